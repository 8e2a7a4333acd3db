import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillLog } from "../../../../test/support/register/test-chain.ts";
import { openTestStore, storeKinds, type TestStore } from "../../../../test/support/register/test-store.ts";
import { noEntries } from "./head.ts";
import { chainPages, type ChainRow } from "./row.ts";
import { walk } from "./walk.ts";

const length = 1_000;

const flipped = (bytes: Uint8Array | null): Uint8Array | null =>
  bytes === null ? null : Uint8Array.from(bytes, (byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte));

const rehashed = (row: ChainRow): ChainRow => ({
  ...row,
  hash: createHash("sha256").update(row.entry).digest("hex"),
});

const withText = (row: ChainRow, from: RegExp, to: string): ChainRow => ({
  ...row,
  entry: row.entry.replace(from, to),
});

/** Edits of one row. Gives null where the row has nothing of the kind to edit. */
const edits: Readonly<Record<string, (row: ChainRow) => ChainRow | null>> = {
  "another number": (row) => ({ ...row, n: row.n + length }),
  "another subject in the text": (row) => withText(row, /^\{"about":(null|"C)/, '{"about":"D'),
  "another moment in the text": (row) => withText(row, /"at":"2026/, '"at":"2025'),
  "another fact in the text": (row) => withText(row, /"facts":\{/, '"facts":{"by":"m1",'),
  "another kind in the text": (row) => withText(row, /"kind":"/, '"kind":"x'),
  "another number in the text": (row) => withText(row, /"n":/, '"n":1'),
  "another hash before it in the text": (row) => withText(row, /"prev":(null|"[0-9a-f])/, '"prev":"g'),
  "another commitment in the text": (row) => withText(row, /"said":(null|"[0-9a-f])/, '"said":"g'),
  "another hash": (row) => ({ ...row, hash: row.hash.replace(/^./, (digit) => (digit === "0" ? "1" : "0")) }),
  "a hash cut short": (row) => ({ ...row, hash: row.hash.slice(2) }),
  "another fact, with its hash made to fit": (row) =>
    rehashed(withText(row, /"facts":\{/, '"facts":{"by":"m1",')),
  "another moment, with its hash made to fit": (row) => rehashed(withText(row, /"at":"2026/, '"at":"2025')),
  "another subject to find it by": (row) => ({ ...row, about: "C-2026-9999" }),
  "another kind to find it by": (row) => ({ ...row, kind: "request.granted" }),
  "another state to find it by": (row) => ({ ...row, state: "granted" }),
  "another record for what it said": (row) =>
    row.record === null ? null : { ...row, record: "C-2026-9999" },
  "other words": (row) => (row.sealed === null ? null : { ...row, sealed: flipped(row.sealed) }),
  "no words": (row) => (row.sealed === null ? null : { ...row, record: null, sealed: null, key: null }),
  "words where it said nothing": (row) =>
    row.sealed === null
      ? { ...row, record: "C-1", sealed: new Uint8Array(40), key: new Uint8Array(64) }
      : null,
  "another key, in its first byte": (row) =>
    row.key === null
      ? null
      : { ...row, key: Uint8Array.from(row.key, (byte, at) => (at === 0 ? byte ^ 1 : byte)) },
  "another key, in its last byte": (row) => (row.key === null ? null : { ...row, key: flipped(row.key) }),
  "no key": (row) => (row.key === null ? null : { ...row, key: null }),
};

/** What is done to the rows around one: each gives the rows and the number at which the log must be said to break. */
const rearrangements: Readonly<
  Record<string, (rows: readonly ChainRow[], at: number) => readonly ChainRow[]>
> = {
  "is taken away": (rows, at) => rows.filter((_, index) => index !== at),
  "changes places with the next": (rows, at) =>
    rows.map((row, index) => {
      const other = rows[index === at ? at + 1 : index === at + 1 ? at : index];
      return other === undefined ? row : { ...other, n: row.n };
    }),
  "stands twice": (rows, at) => [...rows.slice(0, at + 1), ...rows.slice(at)],
  "has a stranger before it": (rows, at) => [
    ...rows.slice(0, at),
    ...rows.slice(at, at + 1).map((row) => rehashed(withText(row, /"facts":\{/, '"facts":{"by":"m1",'))),
    ...rows.slice(at).map((row) => ({ ...row, n: row.n + 1 })),
  ],
};

/** The number of the first entry at which the log breaks; null where it holds. */
function breaksAt(rows: readonly ChainRow[], head = noEntries): number | null {
  const { gone, broken } = walk(rows, head);
  return gone[0]?.n ?? broken?.n ?? null;
}

describe.each(storeKinds)("a log of 1,000 entries on %s", (kind) => {
  let test: TestStore;
  let rows: readonly ChainRow[] = [];

  beforeAll(async () => {
    test = await openTestStore(kind);
    await fillLog(test.store, length);
    const all: ChainRow[] = [];
    for await (const page of chainPages(test.store.db)) all.push(...page);
    rows = all;
  });
  afterAll(() => test.close());

  /** The rows around one, and the head before them: what stands before is unchanged, and read first. */
  function around(at: number): {
    readonly head: typeof noEntries;
    readonly near: readonly ChainRow[];
    readonly own: number;
  } {
    const from = Math.max(0, at - 2);
    const before = rows[from - 1];
    const head = before === undefined ? noEntries : { n: before.n, hash: before.hash };
    return { head, near: rows.slice(from, at + 4), own: at - from };
  }

  it("holds as it was written", async () => {
    expect(rows).toHaveLength(length);
    expect(breaksAt(rows)).toBeNull();
    expect(await test.store.verify()).toMatchObject({ ok: true, entries: length });
  });

  it("is found broken at the very entry that was edited, whichever it is and whatever the edit", () => {
    let tried = 0;
    for (const [name, edit] of Object.entries(edits))
      for (let at = 0; at < length; at += 1) {
        const { head, near, own } = around(at);
        const edited = edit(near[own]!);
        // What was made to fit is told by the next entry; of the last one a kept head tells.
        if (edited === null || (name.endsWith("made to fit") && at === length - 1)) continue;
        tried += 1;
        const found = breaksAt(
          near.map((row, index) => (index === own ? edited : row)),
          head,
        );
        expect({ name, found }).toEqual({ name, found: at + 1 });
      }
    expect(tried).toBeGreaterThan(15_000);
  });

  it.each(Object.keys(rearrangements))("is found broken where an entry %s", (name) => {
    for (let at = 0; at < length - 1; at += 1) {
      const { head, near, own } = around(at);
      const found = breaksAt(rearrangements[name]!(near, own), head);
      expect([at + 1, at + 2]).toContain(found);
    }
  });
});
