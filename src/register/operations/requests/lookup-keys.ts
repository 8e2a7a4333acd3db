import { normaliseSubject } from "../../../message/index.ts";
import {
  accountOf,
  normaliseAddress,
  personById,
  personByName,
  type Authority,
} from "../../../people/index.ts";

/** A key by which a request is found at Send, before it is hashed. */
export type LookupKey = string;

/** The key of a Message-ID, without the brackets and blanks that programs add or drop. */
export function messageIdKey(messageId: string): LookupKey {
  return `mid:${messageId.trim().replace(/^</, "").replace(/>$/, "")}`;
}

/** Everything an author can be known by: the person, and the address as it is, so that either finds the other. */
function authorKeys(author: string, authority: Authority): readonly string[] {
  const person = personById(authority, author) ?? accountOf(authority, author)?.person ?? null;
  const address = normaliseAddress(author);
  const byName = person === null && address === null ? personByName(authority, author) : null;
  return [person?.id, address, byName?.id].filter((key) => key !== undefined && key !== null);
}

/** The keys of a message that only a description names: its author and its subject. */
export function descriptionKeys(author: string, subject: string, authority: Authority): readonly LookupKey[] {
  const folded = normaliseSubject(subject);
  return authorKeys(author, authority).map((key) => `desc:${key}\n${folded}`);
}
