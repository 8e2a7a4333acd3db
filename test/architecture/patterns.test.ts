import { describe, expect, it } from "vitest";
import { timeTaken } from "../support/time-taken.ts";
import { ourPatterns, type Pattern } from "./patterns.ts";

/** Mulberry32: the same strings in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What a pattern is made of: its runs of ordinary characters, and characters that its classes are likely to take. */
function piecesOf(pattern: Pattern): readonly string[] {
  const literal = pattern.source
    .replace(/\\[bBdDwWsS]/g, " ")
    .replace(/\\u([0-9a-f]{4})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return [
    ...literal.split(/[\\()[\]{}?*+|^$.]+/).filter((piece) => piece !== ""),
    " ",
    "a",
    "A",
    "1",
    "\n",
    "-",
    "@",
    "<",
    ">",
    ".",
    ",",
    "é",
    "\u00a0",
  ];
}

/** Pieces repeated as somebody would who wants the pattern to try everything, with an end that does not fit. */
function hostile(pieces: readonly string[], random: () => number): string {
  const pick = (): string => pieces[Math.floor(random() * pieces.length)] ?? "";
  const pumps = 1 + Math.floor(random() * 3);
  let text = pick();
  for (let pump = 0; pump < pumps; pump += 1)
    text += (pick() + pick()).repeat(1 + Math.floor(random() * 200));
  return text.slice(0, 3000) + pick();
}

const patterns = ourPatterns();
const strings = 200_000;

/** Not a benchmark: what a pattern that backtracks cannot keep, by orders of magnitude. */
const boundMs = 1000;

describe("the patterns of the code", () => {
  it("are found", () => {
    expect(patterns.length).toBeGreaterThan(50);
  });

  it(`stay within bounds on ${strings.toLocaleString("en-GB")} hostile strings`, async () => {
    const random = seeded(20_261_121);
    const each = Math.ceil(strings / patterns.length);
    const slow: string[] = [];
    for (const pattern of patterns) {
      const compiled = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ""));
      const pieces = piecesOf(pattern);
      const taken = await timeTaken(() => {
        for (let i = 0; i < each; i += 1) compiled.test(hostile(pieces, random));
      });
      if (taken > boundMs * 5) slow.push(pattern.where);
    }
    expect(slow).toEqual([]);
  });
});
