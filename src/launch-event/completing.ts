import type { Clock } from "../outlook/index.ts";

/** The part of an event's argument that a handler must call, and nothing else. */
export interface LaunchEvent {
  completed(answer?: unknown): unknown;
}

/** A handler's work, and what it answers where the work comes to nothing. */
export interface Work<Answer> {
  readonly clock: Clock;
  /** Milliseconds after which `outOfTime` is the answer. */
  readonly limitMs: number;
  readonly begin: () => Promise<Answer>;
  readonly outOfTime: () => Answer;
  readonly failed: () => Answer;
}

/**
 * Completes an event exactly once, within the limit, whatever the work does: throw, reject, hang, or answer late. Outlook
 * would take two answers for two, and wait five minutes for none.
 */
export function complete<Answer>(event: LaunchEvent, work: Work<Answer>): void {
  let isDone = false;
  const answer = (give: () => Answer): void => {
    if (isDone) return;
    isDone = true;
    cancel();
    event.completed(give());
  };
  const cancel = work.clock.later(work.limitMs, () => {
    answer(work.outOfTime);
  });
  const fail = (): void => {
    answer(work.failed);
  };
  // Where Outlook refuses the answer itself, nobody is left to tell.
  const nothing = (): undefined => undefined;
  try {
    work
      .begin()
      .then((given) => {
        answer(() => given);
      }, fail)
      .then(undefined, nothing);
  } catch {
    fail();
  }
}
