import { Type, type Static } from "typebox";
import { CheckName, FindingLevel, Moment, PersonId, RecordId, Words } from "./atoms.ts";
import { Named } from "./consent-request.ts";

/** A digest of content and audience, as the add-in computes it: lower-case hexadecimal. */
const ContentDigest = Type.String({ pattern: "^[0-9a-f]{16,64}$" });

/** One finding at prompt or hold with which a message went, or a false alarm reported. Never what was found in the text. */
const SentFinding = Type.Object(
  {
    check: CheckName,
    level: FindingLevel,
    reason: Type.Optional(Words),
    isFalseAlarm: Type.Optional(Type.Boolean()),
    /** `{protocol, clause}` of each clause cited. */
    clauses: Type.Optional(
      Type.Array(
        Type.Object({ protocol: Type.String({ maxLength: 80 }), clause: Type.String({ maxLength: 40 }) }),
        {
          maxItems: 20,
        },
      ),
    ),
  },
  { additionalProperties: false },
);

/** What is recorded of a send that had something in its way, or went under a receipt. Never content. */
export const SendReport = Type.Object(
  {
    digest: ContentDigest,
    sentAt: Moment,
    /** The ETag's value of the policy; it stands on the log, so it is no place for words. */
    policyVersion: Type.String({ pattern: "^[!-~]{1,64}$" }),
    findings: Type.Array(SentFinding, { maxItems: 50 }),
    /** Ids of the consents under which it went. */
    receipts: Type.Optional(Type.Array(RecordId, { maxItems: 50 })),
    /** Which release it used. */
    release: Type.Optional(RecordId),
    from: Type.Union([Type.Literal("send"), Type.Literal("pane")]),
  },
  { additionalProperties: false },
);
export type SendReport = Static<typeof SendReport>;

/** Asks the Monitoring Officer to release one message from a hold. */
export const NewRelease = Type.Object(
  {
    digest: ContentDigest,
    check: CheckName,
    reason: Words,
    people: Type.Optional(Type.Array(PersonId, { maxItems: 100 })),
  },
  { additionalProperties: false },
);
export type NewRelease = Static<typeof NewRelease>;

/** The answer to a release. */
export const DecideRelease = Type.Object(
  { outcome: Type.Union([Type.Literal("release"), Type.Literal("keep-held")]), reason: Words },
  { additionalProperties: false },
);
export type DecideRelease = Static<typeof DecideRelease>;

/** A release as its sender and the Monitoring Officer see it. It holds for this digest and no other. */
export const ReleaseView = Type.Object({
  id: RecordId,
  state: Type.Union([Type.Literal("asked"), Type.Literal("released"), Type.Literal("kept-held")]),
  digest: ContentDigest,
  check: CheckName,
  asker: Named,
  reason: Type.Union([Type.String(), Type.Null()]),
  askedAt: Moment,
  decidedBy: Type.Union([Named, Type.Null()]),
  decidedAt: Type.Union([Moment, Type.Null()]),
  decisionReason: Type.Union([Type.String(), Type.Null()]),
  youMay: Type.Array(Type.Literal("decide")),
});
export type ReleaseView = Static<typeof ReleaseView>;

/** Releases, newest first. */
export const ReleasePage = Type.Object({ releases: Type.Array(ReleaseView) });
export type ReleasePage = Static<typeof ReleasePage>;
