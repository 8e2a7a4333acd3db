import { describe, expect, it } from "vitest";
import type { Answer } from "../../register-client/index.ts";
import { watchChanges } from "./watch-changes.ts";

type Head = Answer<{ readonly after: number }>;

/** A register whose answers are given in turn; when they are used up it is silent for good. */
function watched(answers: readonly Head[], isSeen = (): boolean => true) {
  const asked: number[] = [];
  const tasks: { readonly ms: number; readonly task: () => void }[] = [];
  let changes = 0;
  let given = 0;
  const end = watchChanges(
    (after) => {
      asked.push(after);
      const answer = answers[given];
      given += 1;
      return answer === undefined ? new Promise(() => undefined) : Promise.resolve(answer);
    },
    () => {
      changes += 1;
    },
    {
      later(ms, task) {
        tasks.push({ ms, task });
        return () => {
          tasks.length = 0;
        };
      },
      isSeen,
    },
  );
  return {
    asked,
    changes: () => changes,
    /** Lets the next waiting task come; how long it waited. */
    async next(): Promise<number> {
      const { ms, task } = tasks.shift() ?? { ms: -1, task: () => undefined };
      task();
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
      return ms;
    },
    end,
  };
}

const head = (after: number): Head => ({ ok: true, value: { after } });
const lost: Head = { ok: false, trouble: "unreachable", problem: null };
const out: Head = { ok: false, trouble: "signed-out", problem: null };

describe("watching for changes", () => {
  it("takes the first answer for how far the log is, and tells of what comes after it", async () => {
    const register = watched([head(7), head(7), head(9)]);
    for (let turn = 0; turn < 3; turn += 1) await register.next();
    expect(register.asked).toEqual([0, 7, 7]);
    expect(register.changes()).toBe(1);
  });

  it("tells when the register is out of reach and when it is back, and waits longer before it asks again", async () => {
    const register = watched([head(7), lost, head(7)]);
    await register.next();
    const usual = await register.next();
    expect(register.changes()).toBe(1);
    expect(await register.next()).toBeGreaterThan(usual);
    expect(register.changes()).toBe(2);
  });

  it("says nothing about a sign-in that is over", async () => {
    const register = watched([out]);
    await register.next();
    expect(register.changes()).toBe(0);
  });

  it("asks nothing while nobody can see the page", async () => {
    const register = watched([head(7)], () => false);
    for (let turn = 0; turn < 3; turn += 1) await register.next();
    expect(register.asked).toEqual([]);
  });

  it("ends when it is ended, also while an answer is on its way", async () => {
    const register = watched([head(7), head(8)]);
    await register.next();
    const waiting = register.next();
    register.end();
    await waiting;
    expect(register.changes()).toBe(0);
    expect(await register.next()).toBe(-1);
  });
});
