import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChecklistPoint } from "../../../../api/index.ts";
import type { AuthorityFile, Person } from "../../../../people/index.ts";
import {
  as,
  once,
  openBench,
  valueOf,
  wexmoor,
  type Bench,
} from "../../../../../test/support/register/operations.ts";
import { baseline } from "./baseline.ts";
import { pointsIn } from "./looked-at.ts";

const council = "cllr.wilk@elmstow.example";
const people = wexmoor.people.map((each): Person =>
  each.id === "m2" ? { ...each, accounts: [...each.accounts, { address: council, kind: "council" }] } : each,
);
const file: AuthorityFile = { ...wexmoor, people };

const lock: ChecklistPoint = { id: "screen-lock", text: "The screen locks after a minute.", from: null };
const safe: ChecklistPoint = {
  id: "own-1",
  text: "The laptop is kept in a safe.",
  from: "Our IT policy, 4.2",
};

let bench: Bench;
beforeEach(async () => {
  bench = await openBench("pglite", file);
});
afterEach(() => bench.close());

async function versionNow(): Promise<string> {
  return valueOf(await bench.operations.checklist(as("o3"))).version;
}

async function put(points: ChecklistPoint[] | null) {
  return bench.operations.changeChecklist(as("o3"), { version: await versionNow(), points });
}

async function assess(met: string[], more: { checklist?: string } = {}) {
  const checklist = more.checklist ?? (await versionNow());
  return bench.operations.assess(as("o3"), council, { outcome: "failed", on: "2026-11-16", checklist, met });
}

async function pointsOfHistory() {
  const { events } = valueOf(await bench.operations.accountHistory(as("m2"), "m2"));
  return events.map(({ points }) => points);
}

describe("the checklist", () => {
  it("is what the product ships until the authority changes it, and anybody may know", async () => {
    for (const person of ["m1", "o4", "o3"])
      expect(valueOf(await bench.operations.checklist(as(person)))).toMatchObject({
        points: baseline,
        isBaseline: true,
        changedAt: null,
        changedBy: null,
      });
  });

  it("is from then on what an administrator put, in their order, for whoever asks next", async () => {
    valueOf(await put([safe, lock]));
    expect(valueOf(await bench.operations.checklist(as("m1")))).toMatchObject({
      points: [safe, lock],
      isBaseline: false,
      changedAt: "2026-11-16T10:00:00.000Z",
      changedBy: { id: "o3", name: "Mei Tanaka" },
      baseline,
    });
  });

  it("is the baseline again when that is put, and the log tells who did it and when", async () => {
    valueOf(await put([safe]));
    bench.clock.now += 60_000;
    expect(valueOf(await put(null))).toMatchObject({
      points: baseline,
      isBaseline: true,
      changedAt: "2026-11-16T10:01:00.000Z",
    });
    const entries = await bench.store.entries({ kinds: ["assessment.checklist-changed"] });
    expect(entries.map(({ about, facts, said }) => ({ about, facts, said }))).toEqual([
      {
        about: "assessment-checklist",
        facts: { points: 1 },
        said: { by: { id: "o3", name: "Mei Tanaka" }, points: [safe] },
      },
      {
        about: "assessment-checklist",
        facts: { points: null },
        said: { by: { id: "o3", name: "Mei Tanaka" }, points: null },
      },
    ]);
  });

  it("is changed by administrators alone", async () => {
    const body = { version: await versionNow(), points: [safe] };
    for (const person of ["o1", "o4", "m1"])
      expect(await bench.operations.changeChecklist(as(person), body)).toMatchObject({
        code: "not-by-this-person",
      });
  });

  it("is not changed over somebody else's change", async () => {
    const seen = await versionNow();
    valueOf(await put([lock]));
    expect(await bench.operations.changeChecklist(as("o6"), { version: seen, points: [safe] })).toEqual({
      ok: false,
      code: "not-in-this-state",
      state: "changed-since",
    });
    expect(valueOf(await bench.operations.checklist(as("o6"))).points).toEqual([lock]);
  });

  it("is changed by one of two at the same moment, and the other is told", async () => {
    const version = await versionNow();
    const results = await Promise.all(
      [lock, safe].map((point) => bench.operations.changeChecklist(as("o3"), { version, points: [point] })),
    );
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it("is changed once by the same write twice", async () => {
    const body = { version: await versionNow(), points: [safe] };
    const first = await bench.operations.changeChecklist(once("o3", "key"), body);
    expect(await bench.operations.changeChecklist(once("o3", "key"), body)).toEqual(first);
    expect(await bench.store.entries({ kinds: ["assessment.checklist-changed"] })).toHaveLength(1);
  });

  it.each([
    ["the words", { ...safe, text: "THE  screen locks after a minute." }, "/points/1/text"],
    ["the id", { ...safe, id: lock.id }, "/points/1/id"],
  ])("does not take two points with %s of one", async (_what, second, pointer) => {
    expect(await put([lock, second])).toMatchObject({ code: "invalid", faults: [{ pointer }] });
  });

  it("has a version that names every word, and the order", async () => {
    const versions = [];
    for (const points of [
      [lock, safe],
      [safe, lock],
      [{ ...safe, from: null }, lock],
      [lock, safe],
    ])
      versions.push(valueOf(await put(points)).version);
    expect(new Set(versions).size).toBe(3);
    expect(versions[3]).toBe(versions[0]);
  });
});

describe("an assessment", () => {
  it("keeps the points and the words that it was made with, whatever becomes of the checklist", async () => {
    valueOf(await put([lock, safe]));
    valueOf(await assess(["own-1"]));
    valueOf(await put([{ ...safe, text: "The laptop never leaves the house." }]));
    valueOf(await assess([]));
    expect(await pointsOfHistory()).toEqual([
      [{ text: "The laptop never leaves the house.", isMet: false }],
      [
        { text: lock.text, isMet: false },
        { text: safe.text, isMet: true },
      ],
    ]);
  });

  it("that went through another checklist than counts now is refused, and nothing is recorded", async () => {
    const seen = await versionNow();
    valueOf(await put([safe]));
    expect(await assess([], { checklist: seen })).toMatchObject({
      code: "not-in-this-state",
      state: "changed-since",
    });
    expect(await pointsOfHistory()).toEqual([]);
  });

  it("meets no point that the checklist does not have", async () => {
    expect(await assess(["screen-lock", "own-7"])).toMatchObject({
      code: "invalid",
      faults: [{ pointer: "/met/1" }],
    });
  });

  it("that went through none says so", async () => {
    valueOf(await bench.operations.assess(as("o3"), council, { outcome: "failed", on: "2026-11-16" }));
    expect(await pointsOfHistory()).toEqual([null]);
  });

  it("of before the checklist could be changed went through the baseline", () => {
    const points = pointsIn({ met: ["screen-lock"] });
    expect(points?.map(({ text }) => text)).toEqual(baseline.map(({ text }) => text));
    expect(points?.filter(({ isMet }) => isMet)).toEqual([
      { text: "The screen locks by itself, and takes a PIN, a face or a finger to open.", isMet: true },
    ]);
  });
});
