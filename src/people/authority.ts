import { normaliseAddress, domainOf } from "./address.ts";
import type { Account, AuthorityFile, List, Minister, OtherAuthority, Person } from "./authority-file.ts";
import { normaliseDomain } from "./domain.ts";
import { canonicalName } from "./name.ts";

/** An account and whose it is. */
export interface OwnedAccount {
  readonly person: Person;
  readonly account: Account;
}

/** What `authorityOf` looked up once, so that every question afterwards is one look into a map. */
export interface Indexes {
  readonly peopleById: ReadonlyMap<string, Person>;
  /** By normalised address. */
  readonly accounts: ReadonlyMap<string, OwnedAccount>;
  readonly lists: ReadonlyMap<string, List>;
  /** By canonical name; null where a name fits several people. */
  readonly peopleByName: ReadonlyMap<string, Person | null>;
  /** Normalised own domains, and as the file writes them. */
  readonly ownDomains: ReadonlyMap<string, string>;
  /** Other authorities by normalised domain, and by their leader's normalised addresses. */
  readonly otherAuthorities: ReadonlyMap<string, OtherAuthority>;
  readonly leaders: ReadonlyMap<string, OtherAuthority>;
  readonly ministers: ReadonlyMap<string, Minister>;
  /** Normalised addresses and domains of the media. */
  readonly media: ReadonlySet<string>;
  readonly recordKeeping: ReadonlySet<string>;
}

/** The authority file with its indexes. Made by `authorityOf`; everybody else asks the functions of this door. */
export interface Authority {
  readonly file: AuthorityFile;
  readonly indexes: Indexes;
}

function namesOf(person: Person): readonly string[] {
  const titled = person.title === undefined ? [] : [`${person.title} ${person.name}`];
  return [person.name, ...titled, ...(person.alsoKnownAs ?? [])];
}

function indexNames(people: readonly Person[]): ReadonlyMap<string, Person | null> {
  const index = new Map<string, Person | null>();
  for (const person of people)
    for (const key of new Set(namesOf(person).map(canonicalName)))
      index.set(key, index.has(key) ? null : person);
  index.delete("");
  return index;
}

function indexAccounts(people: readonly Person[]): ReadonlyMap<string, OwnedAccount> {
  const index = new Map<string, OwnedAccount>();
  for (const person of people)
    for (const account of person.accounts) {
      const key = normaliseAddress(account.address);
      if (key !== null && !index.has(key)) index.set(key, { person, account });
    }
  return index;
}

/** A map from every key of every value; of two values with one key the first stays, as the file's reader refused it. */
function keyed<Value>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly string[],
  normalise: (key: string) => string | null,
): ReadonlyMap<string, Value> {
  const index = new Map<string, Value>();
  for (const value of values)
    for (const key of keysOf(value).map(normalise))
      if (key !== null && !index.has(key)) index.set(key, value);
  return index;
}

function setOf(texts: readonly string[], normalise: (text: string) => string | null): ReadonlySet<string> {
  return new Set(texts.map(normalise).filter((key): key is string => key !== null));
}

/** The authority file made ready for questions, in time linear in its size. The file was validated by `authority-file/`. */
export function authorityOf(file: AuthorityFile): Authority {
  const others = file.otherAuthorities ?? [];
  const indexes: Indexes = {
    peopleById: keyed(
      file.people,
      (person) => [person.id],
      (id) => id,
    ),
    accounts: indexAccounts(file.people),
    lists: keyed(file.lists ?? [], (list) => [list.address], normaliseAddress),
    peopleByName: indexNames(file.people),
    ownDomains: keyed(file.domains, (domain) => [domain], normaliseDomain),
    otherAuthorities: keyed(others, (other) => other.domains, normaliseDomain),
    leaders: keyed(others, (other) => other.leader?.addresses ?? [], normaliseAddress),
    ministers: keyed(file.ministers ?? [], (minister) => minister.addresses, normaliseAddress),
    media: setOf(file.media ?? [], (text) => normaliseAddress(text) ?? normaliseDomain(text)),
    recordKeeping: setOf(file.recordKeeping ?? [], normaliseAddress),
  };
  return { file, indexes };
}

/** The person of that id; null when the file has none. */
export function personById(a: Authority, id: string): Person | null {
  return a.indexes.peopleById.get(id) ?? null;
}

/** Whose account an address is, matched whole; null when it is nobody's. */
export function accountOf(a: Authority, address: string): OwnedAccount | null {
  const key = normaliseAddress(address);
  return key === null ? null : (a.indexes.accounts.get(key) ?? null);
}

/**
 * The one person whose name this is: exactly the name or one of `alsoKnownAs`, with or without a title, also as
 * `Surname, Forename`. Null when it fits nobody or several: an ambiguous name is evidence of nothing.
 */
export function personByName(a: Authority, name: string): Person | null {
  return a.indexes.peopleByName.get(canonicalName(name)) ?? null;
}

/**
 * Who somebody named in a message is: by the address if there is one, by the name only where there is none. A display name
 * beside an address proves nothing. Null when unknown.
 */
export function personOf(
  a: Authority,
  p: { readonly name: string | null; readonly address: string | null },
): Person | null {
  if (p.address !== null && p.address !== "") return accountOf(a, p.address)?.person ?? null;
  return p.name === null ? null : personByName(a, p.name);
}

/** The known mailing list of that address; null when it is none. */
export function listOf(a: Authority, address: string): List | null {
  const key = normaliseAddress(address);
  return key === null ? null : (a.indexes.lists.get(key) ?? null);
}

/** The people on a list, in its order, without those the file does not know. */
export function peopleOnList(a: Authority, list: List): readonly Person[] {
  return list.people.map((id) => personById(a, id)).filter((person): person is Person => person !== null);
}

/** Whether an address lies at one of the authority's own domains, matched whole: a sub-domain is not own. */
export function isOwnAddress(a: Authority, address: string): boolean {
  const domain = domainOf(address);
  return domain !== null && a.indexes.ownDomains.has(domain);
}
