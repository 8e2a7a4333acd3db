/** A number from a text, the same on every machine (FNV-1a, 32 bits): seeds, and the split of the corpus. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text, "utf8")) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** Seeded chance (mulberry32): the corpus is the same whenever it is made. */
export interface Chance {
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Different ones, in chance order. */
  readonly some: <T>(from: readonly T[], count: number) => readonly T[];
}

export function chanceOf(seed: string): Chance {
  let state = seedOf(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (count: number): number => Math.floor(next() * count);
  const some = <T>(from: readonly T[], count: number): readonly T[] => {
    const rest = [...from];
    return Array.from({ length: count }, () => rest.splice(below(rest.length), 1)[0]!);
  };
  return { below, some, pick: (from) => from[below(from.length)]! };
}
