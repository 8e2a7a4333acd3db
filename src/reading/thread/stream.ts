import { linesOfHtml, maxLines, withoutUnseen } from "../html/index.ts";
import type { HtmlLine, MailLink } from "../html/index.ts";
import { exmh, groupWise, supercite } from "./attribution-words.ts";
import { labelled, splitRunIn } from "./labels.ts";
import type { Labelled } from "./labels.ts";

/** One line of a body, HTML or text alike: the only thing the reading of threads looks at. */
export interface Line {
  /** Without its quotation marks, trimmed, linked names followed by their addresses; empty for a blank line. */
  readonly text: string;
  /** The same as a reader sees it: without the addresses of links, and as far in as it stands. */
  readonly said: string;
  /** How deeply it is quoted: blockquotes and `>` together. */
  readonly depth: number;
  /** It stands further in than a header's first line may: a folded header's second line does. */
  readonly indented: boolean;
  /** A rule is drawn above it. */
  readonly ruled: boolean;
  /** An element that some client uses for earlier messages begins above it. */
  readonly contained: boolean;
  /** The label it begins with; null when there is none. */
  readonly label: Labelled | null;
}

/** Whether a line begins with a label that tells something of a message. */
export const hasLabelOfMail = (line: Line | undefined): boolean =>
  line !== undefined && line.label !== null && line.label.senses.some(({ field }) => field !== "other");

/** What a line says; empty above the first and below the last. */
export const textAt = (lines: readonly Line[], at: number): string => {
  const line = lines[at];
  return line === undefined ? "" : line.text;
};

/** Marks stand no further in than this, nor further apart: Outlook for Mac sets in what it quotes. Initials before one are no longer than that. */
const [furthestIn, longestInitials] = [12, 4];

const isBlank = (code: number): boolean => code === 32 || code === 9;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const mark = 62;

/** Where one mark that may begin here ends, a blank behind it included; `from` where there is none. */
function endOfMark(text: string, from: number): number {
  let at = from;
  while (from > 0 && at - from < furthestIn && isBlank(text.charCodeAt(at))) at++;
  while (at - from < longestInitials && isLetter(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) !== mark) return from;
  return isBlank(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
}

/**
 * Where the quotation marks of a line end; 0 when it has none. Takes `> > `, `>>`, `> ` and `RG> ` (supercite's initials);
 * must not take `->` or `a > b`. No expression: on a line of millions of marks its way back would fill the memory.
 */
function endOfMarks(text: string): number {
  let start = 0;
  while (start < furthestIn && isBlank(text.charCodeAt(start))) start++;
  let end = start;
  for (let next = endOfMark(text, end); next > end; next = endOfMark(text, end)) end = next;
  return end === start ? 0 : end;
}

/** Text with every linked name followed by the address it leads to, unless the text shows an address itself. */
function withAddresses(text: string, links: readonly MailLink[]): string {
  let shown = "";
  let from = 0;
  for (const link of links) {
    const says = text.slice(link.start, link.end);
    if (says.indexOf("@") >= 0 || says.trim() === "") continue;
    shown += `${text.slice(from, link.end)} <${link.address}>`;
    from = link.end;
  }
  return shown + text.slice(from);
}

function depthOfMarks(marks: string): number {
  let depth = 0;
  for (let i = 0; i < marks.length; i++) if (marks.charAt(i) === ">") depth++;
  return depth;
}

/** A line whose own marks do not quote it: three clients attribute so. */
function isMarkedAttribution(line: string): boolean {
  const text = line.length < 400 ? line.trim() : "";
  return text.startsWith(">>>") && (groupWise.test(text) || supercite.test(text) || exmh.test(text));
}

/** What markup says about a line's place. */
type Place = Omit<HtmlLine, "text">;

/** The place of every line of plain text. */
const plain: Place = { depth: 0, ruled: false, contained: false, links: [] };

function lineOf(raw: string, { depth, ruled, contained, links }: Place): Line {
  const shown = links.length === 0 ? raw : withAddresses(raw, links);
  const marks = isMarkedAttribution(shown) ? "" : shown.slice(0, endOfMarks(shown));
  const text = shown.slice(marks.length);
  const trimmed = text.trim();
  return {
    text: trimmed,
    said: shown === raw ? text : raw.slice(marks.length),
    depth: depthOfMarks(marks) + depth,
    indented: text !== trimmed && text.charAt(0) !== trimmed.charAt(0),
    ruled,
    contained,
    label: trimmed === "" ? null : labelled(trimmed),
  };
}

/** One for all blank lines of plain text, since a hostile text has millions. */
const blank = lineOf("", plain);

/** What a flattened mail runs together: takes `-----Original Message-----From: Ruth`; must not take a bare separator. */
const runInSeparator = /^([-_=*]{3,60}[^-_=*]{3,60}[-_=*]{3,60})\s{0,20}([^-_=*\s][\s\S]*)$/;

/** A line that holds a header run into it, parted as a client that breaks lines prints it; null for any other line. */
function partsOf(whole: Line): readonly Line[] | null {
  const runIn = whole.text.length < 4000 ? runInSeparator.exec(whole.text) : null;
  const label = runIn === null ? whole.label : labelled(runIn[2] ?? "");
  if (label === null) return null;
  const separator = runIn === null ? [] : [{ ...whole, text: runIn[1] ?? "", said: "", label: null }];
  const parts = splitRunIn(runIn?.[2] ?? whole.text, label);
  if (runIn === null && parts.length === 1) return null;
  const lines = parts.map((part, i) => {
    const text = part.trim();
    return { ...whole, ruled: whole.ruled && i === 0, text, said: text, label: labelled(text) };
  });
  return [...separator, ...lines];
}

function pushLine(lines: Line[], raw: string, place: Place): void {
  const whole = raw === "" && place === plain ? blank : lineOf(raw, place);
  const parts = partsOf(whole);
  if (parts === null) lines.push(whole);
  else lines.push(...parts);
}

/** The lines of a plain text body, a second CR before LF being a relay's; what stands below `maxLines` stays together as one last line. */
export function streamOfText(text: string): readonly Line[] {
  const lines: Line[] = [];
  const seen = withoutUnseen(text).replace(/\u00a0/g, " ");
  const clean = seen.indexOf("\r") < 0 ? seen : seen.replace(/\r{0,2}\n|\r/g, "\n");
  let from = 0;
  let end = clean.indexOf("\n");
  for (; end >= 0 && lines.length < maxLines; end = clean.indexOf("\n", from)) {
    pushLine(lines, clean.slice(from, end), plain);
    from = end + 1;
  }
  pushLine(lines, clean.slice(from), plain);
  return lines;
}

/** The lines of an HTML body. */
export function streamOfHtml(html: string): readonly Line[] {
  const lines: Line[] = [];
  for (const line of linesOfHtml(html)) pushLine(lines, line.text, line);
  return lines;
}
