import type { Mailbox } from "../message/index.ts";
import { domainOf, normaliseAddress, partsOf } from "./address.ts";
import { accountOf, isPersonalDomain, type Authority } from "./authority.ts";
import type { Person } from "./authority-file.ts";
import { fullNameKey } from "./full-name.ts";
import { shapeOf, type DomainShape } from "./lookalike/domain-shape.ts";
import { imitates } from "./lookalike/imitation.ts";
import { canonicalName } from "./name.ts";
import { isMember } from "./person.ts";
import { isWebmail, soundsLikeWebmail } from "./webmail.ts";

/** Shorter names, run together, are words of other kinds; longer local parts are nobody's name. */
const shortestFullName = 6;
const longestLocal = 128;

/** A councillor's title run together with the name: `cllrwilk`, `wilk.cllr`; not `cllr`. */
const titleBefore = /^(?:cllr|councillor)(?=.)/;
const titleAfter = /[._-]cllr$/;

/** The member whose full name these words are; null when it is nobody's, an officer's, or fits several people. */
function memberNamed(a: Authority, words: readonly string[]): Person | null {
  const key = fullNameKey(words);
  const person = key.length < shortestFullName ? null : (a.indexes.peopleByFullName.get(key) ?? null);
  return person !== null && isMember(person) ? person : null;
}

/** The words of a name that a local part may be: `cllr.tomasz-wilk77` is `tomasz wilk`. Empty for one that is too long. */
export function wordsOfLocal(local: string): readonly string[] {
  if (local.length > longestLocal) return [];
  const untagged = local.split("+")[0] ?? "";
  const bare = untagged
    .replace(/\d{1,8}$/, "")
    .replace(titleBefore, "")
    .replace(titleAfter, "");
  return canonicalName(bare.replace(/[._-]+/g, " ")).split(" ");
}

/** Whether the file knows who an address, or everybody at its domain, is. */
function isKnown(a: Authority, address: string, shape: DomainShape): boolean {
  const { lists, leaders, ministers, otherAuthorities, ownShapes } = a.indexes;
  return (
    accountOf(a, address) !== null ||
    [lists, leaders, ministers].some((index) => index.has(address)) ||
    otherAuthorities.has(shape.domain) ||
    ownShapes.some(({ likenessOf }) => likenessOf(shape.domain) === "same-registrant")
  );
}

/** Whether a domain is the person's own name: `tomaszwilk.example`. */
function isNamedAfter(a: Authority, shape: DomainShape, person: Person): boolean {
  return memberNamed(a, shape.registered.name.split("-")) === person;
}

/** Whether a domain imitates one where this person, the authority or another authority is at home. */
function imitatesHome(a: Authority, shape: DomainShape, person: Person): boolean {
  const theirs = person.accounts.map(({ address }) => domainOf(address)).filter((domain) => domain !== null);
  const others = Array.from(a.indexes.otherAuthorities.keys());
  const own = a.indexes.ownShapes.some(({ likenessOf }) => likenessOf(shape.domain) === "imitation");
  return own || [...theirs, ...others].some((home) => imitates(shape, shapeOf(home)));
}

/**
 * The member whose full name an unknown address bears, as its display name or its local part, at a domain where a private
 * mailbox is to be expected; null when none. Such a domain is a webmail provider's, sounds like one, holds somebody's
 * personal account in the file, is named after the member, or imitates a domain where the member, the
 * authority or another authority is at home. At any other domain a namesake is as likely, and nothing is said.
 */
export function looksLikeMember(a: Authority, mailbox: Mailbox): Person | null {
  const parts = partsOf(mailbox.address);
  const address = normaliseAddress(mailbox.address);
  if (parts === null || address === null) return null;
  const named = mailbox.name === null ? null : memberNamed(a, canonicalName(mailbox.name).split(" "));
  const person = named ?? memberNamed(a, wordsOfLocal(parts.local));
  if (person === null) return null;
  const shape = shapeOf(parts.domain);
  if (isKnown(a, address, shape)) return null;
  const isPrivate =
    isWebmail(parts.domain) ||
    soundsLikeWebmail(parts.domain) ||
    isPersonalDomain(a, parts.domain) ||
    isNamedAfter(a, shape, person) ||
    imitatesHome(a, shape, person);
  return isPrivate ? person : null;
}
