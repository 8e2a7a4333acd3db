import { domainOf, normaliseAddress } from "./address.ts";
import type { List, Person } from "./authority-file.ts";
import { indexesOf, type Indexes, type OwnedAccount } from "./indexes.ts";
import { canonicalName } from "./name.ts";
import type { PolicyFile } from "./served/policy-file.ts";

/** The authority file with its indexes. Made by `authorityOf`; everybody else asks the functions of this door. */
export interface Authority {
  readonly file: PolicyFile;
  readonly indexes: Indexes;
}

/** The authority file made ready for questions, in time linear in its size. `authority-file/` or a register validated it. */
export function authorityOf(file: PolicyFile): Authority {
  return { file, indexes: indexesOf(file) };
}

/** The person of that id; null when the file has none. */
export function personById(a: Authority, id: string): Person | null {
  return a.indexes.peopleById.get(id) ?? null;
}

/** Whose account an address is, matched whole; null when it is nobody's. */
export function accountOf(a: Authority, address: string): OwnedAccount | null {
  const key = normaliseAddress(address);
  if (key === null) return null;
  const { accounts, markOf } = a.indexes;
  return accounts.get(key) ?? accounts.get(markOf(key)) ?? null;
}

/** Whether somebody's personal account lies at a normalised domain. */
export function isPersonalDomain(a: Authority, domain: string): boolean {
  const { personalDomains, markOf } = a.indexes;
  return personalDomains.has(domain) || personalDomains.has(markOf(`@${domain}`));
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
