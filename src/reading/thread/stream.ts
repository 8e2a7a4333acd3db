import { linesOfHtml } from "../html/index.ts";
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

/** Takes `> > `, `>>`, `> ` and `RG> ` (supercite's initials); must not take `->` or `a > b`. */
const quoteMarks = /^[ \t]{0,12}(?:(?:[A-Za-z]{1,4})?>[ \t]?)+/;

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
  const text = line.length < 400 && line.startsWith(">>>") ? line.trim() : "";
  return text !== "" && (groupWise.test(text) || supercite.test(text) || exmh.test(text));
}

function lineOf(raw: string, line: HtmlLine | null): Line {
  const shown = line === null || line.links.length === 0 ? raw : withAddresses(raw, line.links);
  const marks = isMarkedAttribution(shown) ? "" : (quoteMarks.exec(shown)?.[0] ?? "");
  const text = shown.slice(marks.length);
  const trimmed = text.trim();
  return {
    text: trimmed,
    said: shown === raw ? text : raw.slice(marks.length),
    depth: depthOfMarks(marks) + (line === null ? 0 : line.depth),
    indented: /^\s/.test(text),
    ruled: line !== null && line.ruled,
    contained: line !== null && line.contained,
    label: trimmed === "" ? null : labelled(trimmed),
  };
}

/** What a flattened mail runs together: takes `-----Original Message-----From: Ruth`; must not take a bare separator. */
const runInSeparator = /^([-_=*]{3,60}[^-_=*]{3,60}[-_=*]{3,60})\s{0,20}([^-_=*\s][\s\S]*)$/;

function pushLine(lines: Line[], raw: string, line: HtmlLine | null): void {
  const whole = lineOf(raw, line);
  const runIn = whole.text.length < 4000 ? runInSeparator.exec(whole.text) : null;
  const rest = runIn?.[2] ?? whole.text;
  const parts = runIn === null || labelled(rest) !== null ? splitRunIn(rest) : [whole.text];
  if (runIn !== null && labelled(rest) !== null)
    lines.push({ ...whole, text: runIn[1] ?? "", said: "", label: null });
  else if (parts.length === 1) {
    lines.push(whole);
    return;
  }
  for (const part of parts) {
    const text = part.trim();
    lines.push({
      ...whole,
      ruled: whole.ruled && part === parts[0],
      text,
      said: text,
      label: labelled(text),
    });
  }
}

const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The lines of a plain text body. */
export function streamOfText(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const raw of text
    .replace(unseen, "")
    .replace(/\u00a0/g, " ")
    .split(/\r\n|\r|\n/))
    pushLine(lines, raw, null);
  return lines;
}

/** The lines of an HTML body. */
export function streamOfHtml(html: string): readonly Line[] {
  const lines: Line[] = [];
  for (const line of linesOfHtml(html)) pushLine(lines, line.text, line);
  return lines;
}
