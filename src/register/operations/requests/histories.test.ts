import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  as,
  asking,
  mondayMorning,
  openBench,
  valueOf,
  type Bench,
} from "../../../../test/support/register/operations.ts";
import type { ConsentRequestView, Deed } from "../../../api/index.ts";
import {
  allowedEvents,
  askingSide,
  openRequest,
  partiesOf,
  transition,
  type ConsentRequest,
  type Offices,
  type RequestEvent,
} from "../../../consent/index.ts";
import type { Operations } from "../operations.ts";
import type { Result } from "../result.ts";
import { coveredBy } from "./sealed-request.ts";

/** Before a release: HISTORIES=100000. */
const histories = Number(process.env["HISTORIES"] ?? 2_000);
const dayMs = 24 * 60 * 60 * 1000;

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

/** Few persons, so that parts coincide often: the Monitoring Officer asks, the deputy originates, a member asks about themselves. */
const person = fc.constantFrom("m1", "m2", "o1", "o2", "o4");
const names = [
  "grant",
  "refuse",
  "withdraw",
  "revoke",
  "refer",
  "determine-share",
  "determine-do-not-share",
] as const;

interface Opening {
  readonly asker: string;
  readonly alsoAsking: readonly string[];
  readonly originator: string;
  readonly shareWith: readonly string[];
  readonly legalProvision: string | null;
  readonly author: string;
  readonly isAbsent: boolean;
}
const opening: fc.Arbitrary<Opening> = fc
  .record({
    asker: person,
    alsoAsking: fc.uniqueArray(person, { maxLength: 1 }),
    originator: person,
    shareWith: fc.uniqueArray(fc.constantFrom("m3", "m4", "o1", "m2"), { minLength: 1, maxLength: 2 }),
    legalProvision: fc.constantFrom(null, "Act 1, s. 2"),
    author: fc.constantFrom("m1", "somebody@elsewhere.example"),
    isAbsent: fc.nat({ max: 7 }).map((n) => n === 0),
  })
  .filter(
    ({ asker, alsoAsking, originator, shareWith }) =>
      ![asker, ...alsoAsking, ...shareWith].includes(originator),
  );

/** Who does what, or how many days pass; with a choice, one of the things that the person may do at that moment. */
type Step =
  | { readonly days: number }
  | {
      readonly by: string;
      readonly name: (typeof names)[number];
      readonly choice: number | null;
      readonly isWider: boolean;
    };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(1, 20).map((days) => ({ days })) },
  {
    weight: 8,
    arbitrary: fc.record({
      by: person,
      name: fc.constantFrom(...names),
      choice: fc.option(fc.nat({ max: 3 }), { freq: 8 }),
      isWider: fc.nat({ max: 9 }).map((n) => n === 0),
    }),
  },
);

/** `expect` costs more than a step: a broken law throws, and fast-check reports its smallest history. */
function law(name: string, holds: boolean): void {
  if (!holds) throw new Error(name);
}

/** The running register and the pure table, side by side. */
interface Both {
  readonly id: string;
  readonly offices: Offices;
  model: ConsentRequest;
}

function settleModel(both: Both): void {
  const outcome = transition(
    both.model,
    { name: "lapse" },
    { person: null, at: bench.clock.now, offices: both.offices },
  );
  if ("request" in outcome) both.model = outcome.request;
}

type Name = (typeof names)[number];
type Doing = (
  operations: Operations,
  by: string,
  id: string,
  persons: string[] | null,
) => Promise<Result<ConsentRequestView>>;

const doings: Readonly<Record<Name, Doing>> = {
  grant: (o, by, id, persons) => o.grant(as(by), id, persons === null ? {} : { mayBeSharedWith: persons }),
  refuse: (o, by, id) => o.refuse(as(by), id, {}),
  withdraw: (o, by, id) => o.withdraw(as(by), id, {}),
  revoke: (o, by, id) => o.revoke(as(by), id, {}),
  refer: (o, by, id) => o.refer(as(by), id, { grounds: "g" }),
  "determine-share": (o, by, id, persons) =>
    o.determine(as(by), id, {
      outcome: "share",
      reasons: "r",
      ...(persons === null ? {} : { shareWith: persons }),
    }),
  "determine-do-not-share": (o, by, id) => o.determine(as(by), id, { outcome: "do-not-share", reasons: "r" }),
};

const onceReferred = ["referred", "determined-share", "determined-do-not-share"];

/** Who sees a request, written apart from the rights table. */
function sees(both: Both, by: string): boolean {
  const { model, offices } = both;
  if (by === model.asker || by === model.originator) return true;
  const parties = partiesOf(model);
  if (parties.includes(by) || !onceReferred.includes(model.state)) return false;
  const chief = offices.monitoringOfficer ?? "";
  const isNeeded = offices.isMonitoringOfficerAbsent || parties.includes(chief);
  return by === chief || (offices.deputies.includes(by) && isNeeded);
}

function deedsOf(both: Both, by: string): string {
  const events = allowedEvents(both.model, { person: by, at: bench.clock.now, offices: both.offices });
  const deeds = events.map((event) => (event.startsWith("determine") ? "determine" : event) as Deed);
  const isOpen = both.model.state === "requested" || both.model.state === "informed";
  if (isOpen && by === both.model.asker) deeds.push("remind");
  return [...new Set(deeds)].sort().join();
}

function checkDecider({ model, offices }: Both, event: RequestEvent, by: string): void {
  if (event.name === "grant" || event.name === "refuse") {
    law("only the originator answers", by === model.originator);
    law("nobody decides their own request", !askingSide(model).includes(by));
  }
  if (!event.name.startsWith("determine")) return;
  law("no party determines", !partiesOf(model).includes(by));
  law("only the office determines", by === offices.monitoringOfficer || offices.deputies.includes(by));
}

/** What the step wants: by choice one of the events that are possible, at times for somebody who was not asked about. */
function wanted(
  both: Both,
  { by, name, choice, isWider }: Exclude<Step, { days: number }>,
): [Name, string[] | null] {
  const may = allowedEvents(both.model, { person: by, at: bench.clock.now, offices: both.offices });
  const chosen = choice === null ? undefined : may[choice % Math.max(may.length, 1)];
  const event = chosen === undefined || chosen === "lapse" ? name : chosen;
  const isSharing = event === "grant" || event === "determine-share";
  return [event, isWider && isSharing ? ["o5"] : null];
}

async function act(both: Both, next: Exclude<Step, { days: number }>): Promise<void> {
  settleModel(both);
  const { by } = next;
  const [name, persons] = wanted(both, next);
  const event = (persons === null ? { name } : { name, mayBeSharedWith: persons }) as RequestEvent;
  const outcome = transition(both.model, event, { person: by, at: bench.clock.now, offices: both.offices });
  const result = await doings[name](bench.operations, by, both.id, persons);
  if (!sees(both, by)) {
    law(
      "what one may not see is not found",
      !result.ok && result.code === "not-found" && result.state === undefined,
    );
    return;
  }
  law("the register and the table agree whether it happens", result.ok === "request" in outcome);
  if (!result.ok) {
    law("a refusal tells the state", result.state === both.model.state);
    return;
  }
  checkDecider(both, event, by);
  if ("request" in outcome) both.model = outcome.request;
  law("the register and the table agree on the state", result.value.state === both.model.state);
  law(
    "the register offers what the table allows",
    [...result.value.youMay].sort().join() === deedsOf(both, by),
  );
}

async function take(both: Both, next: Step): Promise<void> {
  if ("days" in next) bench.clock.now += next.days * dayMs;
  else await act(both, next);
}

let isAbsent = false;
async function begin(opened: Opening): Promise<Both> {
  bench.clock.now = mondayMorning;
  if (opened.isAbsent !== isAbsent) {
    isAbsent = opened.isAbsent;
    valueOf(await bench.operations.recordAbsence(as("o1"), { isAbsent, reason: "leave" }));
  }
  const { asker, alsoAsking, originator, shareWith, legalProvision, author } = opened;
  const correspondence = { ...asking.correspondence, author };
  const view = valueOf(
    await bench.operations.ask(as(asker), {
      correspondence,
      originator,
      shareWith: [...shareWith],
      alsoAsking: [...alsoAsking],
      reason: "r",
      ...(legalProvision === null ? {} : { legalProvision }),
    }),
  );
  const model = openRequest({
    id: view.id,
    covers: coveredBy(correspondence),
    asker,
    alsoAsking: alsoAsking.filter((each) => each !== asker),
    originator,
    correspondents: author === "m1" ? ["m1"] : [],
    shareWith,
    legalProvision,
    lapsesAt: Date.parse(view.lapsesAt),
  });
  const offices = { monitoringOfficer: "o1", isMonitoringOfficerAbsent: isAbsent, deputies: ["o2"] };
  return { id: view.id, offices, model };
}

describe("random histories on the running operations", () => {
  it(
    "agree with the table at each step, and end with no decision by anybody who asked, nor a determination by a party",
    async () => {
      const reached = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(opening, fc.array(step, { minLength: 2, maxLength: 6 }), async (opened, steps) => {
          const both = await begin(opened);
          for (const next of steps) await take(both, next);
          reached.set(both.model.state, (reached.get(both.model.state) ?? 0) + 1);
        }),
        { numRuns: histories },
      );
      // A few histories, as while working on it, do not come everywhere.
      if (histories >= 1_000)
        expect([...reached.keys()].sort().join()).toBe(
          "determined-do-not-share,determined-share,granted,informed,lapsed,referred,refused,requested,revoked,withdrawn",
        );
      const decided = await bench.store.db
        .selectFrom("decisions as d")
        .innerJoin("request_people as p", "p.request", "d.request")
        .whereRef("p.person", "=", "d.decided_by")
        .where((where) =>
          where.or([
            where.and([
              where("p.part", "in", ["asker", "also-asking"]),
              where("d.outcome", "!=", "withdrawn"),
            ]),
            where("d.stage", "=", "determination"),
          ]),
        )
        .select("d.request")
        .execute();
      expect(decided).toEqual([]);
      expect((await bench.store.verify()).ok).toBe(true);
    },
    30 * 60 * 1000,
  );
});
