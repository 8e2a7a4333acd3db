import { Type, type Static } from "typebox";
import { Digest, PersonId, SubjectId, Words } from "./atoms.ts";
import { mostPoints, PointId } from "./checklist.ts";

const Day = Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" });
const Address = Type.String({ minLength: 3, maxLength: 320 });
const AccountKind = Type.Union([
  Type.Literal("authority"),
  Type.Literal("council"),
  Type.Literal("business"),
  Type.Literal("personal"),
]);

/** A security assessment of an account, as in the authority file. */
const Assessment = Type.Object(
  {
    outcome: Type.Union([Type.Literal("passed"), Type.Literal("failed"), Type.Literal("pending")]),
    on: Type.Optional(Day),
    expires: Type.Optional(Day),
  },
  { additionalProperties: false },
);
export type Assessment = Static<typeof Assessment>;

/** An assessment as it is recorded: with what was looked at, which is kept on the log and not in the authority file. */
export const NewAssessment = Type.Object(
  {
    ...Assessment.properties,
    /** The version of the checklist that was gone through; absent where none was. */
    checklist: Type.Optional(Type.String({ maxLength: 64 })),
    /** Points of the checklist that were met, by id; of every other one the log says that it was not. */
    met: Type.Optional(Type.Array(PointId, { maxItems: mostPoints })),
    /** What the assessor saw, in their own words. */
    note: Type.Optional(Words),
  },
  { additionalProperties: false },
);
export type NewAssessment = Static<typeof NewAssessment>;

/** An account of the account register. */
export const AccountView = Type.Object({
  address: Type.String(),
  kind: AccountKind,
  /** What its assessment comes to today. */
  standing: Type.Union([
    Type.Literal("approved"),
    Type.Literal("expired"),
    Type.Literal("pending"),
    Type.Literal("failed"),
    Type.Literal("personal"),
  ]),
  assessment: Type.Union([Assessment, Type.Null()]),
});
export type AccountView = Static<typeof AccountView>;

/** Everybody's accounts, or one person's. */
export const AccountsPage = Type.Object({
  people: Type.Array(
    Type.Object({ person: PersonId, name: Type.String(), accounts: Type.Array(AccountView) }),
  ),
  /** The account that was asked for, as the register writes its address; absent where none was, or none is there. */
  wanted: Type.Optional(Type.String()),
});
export type AccountsPage = Static<typeof AccountsPage>;

/** A person's accounts from now on; an account that stays keeps its assessment. */
export const PutAccounts = Type.Object(
  {
    accounts: Type.Array(
      Type.Object({ address: Address, kind: AccountKind }, { additionalProperties: false }),
      {
        maxItems: 20,
      },
    ),
  },
  { additionalProperties: false },
);
export type PutAccounts = Static<typeof PutAccounts>;

/** Somebody who is not in the directory yet. What is wrong with what was typed is said in words. */
const NewHolder = Type.Object(
  {
    name: Type.String({ maxLength: 320 }),
    as: Type.Union([Type.Literal("member"), Type.Literal("officer")]),
    /** Empty where nobody said. */
    post: Type.String({ maxLength: 320 }),
  },
  { additionalProperties: false },
);

/** One account that is to be added: to somebody who is there, by their id, or with somebody new. */
export const NewAccount = Type.Object(
  {
    address: Type.String({ maxLength: 320 }),
    kind: AccountKind,
    holder: Type.Union([PersonId, NewHolder]),
  },
  { additionalProperties: false },
);
export type NewAccount = Static<typeof NewAccount>;

/** What adding an account would do: nothing is done by it. */
const AccountToAdd = Type.Object({
  isUsable: Type.Literal(true),
  /** What is confirmed: it names this change of this directory, and no other. */
  digest: Digest,
  /** Whose it would be. */
  name: Type.String(),
  /** Empty where nobody said. */
  post: Type.String(),
  /** Whether somebody comes into the directory with it. */
  isNew: Type.Boolean(),
  /** As it would stand. */
  account: AccountView,
  /** The accounts that its holder has, and keeps. */
  others: Type.Array(AccountView),
});

/** What came of looking at an account that is to be added; `says`: why it cannot be, in one sentence. */
export const AccountPreview = Type.Union([
  AccountToAdd,
  Type.Object({ isUsable: Type.Literal(false), says: Type.String() }),
]);
export type AccountPreview = Static<typeof AccountPreview>;

/** The same account again, with the digest of the preview that somebody saw. */
export const AddAccount = Type.Object(
  { ...NewAccount.properties, digest: Digest },
  { additionalProperties: false },
);
export type AddAccount = Static<typeof AddAccount>;

/** Binds a signed-in identity to a person of the authority file, by hand. */
export const BindBody = Type.Object(
  {
    person: PersonId,
    tid: SubjectId,
    oid: SubjectId,
    reason: Words,
  },
  { additionalProperties: false },
);
export type BindBody = Static<typeof BindBody>;

/** Whether it is done, or a second administrator must ask for the same. */
export const BindAnswer = Type.Object({
  state: Type.Union([Type.Literal("bound"), Type.Literal("awaiting-second-administrator")]),
});
export type BindAnswer = Static<typeof BindAnswer>;

/** Records that the Monitoring Officer is away, or back: meanwhile a deputy determines. */
export const AbsenceBody = Type.Object(
  { isAbsent: Type.Boolean(), reason: Words },
  { additionalProperties: false },
);
export type AbsenceBody = Static<typeof AbsenceBody>;

/** Who holds the offices of determination, and whether the Monitoring Officer is away. */
export const OfficesView = Type.Object({
  monitoringOfficer: Type.Union([PersonId, Type.Null()]),
  isMonitoringOfficerAbsent: Type.Boolean(),
  deputies: Type.Array(PersonId),
});
export type OfficesView = Static<typeof OfficesView>;
