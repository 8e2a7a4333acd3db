import { decodeEntities } from "./entities.ts";
import { hasRuleOnTop, isContainer, isQuoting, mailtoOf } from "./hints.ts";
import { walk } from "./tokens.ts";
import type { Attributes, TokenSink } from "./tokens.ts";
import { withoutUnseen } from "./unseen.ts";

/** A stretch of a line that leads to an address: `<a href="mailto:…">`. */
export interface MailLink {
  /** UTF-16 offsets into the line's text. */
  readonly start: number;
  readonly end: number;
  /** Lower case, without `mailto:`. */
  readonly address: string;
}

/** One line as a reader sees it, with what the markup says about its place. */
export interface HtmlLine {
  /** Decoded; white space folded; the cells of a table row separated by a tab; empty for a blank line. */
  readonly text: string;
  /** How many quoting blockquotes it stands in; a blockquote that only indents does not count. */
  readonly depth: number;
  /** A rule is drawn between this line and the one above: `<hr>` or a border along the top. */
  readonly ruled: boolean;
  /** An element in which some client keeps an earlier message begins right above this line. */
  readonly contained: boolean;
  /** In the order of the text; empty for nearly every line. */
  readonly links: readonly MailLink[];
}

const blocks = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol optgroup option p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);

/** White space as HTML folds it; the no-break space is not among it, since it stands for a blank line in Outlook. */
const folded = /[ \t\n\r\f]+/g;

/**
 * More lines than an honest mail of 5 MB has. What is below them stays together as one last line, so that nothing of the
 * text is lost and nobody's time is spent on it line by line.
 */
export const maxLines = 200_000;

const noLinks: readonly MailLink[] = [];

function withoutTrailingSpace(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--;
  return text.slice(0, end);
}

/** Gathers lines from tokens. One is made for each text and thrown away. */
class LineMaker implements TokenSink {
  readonly lines: HtmlLine[] = [];
  private buffer = "";
  private endsInSpace = true;
  private links: MailLink[] | null = null;
  private readonly quoting: boolean[] = [];
  private depth = 0;
  private ruled = false;
  private contained = false;
  private breaking = false;
  private preformatted = 0;
  /** Set at a second or later cell whose row is still one line: its text goes on in that line. */
  private joinsCell = false;
  private rowLines = 0;
  private link: { start: number; address: string } | null = null;

  text(raw: string): void {
    const decoded = withoutUnseen(decodeEntities(raw));
    if (this.preformatted === 0) {
      this.add(decoded.replace(folded, " "));
      return;
    }
    decoded.split(/\r?\n/).forEach((line, i) => {
      if (i > 0) this.end();
      this.add(line);
    });
  }

  open(name: string, attributes: Attributes): void {
    if (name === "br") this.breakLine();
    else if (name === "a") this.startLink(attributes);
    else if (name === "td" || name === "th") this.startCell();
    else if (blocks.has(name)) this.startBlock(name, attributes);
    if (attributes.size === 0) return;
    if (isContainer(attributes)) this.contained = true;
    if (hasRuleOnTop(attributes)) this.ruled = true;
  }

  close(name: string): void {
    if (name === "a") this.endLink();
    // HTML 13.2.6.4.7: an end tag of a break is read as a break, one of a paragraph ends it wherever it is.
    else if (name === "br") this.breakLine();
    else if (name === "td" || name === "th") this.breaking = true;
    else if (blocks.has(name)) this.endBlock(name);
  }

  /** The end of the text: what is still open becomes the last line. */
  finish(): readonly HtmlLine[] {
    if (this.buffer !== "") this.push();
    return this.lines;
  }

  private add(text: string): void {
    if (text === "" || (text === " " && (this.buffer === "" || this.breaking))) return;
    if (this.breaking && this.buffer !== "") this.separate();
    this.breaking = this.joinsCell = false;
    const isDouble = this.preformatted === 0 && this.endsInSpace && text.charAt(0) === " ";
    this.buffer += isDouble ? text.slice(1) : text;
    this.endsInSpace = text.charAt(text.length - 1) === " ";
  }

  /** Parts what comes from what stands: a tab before a further cell of a row, else a new line. */
  private separate(): void {
    if (!this.joinsCell) {
      this.end();
      return;
    }
    this.buffer += "\t";
    this.endsInSpace = true;
  }

  /** A break ends the line it stands in, which is a blank one where a block has begun since the last word. */
  private breakLine(): void {
    if (this.breaking && !this.joinsCell && this.buffer !== "") this.end();
    this.end();
  }

  private end(): void {
    if (this.lines.length < maxLines) this.push();
    else this.buffer += "\n";
    this.endsInSpace = true;
    this.breaking = this.joinsCell = false;
    this.rowLines++;
  }

  /** Ends the line, be it blank; what stood above it has been told. */
  private push(): void {
    this.endLinkHere();
    const text = withoutTrailingSpace(this.buffer.replace(/\u00a0/g, " "));
    const { depth, links } = this;
    const said = text !== "";
    this.lines.push({
      text,
      depth,
      ruled: said && this.ruled,
      contained: said && this.contained,
      links: links ?? noLinks,
    });
    if (said) this.ruled = this.contained = false;
    this.buffer = "";
    this.links = null;
  }

  private startBlock(name: string, attributes: Attributes): void {
    this.breaking = true;
    if (name === "tr") this.startRow();
    else if (name === "pre") this.preformatted++;
    else if (name === "hr") this.settle(() => (this.ruled = true));
    else if (name === "blockquote")
      this.settle(() => {
        this.changeDepth(isQuoting(attributes));
      });
    if (attributes.size > 0 && !this.joinsCell && (isContainer(attributes) || hasRuleOnTop(attributes)))
      this.settle(() => undefined);
  }

  private endBlock(name: string): void {
    this.breaking = true;
    if (name === "pre") this.preformatted = Math.max(0, this.preformatted - 1);
    else if (name === "blockquote")
      this.settle(() => {
        if (this.quoting.pop() === true) this.depth--;
      });
  }

  private changeDepth(isQuote: boolean): void {
    this.quoting.push(isQuote);
    if (isQuote) this.depth++;
  }

  /** Ends the line above before what is said of the next one changes. */
  private settle(change: () => void): void {
    if (this.buffer !== "") this.end();
    change();
  }

  private startRow(): void {
    this.settle(() => (this.rowLines = 0));
    this.joinsCell = false;
  }

  private startCell(): void {
    this.breaking = true;
    this.joinsCell = this.rowLines === 0 && this.buffer !== "";
  }

  private startLink(attributes: Attributes): void {
    this.endLink();
    const address = mailtoOf(attributes);
    if (address === null) return;
    if (this.breaking && !this.joinsCell) this.settle(() => undefined);
    this.link = { start: this.buffer.length, address };
  }

  private endLink(): void {
    this.endLinkHere();
    this.link = null;
  }

  private endLinkHere(): void {
    if (this.link === null) return;
    const link = { start: this.link.start, end: this.buffer.length, address: this.link.address };
    if (link.end > link.start) (this.links ??= []).push(link);
    this.link = { start: 0, address: link.address };
  }
}

/** The lines of an HTML mail from top to bottom. Never throws; time grows with the length. */
export function linesOfHtml(html: string): readonly HtmlLine[] {
  const maker = new LineMaker();
  walk(html, maker);
  return maker.finish();
}
