import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { quantile } from "./quantile.ts";

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Milliseconds that one call takes. */
export async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of the processor that one call takes: other work on the machine does not count, however much there is. */
export async function cpuTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Collects all garbage now. */
export const collectGarbage: () => void = (() => {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
})();

/**
 * Times several pieces of work in turn, A B C A B C …, so that a machine that slows down slows all of them. Gives the
 * samples of each after the warm-up rounds, in milliseconds. `before` is done ahead of each sample, and not timed; `measure` tells
 * what is a millisecond: of the clock, where nothing is said.
 */
export async function interleaved(
  works: readonly (() => unknown)[],
  rounds: number,
  warmUp: number,
  before: () => void = () => undefined,
  measure: typeof time = time,
): Promise<readonly number[][]> {
  const samples = works.map((): number[] => []);
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (const [index, work] of works.entries()) {
      before();
      const ms = await measure(work);
      if (round >= warmUp) samples[index]?.push(ms);
    }
  }
  return samples;
}

export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

export function times(value: number): string {
  return `${value.toFixed(2)}×`;
}
