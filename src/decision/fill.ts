/** Characters that print nothing, or turn what follows around: controls, bidi marks, zero-width and tag characters. */
const invisible =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- these are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029]|[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g;

/** Longer values are cut: a sentence shows enough to recognise what is meant. */
const longestValue = 240;

/** Text from a mail as it may stand in a sentence: on one line, nothing invisible, at most `longest` characters. */
export function cleaned(text: string, longest: number = longestValue): string {
  const visible = text
    .slice(0, 8 * longestValue)
    .replace(invisible, (character) =>
      character <= "\u001f" || /[\u007f-\u009f\u2028\u2029]/.test(character) ? " " : "",
    )
    .replace(/\s+/g, " ")
    .trim();
  if (visible.length <= longest) return visible;
  const cut = visible.slice(0, Math.max(longest - 1, 0));
  return `${cut.replace(/[\ud800-\udbff]$/, "").trim()}…`;
}

/** A placeholder in a table of words: takes `{originator}`; not `{}` or `{a b}`. */
const placeholder = /\{([a-zA-Z]{1,30})\}/g;

/** The names of a sentence's placeholders, in their order. */
export function placeholdersOf(template: string): readonly string[] {
  return (template.match(placeholder) ?? []).map((found) => found.slice(1, -1));
}

/** A sentence with its placeholders filled; values are cleaned, and a value that is missing shows as its name. */
export function fill(template: string, values: Readonly<Record<string, string>>, longest?: number): string {
  return template.replace(placeholder, (_, name: string) => {
    const value = Object.prototype.hasOwnProperty.call(values, name) ? values[name] : undefined;
    return value === undefined ? name : cleaned(value, longest);
  });
}
