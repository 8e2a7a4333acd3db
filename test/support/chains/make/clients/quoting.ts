import { dated } from "../dates.ts";
import { escaped, type Piece, type Quoted, type Said } from "../piece.ts";
import { styles, type Style } from "../printed.ts";

/** What a reader can learn from a block of headers in which the author and the others are printed in these styles. */
export function headed(said: Said, date: string, from: Style, others: Style = from): Quoted {
  return {
    from: from.read(said.from),
    to: said.to.map(others.read),
    cc: said.cc.map(others.read),
    subject: said.subject,
    date,
  };
}

/** What a reader can learn from a reply line: the author and the date. */
export const attributed = (said: Said, date: string, from: Style): Quoted => ({
  from: from.read(said.from),
  to: [],
  cc: [],
  subject: null,
  date,
});

/** A reply line from its template; the address is a link in the HTML. */
export function replyLine(said: Said, template: string, date: string): Piece {
  const filled = (name: string, address: string, open: (text: string) => string): string =>
    open(template)
      .replace("DATE", () => open(date))
      .replace("NAME", () => open(name))
      .replace("ADDRESS", () => address);
  return {
    text: filled(said.from.name, said.from.address, (text) => text),
    html: filled(said.from.name, `<a href="mailto:${said.from.address}">${said.from.address}</a>`, escaped),
  };
}

/** The style of reader a template allows: with an address, or by name alone. */
export const styleOf = (template: string): Style =>
  template.includes("ADDRESS") ? styles.usual : styles.named;

/** A line folded as mail editors fold it: at the last space before column 76, then again. */
export function folded(line: string, width = 76): string {
  if (line.length <= width) return line;
  const space = line.lastIndexOf(" ", width);
  return space <= 0 ? line : `${line.slice(0, space)}\n${folded(line.slice(space + 1), width)}`;
}

/** Gmail's fold of a reply line: what does not fit goes to the next line from inside the angle bracket on. */
export function foldedInBracket(line: string): string {
  const bracket = line.indexOf("<");
  if (line.length <= 78 || bracket < 0) return line;
  return `${line.slice(0, bracket + 1)}\n${line.slice(bracket + 1)}`;
}

export const paragraphs = (words: readonly string[], open: string, close: string, between = ""): string =>
  words.map((each) => open + escaped(each) + close).join(between);

/** Paragraphs in a text part: an empty line between, folded as most clients fold. */
export const plain = (words: readonly string[], width = 76): string =>
  words.map((each) => folded(each, width)).join("\n\n");

export const day = dated;
