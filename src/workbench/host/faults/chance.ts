/** A stream of numbers from 0 up to 1, always the same for one seed. */
export type Chance = () => number;

/** Chance that can be repeated: a 32-bit generator after Tommy Ettinger's mulberry32 (public domain). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list, each as likely as another. The list must not be empty. */
export function oneOf<T>(list: readonly [T, ...T[]], chance: Chance): T {
  return list[Math.floor(chance() * list.length)] ?? list[0];
}
