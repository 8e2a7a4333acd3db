import { Type, type Static } from "typebox";
import { CheckName, FindingLevel, PersonId } from "./atoms.ts";

/** SHA-256, lower-case hexadecimal. */
const Sha256 = Type.String({ pattern: "^[0-9a-f]{64}$" });

const Address = Type.String({ maxLength: 320 });
const Domain = Type.String({ maxLength: 255 });
const Day = Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" });
const Texts = Type.Array(Type.String());

/** An account that may be named, with what its assessment comes to at the time of the answer in place of the assessment. */
const OpenAccount = Type.Object({
  address: Address,
  kind: Type.Union([Type.Literal("authority"), Type.Literal("council"), Type.Literal("business")]),
  standing: Type.Union([
    Type.Literal("approved"),
    Type.Literal("expired"),
    Type.Literal("pending"),
    Type.Literal("failed"),
  ]),
});

/**
 * A personal account, never in clear. `sha256`: of `<salt>\n<address>` in UTF-8, the address normalised
 * (`people.normaliseAddress`); `src/people/served` makes and reads it.
 */
const HiddenAccount = Type.Object({
  kind: Type.Literal("personal"),
  sha256: Sha256,
  standing: Type.Literal("personal"),
});

/** A member or an officer, as in the authority file but for their accounts. */
const ServedPerson = Type.Object({
  id: PersonId,
  name: Type.String(),
  title: Type.Optional(Type.String()),
  alsoKnownAs: Type.Optional(Texts),
  kind: Type.Union([Type.Literal("mayor"), Type.Literal("member"), Type.Literal("officer")]),
  offices: Type.Optional(Texts),
  post: Type.Optional(Type.String()),
  ward: Type.Optional(Type.String()),
  politicalGroup: Type.Optional(Type.String()),
  seniority: Type.Optional(
    Type.Union([Type.Literal("chief"), Type.Literal("senior"), Type.Literal("other")]),
  ),
  supports: Type.Optional(Type.Array(PersonId)),
  accounts: Type.Array(Type.Union([OpenAccount, HiddenAccount])),
});

/**
 * The answer to `GET /policy`: the authority file, with accounts as above. `version` is the ETag's value without its quotes and
 * changes with every word of the rest; `salt` is the register's own; `personalDomains` are the domains of personal
 * accounts, sorted and nobody's in particular, each as SHA-256 of `<salt>\n@<domain>`.
 */
export const PolicyView = Type.Object({
  version: Type.String({ pattern: "^[!-~]{1,64}$" }),
  salt: Type.String({ pattern: "^[0-9a-f]{32,64}$" }),
  personalDomains: Type.Array(Sha256),
  name: Type.String(),
  shortNames: Type.Optional(Texts),
  domains: Type.Array(Domain),
  timeZone: Type.String(),
  protocols: Texts,
  secondLanguage: Type.Optional(Type.Literal("cy")),
  protocolReview: Type.Optional(
    Type.Object({ reviewedOn: Day, reviewMonths: Type.Optional(Type.Integer()) }),
  ),
  levels: Type.Optional(Type.Record(CheckName, Type.Union([Type.Literal("off"), FindingLevel]))),
  people: Type.Array(ServedPerson),
  lists: Type.Optional(Type.Array(Type.Object({ address: Address, people: Type.Array(PersonId) }))),
  otherAuthorities: Type.Optional(
    Type.Array(
      Type.Object({
        name: Type.String(),
        domains: Type.Array(Domain),
        leader: Type.Optional(Type.Object({ name: Type.String(), addresses: Type.Array(Address) })),
      }),
    ),
  ),
  ministers: Type.Optional(
    Type.Array(Type.Object({ name: Type.String(), office: Type.String(), addresses: Type.Array(Address) })),
  ),
  media: Type.Optional(Texts),
  recordKeeping: Type.Optional(Type.Array(Address)),
  preElectionPeriods: Type.Optional(Type.Array(Type.Object({ from: Day, to: Day }))),
  lapseWorkingDays: Type.Optional(Type.Integer()),
  whenRegisterUnreachable: Type.Optional(Type.Record(CheckName, FindingLevel)),
  retentionMonths: Type.Optional(Type.Record(Type.String(), Type.Integer())),
  officeHours: Type.Optional(
    Type.Object({
      days: Type.Array(Type.Integer({ minimum: 1, maximum: 7 })),
      from: Type.String(),
      to: Type.String(),
      holidays: Type.Optional(Type.Array(Day)),
    }),
  ),
});
export type PolicyView = Static<typeof PolicyView>;
