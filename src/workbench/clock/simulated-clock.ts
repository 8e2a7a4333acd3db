import type { Clock } from "../host/index.ts";

/** When the story of the prepared mail goes on: Tuesday 10 November 2026, five past ten in London. */
export const startOfStory = Date.UTC(2026, 10, 10, 10, 5);

/** A clock that can be put forward. */
export interface SimulatedClock extends Clock {
  /** Lets `ms` milliseconds pass at once: whatever falls due within them runs, in its order. */
  readonly skip: (ms: number) => void;
}

interface Timer {
  readonly due: number;
  readonly task: () => void;
  handle: ReturnType<typeof setTimeout> | undefined;
}

/** The longest that browsers' timers count, about 24 days. */
const longestMs = 2_147_483_647;

/** The stand-in's time: this machine's, `offsetMs` away from it, and put forward by hand. */
export function simulatedClock(offsetMs: number): SimulatedClock {
  let ahead = offsetMs;
  const timers = new Set<Timer>();
  const now = () => Date.now() + ahead;

  function wind(timer: Timer): void {
    clearTimeout(timer.handle);
    const wait = Math.min(longestMs, Math.max(0, timer.due - now()));
    timer.handle = setTimeout(() => {
      if (timer.due > now()) wind(timer);
      else run(timer);
    }, wait);
  }

  function run(timer: Timer): void {
    clearTimeout(timer.handle);
    if (timers.delete(timer)) timer.task();
  }

  return {
    now,
    later(ms, task) {
      const timer: Timer = { due: now() + ms, task, handle: undefined };
      timers.add(timer);
      wind(timer);
      return () => {
        clearTimeout(timer.handle);
        timers.delete(timer);
      };
    },
    skip(ms) {
      ahead += ms;
      const all = [...timers].sort((one, other) => one.due - other.due);
      for (const timer of all) {
        if (timer.due <= now()) run(timer);
        else if (timers.has(timer)) wind(timer);
      }
    },
  };
}
