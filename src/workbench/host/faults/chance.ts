/** A stream of numbers from 0 up to 1, always the same for one seed. */
export type Chance = () => number;

/** Spreads small seeds over all 32 bits, and never gives 0, which the generator could not leave. */
function spread(seed: number): number {
  return Math.imul(seed + 1, 0x9e3779b1) >>> 0 || 1;
}

/** Chance that can be repeated: the 32-bit xorshift of G. Marsaglia, "Xorshift RNGs" (2003). Good for tests, not for secrets. */
export function chanceOf(seed: number): Chance {
  let state = spread(seed);
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  // The first numbers of neighbouring seeds are alike.
  for (let turn = 0; turn < 8; turn += 1) next();
  return next;
}

/** One of a list, each as likely as another. The list must not be empty. */
export function oneOf<T>(list: readonly [T, ...T[]], chance: Chance): T {
  return list[Math.floor(chance() * list.length)] ?? list[0];
}
