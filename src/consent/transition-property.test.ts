import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLive } from "./consent.ts";
import type { ConsentRequest } from "./request.ts";
import { askingSide, consentOf, openRequest, partiesOf } from "./request.ts";
import type { Actor } from "./roles.ts";
import type { RequestEvent } from "./transition.ts";
import { allowedEvents, transition } from "./transition.ts";

/** Few persons and moments, so that parts coincide often: one person asks, originates and holds office in one history. */
const person = fc.constantFrom("a", "b", "c", "d");
const persons = fc.uniqueArray(person, { maxLength: 1 });
const moment = fc.integer({ min: 0, max: 12 });

const request = fc
  .record({
    asker: person,
    alsoAsking: persons,
    originator: person,
    correspondents: persons,
    shareWith: fc.uniqueArray(person, { minLength: 1, maxLength: 2 }),
    legalProvision: fc.constantFrom(null, "Act 1, s. 2"),
    lapsesAt: fc.integer({ min: 4, max: 12 }),
  })
  .map((asking) => openRequest({ ...asking, id: "C", covers: { messageIds: ["<a@x>"], description: null } }));

const allowed = fc.record(
  { mayBeSharedWith: persons, conditions: fc.constant("c"), expires: moment },
  { requiredKeys: [] },
);
const event: fc.Arbitrary<RequestEvent> = fc.oneof(
  fc
    .tuple(fc.constantFrom("grant" as const, "determine-share" as const), allowed)
    .map(([name, terms]) => ({ name, ...terms })),
  fc
    .constantFrom(
      "refuse" as const,
      "withdraw" as const,
      "lapse" as const,
      "refer" as const,
      "revoke" as const,
      "determine-do-not-share" as const,
    )
    .map((name) => ({ name })),
);
const actor: fc.Arbitrary<Actor> = fc.record({
  person: fc.option(person, { freq: 4 }),
  at: moment,
  offices: fc.record({
    monitoringOfficer: fc.option(person),
    isMonitoringOfficerAbsent: fc.boolean(),
    deputies: persons,
  }),
});
/** An event and who wants it; with a number, whichever of the events that they may do at that moment. */
const step = fc.tuple(event, actor, fc.option(fc.nat({ max: 3 }), { freq: 2 }));
type Step = readonly [RequestEvent, Actor, number | null];

function eventOf(current: ConsentRequest, [wanted, by, choice]: Step): RequestEvent {
  const may = allowedEvents(current, by);
  const name = choice === null || may.length === 0 ? wanted.name : may[choice % may.length];
  return name === undefined || name === wanted.name ? wanted : { name };
}

/** The contract's arrows, written apart from the table they check. */
const arrows = new Set(
  "requested>granted requested>refused requested>lapsed requested>withdrawn informed>granted informed>objected informed>lapsed informed>withdrawn granted>revoked refused>referred lapsed>referred objected>referred referred>determined-share referred>determined-do-not-share".split(
    " ",
  ),
);

/** `expect` costs more than a whole history; a broken law throws, which fast-check reports with its smallest history. */
function law(name: string, holds: boolean): void {
  if (!holds) throw new Error(name);
}

function checkDecider(before: ConsentRequest, wanted: RequestEvent, { person: who, offices }: Actor): void {
  const isIn = (group: readonly string[]): boolean => who !== null && group.includes(who);
  if (wanted.name === "grant" || wanted.name === "refuse") {
    law("only the originator answers", who === before.originator);
    law("nobody answers what they ask", !isIn(askingSide(before)));
  }
  if (wanted.name === "determine-share" || wanted.name === "determine-do-not-share") {
    const chief = offices.monitoringOfficer;
    const isChiefHindered =
      chief === null || offices.isMonitoringOfficerAbsent || partiesOf(before).includes(chief);
    law("no party determines", !isIn(partiesOf(before)));
    law("only the office determines", who === chief || (isIn(offices.deputies) && isChiefHindered));
  }
}

function walk(before: ConsentRequest, wanted: RequestEvent, by: Actor): ConsentRequest {
  const outcome = transition(before, wanted, by);
  const may = allowedEvents(before, by);
  if ("refusal" in outcome) {
    law("a refusal tells the state", outcome.refusal.from === before.state);
    law("a refusal tells the event", outcome.refusal.event === wanted.name);
    law("a refusal tells the ways out", outcome.refusal.allowed.join() === may.join());
    return before;
  }
  const { request: after, through } = outcome;
  law("what happened was allowed", may.includes(wanted.name));
  law(
    "every step is an arrow",
    through.every((to, at) => arrows.has(`${through[at - 1] ?? before.state}>${to}`)),
  );
  law("the last step is where it stands", after.state === through[through.length - 1]);
  checkDecider(before, wanted, by);
  return after;
}

const isDetermination = (name: string): boolean => name.startsWith("determine");
const isAnswer = (name: string): boolean => name === "grant" || name === "refuse";

describe("random histories", () => {
  it("never leave the table, never let anybody decide their own request, never decide twice", () => {
    const reached = new Map<string, number>();
    fc.assert(
      fc.property(request, fc.array(step, { minLength: 4, maxLength: 24 }), (opened, steps) => {
        const taken: string[] = [];
        const last = steps.reduce((current, next) => {
          const wanted = eventOf(current, next);
          const after = walk(current, wanted, next[1]);
          if (after !== current) taken.push(wanted.name);
          return after;
        }, opened);
        reached.set(last.state, (reached.get(last.state) ?? 0) + 1);
        law("one answer", taken.filter(isAnswer).length <= 1);
        law("one determination", taken.filter(isDetermination).length <= 1);
        const shared = consentOf(last)?.mayBeSharedWith ?? [];
        law(
          "never wider than asked",
          shared.every((one) => opened.shareWith.includes(one)),
        );
      }),
      { numRuns: 100_000 },
    );
    for (const [state, histories] of reached) expect(histories, state).toBeGreaterThan(50);

    expect(reached.size).toBe(10);
  });

  it("never make a consent live before its decision, at or after its end, or once revoked", () => {
    fc.assert(
      fc.property(request, fc.array(step, { maxLength: 12 }), moment, (opened, steps, at) => {
        const last = steps.reduce((current, next) => {
          const outcome = transition(current, eventOf(current, next), next[1]);
          return "refusal" in outcome ? current : outcome.request;
        }, opened);
        const consent = consentOf(last);
        if (consent === null || !isLive(consent, at)) return;
        expect(["granted", "revoked", "determined-share"]).toContain(last.state);
        expect(at).toBeGreaterThanOrEqual(last.sharing?.decidedAt ?? Infinity);
        expect(at).toBeLessThan(last.sharing?.expires ?? Infinity);
        expect(at).toBeLessThan(last.revokedAt ?? Infinity);
      }),
      { numRuns: 10_000 },
    );
  });
});
