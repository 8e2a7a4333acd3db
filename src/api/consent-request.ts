import { Type, type Static } from "typebox";
import { DayOrMoment, Moment, PersonId, RecordId, Words } from "./atoms.ts";

/** Where a request stands (outward contract, section 5). */
export const State = Type.Union([
  Type.Literal("requested"),
  Type.Literal("informed"),
  Type.Literal("granted"),
  Type.Literal("refused"),
  Type.Literal("objected"),
  Type.Literal("lapsed"),
  Type.Literal("withdrawn"),
  Type.Literal("revoked"),
  Type.Literal("referred"),
  Type.Literal("determined-share"),
  Type.Literal("determined-do-not-share"),
]);

/**
 * Which correspondence is meant, never what it says. `messageIds` with their angle brackets; absent where nobody knows them.
 * `author` is an address or a person id; `reference` is whatever marks a letter on paper.
 */
export const Correspondence = Type.Object(
  {
    messageIds: Type.Optional(Type.Array(Type.String({ minLength: 3, maxLength: 998 }), { maxItems: 20 })),
    author: Type.String({ minLength: 1, maxLength: 320 }),
    subject: Type.String({ maxLength: 500 }),
    sent: DayOrMoment,
    reference: Type.Optional(Type.String({ maxLength: 100 })),
    medium: Type.Union([Type.Literal("email"), Type.Literal("paper")]),
  },
  { additionalProperties: false },
);
export type Correspondence = Static<typeof Correspondence>;

/** What an officer or member asks. With `legalProvision` the originator is informed rather than asked. */
export const NewConsentRequest = Type.Object(
  {
    correspondence: Correspondence,
    originator: PersonId,
    shareWith: Type.Array(PersonId, { minItems: 1, maxItems: 100, uniqueItems: true }),
    reason: Words,
    legalProvision: Type.Optional(Words),
    decideBy: Type.Optional(DayOrMoment),
    /** Who else stands on the asking side: on whose behalf the message goes, who sends it. */
    alsoAsking: Type.Optional(Type.Array(PersonId, { maxItems: 10, uniqueItems: true })),
  },
  { additionalProperties: false },
);
export type NewConsentRequest = Static<typeof NewConsentRequest>;

/** A grant; what is left out is as asked, without conditions, without end. Never wider than asked. */
export const GrantBody = Type.Object(
  {
    mayBeSharedWith: Type.Optional(Type.Array(PersonId, { minItems: 1, maxItems: 100, uniqueItems: true })),
    conditions: Type.Optional(Words),
    expires: Type.Optional(DayOrMoment),
  },
  { additionalProperties: false },
);
export type GrantBody = Static<typeof GrantBody>;

/** A refusal, or on an informed request the objection. */
export const RefuseBody = Type.Object({ reason: Type.Optional(Words) }, { additionalProperties: false });
export type RefuseBody = Static<typeof RefuseBody>;

/** Nothing to say beside the deed itself: withdraw, revoke, remind. */
export const NoWords = Type.Object({ reason: Type.Optional(Words) }, { additionalProperties: false });
export type NoWords = Static<typeof NoWords>;

/** Why the asker brings it before the Monitoring Officer. */
export const ReferBody = Type.Object({ grounds: Words }, { additionalProperties: false });
export type ReferBody = Static<typeof ReferBody>;

/** The Monitoring Officer's determination, with reasons. */
export const DetermineBody = Type.Object(
  {
    outcome: Type.Union([Type.Literal("share"), Type.Literal("do-not-share")]),
    reasons: Words,
    shareWith: Type.Optional(Type.Array(PersonId, { minItems: 1, maxItems: 100, uniqueItems: true })),
    conditions: Type.Optional(Words),
    expires: Type.Optional(DayOrMoment),
  },
  { additionalProperties: false },
);
export type DetermineBody = Static<typeof DetermineBody>;

/** Why the records of a request are put on hold, or no longer: its people can read it. */
export const HoldBody = Type.Object({ reason: Words }, { additionalProperties: false });
export type HoldBody = Static<typeof HoldBody>;

/** What a person can do with a request now, as the buttons of a screen. */
export const Deed = Type.Union([
  Type.Literal("grant"),
  Type.Literal("refuse"),
  Type.Literal("withdraw"),
  Type.Literal("revoke"),
  Type.Literal("refer"),
  Type.Literal("determine"),
  Type.Literal("remind"),
  Type.Literal("hold"),
  Type.Literal("lift-hold"),
]);
export type Deed = Static<typeof Deed>;

/** Somebody as the record names them: the name at the time, so that a later directory changes no history. */
export const Named = Type.Object({ id: PersonId, name: Type.String() });
export type Named = Static<typeof Named>;

/** One thing that happened to a request. `by` is null for what happens by itself; `words` null where none were given or they were erased. */
export const RequestHappening = Type.Object({
  at: Moment,
  what: Type.Union([
    Type.Exclude(State, Type.Literal("requested")),
    Type.Literal("asked"),
    Type.Literal("reminded"),
    Type.Literal("hold-put"),
    Type.Literal("hold-lifted"),
    Type.Literal("kept-on-hold"),
  ]),
  by: Type.Union([Named, Type.Null()]),
  words: Type.Union([Type.String(), Type.Null()]),
  /** Its number on the log. */
  entry: Type.Integer(),
  /** The versions of the protocols in force then; absent where the log does not say. */
  protocols: Type.Optional(Type.Array(Type.String())),
});
export type RequestHappening = Static<typeof RequestHappening>;

/** That records are on hold: nothing of them is removed while they are. `by` and `reason` are null once they were erased. */
const RecordHold = Type.Object({
  since: Moment,
  by: Type.Union([Named, Type.Null()]),
  reason: Type.Union([Type.String(), Type.Null()]),
});
export type RecordHold = Static<typeof RecordHold>;

/** How a request stands after a hold was put on its records, or lifted. */
export const HoldView = Type.Object({ id: RecordId, hold: Type.Union([RecordHold, Type.Null()]) });
export type HoldView = Static<typeof HoldView>;

/** What may be shared, once granted or determined. */
const SharingView = Type.Object({
  mayBeSharedWith: Type.Array(Named),
  conditions: Type.Union([Type.String(), Type.Null()]),
  expires: Type.Union([Moment, Type.Null()]),
  decidedAt: Moment,
});

/** A request as one of its people sees it. Personal fields are null after erasure. */
export const ConsentRequestView = Type.Object({
  id: RecordId,
  state: State,
  correspondence: Type.Union([Correspondence, Type.Null()]),
  asker: Named,
  alsoAsking: Type.Array(Named),
  originator: Named,
  shareWith: Type.Array(Named),
  reason: Type.Union([Type.String(), Type.Null()]),
  legalProvision: Type.Union([Type.String(), Type.Null()]),
  askedAt: Moment,
  /** When silence becomes a lapse. */
  lapsesAt: Moment,
  decideBy: Type.Union([Moment, Type.Null()]),
  sharing: Type.Union([SharingView, Type.Null()]),
  revokedAt: Type.Union([Moment, Type.Null()]),
  /** Null: its records go when their time has come. */
  hold: Type.Union([RecordHold, Type.Null()]),
  happenings: Type.Array(RequestHappening),
  /** What the caller can do with it now. */
  youMay: Type.Array(Deed),
});
export type ConsentRequestView = Static<typeof ConsentRequestView>;

/** In which part one asks for a list. */
export const ListRole = Type.Union([
  Type.Literal("originator"),
  Type.Literal("requester"),
  Type.Literal("monitoring-officer"),
]);

/** A page of requests, newest first. `next` continues it; null at the end. */
export const ConsentRequestPage = Type.Object({
  requests: Type.Array(ConsentRequestView),
  next: Type.Union([Type.String(), Type.Null()]),
});
export type ConsentRequestPage = Static<typeof ConsentRequestPage>;
