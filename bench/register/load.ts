import { quantile } from "../quantile.ts";

/** What came of a load: how many pieces of work a second, and the time below which 99 of 100 stayed. */
export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Runs pieces of work from `clients` callers at once, each beginning its next as soon as its last has ended. */
export async function underLoad(
  clients: number,
  count: number,
  work: (piece: number) => Promise<unknown>,
): Promise<Load> {
  const samples: number[] = [];
  let next = 0;
  const start = performance.now();
  const caller = async (): Promise<void> => {
    while (next < count) {
      const piece = next;
      next += 1;
      const begun = performance.now();
      await work(piece);
      samples.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: clients }, caller));
  const seconds = (performance.now() - start) / 1_000;
  return { perSecond: count / seconds, p50: quantile(samples, 0.5), p99: quantile(samples, 0.99) };
}
