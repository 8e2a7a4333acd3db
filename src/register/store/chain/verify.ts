import type { Kysely } from "kysely";
import type { Head, Verdict } from "../store.ts";
import type { Tables } from "../tables.ts";
import { goneWithoutErasure, recordBesideLog, saidWithoutEntry } from "./beside.ts";
import { noEntries } from "./head.ts";
import { readHead } from "./kept-head.ts";
import { chainPages, type ChainRow } from "./row.ts";
import { walk, type Break } from "./walk.ts";

/** A kept head that the entries of a page contradict; null where they bear it out or do not reach it. */
function faultOfKept(kept: Head | null, rows: readonly ChainRow[]): Break | null {
  const row = kept === null ? undefined : rows.find(({ n }) => n === kept.n);
  if (kept === null || row === undefined || row.hash === kept.hash) return null;
  return { n: kept.n, because: `Entry ${kept.n} is another than the one whose hash was kept.` };
}

function faultOfEnd(kept: Head | null, { n }: Head): Break | null {
  if (kept === null || kept.n <= n) return null;
  return { n: n + 1, because: `Entry ${n + 1} is missing: the log once reached ${kept.n} and ends at ${n}.` };
}

/**
 * Derives the log again from its rows, a page at a time, and gives the first entry at which it breaks: the hash of each
 * entry, its place, what it said of persons against what it committed to; then a kept head, and the records against what
 * the log last told of them. Whoever rewrites all of it is found by a kept head alone. Source: promises R8 and R9.
 */
export async function verifyChain(db: Kysely<Tables>, wanted: { readonly head?: string }): Promise<Verdict> {
  const kept = wanted.head === undefined ? null : readHead(wanted.head);
  let head = noEntries;
  let entries = 0;
  const broken = (firstBad: Break): Verdict => ({ ok: false, entries, head, firstBad });
  for await (const rows of chainPages(db)) {
    const stretch = walk(rows, head);
    head = stretch.head;
    entries += rows.length;
    const fault = (await goneWithoutErasure(db, stretch.gone)) ?? stretch.broken ?? faultOfKept(kept, rows);
    if (fault !== null) return broken(fault);
  }
  const fault = faultOfEnd(kept, head) ?? (await saidWithoutEntry(db)) ?? (await recordBesideLog(db));
  return fault === null ? { ok: true, entries, head } : broken(fault);
}
