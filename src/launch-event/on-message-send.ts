import { decide, type FailCode } from "../decision/index.ts";
import type { Instant } from "../message/index.ts";
import { officeCalls } from "../outlook/index.ts";
import { within, type Answer, type Policy } from "../register-client/index.ts";
import { answerAtSend, answerFailure, openOf } from "./at-send.ts";
import { complete, type LaunchEvent } from "./completing.ts";
import { failing } from "./failing.ts";
import {
  basisIn,
  judgedAlone,
  judgedByKept,
  judgedByRegister,
  type AskedPolicy,
  type JudgedBy,
} from "./grounds.ts";
import { alertAbilities, draftBeside, type DraftBeside, type Handling } from "./handling.ts";
import { itemNow, withSomebodyToGoTo, type ItemNow } from "./item-now.ts";
import { speakAsLeft } from "./language.ts";
import { marked } from "./marked.ts";
import { policyNow } from "./policy-now.ts";
import type { SendAnswer } from "./send-answer.ts";
import { settledBy } from "./settled.ts";
import { times } from "./times.ts";

/** An answer of the check, or why it has none. */
type Decided = SendAnswer | FailCode;

/** A press of Send: when it was, and the policy that was asked for at once. */
interface Sending {
  readonly began: Instant;
  readonly asked: AskedPolicy;
}

function passes(judgement: JudgedBy, now: ItemNow): boolean {
  const { findings, unread } = openOf({ ...judgement, isSettled: settledBy(now) });
  return decide(findings, unread) === "send";
}

/** Why nobody knows who is who. */
function missing(answer: Answer<Policy>): FailCode {
  if (answer.ok || answer.trouble === "unreachable") return "ERR_POLICY_MISSING";
  return answer.trouble === "no-register" ? "ERR_NO_REGISTER" : "ERR_NOT_SIGNED_IN";
}

/**
 * The judgement that counts: by what was kept, where that lets the message pass without the network; else by what the
 * register says; else by what is left without it.
 */
function judged(now: ItemNow, handling: Handling, { began, asked }: Sending): Promise<JudgedBy | FailCode> {
  const { clock } = handling;
  const at = clock.now();
  const kept = judgedByKept(now, at);
  if (kept !== null && passes(kept, now)) return Promise.resolve(kept);
  return asked.then((answer) => {
    if (!answer.ok) return judgedAlone(now, handling, at).then((alone) => alone ?? missing(answer));
    const left = Math.min(times.network, times.asking - (clock.now() - began));
    return judgedByRegister(basisIn(now.draft, answer.value), now, handling, left, at);
  });
}

function decided(beside: DraftBeside, handling: Handling): Promise<Decided> {
  const { clock } = handling;
  // Asked at once, beside the item, and waited for only where it matters.
  const sending = { began: clock.now(), asked: policyNow(handling) };
  const calls = officeCalls({ clock, callMs: times.call, deadlineMs: times.item });
  return Promise.all([itemNow(beside, calls), speakAsLeft(handling)])
    .then(([now]) => withSomebodyToGoTo(now))
    .then((now) =>
      judged(now, handling, sending).then((judgement) => {
        if (typeof judgement === "string") return judgement;
        const answer = answerAtSend({ ...judgement, isSettled: settledBy(now) }, alertAbilities(handling));
        return marked(answer, judgement, now, beside, handling);
      }),
    );
}

function answerTo(handling: Handling): Promise<SendAnswer> {
  const beside = draftBeside(handling);
  if (beside === null)
    return Promise.resolve(answerFailure("ERR_ITEM_UNREADABLE", alertAbilities(handling), false));
  const answer = decided(beside, handling).then(undefined, (): Decided => "ERR_CHECK_FAILED");
  return within<Decided>(answer, times.decision, handling.clock, "ERR_OUT_OF_TIME").then((given) =>
    typeof given === "string" ? failing(given, beside, handling) : given,
  );
}

/** OnMessageSend: reads the message again, checks it, and answers once, within three seconds, never with a silent pass. */
export function onMessageSend(event: LaunchEvent, handling: Handling): void {
  const fail = (code: FailCode) => (): SendAnswer => answerFailure(code, alertAbilities(handling), false);
  complete<SendAnswer>(event, {
    clock: handling.clock,
    limitMs: times.whole,
    begin: () => answerTo(handling),
    outOfTime: fail("ERR_OUT_OF_TIME"),
    failed: fail("ERR_CHECK_FAILED"),
  });
}
