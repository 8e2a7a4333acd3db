import pg from "pg";
import { quantile } from "../quantile.ts";

/** How long the disk under PostgreSQL takes to flush one small commit, in milliseconds. */
export interface Flush {
  readonly p50: number;
  readonly p99: number;
}

const probes = 300;
/** What 99 of 100 flushes keep to on a disk that has nothing else to do; while it writes back gigabytes they take ten times that. */
const restMs = 2;
const pauseMs = 5_000;
const patienceMs = 180_000;

/** Commits that carry one word and nothing else, one after another. */
async function flushes(client: pg.Client): Promise<Flush> {
  const samples: number[] = [];
  for (let probe = 0; probe < probes; probe += 1) {
    const start = performance.now();
    await client.query("select pg_logical_emit_message(true, 'bench', 'flush')");
    samples.push(performance.now() - start);
  }
  return { p50: quantile(samples, 0.5), p99: quantile(samples, 0.99) };
}

/**
 * Waits until the disk has written what filling and copying a register left to it, three minutes at most, and tells how long
 * a flush takes then: no decision can be reported in less. Filling writes gigabytes that no day of a council's does.
 */
export async function diskAtRest(url: string): Promise<Flush> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("checkpoint");
    const begun = performance.now();
    let flush = await flushes(client);
    while (flush.p99 > restMs && performance.now() - begun < patienceMs) {
      await new Promise((done) => setTimeout(done, pauseMs));
      flush = await flushes(client);
    }
    return flush;
  } finally {
    await client.end();
  }
}
