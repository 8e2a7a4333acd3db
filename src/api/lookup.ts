import { Type, type Static } from "typebox";
import { Moment, PersonId, RecordId } from "./atoms.ts";
import { Correspondence } from "./consent-request.ts";

/**
 * Which carried messages the sender holds. `messageId` null for a quoted one; `sent` null where the text prints none, and then
 * nothing can cover it. Asked, answered and forgotten: never logged, never stored.
 */
export const CarriedToLookUp = Type.Object(
  {
    messageId: Type.Union([Type.String({ maxLength: 998 }), Type.Null()]),
    author: Type.String({ maxLength: 320 }),
    subject: Type.Union([Type.String({ maxLength: 1000 }), Type.Null()]),
    sent: Type.Union([Moment, Type.Null()]),
  },
  { additionalProperties: false },
);

/** What a sender asks before sending. */
export const LookupBody = Type.Object(
  {
    carried: Type.Array(CarriedToLookUp, { maxItems: 200 }),
    recipients: Type.Array(PersonId, { maxItems: 500 }),
  },
  { additionalProperties: false },
);
export type LookupBody = Static<typeof LookupBody>;

/** A live grant or determination, in the shape of the consents file, with its receipt (a compact JWS). */
export const LiveConsent = Type.Object({
  id: RecordId,
  originator: PersonId,
  covers: Correspondence,
  mayBeSharedWith: Type.Array(PersonId),
  askedBy: PersonId,
  grantedOn: Moment,
  expires: Type.Union([Moment, Type.Null()]),
  conditions: Type.Union([Type.String(), Type.Null()]),
  receipt: Type.String(),
});
export type LiveConsent = Static<typeof LiveConsent>;

/** Everything live that may cover what was asked about, for this sender. */
export const LookupAnswer = Type.Object({ consents: Type.Array(LiveConsent) });
export type LookupAnswer = Static<typeof LookupAnswer>;

/** A ticket good for policy, lookup and the own person's sends, and nothing else. */
export const LookupTicket = Type.Object({ ticket: Type.String(), expires: Moment });
export type LookupTicket = Static<typeof LookupTicket>;
