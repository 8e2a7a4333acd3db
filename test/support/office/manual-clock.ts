import type { Clock } from "../../../src/workbench/host/index.ts";

/** A clock that stands still until it is told to go on: five minutes pass in a moment. */
export interface ManualClock extends Clock {
  /** Lets `ms` milliseconds pass; whatever falls due runs in its order, with all that follows from it. */
  readonly pass: (ms: number) => Promise<void>;
  /** Lets time pass until `promise` is settled, and gives what it settles to. Rejects after a day of waiting. */
  readonly until: <T>(promise: Promise<T>) => Promise<T>;
}

interface Timer {
  readonly at: number;
  readonly task: () => void;
}

/** Lets messages that are under way between page and host arrive, and promises settle. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1)
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
}

const aDay = 86_400_000;

/** A clock that shows `start` and stands still. */
export function manualClock(start = Date.UTC(2026, 10, 20, 10, 0)): ManualClock {
  const timers = new Set<Timer>();
  let time = start;

  const nextBy = (end: number): Timer | undefined =>
    [...timers].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];

  async function step(end: number): Promise<boolean> {
    await settle();
    const timer = nextBy(end);
    if (timer === undefined) return false;
    timers.delete(timer);
    time = Math.max(time, timer.at);
    timer.task();
    return true;
  }

  return {
    now: () => time,
    later(ms, task) {
      const timer = { at: time + ms, task };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async pass(ms) {
      const end = time + ms;
      while (await step(end));
      time = end;
    },
    async until(promise) {
      const waiting = { isOver: false };
      const over = () => {
        waiting.isOver = true;
      };
      promise.then(over, over);
      const end = time + aDay;
      do await settle();
      while (!waiting.isOver && (await step(end)));
      return Promise.race([promise, nothingLeft()]);
    },
  };
}

/** Rejects once a promise that is already settled has had its turn. */
function nothingLeft(): Promise<never> {
  return new Promise((_, reject) => {
    setImmediate(() => {
      reject(new Error("nothing is left to wait for, and it has not come"));
    });
  });
}
