import type { Mailbox } from "../message/index.ts";
import { accountOf, personByName, type Authority } from "./authority.ts";
import type { Person } from "./authority-file.ts";
import { isMember } from "./person.ts";

/** The member whose full name an unknown address bears, as display name or local part; null when none. */
export function looksLikeMember(a: Authority, mailbox: Mailbox): Person | null {
  if (accountOf(a, mailbox.address) !== null || mailbox.name === null) return null;
  const person = personByName(a, mailbox.name);
  return person !== null && isMember(person) ? person : null;
}
