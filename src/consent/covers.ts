import type { CarriedMessage, Instant, Participant } from "../message/index.ts";
import { instantOf, normaliseSubject } from "../message/index.ts";
import type { Authority } from "../people/index.ts";
import { accountOf, personById, personOf, sameAddress } from "../people/index.ts";
import type { Consent, Covered, Description } from "./consent.ts";
import { isLive } from "./consent.ts";

/** How surely a consent speaks of a carried message: `near` leaves a doubt about when it was sent, for the sender to settle. */
export type Fit = "exact" | "near";

const minuteMs = 60_000;
const minutesInHour = 60;
const minutesInDay = 24 * minutesInHour;

/** A Message-ID for comparing: without the brackets and white space that programs add or drop (RFC 5322, 3.6.4). */
function bareId(messageId: string): string {
  return messageId.trim().replace(/^</, "").replace(/>$/, "");
}

function wholeMinutes(at: Instant): number {
  return Math.floor(at / minuteMs);
}

/** Equal, or one hour apart for a client that printed summer time differently: exact. Up to a day apart: near. */
function fitOfTimes(described: Instant, printed: Instant): Fit | null {
  const apart = Math.abs(wholeMinutes(described) - wholeMinutes(printed));
  if (apart === 0 || apart === minutesInHour) return "exact";
  return apart <= minutesInDay ? "near" : null;
}

function isBy(author: string, participant: Participant | null, authority: Authority): boolean {
  if (participant === null) return false;
  const described = personById(authority, author) ?? accountOf(authority, author)?.person ?? null;
  if (described !== null) return personOf(authority, participant)?.id === described.id;
  return participant.address !== null && sameAddress(participant.address, author);
}

/** What of a carried message tells whether a permission speaks of it. */
export type Described = Pick<CarriedMessage, "from" | "fromAlso" | "subject" | "sent" | "messageId">;

function fitOfDescription(described: Description, carried: Described, authority: Authority): Fit | null {
  if (carried.subject === null || carried.sent === null) return null;
  if (normaliseSubject(carried.subject) !== normaliseSubject(described.subject)) return null;
  const isAuthor =
    isBy(described.author, carried.from, authority) || isBy(described.author, carried.fromAlso, authority);
  return isAuthor ? fitOfTimes(described.sent, instantOf(carried.sent)) : null;
}

/**
 * How well a permission's description fits a carried message; null when it speaks of another. A Message-ID settles it
 * either way: the description counts only where the carried message has none, as quoted ones never do.
 */
function fitOf(covered: Covered, carried: Described, authority: Authority): Fit | null {
  if (carried.messageId !== null) {
    const id = bareId(carried.messageId);
    return covered.messageIds.some((covering) => bareId(covering) === id) ? "exact" : null;
  }
  return covered.description === null ? null : fitOfDescription(covered.description, carried, authority);
}

/** A consent that covers, and how surely. */
export interface Covering {
  readonly consent: Consent;
  readonly fit: Fit;
}

/** Lower is better: a sure fit before a doubtful one, and no conditions before conditions. */
function rank({ consent, fit }: Covering): number {
  return (fit === "near" ? 2 : 0) + (consent.conditions === null ? 0 : 1);
}

/**
 * The consent that lets a carried message go to one recipient at a moment: the best of those that cover, or null when a
 * new one must be asked for. It covers that message, the persons it names and its own time, and nothing else.
 *
 * A `near` fit lowers a finding to prompt; one with `conditions` lowers it to inform. Pass the consents of the originator
 * whom the check found: what another person permits is not looked at here. `senderId` is the person who sends; a consent
 * given to one asker alone (`askedBy`) covers nobody else, nor a sender who is not known.
 *
 * Source: outward contract, section 2.
 */
export function consentThatCovers(
  consents: readonly Consent[],
  carried: Described,
  recipientId: string,
  at: Instant,
  authority: Authority,
  senderId: string | null = null,
): Covering | null {
  let best: Covering | null = null;
  for (const consent of consents) {
    if (!consent.mayBeSharedWith.includes(recipientId) || !isLive(consent, at)) continue;
    if (consent.askedBy !== null && consent.askedBy !== senderId) continue;
    const fit = fitOf(consent.covers, carried, authority);
    if (fit !== null && (best === null || rank({ consent, fit }) < rank(best))) best = { consent, fit };
  }
  return best;
}
