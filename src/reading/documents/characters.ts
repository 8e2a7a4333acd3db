/** Letters that fonts draw as one shape, as the letters they are. */
const ligatures: Readonly<Record<string, string>> = {
  "\ufb00": "ff",
  "\ufb01": "fi",
  "\ufb02": "fl",
  "\ufb03": "ffi",
  "\ufb04": "ffl",
  "\ufb05": "st",
  "\ufb06": "st",
};

const ligature = /[\ufb00-\ufb06]/g;

/** Soft hyphen, zero-width space and joiners, marks of direction, byte order mark: nothing is seen of them. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Spaces that differ only in width or in not breaking. */
const wideSpace = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** What XML may not hold and a text need not: control characters but tab and line feed. */
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

const special = /[^\n\t\u0020-\u007e]/;

/** The same words in the characters that people type: the form in which sentences are read and compared. */
export function plainCharacters(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n")
    .replace(ligature, (drawn) => ligatures[drawn] ?? drawn)
    .replace(wideSpace, " ")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(unseen, "")
    .replace(control, "");
}
