import { setTimeout as pause } from "node:timers/promises";
import { quantile } from "../../../bench/quantile.ts";

/** What came of a load over time. */
export interface Endured {
  readonly minutes: number;
  /** How long each answer took, in milliseconds: from when it was due, so that a service which falls behind is not spared. */
  readonly answers: readonly number[];
  /** What went wrong, the first hundred. */
  readonly errors: readonly string[];
  /** Memory of the service, in bytes, from the beginning to the end at even distances. */
  readonly memory: readonly number[];
}

/** What a load over time may come to. */
export interface Bounds {
  readonly p99Ms: number;
  /** How much memory may grow, as a share, once the service is warm; and after so many minutes it is. */
  readonly growth: number;
  readonly warmAfterMinutes: number;
}

/** The promise of the register (R13). */
export const promised: Bounds = { p99Ms: 250, growth: 0.1, warmAfterMinutes: 10 };

/** How much memory grew from when the service was warm to the end, as a share, by medians; null where the load was too short to tell. */
export function growthOf({ memory, minutes }: Endured, { warmAfterMinutes }: Bounds): number | null {
  if (minutes < 2 * warmAfterMinutes) return null;
  const warm = Math.floor((memory.length * warmAfterMinutes) / minutes);
  const stretch = Math.max(1, Math.floor(memory.length / 20));
  const [first, last] = [memory.slice(warm, warm + stretch), memory.slice(-stretch)];
  return quantile(last, 0.5) / quantile(first, 0.5) - 1;
}

/** The figures of a load, for people. */
export function saysOf(endured: Endured, bounds: Bounds): string {
  const { answers, errors, memory, minutes } = endured;
  const growth = growthOf(endured, bounds);
  const grown =
    growth === null ? "too short to tell of its growth" : `grown by ${(100 * growth).toFixed(1)} %`;
  const [p50, p99] = [quantile(answers, 0.5), quantile(answers, 0.99)];
  return `${answers.length} answers in ${minutes.toFixed(1)} min: p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, ${errors.length} errors, ${Math.round((memory.at(-1) ?? 0) / 2 ** 20)} MB, ${grown}`;
}

/** What a load came to that it may not; empty where it kept within its bounds. */
export function beyond(endured: Endured, bounds: Bounds): readonly string[] {
  const p99 = quantile(endured.answers, 0.99);
  const growth = growthOf(endured, bounds) ?? 0;
  return [
    ...endured.errors,
    // Written so that no answer at all is beyond as well.
    ...(p99 <= bounds.p99Ms ? [] : [`p99 is ${p99.toFixed(0)} ms`]),
    ...(growth <= bounds.growth ? [] : [`memory grew by ${(100 * growth).toFixed(1)} %`]),
  ];
}

/** A piece of work that says how long its answers took; `due` is the moment (performance.now) at which it was to begin. */
export type Work = (piece: number, due: number) => Promise<readonly number[]>;

/** Begins so many pieces of work a second for so many minutes, whether or not the ones before have ended. */
export async function endure(
  { perSecond, minutes }: { readonly perSecond: number; readonly minutes: number },
  memoryNow: () => number,
  work: Work,
): Promise<Endured> {
  const [answers, errors, memory]: [number[], string[], number[]] = [[], [], []];
  const underWay = new Set<Promise<void>>();
  const count = Math.ceil(60 * minutes * perSecond);
  const begun = performance.now();
  const one = async (piece: number, due: number): Promise<void> => {
    try {
      answers.push(...(await work(piece, due)));
    } catch (error) {
      if (errors.length < 100) errors.push(String(error));
    }
  };
  for (let piece = 0; piece < count; piece += 1) {
    const due = begun + (1_000 * piece) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await pause(wait);
    // About every five seconds.
    if (piece % (5 * perSecond) === 0) memory.push(memoryNow());
    const running = one(piece, due).finally(() => underWay.delete(running));
    underWay.add(running);
  }
  await Promise.all(underWay);
  memory.push(memoryNow());
  return { minutes: (performance.now() - begun) / 60_000, answers, errors, memory };
}
