import type { Authority, Fault } from "../people/index.ts";
import { normaliseAddress, personById } from "../people/index.ts";
import type { Consent, Covered } from "./consent.ts";
import type { Reader } from "./json.ts";
import { inside, listOf, maybe, objectOf, refuse, refused, textThat } from "./json.ts";
import { momentOf } from "./moment.ts";

const text = textThat("a text that is not empty", (value) => (value.trim() === "" ? null : value));
const anyText = textThat("a text", (value) => value);
const day = "a date (2026-02-28) or an instant with its offset (2026-02-28T09:05:00+00:00)";
const moment = textThat(day, (written) => {
  const read = momentOf(written);
  return read === null ? null : { ...read, written };
});
const sent = textThat("an instant with its offset (2026-02-28T09:05:00+00:00)", (value) => {
  const read = momentOf(value);
  return read !== null && read.from === read.to ? read.from : null;
});
const messageId = textThat("a Message-ID (<left@right>)", (value) =>
  /^\s*<?[^\s<>]+>?\s*$/.test(value) ? value : null,
);

function personIn(authority: Authority): Reader<string> {
  return textThat("the id of a person in the authority file", (id) => personById(authority, id)?.id ?? null);
}

function authorIn(authority: Authority): Reader<string> {
  return textThat("an address, or the id of a person in the authority file", (author) =>
    personById(authority, author) !== null || normaliseAddress(author) !== null ? author : null,
  );
}

/** What a consent covers; refused when it neither names a Message-ID nor describes a message in full. */
function coveredIn(authority: Authority): Reader<Covered> {
  const read = objectOf("an object with messageIds, or with author, subject and sent", {
    messageIds: maybe(listOf("a list of Message-IDs", messageId)),
    author: maybe(authorIn(authority)),
    subject: maybe(anyText),
    sent: maybe(sent),
  });
  return (value, place) => {
    const row = read(value, place);
    if (row === refused) return refused;
    const { author, subject, sent: at } = row;
    const messageIds = row.messageIds ?? [];
    if (author !== null && subject !== null && at !== null)
      return { messageIds, description: { author, subject, sent: at } };
    return messageIds.length > 0
      ? { messageIds, description: null }
      : refuse(value, place, "something covered: messageIds, or author, subject and sent together");
  };
}

function peopleIn(authority: Authority): Reader<readonly string[]> {
  const wanted = "a list of at least one person's id";
  const read = listOf(wanted, personIn(authority));
  return (value, place) =>
    Array.isArray(value) && value.length === 0 ? refuse(value, place, wanted) : read(value, place);
}

function idAmong(taken: Set<string>): Reader<string> {
  return textThat("an id of its own", (id) => {
    if (id.trim() === "" || taken.has(id)) return null;
    taken.add(id);
    return id;
  });
}

/** A consent of the file: dates become moments, and what ends a consent cannot stand before it. */
function consentIn(authority: Authority): Reader<Consent> {
  const person = personIn(authority);
  const read = objectOf("a consent: an object", {
    id: idAmong(new Set()),
    originator: person,
    covers: coveredIn(authority),
    mayBeSharedWith: peopleIn(authority),
    askedBy: maybe(person),
    grantedOn: moment,
    expires: maybe(moment),
    conditions: maybe(text),
    revokedOn: maybe(moment),
  });
  return (value, place) => {
    const row = read(value, place);
    if (row === refused) return refused;
    const { grantedOn, expires, revokedOn } = row;
    if (expires !== null && expires.to <= grantedOn.from)
      refuse(expires.written, inside(place, "expires"), "a time after grantedOn");
    if (revokedOn !== null && revokedOn.to < grantedOn.from)
      refuse(revokedOn.written, inside(place, "revokedOn"), "a time not before grantedOn");
    return {
      ...row,
      grantedOn: grantedOn.from,
      expires: expires?.to ?? null,
      revokedOn: revokedOn?.from ?? null,
    };
  };
}

/**
 * The consents of a consents file (outward contract, section 2), or everything that is wrong with it. A date without a
 * time is a whole day of the authority's time zone: a grant counts from its start, an expiry until its end, a revocation
 * from its start. Keys it does not know are refused; `note` is ignored. `askedBy`, beyond the contract, limits a consent
 * to one asker.
 */
export function readConsents(
  json: unknown,
  authority: Authority,
): { readonly consents: readonly Consent[] } | { readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const consents = listOf("a list of consents", consentIn(authority))(json, { pointer: "", faults });
  return consents === refused || faults.length > 0 ? { faults } : { consents };
}
