import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { officeCalls, type AsyncResult, type Calls } from "./calls.ts";
import type { Clock } from "./clock.ts";

type Callback = (result: AsyncResult<string>) => void;

/** A clock that goes on when it is told to, and calls in the order in which they fall due. */
function stillClock(): Clock & { pass(ms: number): void } {
  let time = 0;
  const timers = new Set<{ readonly at: number; readonly task: () => void }>();
  return {
    now: () => time,
    later(ms, task) {
      const timer = { at: time + ms, task };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass(ms) {
      const end = time + ms;
      for (;;) {
        const due = [...timers].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
        if (due === undefined) break;
        timers.delete(due);
        time = Math.max(time, due.at);
        due.task();
      }
      time = end;
    },
  };
}

const fine = (value: string): AsyncResult<string> => ({ status: "succeeded", value });

/** Calls that are answered by hand. */
function byHand(times: { callMs?: number; deadlineMs?: number } = {}) {
  const clock = stillClock();
  const calls: Calls = officeCalls({ clock, callMs: 100, ...times });
  const begun: Callback[] = [];
  const ask = () => calls.ask<string>("it", (callback) => begun.push(callback));
  return { clock, calls, begun, ask };
}

describe("a call of Office", () => {
  it("gives the value that came", async () => {
    const { begun, ask } = byHand();
    const answer = ask();
    begun[0]?.(fine("Bus lanes"));
    expect(await answer).toEqual({ ok: true, value: "Bus lanes" });
  });

  it("looks at the status first: a value beside an error is none", async () => {
    const { begun, ask } = byHand();
    const answer = ask();
    begun[0]?.({ status: "failed", value: "leftover", error: { code: 9042 } });
    expect(await answer).toEqual({ ok: false, failed: "refused", what: "it", code: 9042 });
  });

  it("counts as unanswered when its time has passed, whatever comes late", async () => {
    const { clock, begun, ask } = byHand();
    const answer = ask();
    clock.pass(100);
    begun[0]?.(fine("late"));
    expect(await answer).toEqual({ ok: false, failed: "no-answer", what: "it", code: null });
  });

  it("takes the first of two answers", async () => {
    const { begun, ask } = byHand();
    const answer = ask();
    begun[0]?.(fine("first"));
    begun[0]?.(fine("second"));
    expect(await answer).toEqual({ ok: true, value: "first" });
  });

  it("makes a value of a throw, and frees its turn", async () => {
    const { calls } = byHand();
    const throwing = () =>
      calls.ask("it", () => {
        throw new Error("Elevated permission is required");
      });
    const answers = await Promise.all([throwing(), throwing(), throwing(), throwing()]);
    expect(answers.map((answer) => (answer.ok ? "" : answer.failed))).toEqual(Array(4).fill("threw"));
  });

  it("says so where this Outlook has no such member", async () => {
    const { calls } = byHand();
    expect(await calls.ask("it", null)).toEqual({ ok: false, failed: "missing", what: "it", code: null });
  });

  it("waits for its turn while three are at work", () => {
    const { begun, ask } = byHand();
    for (let number = 0; number < 5; number += 1) void ask();
    expect(begun.length).toBe(3);
    begun[0]?.(fine(""));
    expect(begun.length).toBe(4);
  });

  it("has its own time from when it begins, not from when it was asked for", async () => {
    const { clock, begun, ask } = byHand();
    const first = [ask(), ask(), ask()];
    const fourth = ask();
    clock.pass(90);
    for (const callback of begun.slice(0, 3)) callback(fine(""));
    clock.pass(90);
    begun[3]?.(fine("in time"));
    expect(await fourth).toEqual({ ok: true, value: "in time" });
    expect((await Promise.all(first)).every(({ ok }) => ok)).toBe(true);
  });

  it("that hangs keeps its turn, but one turn is always left", () => {
    const { clock, begun, ask } = byHand();
    for (let number = 0; number < 8; number += 1) void ask();
    clock.pass(100);
    // Three hang: two of them keep their turns.
    expect(begun.length).toBe(4);
    begun[0]?.(fine(""));
    expect(begun.length).toBe(4);
    begun[1]?.(fine(""));
    expect(begun.length).toBe(5);
  });

  it("is over at the deadline of all, begun or waiting", async () => {
    const { clock, begun, ask } = byHand({ deadlineMs: 50 });
    const answers = Array.from({ length: 6 }, ask);
    clock.pass(50);
    const after = ask();
    for (const answer of await Promise.all([...answers, after]))
      expect(answer).toMatchObject({ failed: "no-answer" });
    expect(begun.length).toBe(3);
  });

  it("never runs a fourth at once, nor leaves one unanswered, however the others end", async () => {
    const ends = fc.constantFrom("answers", "twice", "fails", "throws", "never", "late");
    await fc.assert(
      fc.asyncProperty(fc.array(ends, { maxLength: 20 }), async (plan) => {
        const clock = stillClock();
        const calls = officeCalls({ clock, callMs: 100 });
        let atWork = 0;
        let most = 0;
        const answers = plan.map((end) =>
          calls.ask<string>(end, (callback) => {
            if (end === "throws") throw new Error(end);
            atWork += 1;
            most = Math.max(most, atWork);
            if (end === "never") return;
            clock.later(end === "late" ? 150 : 10, () => {
              atWork -= 1;
              callback(end === "fails" ? { status: "failed", value: "" } : fine(end));
              if (end === "twice") callback(fine(end));
            });
          }),
        );
        clock.pass(100 * (plan.length + 2));
        const settled = await Promise.all(answers);
        expect(settled.map(({ ok }) => ok)).toEqual(plan.map((end) => end === "answers" || end === "twice"));
        const hung = plan.filter((end) => end === "never" || end === "late").length;
        expect(most).toBeLessThanOrEqual(3 + Math.max(0, hung - 2));
      }),
    );
  });
});
