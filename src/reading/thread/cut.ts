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

/** An author whose text goes on. */
interface Open {
  readonly words: string[];
  /** A line less deep than this is no longer this author's. */
  readonly floor: number;
  /** A line deeper than this is quoted by this author, without saying from whom. */
  readonly ceiling: number;
}

function firstText(lines: readonly Line[], from: number, to: number): Line | undefined {
  for (let i = from; i < to; i++) if (lines[i]?.text !== "") return lines[i];
  return undefined;
}

/** The rest of a quoted line that lost its mark when it was wrapped: right below a long one, in mid-sentence. */
function isTornOff(above: Line | undefined, line: Line, below: Line | undefined): boolean {
  if (above === undefined || above.text.length <= 50 || above.depth <= line.depth) return false;
  const isEnclosed = below === undefined || below.text === "" || below.depth > line.depth;
  return isEnclosed && /^[a-z]/.test(line.text);
}

/** Hands every line of a body to its author. One is made for each body and thrown away. */
class Cutter {
  private readonly own: string[] = [];
  private readonly words: string[][] = [];
  private readonly open: Open[] = [];
  /** Whose line the last one was; null for the sender. */
  private author: Open | null = null;
  private readonly lines: readonly Line[];
  private readonly introductions: readonly Introduction[];
  /** Marked lines are the sender's own, set in. */
  private readonly isIndented: boolean;

  constructor(lines: readonly Line[], introductions: readonly Introduction[], isAnswer: boolean) {
    this.lines = lines;
    this.introductions = introductions;
    this.isIndented =
      introductions.length === 0 &&
      !(isAnswer && lines.some(({ depth, text }) => depth === 0 && text !== ""));
  }

  cut(): Cut {
    let from = 0;
    this.introductions.forEach((introduction, i) => {
      this.hand(from, introduction.start);
      this.begin(introduction, this.introductions[i + 1]?.start ?? this.lines.length);
      from = introduction.end;
    });
    this.hand(from, this.lines.length);
    return { own: this.own.join("\n").trim(), words: this.words.map((words) => words.join("\n").trim()) };
  }

  private hand(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const line = this.lines[i];
      if (line === undefined) continue;
      const isAsAbove = line.text === "" || isTornOff(this.lines[i - 1], line, this.lines[i + 1]);
      if (!isAsAbove) this.author = this.authorAt(line.depth);
      this.give(line, line.said);
    }
  }

  /** The last one introduced whose text is at least so deep: below an answer between quoted lines, the same again. */
  private authorAt(depth: number): Open | null {
    for (let i = this.open.length - 1; i >= 0; i--) {
      const open = this.open[i];
      if (open !== undefined && open.floor <= depth) return open;
    }
    return null;
  }

  /** Quoted lines of whom nobody is told are no author's words; where nothing is answered and nothing carried they are an indent. */
  private give(line: Line, said: string): void {
    if (this.author !== null) {
      if (line.depth <= this.author.ceiling) this.author.words.push(said);
    } else if (line.depth === 0 || this.isIndented) this.own.push(said);
  }

  private begin({ start, end, before, by }: Introduction, next: number): void {
    const line = this.lines[start];
    if (line === undefined) return;
    // Who wrote deeper than this line has come to an end.
    while (line.depth < (this.open[this.open.length - 1]?.floor ?? 0)) this.open.pop();
    if (this.author !== null && this.author.floor > line.depth) this.author = this.authorAt(line.depth);
    if (before !== "") this.give(line, before);
    const depth = firstText(this.lines, end, next)?.depth ?? line.depth;
    const floor = by === "attribution" && depth > line.depth ? line.depth + 1 : line.depth;
    const words: string[] = [];
    this.words.push(words);
    this.author = { words, floor, ceiling: Math.max(line.depth, depth) };
    this.open.push(this.author);
  }
}

/**
 * Tells the words of a body apart: the sender's, and those of each author that is introduced in it. In an answer, lines
 * that are marked between others that are not were written by whoever is answered, whom nobody names.
 */
export function cutApart(
  lines: readonly Line[],
  introductions: readonly Introduction[],
  isAnswer: boolean,
): Cut {
  return new Cutter(lines, introductions, isAnswer).cut();
}
