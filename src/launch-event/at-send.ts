import type { WeighedUnread } from "../checks/index.ts";
import { alertFor, decide, failTable, sayFailure, sayAtSend, type FailCode } from "../decision/index.ts";
import type { Finding } from "../message/index.ts";
import { contextFor } from "../outlook/index.ts";
import { allowed, stopped, type AlertAbilities, type SendAnswer } from "./send-answer.ts";

/** The most that an alert says; what is read in a second is not longer. */
const longestAlert = 200;

/** What the decision at Send rests on. */
export interface Checked {
  /** Most serious first, each at the level at which it counts. */
  readonly findings: readonly Finding[];
  readonly unread: readonly WeighedUnread[];
  /** False where the register could not be asked for permissions. */
  readonly isRegisterAsked: boolean;
  /** Whether the sender has given a reason that counts for this, in this content and to this audience. */
  readonly isSettled: (asking: Finding | WeighedUnread) => boolean;
}

/** What still stands between the message and sending. */
export interface Open {
  readonly findings: readonly Finding[];
  readonly unread: readonly WeighedUnread[];
}

/** What asks and has not been settled. */
export function openOf({ findings, unread, isSettled }: Checked): Open {
  return {
    findings: findings.filter((finding) => finding.level !== "inform" && !isSettled(finding)),
    unread: unread.filter((each) => each.level === "prompt" && !isSettled(each)),
  };
}

/** The alert with the whole sentences that this situation adds. */
function alertText({ findings, unread }: Open, extras: readonly (string | null)[]): string {
  const tail = extras.reduce<string>((all, each) => (each === null ? all : `${all} ${each}`), "");
  return alertFor(findings, unread, longestAlert - tail.length) + tail;
}

/**
 * What OnMessageSend answers. What can only be recorded is never left to Outlook's "Send Anyway", after which no code
 * runs: that is offered where nothing but something unread asks. Where the alert has no button, it names the ribbon's.
 * Source: docs/decisions/002 and "At send" of the design.
 */
export function answerAtSend(checked: Checked, outlook: AlertAbilities): SendAnswer {
  const open = openOf(checked);
  const outcome = decide(open.findings, open.unread);
  if (outcome === "send") return allowed;
  const [first, ...others] = open.findings;
  const text = alertText(open, [
    checked.isRegisterAsked ? null : sayAtSend("unasked"),
    outlook.hasButton ? null : sayAtSend("useTheRibbon"),
  ]);
  const maySendAnyway = outcome === "prompt" && first === undefined;
  const context = first === undefined ? null : contextFor(checked.findings.indexOf(first), first.check);
  return stopped({ text, others, context, maySendAnyway }, outlook);
}

/**
 * What OnMessageSend answers where it could not do its work: never a silent pass. The fail table asks; where this Outlook
 * cannot ask, `mayBeSentAgain` says that the sender was told before and now sends all the same.
 */
export function answerFailure(code: FailCode, outlook: AlertAbilities, mayBeSentAgain: boolean): SendAnswer {
  const asks = failTable[code] === "prompt";
  if (asks && !outlook.hasButton && mayBeSentAgain) return allowed;
  const step = outlook.hasButton || !asks ? sayAtSend("lookYourself") : sayAtSend("sendAgain");
  const text = `${sayFailure(code)} ${step}`;
  return stopped({ text, others: [], context: null, maySendAnyway: asks }, outlook);
}
