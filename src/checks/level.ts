import type { Level } from "../message/index.ts";

const strictness: Readonly<Record<Level, number>> = { inform: 0, prompt: 1, hold: 2 };

/** How much stricter `a` is than `b`: above 0 when stricter, 0 when equal, below 0 when milder. */
export function compareLevels(a: Level, b: Level): number {
  return strictness[a] - strictness[b];
}

/** The milder of two levels. */
export function milder(a: Level, b: Level): Level {
  return compareLevels(a, b) <= 0 ? a : b;
}
