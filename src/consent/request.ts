import type { Instant } from "../message/index.ts";
import type { Consent, Covered } from "./consent.ts";

/** Where a request for consent stands. Outward contract, section 5: these and no others. */
export type RequestState =
  | "requested"
  | "informed" // the law is said to require the sharing: the originator is told which law
  | "granted"
  | "refused"
  | "objected" // the originator, informed, does not agree
  | "lapsed" // no answer in time: never consent
  | "withdrawn"
  | "revoked"
  | "referred"
  | "determined-share"
  | "determined-do-not-share";

/** What was decided to be shared, by the originator's grant or by the Monitoring Officer's determination. */
export interface Sharing {
  readonly mayBeSharedWith: readonly string[];
  readonly conditions: string | null;
  readonly expires: Instant | null;
  readonly decidedAt: Instant;
}

/** A request for an originator's consent, as asked and as it stands. Persons are ids of the authority file. */
export interface ConsentRequest {
  readonly id: string;
  readonly state: RequestState;
  readonly covers: Covered;
  readonly asker: string;
  /** Who else stands on the asking side: who typed the request, who sends the message, on whose behalf. */
  readonly alsoAsking: readonly string[];
  readonly originator: string;
  /** Who wrote or received the correspondence, as far as known: parties to it, who determine nothing about it. */
  readonly correspondents: readonly string[];
  /** With whom the asker wishes to share. */
  readonly shareWith: readonly string[];
  /** The law that is said to require the sharing; null on the ordinary path. */
  readonly legalProvision: string | null;
  readonly lapsesAt: Instant;
  /** Null until something was granted or determined to be shared. */
  readonly sharing: Sharing | null;
  readonly revokedAt: Instant | null;
}

/** What an asker states; the rest of a request begins empty. */
export type Asking = Omit<ConsentRequest, "state" | "sharing" | "revokedAt">;

/** A new request: `informed` where a legal provision is given, else `requested` (part-5.5, 14.1). */
export function openRequest(asking: Asking): ConsentRequest {
  const state = asking.legalProvision === null ? "requested" : "informed";
  return { ...asking, state, sharing: null, revokedAt: null };
}

/** Everybody on the asking side of a request: none of them decides it. */
export function askingSide(request: ConsentRequest): readonly string[] {
  return [request.asker, ...request.alsoAsking];
}

/** Everybody with a part in the matter: none of them determines it. */
export function partiesOf(request: ConsentRequest): readonly string[] {
  return [...askingSide(request), request.originator, ...request.correspondents, ...request.shareWith];
}

/** The consent that a request led to, for its asker alone; null while, or where, nothing may be shared. */
export function consentOf(request: ConsentRequest): Consent | null {
  const { sharing } = request;
  if (sharing === null) return null;
  return {
    id: request.id,
    originator: request.originator,
    covers: request.covers,
    mayBeSharedWith: sharing.mayBeSharedWith,
    askedBy: request.asker,
    grantedOn: sharing.decidedAt,
    expires: sharing.expires,
    conditions: sharing.conditions,
    revokedOn: request.revokedAt,
  };
}
