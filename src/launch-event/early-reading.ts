import { noticeFor, sayAtSend } from "../decision/index.ts";
import type { Instant } from "../message/index.ts";
import { contextFor, officeCalls } from "../outlook/index.ts";
import type { Answer, Policy } from "../register-client/index.ts";
import { openOf } from "./at-send.ts";
import { basisIn, judgedAlone, judgedByRegister, type JudgedBy } from "./grounds.ts";
import type { DraftBeside, Handling } from "./handling.ts";
import { itemNow, type ItemNow } from "./item-now.ts";
import { speakAsLeft } from "./language.ts";
import { policyNow } from "./policy-now.ts";
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
  /** What the register said of the policy. */
  readonly answer: Answer<Policy>;
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

/** Asks to open the pane once, where nobody has signed in there and nothing more serious is to be said. */
function noticeFrom(answer: Answer<Policy>, judgement: JudgedBy | null, now: ItemNow): Notice | null {
  const found = judgement === null ? null : noticeOf(judgement, now);
  const isSignedOut = !answer.ok && answer.trouble === "signed-out";
  return found ?? (isSignedOut ? { text: sayAtSend("openOnce") } : null);
}

/** Reads and checks the draft in the background, as Send will. `asItCounts` may take something away from what was read. */
export function readEarly(
  beside: DraftBeside,
  handling: Handling,
  asItCounts: (now: ItemNow) => ItemNow,
): Promise<EarlyReading> {
  const { clock } = handling;
  const began: Instant = clock.now();
  const calls = officeCalls({ clock, callMs: times.call, deadlineMs: times.item });
  const asked = [itemNow(beside, calls), policyNow(handling), speakAsLeft(handling)] as const;
  return Promise.all(asked).then(([read, answer]) => {
    const now = asItCounts(read);
    const at = clock.now();
    const left = Math.min(times.network, times.asking - (at - began));
    const judging: Promise<JudgedBy | null> = answer.ok
      ? judgedByRegister(basisIn(now.draft, answer.value), now, handling, left, at)
      : judgedAlone(now, handling, at);
    return judging.then((judgement) => ({
      now,
      judgement,
      answer,
      notice: noticeFrom(answer, judgement, now),
    }));
  });
}
