import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  as,
  asking,
  openBench,
  valueOf,
  wexmoor,
  type Bench,
} from "../../../../test/support/register/operations.ts";
import type { Person } from "../../../people/index.ts";
import type { HeldRecord } from "./held-records.ts";

/** Before a release: EXPORT_PEOPLE=1000 EXPORT_RECORDS=20000, and then an export has 10 seconds (promise P3). */
const peopleCount = Number(process.env["EXPORT_PEOPLE"] ?? 40);
const recordCount = Number(process.env["EXPORT_RECORDS"] ?? 400);
const isFullSize = recordCount >= 20_000;
const mostMs = 10_000;

/** So many records are made at once, fewer than the store has connections: what comes together shares a commit. */
const atOnce = 8;

/** No name is a part of another: each is found for itself. */
function personAt(at: number): Person {
  const number = String(at).padStart(5, "0");
  const isMember = at % 3 === 0;
  return {
    id: `p${number}`,
    name: `Person-${number}`,
    kind: isMember ? "member" : "officer",
    accounts: [{ address: `p${number}@wexmoor-ca.example`, kind: "authority" }],
  };
}
const crowd = Array.from({ length: peopleCount }, (_, at) => personAt(at));
const members = crowd.filter(({ kind }) => kind === "member");
const officers = crowd.filter(({ kind }) => kind === "officer");

function pick(from: readonly Person[], at: number): string {
  return from[at % from.length]?.id ?? "";
}

/** Somebody of whom much is held: every eighth request is theirs to answer. */
const busy = pick(members, 0);

/** Whom each record concerns, by its id, as whoever made them knows it. */
type Concerned = Map<string, ReadonlySet<string>>;

let bench: Bench;
const concerned: Concerned = new Map();
const sends = new Map<string, number>();

async function makeRequest(at: number): Promise<void> {
  const { operations } = bench;
  const asker = pick(officers, at * 7);
  const originator = at % 8 === 0 ? busy : pick(members, at * 5 + 1);
  const shareWith = [pick(members, at * 3 + 2), pick(members, at * 3 + 3)].filter((id) => id !== originator);
  const correspondence = { ...asking.correspondence, author: originator, subject: `Matter ${at}` };
  const body = { ...asking, correspondence, originator, shareWith: [...new Set(shareWith)] };
  const { id } = valueOf(await operations.ask(as(asker), body));
  concerned.set(id, new Set([asker, originator, ...shareWith]));
  if (at % 4 === 1) valueOf(await operations.grant(as(originator), id, {}));
  if (at % 4 === 2) valueOf(await operations.refuse(as(originator), id, { reason: `Not ${at}.` }));
}

async function makeRelease(at: number): Promise<void> {
  const asker = pick(officers, at * 11);
  const body = { digest: at.toString(16).padStart(32, "0"), check: "blind-copy", reason: `Reason ${at}.` };
  const { id } = valueOf(await bench.operations.askRelease(as(asker), body));
  concerned.set(id, new Set([asker]));
}

async function makeSend(at: number): Promise<void> {
  const person = pick(crowd, at * 13);
  valueOf(
    await bench.operations.send(as(person), {
      digest: at.toString(16).padStart(32, "0"),
      sentAt: "2026-11-16T10:00:00Z",
      policyVersion: "v",
      findings: [{ check: "blind-copy", level: "hold", reason: `Reason ${at}.` }],
      from: "send",
    }),
  );
  sends.set(person, (sends.get(person) ?? 0) + 1);
}

/** Of twenty records thirteen are requests, six are sends and one is a release. */
function make(at: number): Promise<void> {
  const of20 = at % 20;
  if (of20 < 13) return makeRequest(at);
  return of20 < 19 ? makeSend(at) : makeRelease(at);
}

async function makeAll(): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < recordCount) await make(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

interface Exported {
  readonly records: readonly HeldRecord[];
  readonly text: string;
  readonly ms: number;
}

async function exported(person: string): Promise<Exported> {
  const begun = performance.now();
  const query = { person, request: null, format: "json", withOthers: false } as const;
  const { body } = valueOf(await bench.operations.exportOf(as("o1"), query));
  const ms = performance.now() - begun;
  return { records: (JSON.parse(body) as { records: HeldRecord[] }).records, text: body, ms };
}

function idsOf(records: readonly HeldRecord[], ...kinds: readonly HeldRecord["kind"][]): readonly string[] {
  return records.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
}

describe(`an export among ${recordCount} records of ${peopleCount} people`, () => {
  beforeAll(
    async () => {
      bench = await openBench("postgres", { ...wexmoor, people: [...wexmoor.people, ...crowd] });
      await makeAll();
    },
    20 * 60 * 1000,
  );
  afterAll(() => bench.close());

  /** Who has most, and as many of the others as it takes to meet every kind of part. */
  const looked = [
    busy,
    ...crowd.filter((_, at) => at % Math.ceil(peopleCount / 20) === 1).map(({ id }) => id),
  ];

  it.each(looked)(
    "of %s is complete, only theirs, without anybody else's name, and itself on the log",
    async (person) => {
      const { records, text, ms } = await exported(person);
      const theirs = [...concerned].filter(([, people]) => people.has(person)).map(([id]) => id);
      expect([...idsOf(records, "request", "release")].sort()).toEqual(theirs.sort());
      expect(new Set(idsOf(records, "send")).size).toBe(sends.get(person) ?? 0);
      const own = crowd.find(({ id }) => id === person)?.name;
      const names = text.match(/Person-\d{5}/g) ?? [];
      expect(names.filter((name) => name !== own)).toEqual([]);
      const [entry] = (await bench.store.entries({ kinds: ["export.made"], limit: 1_000 })).slice(-1);
      expect(entry?.facts).toMatchObject({ records: records.length, withOthers: false });
      if (isFullSize) expect(ms).toBeLessThanOrEqual(mostMs);
    },
  );

  it("was made of somebody who has much, and of all kinds of records", async () => {
    const { records } = await exported(busy);
    expect(idsOf(records, "request").length).toBeGreaterThan(recordCount / 16);
    expect(sends.size).toBeGreaterThan(0);
    expect([...concerned.keys()].some((id) => id.startsWith("R-"))).toBe(true);
    expect(concerned.size + [...sends.values()].reduce((sum, each) => sum + each, 0)).toBe(recordCount);
  });
});
