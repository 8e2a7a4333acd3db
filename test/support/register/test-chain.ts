import type { NewEntry, Store } from "../../../src/register/store/index.ts";

/** A log of every kind of entry: with and without a subject, a state, personal fields; the nth of them. */
function entryAt(n: number): NewEntry {
  const about = n % 7 === 0 ? null : `C-2026-${String(n % 100).padStart(4, "0")}`;
  const facts =
    n % 3 === 0 ? { policy: "2026-1", state: "requested" } : { checks: ["blind-copy"], ordinal: n };
  const said =
    n % 4 === 0 ? null : { by: { id: `o${n % 9}`, name: 'Zoë "Zed" O\u2019Brien' }, words: `Because\n${n}.` };
  return {
    at: 1_767_603_600_000 + n * 1_000,
    kind: n % 2 === 0 ? "request.asked" : "policy.read",
    about,
    facts,
    said,
  };
}

/** Writes so many entries to the log, all in one transaction. */
export async function fillLog(store: Store, count: number): Promise<void> {
  await store.transaction(async (tx) => {
    for (let n = 1; n <= count; n += 1) await tx.append(entryAt(n));
  });
}
