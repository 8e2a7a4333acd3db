/**
 * What does not print as itself: controls (C0, DEL, C1), separators of lines, fillers and joiners without width, marks that
 * turn the direction of what follows, and tag characters. Source: Unicode 15, general categories Cc, Cf, Zl and Zp.
 */
const unprintable =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- these are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g;

/** The text with something else in the place of each character that does not print as itself. */
export function replaceUnprintable(text: string, by: (character: string) => string): string {
  return text.replace(unprintable, by);
}

/** Whether a text holds a character that does not print as itself: then it is not what it shows. */
export function hasUnprintable(text: string): boolean {
  return text.search(unprintable) >= 0;
}

/** The text on one line: a space stands for each run of characters that do not print as themselves. */
export function onOneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- what was just put there
  return replaceUnprintable(text, () => "\u0000").replace(/\u0000+/g, " ");
}
