import { labelled } from "./labels.ts";
import type { Labelled } from "./labels.ts";
import type { Field, Sense } from "./locales.ts";
import { hasAddress } from "./addresses.ts";
import { wallClockIn } from "./dates.ts";
import { textAt } from "./stream.ts";
import type { Line } from "./stream.ts";

/** One line of a printed header with what its value continues into. */
export interface Entry {
  readonly senses: readonly Sense[];
  readonly label: string;
  /** The value's lines, in order; the first one stands behind the label and may be empty. */
  readonly values: string[];
}

/** Label lines that stand together, before anything is believed of them. */
export interface Gathered {
  readonly entries: readonly Entry[];
  /** The first line that no longer belongs to it. */
  readonly end: number;
}

/** A header has some ten fields; what has more is something else. */
const maxEntries = 20;
const maxLines = 200;
/** So far a wrapped list of recipients is followed to the next label; any other value, three lines. */
const reachOfList = 30;

const mayBe = (entry: Entry, fields: readonly Field[]): boolean =>
  entry.senses.some((sense) => fields.indexOf(sense.field) >= 0);

const once: readonly Field[] = ["from", "sent", "subject"];

/** A header has one author, one date, one subject, in whatever language the next one is printed. */
const repeats = (known: Entry, entry: Entry): boolean =>
  known.label === entry.label
    ? !mayBe(known, ["other"])
    : once.some((field) => mayBe(known, [field]) && entry.senses.every((sense) => sense.field === field));

/** Ends where a value cannot end: at a separator, an opening bracket or quotation mark, or in "on behalf of". */
const isOpenEnded = (value: string): boolean =>
  /[;,<[("]\s{0,9}$|\[?mailto:\s{0,9}$|\bon behalf(?: of)?\s{0,9}$/i.test(value.slice(-60)) ||
  value.lastIndexOf("<") > value.lastIndexOf(">") ||
  value.lastIndexOf("[") > value.lastIndexOf("]");

/** Begins as only the rest of a value begins: `<ruth@…>`, `[mailto:…`, `On Behalf Of …`, `; Tom`. */
const isRest = (text: string): boolean => /^(?:[<[;,]|\(mailto|(?:on )?behalf of\b)/i.test(text);

/** Takes `Αποστολή: x`; must not take `10:15`, `a@b: x` or a sentence with a comma. */
const unknownLabel = /^([^\s\d:：@<>;,.[(][^\d:：@<>;,.]{0,24})[:：]\s{0,20}(\S[^\n]*)$/;

const other: readonly Field[] = ["other"];

/**
 * What a line says whose label is in no language read: addresses are people, a moment is the date. A label with a hyphen,
 * `Delivered-To`, is of the transport and names nobody.
 */
function fieldsOfUnknown(label: string, value: string): readonly Field[] {
  if (label.indexOf("-") >= 0) return other;
  if (hasAddress(value)) return ["to", "cc"];
  return wallClockIn(value) === null ? other : ["sent"];
}

const looksLikeList = (text: string): boolean =>
  (hasAddress(text) || text.indexOf(";") >= 0) && text.length < 400;

/** A list with addresses that ends in a name alone was broken in front of the address. */
const endsInName = (list: string): boolean => {
  const last = list.slice(Math.max(list.lastIndexOf(","), list.lastIndexOf(";")) + 1);
  return list.length > 40 && hasAddress(list) && !hasAddress(last);
};

/** Gathers the lines of one header from its first. */
class Gatherer {
  readonly entries: Entry[] = [];
  /** What has a label of no language read; it is heard last, since it only fills what no label says. */
  private readonly guesses: Entry[] = [];
  private spaced = false;
  private blanks = 0;
  private at: number;
  private readonly lines: readonly Line[];
  private readonly start: number;

  constructor(lines: readonly Line[], start: number) {
    this.lines = lines;
    this.start = start;
    this.at = start;
  }

  gather(): Gathered {
    let end = this.start;
    for (; this.at < this.lines.length && this.at - this.start < maxLines; this.at++) {
      const line = this.lines[this.at];
      if (line === undefined || !this.takes(line)) break;
      if (line.text !== "") end = this.at + 1;
    }
    return { entries: [...this.entries, ...this.guesses], end };
  }

  private takes(line: Line): boolean {
    if (line.text === "") return ++this.blanks <= 3;
    const label = line.label ?? (this.isColonless() ? labelled(line.text.replace(" ", ": ")) : null);
    const isNext =
      label === null ? this.takesUnknown(line) || this.takesValue(line) : this.takesLabel(line, label);
    this.blanks = 0;
    return isNext;
  }

  /** Its author is printed as one client does that leaves out all colons. */
  private isColonless(): boolean {
    const first = this.lines[this.start];
    return (
      first !== undefined && first.text.startsWith(' "', first.label === null ? 0 : first.label.label.length)
    );
  }

  private takesLabel(line: Line, label: Labelled): boolean {
    if (this.entries.length >= maxEntries) return false;
    const entry = { senses: label.senses, label: label.label, values: [label.value] };
    if (this.entries.length > 0 && !this.continues(line, entry)) return false;
    if (this.entries.length === 1) this.spaced = this.blanks > 0;
    this.entries.push(entry);
    return true;
  }

  /** A line among the labels that begins as they do, in words of no language read, tells by its value what it is. */
  private takesUnknown(line: Line): boolean {
    const before = this.entries[this.entries.length - 1];
    const sofar = before?.values.slice(-1)[0];
    const [, label, value = ""] = unknownLabel.exec(line.text) ?? [];
    if (label === undefined || !sofar || this.blanks > 0 || line.indented || isOpenEnded(sofar)) return false;
    const fields = fieldsOfUnknown(label, value);
    if ((fields === other && mayBe(before, ["subject"])) || !this.isFollowedByLabel(false)) return false;
    this.guesses.push({ senses: fields.map((field) => ({ locale: -1, field })), label, values: [value] });
    return true;
  }

  /** True when a further label line belongs to the same header: its field is new and no more blank lines part it. */
  private continues(line: Line, entry: Entry): boolean {
    const first = this.lines[this.start];
    if (first === undefined || line.depth !== first.depth) return false;
    if ((line.ruled || line.contained) && this.entries.length > 1) return false;
    const isRepeated = this.entries.some((known) => repeats(known, entry));
    if (isRepeated) return false;
    return this.blanks === 0 || this.mayCrossBlank(entry);
  }

  /** Blank lines part the fields of some printed headers throughout, and of scanned ones here and there. */
  private mayCrossBlank(entry: Entry): boolean {
    if (this.entries.length === 1 || this.spaced)
      return !this.isComplete() || mayBe(entry, ["other", "cc", "bcc"]);
    return this.blanks <= 2 && !this.isComplete();
  }

  private isComplete(): boolean {
    const has = (field: Field): boolean => this.entries.some((entry) => mayBe(entry, [field]));
    return has("from") && has("subject") && (has("to") || has("cc")) && has("sent");
  }

  private takesValue(line: Line): boolean {
    const entry = this.entries[this.entries.length - 1];
    if (entry === undefined) return false;
    const sofar = entry.values[entry.values.length - 1] ?? "";
    const isEmpty = entry.values.every((value) => value === "");
    const goesOn = isEmpty
      ? this.blanks <= 1 && !mayBe(entry, ["cc", "bcc", "other"])
      : this.goesOn(entry, sofar, line);
    if (goesOn) entry.values.push(line.text);
    return goesOn;
  }

  private goesOn(entry: Entry, sofar: string, line: Line): boolean {
    const isList = mayBe(entry, ["to", "cc", "bcc"]);
    const isPeople = isList || mayBe(entry, ["from"]);
    if (isPeople && (isOpenEnded(sofar) || isRest(line.text))) return this.blanks <= 1;
    if (this.blanks > 0) return false;
    const isFolded = isList && (line.indented || endsInName(sofar)) && looksLikeList(line.text);
    return isFolded || this.isLastOfSubject(entry, sofar, line) || this.isFollowedByLabel(isList);
  }

  /** A subject that fills its line goes on in a short one, where a blank line follows. */
  private isLastOfSubject(entry: Entry, sofar: string, line: Line): boolean {
    const fills = sofar.length > 52 && sofar.length < 80 && entry.values.length === 1;
    if (!fills || !mayBe(entry, ["subject"]) || line.text.length > 60) return false;
    return this.lines[this.at + 1]?.text === "" && !/[,.!?:]$/.test(line.text);
  }

  /** A further label of the same header stands a few lines on, with no blank line between unless all have one. */
  private isFollowedByLabel(isList: boolean): boolean {
    const end = this.at + (isList ? reachOfList : 3);
    for (let i = this.at + 1; i <= end; i++) {
      const line = this.lines[i];
      if (line === undefined || this.parts(line)) return false;
      if (line.label !== null) return this.continuesAt(line);
      // A long address stands below the name that it belongs to.
      const withNext = line.text + textAt(this.lines, i + 1);
      if (isList && i > this.at + 3 && !looksLikeList(withNext)) return false;
    }
    return false;
  }

  /** A line that ends a header: blank where its fields are not spaced, or a rule or a client's element. */
  private parts(line: Line): boolean {
    return (line.text === "" && !this.spaced) || line.ruled || line.contained;
  }

  private continuesAt(line: Line): boolean {
    const label = line.label;
    if (label === null) return false;
    const blanks = this.blanks;
    this.blanks = 0;
    const continues = this.continues(line, { senses: label.senses, label: label.label, values: [] });
    this.blanks = blanks;
    return continues && (label.value !== "" || !label.senses.every((sense) => sense.field === "other"));
  }
}

/** The label lines that stand together from `start` on, each with its continuations. Looks at a bounded stretch. */
export function gatherHeader(lines: readonly Line[], start: number): Gathered {
  return new Gatherer(lines, start).gather();
}
