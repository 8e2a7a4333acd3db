import { Type, type Static } from "typebox";
import { Moment, RecordId, Words } from "./atoms.ts";
import { PointLookedAt } from "./checklist.ts";
import { Named } from "./consent-request.ts";

/** Asks the administrators to assess an account. It need not be one that the register knows. */
export const NewAssessmentAsk = Type.Object(
  { address: Type.String({ minLength: 3, maxLength: 320 }), reason: Type.Optional(Words) },
  { additionalProperties: false },
);
export type NewAssessmentAsk = Static<typeof NewAssessmentAsk>;

/** That somebody asked for the assessment of an account, until it is assessed or an administrator closes it. */
export const AssessmentAsk = Type.Object({
  id: RecordId,
  address: Type.String(),
  /** Whose account it is; null where the register does not know it. */
  holder: Type.Union([Named, Type.Null()]),
  asker: Named,
  askedAt: Moment,
  reason: Type.Union([Type.String(), Type.Null()]),
});
export type AssessmentAsk = Static<typeof AssessmentAsk>;

/** What is asked and not settled: everybody's for an administrator, one's own for anybody else. The oldest first. */
export const AssessmentAskPage = Type.Object({ asks: Type.Array(AssessmentAsk) });
export type AssessmentAskPage = Static<typeof AssessmentAskPage>;

/** Closes what was asked without an assessment. */
export const CloseAssessmentAsk = Type.Object({ reason: Words }, { additionalProperties: false });
export type CloseAssessmentAsk = Static<typeof CloseAssessmentAsk>;

/** One thing that happened to a person's accounts, as the log tells it. */
export const AccountEvent = Type.Object({
  n: Type.Integer(),
  at: Moment,
  kind: Type.Union([
    Type.Literal("assessed"),
    Type.Literal("accounts-put"),
    Type.Literal("added"),
    Type.Literal("added-undone"),
    Type.Literal("asked"),
    Type.Literal("ask-closed"),
    Type.Literal("expiring"),
  ]),
  /** Who did it; null where the register did, and where it was erased. */
  by: Type.Union([Named, Type.Null()]),
  /** Null where it was about all of the person's accounts. */
  address: Type.Union([Type.String(), Type.Null()]),
  /** What came of an assessment. */
  outcome: Type.Union([Type.Literal("passed"), Type.Literal("failed"), Type.Literal("pending"), Type.Null()]),
  /** The last day that an assessment counts. */
  lastDay: Type.Union([Type.String(), Type.Null()]),
  /** What an assessment looked at, point by point, in the words of its day; null where it went through no checklist. */
  points: Type.Union([Type.Array(PointLookedAt), Type.Null()]),
  /** What was written about it. */
  words: Type.Union([Type.String(), Type.Null()]),
});
export type AccountEvent = Static<typeof AccountEvent>;

/** What happened to a person's accounts, the newest first. */
export const AccountHistory = Type.Object({ events: Type.Array(AccountEvent) });
export type AccountHistory = Static<typeof AccountHistory>;

const Count = Type.Integer({ minimum: 0 });

/** How many accounts stood how at the end of a day. */
export const StandingPoint = Type.Object({
  day: Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" }),
  authority: Count,
  approved: Count,
  expired: Count,
  pending: Count,
  failed: Count,
  personal: Count,
});
export type StandingPoint = Static<typeof StandingPoint>;

/** How the accounts stood at the end of each of the last months, and stand today; the oldest first. */
export const StandingOverTime = Type.Object({ points: Type.Array(StandingPoint) });
export type StandingOverTime = Static<typeof StandingOverTime>;
