import type { Expected, Found, Labelled } from "./folder.ts";

/** The address to compare by: lower case, without `mailto:`; null when there is none. */
export const addressOf = (who: Labelled | null): string | null =>
  who?.address
    ?.trim()
    .toLowerCase()
    .replace(/^mailto:/, "") || null;

/** The name to compare by: its words in lower case and in order, so that `Webb, Martin` is `Martin Webb`. */
export function nameOf(who: Labelled | null): string | null {
  const words =
    who?.name
      ?.normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? null : [...words].sort().join(" ");
}

/** One key for a participant: the address where there is one, else the name; null for nobody. */
export function keyOf(who: Labelled | null): string | null {
  const name = nameOf(who);
  return addressOf(who) ?? (name === null ? null : `name ${name}`);
}

/** Whether somebody found is the one expected: an expected address decides; without one, the name. */
export function isSame(expected: Labelled | null, found: Labelled | null): boolean {
  const address = addressOf(expected);
  if (address !== null) return address === addressOf(found);
  const name = nameOf(expected);
  return name === null ? keyOf(found) === null : name === nameOf(found);
}

/** Whether the author was found; either party of "A on behalf of B" will do. */
export const isSameAuthor = (expected: Expected, found: Found): boolean =>
  isSame(expected.from, found.from) ||
  (expected.fromAlso ?? []).some((also) => keyOf(also) !== null && isSame(also, found.from));

const subjectOf = (text: string | null): string =>
  (text ?? "")
    .replace(/[*\s]+/g, " ")
    .trim()
    .toLowerCase();

const recipients = (message: Found): readonly (string | null)[] => [...message.to, ...message.cc].map(keyOf);

/** How much two messages look like the same one: the author counts most, then subject and a common recipient. */
export function likeness(expected: Expected, found: Found): number {
  const author = isSameAuthor(expected, found) ? 4 : 0;
  const subject = subjectOf(expected.subject);
  const theirs = recipients(found);
  const recipient = recipients(expected).some((key) => key !== null && theirs.includes(key));
  return author + (subject !== "" && subject === subjectOf(found.subject) ? 1 : 0) + (recipient ? 1 : 0);
}
