import type { Clock } from "./clock.ts";
import { turns, type Turn } from "./turns.ts";

/** Why a call of Office came to nothing. */
export type CallFailure =
  | "refused" // Outlook answered with an error
  | "no-answer" // its time passed: some faults of Outlook never call back
  | "threw" // it threw when it was called: a right that the manifest does not ask for, an argument it refuses
  | "missing"; // this Outlook has no such member

/** A call of Office that came to nothing. */
export interface CallFailed {
  readonly ok: false;
  readonly failed: CallFailure;
  /** The call, for a log: `bcc.getAsync`. */
  readonly what: string;
  /** Outlook's number for the error; null when it gave none. */
  readonly code: number | null;
}

/** The answer to one call of Office: what came, or why nothing did. */
export type Answer<Value> = { readonly ok: true; readonly value: Value } | CallFailed;

/** The part of `Office.AsyncResult` that counts. */
export interface AsyncResult<Value> {
  readonly status: unknown;
  readonly value: Value;
  readonly error?: { readonly code?: number } | null;
}

/** Starts a call of Office with the callback it is given; null where this Outlook has no such member. */
export type Start<Value> = ((callback: (result: AsyncResult<Value>) => void) => unknown) | null;

/** Asks Office, a few calls at a time. Never rejects. */
export interface Calls {
  /** `ms`: the time of this call where it is not the usual one. */
  ask<Value>(what: string, start: Start<Value>, ms?: number): Promise<Answer<Value>>;
}

/** How long Office is waited for. */
export interface CallTimes {
  readonly clock: Clock;
  /** Milliseconds that one call may take from when it begins. */
  readonly callMs: number;
  /** Milliseconds from now after which every call that is open, begun or not, counts as unanswered. Absent: no end. */
  readonly deadlineMs?: number;
}

/** How Office.js says that a call succeeded (`Office.AsyncResultStatus.Succeeded`). */
const succeeded = "succeeded";

function failure(failed: CallFailure, what: string, code: number | null = null): CallFailed {
  return { ok: false, failed, what, code };
}

/** What a result says, its status looked at before anything else. */
function answerIn<Value>(what: string, result: AsyncResult<Value>): Answer<Value> {
  if (result.status === succeeded) return { ok: true, value: result.value };
  return failure("refused", what, result.error?.code ?? null);
}

/**
 * A way to ask Office: at most three calls at once, each with its own time; an answer that comes twice or late changes
 * nothing; a throw and a missing member are values like any other failure.
 */
export function officeCalls({ clock, callMs, deadlineMs }: CallTimes): Calls {
  const queue = turns();
  /** Gives up each call that is open. */
  const open = new Set<() => void>();
  let isOver = false;
  if (deadlineMs !== undefined)
    clock.later(deadlineMs, () => {
      isOver = true;
      open.forEach((giveUp) => {
        giveUp();
      });
      open.clear();
    });

  function begin<Value>(
    what: string,
    start: NonNullable<Start<Value>>,
    answer: (answer: Answer<Value>) => void,
    turn: Turn,
    ms: number,
  ): void {
    const cancel = clock.later(ms, () => {
      answer(failure("no-answer", what));
      turn.hang();
    });
    const settle = (given: Answer<Value>): void => {
      cancel();
      answer(given);
      turn.end();
    };
    try {
      start((result) => {
        settle(answerIn(what, result));
      });
    } catch {
      settle(failure("threw", what));
    }
  }

  function ask<Value>(what: string, start: Start<Value>, ms = callMs): Promise<Answer<Value>> {
    if (start === null) return Promise.resolve(failure("missing", what));
    return new Promise((resolve) => {
      const giveUp = (): void => {
        resolve(failure("no-answer", what));
      };
      const answer = (given: Answer<Value>): void => {
        open.delete(giveUp);
        resolve(given);
      };
      open.add(giveUp);
      queue.take((turn) => {
        if (isOver || !open.has(giveUp)) {
          giveUp();
          turn.end();
        } else begin(what, start, answer, turn, ms);
      });
      if (isOver) giveUp();
    });
  }

  return { ask };
}
