import { noticeFor } from "../decision/index.ts";
import { contextFor, officeCalls } from "../outlook/index.ts";
import { openOf } from "./at-send.ts";
import { judgedAlone, judgedByRegister, type JudgedBy } from "./grounds.ts";
import type { DraftBeside, Handling } from "./handling.ts";
import { itemNow, type ItemNow } from "./item-now.ts";
import type { RegisterAnswer } from "./policy/policy.ts";
import { settledBy } from "./settled.ts";
import { times } from "./times.ts";

/** A line for the information bar, and the finding at which its button opens the pane. */
export interface Notice {
  readonly text: string;
  /** `contextFor`; absent where no finding asks. */
  readonly context?: string;
}

/** What Send would say of the draft as it is now. */
export interface EarlyReading {
  readonly now: ItemNow;
  /** Null where nobody knows who is who. */
  readonly judgement: JudgedBy | null;
  /** Null where the register could not be reached. */
  readonly answer: RegisterAnswer | null;
  /** Null where Send would say nothing, or nobody can know. */
  readonly notice: Notice | null;
}

function noticeOf(judgement: JudgedBy, now: ItemNow): Notice | null {
  const { findings, unread } = openOf({ ...judgement, isSettled: settledBy(now) });
  const text = noticeFor(findings, unread);
  if (text === "") return null;
  const [first] = findings;
  if (first === undefined) return { text };
  return { text, context: contextFor(judgement.findings.indexOf(first), first.check) };
}

/** Reads and checks the draft in the background, as Send will. `asItCounts` may take something away from what was read. */
export function readEarly(
  beside: DraftBeside,
  handling: Handling,
  asItCounts: (now: ItemNow) => ItemNow,
): Promise<EarlyReading> {
  const { clock, policySource } = handling;
  const asked = policySource.ask(times.network);
  const calls = officeCalls({ clock, callMs: times.call, deadlineMs: times.item });
  return Promise.all([itemNow(beside, calls), asked]).then(([read, answer]) => {
    const now = asItCounts(read);
    const at = clock.now();
    const judging: Promise<JudgedBy | null> =
      answer === null
        ? judgedAlone(now, handling, at)
        : Promise.resolve(judgedByRegister(now.draft, answer, at));
    return judging.then((judgement) => ({
      now,
      judgement,
      answer,
      notice: judgement === null ? null : noticeOf(judgement, now),
    }));
  });
}
