import type { Logger } from "pino";
import { faultForLog } from "./http/index.ts";
import type { Operations } from "./operations/index.ts";

/** What happens by itself, how often it is looked for, and what the log calls it. */
const errands = [
  { name: "lapsed", everyMs: 60_000, run: (operations: Operations) => operations.lapseDue() },
  { name: "reminded", everyMs: 60_000, run: (operations: Operations) => operations.remindDue() },
  {
    name: "review-due",
    everyMs: 3_600_000,
    run: (operations: Operations) => operations.remindOfReview(),
  },
  { name: "warned", everyMs: 900_000, run: (operations: Operations) => operations.warnOfExpiring() },
  { name: "removed", everyMs: 3_600_000, run: (operations: Operations) => operations.removeDue() },
] as const;

/** Does one errand again and again, never twice at once; the answer ends it and waits for what is under way. */
function repeat(everyMs: number, run: () => Promise<void>): () => Promise<void> {
  let underWay = run();
  let isBusy = true;
  const free = (): void => {
    isBusy = false;
  };
  void underWay.then(free);
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    underWay = run();
    void underWay.then(free);
  }, everyMs);
  timer.unref();
  return () => {
    clearInterval(timer);
    return underWay;
  };
}

/**
 * Lets requests lapse, reminds, warns of what runs out and removes when it is time: at once, then by timers. Several registers
 * on one database do no harm to each other: each errand is a transaction over rows that only one of them gets.
 */
export function startErrands(operations: Operations, log: Logger): { readonly stop: () => Promise<void> } {
  const stops = errands.map(({ name, everyMs, run }) =>
    repeat(everyMs, async () => {
      try {
        const count = await run(operations);
        if (count > 0) log.info({ event: "errand", did: name, count });
      } catch (error) {
        log.error({ event: "errand-failed", did: name, ...faultForLog(error) });
      }
    }),
  );
  return {
    stop: async () => {
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}
