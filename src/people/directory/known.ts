import { normaliseAddress } from "../address.ts";
import type { AuthorityFile, Person } from "../authority-file.ts";
import { authorityOf, isOwnAddress } from "../authority.ts";
import { asciiLower } from "../domain.ts";

/** Who is there already, and which addresses of the export were seen. */
export interface Known {
  /** Whose account it is, matched whole; null when nobody's. */
  ownerOf(address: string): Person | null;
  /** Somebody who bears that name, or is also known by it. */
  namesake(name: string): Person | null;
  /** Whether the address is at a domain of the authority. */
  isOwn(address: string): boolean;
  isSeen(address: string): boolean;
  see(address: string): void;
  /** Whether somebody has authority accounts, and none of them was seen. */
  isAbsent(person: Person): boolean;
}

/** The people of an authority file as an export is compared with them. */
export function knownBy(file: AuthorityFile): Known {
  const authority = authorityOf(file);
  const owners = new Map<string, Person>();
  const names = new Map<string, Person>();
  for (const person of file.people) {
    for (const { address } of person.accounts) owners.set(normaliseAddress(address) ?? address, person);
    for (const name of [person.name, ...(person.alsoKnownAs ?? [])]) names.set(asciiLower(name), person);
  }
  const seen = new Set<string>();
  const keyOf = (address: string): string => normaliseAddress(address) ?? address;
  return {
    ownerOf: (address) => owners.get(keyOf(address)) ?? null,
    namesake: (name) => names.get(asciiLower(name)) ?? null,
    isOwn: (address) => isOwnAddress(authority, address),
    isSeen: (address) => seen.has(keyOf(address)),
    see: (address) => {
      seen.add(keyOf(address));
    },
    isAbsent: ({ accounts }) => {
      const own = accounts.filter(({ kind }) => kind === "authority");
      return own.length > 0 && !own.some(({ address }) => seen.has(keyOf(address)));
    },
  };
}
