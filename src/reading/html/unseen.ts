/** Soft hyphen, zero-width space and joiners of words, marks of direction, byte order mark. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * The text of a body without what is not seen in it and only disturbs comparing, its letters composed: a Mac writes "é" as
 * two characters (Unicode Annex 15, NFC).
 */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, "").normalize();
}
