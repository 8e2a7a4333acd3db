import { timeTaken } from "../time-taken.ts";
import { randomOf, type Random } from "./random.ts";

/**
 * What a reader is put through: an input, drawn at random, and the reading of it, as often as one likes. It says whether the input
 * was read, false where it was refused; whatever it throws is a fault of ours.
 */
export type Ordeal = (random: Random) => () => boolean | Promise<boolean>;

/** What came of many inputs. */
export interface Endured {
  /** Those that were thrown at, or took more than a second, whatever else the machine did meanwhile. */
  readonly faults: readonly string[];
  /** How many were read and not refused. */
  readonly taken: number;
}

/** A bound against standstill, for one input. */
const mostMs = 1000;

/** `HOSTILE_SEED` of another number makes other inputs; a fault names the number that it fell at. */
const seed = Number(process.env["HOSTILE_SEED"] ?? 1);

/** An ordeal of seeds: two are drawn, and the second lends the first a piece. */
export function ordealOf<Seed, Input>(
  seeds: readonly Seed[],
  mutate: (seed: Seed, other: Seed, random: Random) => Input,
  take: (input: Input) => boolean | Promise<boolean>,
): Ordeal {
  const pick = (random: Random): Seed => seeds[random(seeds.length)] as Seed;
  return (random) => {
    const input = mutate(pick(random), pick(random), random);
    return () => take(input);
  };
}

/** How long one input takes, and whether it was read; the better of two where the first may have been disturbed. */
async function timed(take: ReturnType<Ordeal>) {
  let best = Infinity;
  let isTaken = false;
  for (let attempt = 0; attempt < 2 && best > mostMs / 4; attempt++) {
    const taken = await timeTaken(async () => {
      isTaken = await take();
    });
    best = Math.min(best, taken);
  }
  return { best, isTaken };
}

/** Puts a reader through its ordeal, from one number up to another. */
export async function endure(ordeal: Ordeal, from: number, to: number): Promise<Endured> {
  const faults: string[] = [];
  let taken = 0;
  for (let number = from; number < to; number++)
    try {
      const { best, isTaken } = await timed(ordeal(randomOf(seed * 1_000_003 + number)));
      if (best > mostMs) faults.push(`number ${number}: ${best} ms`);
      if (isTaken) taken += 1;
    } catch (error) {
      faults.push(`number ${number}: ${String(error)}`);
    }
  return { faults, taken };
}
