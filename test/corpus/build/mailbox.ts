import type { Person } from "../../../src/people/authority-file.ts";
import { people } from "./authority.ts";
import type { Who } from "./mail.ts";

/** A mailbox as a header prints it. */
export interface Box {
  readonly name: string;
  readonly address: string;
}

/** The person whom an id such as `barlow` or `bracewell/2` means; null for anybody else. */
export function personOf(who: Who): Person | null {
  const id = who.split("/")[0] ?? "";
  return people.find((person) => person.id === id) ?? null;
}

function boxOfPerson(person: Person, which: string | undefined): Box {
  const account = person.accounts[Number(which ?? 0)];
  if (account === undefined) throw new Error(`${person.id} has no account ${which ?? "0"}`);
  const title = person.title === "Cllr" ? "Cllr " : "";
  return { name: `${title}${person.name}`, address: account.address };
}

/** The mailbox that a scenario's shorthand means. Throws on a name that nobody bears: a misspelt id is no stranger. */
export function boxOf(who: Who): Box {
  const person = personOf(who);
  if (person !== null) return boxOfPerson(person, who.split("/")[1]);
  if (/^[a-z.-]+@$/.test(who))
    return { name: listName(who.slice(0, -1)), address: `${who}ostrey-ca.example` };
  const named = /^(.*?) ?<([^<>]*)>$/.exec(who);
  if (named !== null) return { name: named[1] ?? "", address: named[2] ?? "" };
  if (!who.includes("@")) throw new Error(`nobody is called ${who}`);
  return { name: "", address: who };
}

/** `audit-committee` → `Audit Committee`. */
function listName(local: string): string {
  return local
    .split(/[.-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
