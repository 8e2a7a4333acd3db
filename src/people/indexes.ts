import { domainOf, normaliseAddress, partsOf } from "./address.ts";
import type { Account, AuthorityFile, List, Minister, OtherAuthority, Person } from "./authority-file.ts";
import { normaliseDomain } from "./domain.ts";
import { fullNameKeys } from "./full-name.ts";
import { isSameRegistrant, shapeOf, type DomainShape } from "./lookalike/domain-shape.ts";
import { imitates } from "./lookalike/imitation.ts";
import { skeletonOf } from "./lookalike/skeleton.ts";
import { canonicalName } from "./name.ts";
import { remembered } from "./remembered.ts";
import { addressMark, type PolicyFile } from "./served/policy-file.ts";

/** An account and whose it is. */
export interface OwnedAccount {
  readonly person: Person;
  readonly account: Account;
}

/** What a domain is to an own domain: below one registered name with it, a look-alike of it, or nothing. */
export type Likeness = "same-registrant" | "imitation" | "none";

/** An own domain, as the file writes it and taken apart. */
export interface OwnDomain {
  readonly written: string;
  readonly original: DomainShape;
  /** What another domain (normalised) is to it. Remembered: a folder of mail names the same few domains again and again. */
  readonly likenessOf: (domain: string) => Likeness;
}

/** What is looked up once, so that every question afterwards is one look into a map. Addresses and domains are normalised. */
export interface Indexes {
  readonly peopleById: ReadonlyMap<string, Person>;
  /** Where personal accounts are hidden, theirs by the mark. */
  readonly accounts: ReadonlyMap<string, OwnedAccount>;
  /** The mark under which a text is hidden; the text itself where nothing is. */
  readonly markOf: (text: string) => string;
  /** Accounts elsewhere that can be approved, by the skeleton of their local part. */
  readonly accountsBySkeleton: ReadonlyMap<string, readonly OwnedAccount[]>;
  readonly lists: ReadonlyMap<string, List>;
  /** By canonical name; null where a name fits several people. */
  readonly peopleByName: ReadonlyMap<string, Person | null>;
  /** By the keys of full names, forename or surname first; null where one fits several people. */
  readonly peopleByFullName: ReadonlyMap<string, Person | null>;
  readonly ownDomains: ReadonlySet<string>;
  readonly ownShapes: readonly OwnDomain[];
  /** Every domain that the file names, in whatever place. */
  readonly knownDomains: ReadonlySet<string>;
  /** Domains of personal accounts; their marks where these are hidden. */
  readonly personalDomains: ReadonlySet<string>;
  readonly otherAuthorities: ReadonlyMap<string, OtherAuthority>;
  /** Other authorities by their leader's addresses. */
  readonly leaders: ReadonlyMap<string, OtherAuthority>;
  readonly ministers: ReadonlyMap<string, Minister>;
  /** Addresses and domains. */
  readonly media: ReadonlySet<string>;
  readonly recordKeeping: ReadonlySet<string>;
}

type Normalise = (text: string) => string | null;

function isText(text: string | null): text is string {
  return text !== null;
}

function setOf(texts: readonly string[], normalise: Normalise): ReadonlySet<string> {
  return new Set(texts.map(normalise).filter(isText));
}

/** Every value by every one of its keys; of two values with one key the first stays, since the file's reader refused it. */
function keyed<Value>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly string[],
  normalise: Normalise,
): ReadonlyMap<string, Value> {
  const index = new Map<string, Value>();
  for (const value of values)
    for (const key of keysOf(value).map(normalise))
      if (key !== null && !index.has(key)) index.set(key, value);
  return index;
}

/** People by what they are called; a name of two people is nobody's. */
function unambiguous(
  people: readonly Person[],
  keysOf: (person: Person) => readonly string[],
): ReadonlyMap<string, Person | null> {
  const index = new Map<string, Person | null>();
  for (const person of people)
    for (const key of new Set(keysOf(person))) index.set(key, index.has(key) ? null : person);
  index.delete("");
  return index;
}

/** The canonical forms of every name a person is known by. */
export function namesOf(person: Person): readonly string[] {
  const titled = person.title === undefined ? [] : [`${person.title} ${person.name}`];
  return [person.name, ...titled, ...(person.alsoKnownAs ?? [])].map(canonicalName);
}

function ownedAccounts(people: readonly Person[]): readonly OwnedAccount[] {
  return people.reduce<OwnedAccount[]>((all, person) => {
    all.push(...person.accounts.map((account) => ({ person, account })));
    return all;
  }, []);
}

function ownDomain(written: string): OwnDomain | null {
  const domain = normaliseDomain(written);
  if (domain === null) return null;
  const original = shapeOf(domain);
  const likenessOf = remembered((other): Likeness => {
    const shape = shapeOf(other);
    if (isSameRegistrant(shape, original)) return "same-registrant";
    return imitates(shape, original) ? "imitation" : "none";
  });
  return { written, original, likenessOf };
}

function bySkeleton(accounts: readonly OwnedAccount[]): ReadonlyMap<string, readonly OwnedAccount[]> {
  const index = new Map<string, OwnedAccount[]>();
  for (const owned of accounts) {
    if (owned.account.kind === "authority" || owned.account.kind === "personal") continue;
    const key = skeletonOf(partsOf(owned.account.address)?.local ?? "");
    const same = index.get(key);
    if (same === undefined) index.set(key, [owned]);
    else same.push(owned);
  }
  return index;
}

function knownDomainsOf(file: AuthorityFile, accounts: readonly OwnedAccount[]): ReadonlySet<string> {
  const others = file.otherAuthorities ?? [];
  const addresses = [
    ...accounts.map(({ account }) => account.address),
    ...(file.lists ?? []).map((list) => list.address),
    ...(file.recordKeeping ?? []),
    ...(file.media ?? []),
  ];
  for (const { leader } of others) addresses.push(...(leader?.addresses ?? []));
  for (const minister of file.ministers ?? []) addresses.push(...minister.addresses);
  for (const other of others) addresses.push(...other.domains);
  return setOf(addresses, (text) => domainOf(text) ?? normaliseDomain(text));
}

/** An account's key: its normalised address; a mark, which is no address, is its own. */
function accountKey(address: string): string {
  return normaliseAddress(address) ?? address;
}

/** The indexes of an authority file, in time linear in its size. */
export function indexesOf(file: PolicyFile): Indexes {
  const { hidden, otherAuthorities: others = [] } = file;
  const accounts = ownedAccounts(file.people);
  const personal = accounts.filter(({ account }) => account.kind === "personal");
  return {
    peopleById: keyed(
      file.people,
      (person) => [person.id],
      (id) => id,
    ),
    accounts: keyed(accounts, ({ account }) => [account.address], accountKey),
    markOf: hidden === undefined ? (text) => text : remembered((text) => addressMark(hidden.salt, text)),
    accountsBySkeleton: bySkeleton(accounts),
    lists: keyed(file.lists ?? [], (list) => [list.address], normaliseAddress),
    peopleByName: unambiguous(file.people, namesOf),
    peopleByFullName: unambiguous(file.people, fullNameKeys),
    ownDomains: setOf(file.domains, normaliseDomain),
    ownShapes: file.domains.map(ownDomain).filter((own): own is OwnDomain => own !== null),
    knownDomains: knownDomainsOf(file, accounts),
    personalDomains:
      hidden === undefined
        ? setOf(
            personal.map(({ account }) => account.address),
            domainOf,
          )
        : new Set(hidden.domains),
    otherAuthorities: keyed(others, (other) => other.domains, normaliseDomain),
    leaders: keyed(others, (other) => other.leader?.addresses ?? [], normaliseAddress),
    ministers: keyed(file.ministers ?? [], (minister) => minister.addresses, normaliseAddress),
    media: setOf(file.media ?? [], (text) => normaliseAddress(text) ?? normaliseDomain(text)),
    recordKeeping: setOf(file.recordKeeping ?? [], normaliseAddress),
  };
}
