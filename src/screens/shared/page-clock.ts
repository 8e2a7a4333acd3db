import type { Clock } from "../../outlook/index.ts";

/** The time of the machine that shows the page. */
export const pageClock: Clock = {
  now: () => Date.now(),
  later(ms, task) {
    const timer = setTimeout(task, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};
