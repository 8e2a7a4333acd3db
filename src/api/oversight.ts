import { Type, type Static } from "typebox";
import { CheckName, Moment, Words } from "./atoms.ts";
import { Named } from "./consent-request.ts";

/**
 * Who determines: the Monitoring Officer, null where nobody is appointed; whether they are recorded as away; and the deputies, who
 * determine while they are away or the post is vacant.
 */
export const WhoDetermines = Type.Object({
  monitoringOfficer: Type.Union([Named, Type.Null()]),
  isMonitoringOfficerAbsent: Type.Boolean(),
  deputies: Type.Array(Named),
});
export type WhoDetermines = Static<typeof WhoDetermines>;

/** Who the caller is to the register: what a page needs to greet them and to know which of its parts to show. */
export const Me = Type.Object({
  person: Type.String(),
  name: Type.String(),
  kind: Type.Union([Type.Literal("mayor"), Type.Literal("member"), Type.Literal("officer")]),
  offices: Type.Array(Type.String()),
  authority: Type.String(),
  /** Whether the caller determines today: the Monitoring Officer, or a deputy while one is needed. */
  mayDetermine: Type.Boolean(),
  whoDetermines: WhoDetermines,
  /** The register's own time: terms end by it, whatever the reader's machine says. */
  now: Moment,
});
export type Me = Static<typeof Me>;

/** One entry of the log: its own fields are chained; `said` is what personal fields were committed to, null once erased. */
export const AuditEntry = Type.Object({
  n: Type.Integer(),
  at: Moment,
  kind: Type.String(),
  about: Type.Union([Type.String(), Type.Null()]),
  facts: Type.Record(Type.String(), Type.Unknown()),
  said: Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.Null()]),
  hash: Type.String(),
});
export type AuditEntry = Static<typeof AuditEntry>;

/** A page of the log in its order. */
export const AuditPage = Type.Object({
  entries: Type.Array(AuditEntry),
  next: Type.Union([Type.Integer(), Type.Null()]),
});
export type AuditPage = Static<typeof AuditPage>;

/** Whether the chain holds. Where it does not: the first entry at which it breaks, and how. */
export const AuditVerdict = Type.Object({
  ok: Type.Boolean(),
  entries: Type.Integer(),
  head: Type.String(),
  firstBad: Type.Optional(Type.Object({ n: Type.Integer(), because: Type.String() })),
});
export type AuditVerdict = Static<typeof AuditVerdict>;

/** Strictness of one check, changed with a reason; `protocol`: as the protocol has it, whatever was set before. */
export const LevelChange = Type.Object(
  {
    check: CheckName,
    level: Type.Union([
      Type.Literal("off"),
      Type.Literal("inform"),
      Type.Literal("prompt"),
      Type.Literal("hold"),
      Type.Literal("protocol"),
    ]),
    reason: Words,
  },
  { additionalProperties: false },
);
export type LevelChange = Static<typeof LevelChange>;

/**
 * A protocol that the authority has adopted. `reviewDue` is a day, null where nobody said when it was last reviewed;
 * `isReviewDue` says that the day has come.
 */
const ProtocolInForce = Type.Object({
  id: Type.String(),
  title: Type.String(),
  version: Type.String(),
  reviewDue: Type.Union([Type.String(), Type.Null()]),
  isReviewDue: Type.Boolean(),
});
export type ProtocolInForce = Static<typeof ProtocolInForce>;

/** How often each check stood in somebody's way, and how often its finding was called a false alarm. */
export const CheckRates = Type.Object({
  since: Moment,
  protocols: Type.Array(ProtocolInForce),
  rates: Type.Array(
    Type.Object({
      check: CheckName,
      sends: Type.Integer(),
      falseAlarms: Type.Integer(),
      level: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
});
export type CheckRates = Static<typeof CheckRates>;

/** RFC 9457, with a stable code. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
  detail: Type.Optional(Type.String()),
  /** On 409: how the thing stands now. */
  state: Type.Optional(Type.String()),
  /** On 400: one line per fault, with its JSON pointer. */
  faults: Type.Optional(
    Type.Array(Type.Object({ pointer: Type.String(), found: Type.String(), wanted: Type.String() })),
  ),
});
export type Problem = Static<typeof Problem>;
