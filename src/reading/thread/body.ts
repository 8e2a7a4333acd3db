import { attributionAt } from "./attribution.ts";
import type { Below } from "./attribution.ts";
import { cutApart } from "./cut.ts";
import type { Introduction } from "./cut.ts";
import { headerAt } from "./header.ts";
import type { Told } from "./header.ts";
import { notesHeaderAt } from "./notes.ts";
import { separationOf } from "./separators.ts";
import type { Separation } from "./separators.ts";
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
  /** More is quoted than is read. */
  readonly isCutShort: boolean;
}

/** More messages than this are not read from one body. */
export const maxQuoted = 400;

type Found = Introduction & { readonly told: Told };

/** A separator right above a line, over at most three blank lines, and where it stands. */
function separationAbove(
  lines: readonly Line[],
  at: number,
  floor: number,
): { separation: Separation; start: number } {
  for (let i = at - 1; i >= floor && i >= at - 4; i--) {
    const text = lines[i]?.text ?? "";
    if (text === "") continue;
    const separation = separationOf(text);
    if (separation !== null) return { separation, start: i };
    // Notes names whoever forwards between the dashes, and wraps the line.
    const isWrapped =
      text.endsWith("---") && i > floor && separationOf(`${lines[i - 1]?.text ?? ""} ${text}`) === "said";
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

/** Reads what is introduced at one line, a header before an attribution; null when nothing is. */
function introductionAt(lines: readonly Line[], at: number, floor: number, isAnswer: boolean): Found | null {
  const line = lines[at];
  if (line === undefined || line.text === "") return null;
  if (line.label !== null) {
    const above = separationAbove(lines, at, floor);
    const marks = lines[above.start] ?? line;
    const notes = notesHeaderAt(lines, at, floor);
    if (notes !== null) {
      const { start } = separationAbove(lines, notes.start, floor);
      return { ...notes, start, before: "", by: "header-block" };
    }
    const header = headerAt(lines, at, {
      separation: above.separation,
      isAnswer,
      isRuled: line.ruled || marks.ruled,
      isContained: line.contained || marks.contained,
    });
    if (header !== null)
      return { told: header.told, start: above.start, end: header.end, before: "", by: "header-block" };
  }
  const attribution = attributionAt(lines, at, floor, belowOf(lines, at, isAnswer));
  return attribution === null ? null : { ...attribution, by: "attribution" };
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

/** Everything that is introduced in a body, from top to bottom, and the words of each author. */
export function readBody(lines: readonly Line[], isAnswer: boolean): BodyRead {
  const found: Found[] = [];
  let floor = 0;
  let isCutShort = false;
  for (let at = 0; at < lines.length; at++) {
    const introduction = introductionAt(lines, at, floor, isAnswer);
    if (introduction === null) continue;
    const last = found[found.length - 1];
    if (isSaidTwice(lines, last, introduction)) found.pop();
    if (found.length >= maxQuoted) {
      isCutShort = true;
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
  const cut = cutApart(lines, found);
  return {
    quoted: found.map(({ told, by }, i) => ({ told, by, words: cut.words[i] ?? "" })),
    own: cut.own,
    isCutShort,
  };
}
