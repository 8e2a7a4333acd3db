import { normaliseAddress } from "../address.ts";
import type { Person } from "../authority-file.ts";
import { asciiLower } from "../domain.ts";
import type { DirectoryEntry } from "./entry.ts";

/** Who the people of an export are: an export says nothing of that. */
export type BroughtInAs = "member" | "officer";

/** A person whose name or post changes. */
export interface Change {
  readonly line: number;
  readonly person: string;
  readonly before: { readonly name: string; readonly post: string };
  readonly after: { readonly name: string; readonly post: string };
}

/** What an entry does to somebody who is there; null where nothing changes. An export without posts takes none away. */
export function changeOf(entry: DirectoryEntry, person: Person): Change | null {
  const before = { name: person.name, post: person.post ?? "" };
  const shown = person.title === undefined ? "" : `${person.title} `;
  const isSameName =
    asciiLower(entry.name) === asciiLower(before.name) ||
    asciiLower(entry.name) === asciiLower(shown + before.name) ||
    (person.alsoKnownAs ?? []).includes(entry.name);
  const after = {
    name: isSameName ? before.name : entry.name,
    post: entry.post === "" ? before.post : entry.post,
  };
  if (after.name === before.name && after.post === before.post) return null;
  return { line: entry.line, person: person.id, before, after };
}

/** The person with their new name and post; the former name stays among those they are known by. */
export function changed(person: Person, { after: { name, post }, before }: Change): Person {
  const alsoKnownAs =
    name === before.name ? person.alsoKnownAs : [...(person.alsoKnownAs ?? []), before.name];
  return {
    ...person,
    name,
    ...(post === "" ? {} : { post }),
    ...(alsoKnownAs === undefined ? {} : { alsoKnownAs }),
  };
}

/** A councillor's title before the name, which the authority file keeps apart: takes `Cllr Ada Blyth`; not `Clare Blyth`. */
const titled = /^(Cllr|Councillor)\.? +(?=\S)/i;

/** A name as the authority file keeps it: without a councillor's title. */
export function bareName(name: string, as: BroughtInAs): string {
  return as === "member" ? name.replace(titled, "") : name;
}

/** A new person with one account of the authority's. */
export function personOf(
  { name, post, address }: Pick<DirectoryEntry, "name" | "post" | "address">,
  id: string,
  as: BroughtInAs,
): Person {
  const bare = bareName(name, as);
  return {
    id,
    name: bare,
    ...(bare === name ? {} : { title: "Cllr" }),
    kind: as,
    ...(post === "" ? {} : { post }),
    accounts: [{ address: normaliseAddress(address) ?? address, kind: "authority" }],
  };
}
