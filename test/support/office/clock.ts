import type { Clock } from "../../../src/workbench/host/index.ts";

/** The time of this machine. */
export const realClock: Clock = {
  now: () => Date.now(),
  later(ms, task) {
    const timer = setTimeout(task, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};
