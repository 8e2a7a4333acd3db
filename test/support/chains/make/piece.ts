/** A stretch of mail in its two forms: what the HTML part holds and what the text part holds. */
export interface Piece {
  readonly html: string;
  readonly text: string;
}

/** Somebody of the cast. `filed` is the directory form that authorities use: `Surname, Forename (Department)`. */
export interface Player {
  readonly name: string;
  readonly address: string;
  readonly filed: string;
}

/** A moment of the chain, in the wall clock of its sender. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** One message of a chain, before any client has quoted it. */
export interface Said {
  readonly from: Player;
  readonly to: readonly Player[];
  readonly cc: readonly Player[];
  readonly subject: string;
  readonly at: Moment;
  readonly words: readonly string[];
}

/** Somebody as the mail prints them: the labels of `expected.json`. */
export interface Printed {
  readonly name: string | null;
  readonly address: string | null;
}

/** What the corpus expects of one carried message. */
export interface Quoted {
  readonly from: Printed | null;
  readonly fromAlso?: readonly Printed[];
  readonly to: readonly Printed[];
  readonly cc: readonly Printed[];
  readonly subject: string | null;
  readonly date?: string;
  readonly optional?: true;
}

/** A client: how it writes its user's words, and how it sets an earlier message below them. */
export interface Client {
  readonly name: string;
  readonly locale: string;
  readonly write: (words: readonly string[]) => Piece;
  /** `inner` is the earlier message with everything below it, as its own author's client made it. */
  readonly quote: (said: Said, inner: Piece) => { readonly piece: Piece; readonly quoted: Quoted };
  /** This client puts no HTML into the mail: the outgoing mail is text alone. */
  readonly textOnly?: true;
}

export const joined = (...pieces: readonly Piece[]): Piece => ({
  html: pieces.map((piece) => piece.html).join(""),
  text: pieces
    .map((piece) => piece.text)
    .filter((text) => text !== "")
    .join("\n"),
});

export const nothing: Piece = { html: "", text: "" };

export const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** Every line behind `> `, empty lines behind a bare `>`, quoted lines behind one more `>`. */
export const angled = (text: string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? ">" : line.startsWith(">") ? `>${line}` : `> ${line}`))
    .join("\n");

export const indented = (text: string, by: string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? "" : by + line))
    .join("\n");

/** A text as the HTML that Exchange makes of a mail without any: line by line, quotation marks and all. */
export const plainText = (text: string): string =>
  `<font size="2"><span style="font-size:11pt;"><div class="PlainText">${escaped(text)
    .replace(/^ +/gm, (spaces) => "&nbsp;".repeat(spaces.length))
    .replace(/\n/g, "<br>\n")}</div></span></font>`;
