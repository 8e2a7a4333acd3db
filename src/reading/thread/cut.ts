import type { Line } from "./stream.ts";

/** Where an earlier message is introduced in the body. */
export interface Introduction {
  /** The first line that introduces it, separators included. */
  readonly start: number;
  /** The first line of its text. */
  readonly end: number;
  /** What stands in front of it in its first line and belongs to whoever introduces it. */
  readonly before: string;
  readonly by: "header-block" | "attribution";
}

/** The words of the body, told apart by who wrote them. */
export interface Cut {
  /** The sender's. */
  readonly own: string;
  /** Of each introduction, in order, its author's. */
  readonly words: readonly string[];
}

interface Open {
  readonly index: number;
  /** A line less deep than this is no longer this author's. */
  readonly floor: number;
  /** A line deeper than this is quoted by this author, without saying from whom. */
  readonly ceiling: number;
}

const nextText = (lines: readonly Line[], from: number, to: number): Line | undefined => {
  for (let i = from; i < to; i++) if (lines[i]?.text !== "") return lines[i];
  return undefined;
};

/** A wrapped quotation whose second half lost its mark: between deeper lines, and beginning in the middle of a sentence. */
function isTornOff(lines: readonly Line[], i: number): boolean {
  const above = lines[i - 1];
  const line = lines[i];
  const below = lines[i + 1];
  if (above === undefined || line === undefined || above.text === "") return false;
  return (
    above.depth > line.depth &&
    (below === undefined || below.depth > line.depth || below.text === "") &&
    /^[a-z]/.test(line.text) &&
    above.text.length > 50
  );
}

/** Tells the words of a body apart. */
export function cutApart(lines: readonly Line[], introductions: readonly Introduction[]): Cut {
  const texts: string[][] = introductions.map(() => []);
  const own: string[] = [];
  const stack: Open[] = [];
  let next = 0;
  const write = (line: Line, i: number): void => {
    while (
      stack.length > 0 &&
      line.text !== "" &&
      line.depth < (stack[stack.length - 1]?.floor ?? 0) &&
      !isTornOff(lines, i)
    )
      stack.pop();
    const open = stack[stack.length - 1];
    if (open === undefined) {
      if (line.depth === 0 || introductions.length === 0) own.push(line.said);
    } else if (line.depth <= open.ceiling) texts[open.index]?.push(line.said);
  };
  for (let i = 0; i < lines.length; i++) {
    const introduction = introductions[next];
    const line = lines[i];
    if (line === undefined) continue;
    if (introduction === undefined || i < introduction.start) {
      write(line, i);
      continue;
    }
    if (introduction.before !== "")
      write({ ...line, text: introduction.before, said: introduction.before }, i);
    while (stack.length > 0 && line.depth < (stack[stack.length - 1]?.floor ?? 0)) stack.pop();
    const first = nextText(lines, introduction.end, introductions[next + 1]?.start ?? lines.length);
    const deeper = first !== undefined && first.depth > line.depth;
    const floor = deeper && introduction.by === "attribution" ? line.depth + 1 : line.depth;
    stack.push({ index: next, floor, ceiling: Math.max(line.depth, first?.depth ?? 0) });
    next++;
    i = introduction.end - 1;
  }
  const joined = (parts: readonly string[]): string => parts.join("\n").trim();
  return { own: joined(own), words: texts.map(joined) };
}
