import type { Unread } from "../../message/index.ts";
import { maxLines } from "../html/index.ts";
import { attributionAt, mayEndAttribution } from "./attribution.ts";
import type { Below } from "./attribution.ts";
import { cutApart } from "./cut.ts";
import type { Introduction } from "./cut.ts";
import { headerAt } from "./header.ts";
import type { Told } from "./header.ts";
import { notesHeaderAt } from "./notes.ts";
import { separationOf } from "./separators.ts";
import type { Separation } from "./separators.ts";
import { hasLabelOfMail, textAt } from "./stream.ts";
import type { Line } from "./stream.ts";

/** An earlier message that a body quotes. */
export interface Quoted {
  readonly told: Told;
  readonly by: "header-block" | "attribution";
  readonly words: string;
}

/** What a body quotes, and what is left. */
export interface BodyRead {
  readonly quoted: readonly Quoted[];
  readonly own: string;
  /** Why more may be quoted than was read; null when everything was. */
  readonly cutShort: Unread["why"] | null;
}

/** More messages than this are not read from one body. */
const maxQuoted = 400;

/** So many lines are looked at closely: who sends more of them wants the reading to stand still. */
const maxLooked = 20_000;

const tooLong: Unread["why"] = { phrase: "too-long", values: { limit: `${maxLines / 1000},000 lines` } };
const tooMany = (limit: number): Unread["why"] => ({
  phrase: "too-many-parts",
  values: { limit: String(limit) },
});

type Found = Introduction & { readonly told: Told };

/** A separator right above a line, over at most three blank lines, and where it stands. */
function separationAbove(
  lines: readonly Line[],
  at: number,
  floor: number,
): { separation: Separation; start: number } {
  for (let i = at - 1; i >= floor && i >= at - 4; i--) {
    const text = textAt(lines, i);
    if (text === "") continue;
    const separation = separationOf(text);
    if (separation !== null) return { separation, start: i };
    // Notes names whoever forwards between the dashes, and wraps the line.
    const isWrapped =
      text.endsWith("---") && i > floor && separationOf(`${textAt(lines, i - 1)} ${text}`) === "said";
    return isWrapped ? { separation: "said", start: i - 1 } : { separation, start: at };
  }
  return { separation: null, start: at };
}

/** What follows a line: quoted text, or something in a client's own element. */
function belowOf(lines: readonly Line[], at: number, isAnswer: boolean): Below {
  const line = lines[at];
  const depth = line?.depth ?? 0;
  const isContained = line?.contained ?? false;
  for (let i = at + 1; i < lines.length && i <= at + 6; i++) {
    const next = lines[i];
    if (next === undefined) break;
    if (next.depth > depth) return { isDeeper: true, isContained, isAnswer };
    if (next.text !== "") return { isDeeper: false, isContained: isContained || next.contained, isAnswer };
  }
  return { isDeeper: false, isContained, isAnswer };
}

/** Whether a line is worth looking at closely: it begins as a header's line does, or may end an attribution. */
const mayIntroduce = (line: Line): boolean =>
  line.label === null ? mayEndAttribution(line.text) : hasLabelOfMail(line);

/** Reads the header that begins at a label line, or whose To line it is; null when none does. */
function headerFrom(
  lines: readonly Line[],
  line: Line,
  at: number,
  floor: number,
  isAnswer: boolean,
): Found | null {
  const notes = notesHeaderAt(lines, at, floor);
  if (notes !== null) {
    const { start } = separationAbove(lines, notes.start, floor);
    return { told: notes.told, start, end: notes.end, before: "", by: "header-block" };
  }
  const { separation, start } = separationAbove(lines, at, floor);
  const marks = lines[start] ?? line;
  const header = headerAt(lines, at, {
    separation,
    isAnswer,
    isRuled: line.ruled || marks.ruled,
    isContained: line.contained || marks.contained,
  });
  return header && { told: header.told, start, end: header.end, before: "", by: "header-block" };
}

/** Reads what is introduced at one line, by a header or an attribution; null when nothing is. */
function introductionAt(
  lines: readonly Line[],
  line: Line,
  at: number,
  floor: number,
  isAnswer: boolean,
): Found | null {
  if (line.label !== null) return headerFrom(lines, line, at, floor, isAnswer);
  return attributionAt(lines, at, floor, belowOf(lines, at, isAnswer));
}

const sameAuthor = (a: Told, b: Told): boolean =>
  a.from === null ||
  (a.from.address !== null && a.from.address === b.from?.address) ||
  (a.from.name !== null && a.from.name === b.from?.name);

/** An attribution right above the header of the same message says nothing of its own (pine, some mobile clients). */
function isSaidTwice(lines: readonly Line[], earlier: Found | undefined, later: Found): boolean {
  if (earlier?.by !== "attribution" || later.by !== "header-block" || !sameAuthor(earlier.told, later.told))
    return false;
  for (let i = earlier.end; i < later.start; i++) if (lines[i]?.text !== "") return false;
  return true;
}

/** Everything that is introduced in a body, from top to bottom, and the words of each author; `isAnswer`: of a message that answers one. */
export function readBody(lines: readonly Line[], isAnswer: boolean): BodyRead {
  const found: Found[] = [];
  let floor = 0;
  let looked = 0;
  let cutShort = lines.length > maxLines ? tooLong : null;
  for (let at = 0; at < lines.length && at < maxLines; at++) {
    const line = lines[at];
    if (line === undefined || !mayIntroduce(line)) continue;
    if (++looked > maxLooked) {
      cutShort = tooMany(maxLooked);
      break;
    }
    const introduction = introductionAt(lines, line, at, floor, isAnswer);
    if (introduction === null) continue;
    const last = found[found.length - 1];
    if (isSaidTwice(lines, last, introduction)) found.pop();
    if (found.length >= maxQuoted) {
      cutShort = tooMany(maxQuoted);
      break;
    }
    found.push(
      last !== undefined && found[found.length - 1] !== last
        ? { ...introduction, start: last.start }
        : introduction,
    );
    floor = introduction.end;
    at = introduction.end - 1;
  }
  const cut = cutApart(lines, found, isAnswer);
  return {
    quoted: found.map(({ told, by }, i) => ({ told, by, words: cut.words[i] ?? "" })),
    own: cut.own,
    cutShort,
  };
}
