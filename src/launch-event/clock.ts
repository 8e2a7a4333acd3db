import type { Clock } from "../outlook/index.ts";

/** The time of the machine Outlook runs on. */
export const runtimeClock: Clock = {
  now: () => Date.now(),
  later(ms, task) {
    const timer = setTimeout(task, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};
