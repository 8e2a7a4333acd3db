import type { NewConsentRequest } from "../../../api/index.ts";
import type { Answer } from "../../../register-client/index.ts";
import { askingWords, label } from "../../words.ts";
import type { Card } from "../state/card.ts";
import { typedInto, type AskForm, type PaneState } from "../state/pane-state.ts";
import { leftToAsk } from "../state/register-standing.ts";
import type { Bench } from "./actions.ts";
import { atWork } from "./at-work.ts";
import type { Desk } from "./desk.ts";

/** What an asker can do with a request from its card. */
export type AskerDeed = "remind" | "withdraw" | "refer";

/** Why the register did not do it, in words: its own where it gave some. */
function troubleWords(answer: Exclude<Answer<unknown>, { ok: true }>): string {
  if (answer.trouble === "signed-out") return askingWords.signInFirst;
  if (answer.trouble !== "refused") return askingWords.away;
  return label(askingWords.refusedBy, { because: answer.problem?.title ?? "" });
}

/** The bodies of what a form asks: one for each piece of correspondence that nobody was asked about yet. */
function requestBodies(state: PaneState, card: Card, form: AskForm): readonly NewConsentRequest[] {
  const typed = (field: AskForm | "decide-by" | "legal-provision"): string =>
    typedInto(state, card.key, field).trim();
  const me = state.register.me?.person ?? null;
  const senders = (state.checked?.senders ?? []).filter((id) => id !== me);
  return leftToAsk(card, state.register).map(({ correspondence, originator, shareWith }) => ({
    correspondence,
    originator,
    shareWith: shareWith.map(({ id }) => id),
    reason: typed(form),
    ...(form === "inform-of-legal-obligation" ? { legalProvision: typed("legal-provision") } : {}),
    ...(typed("decide-by") === "" ? {} : { decideBy: typed("decide-by") }),
    ...(senders.length === 0 ? {} : { alsoAsking: senders }),
  }));
}

/** Does one thing with the register for a card; what was typed stays where it was not done. */
function withRegister(
  bench: Bench,
  card: Card,
  doing: Parameters<typeof atWork>[2],
  said: string,
  task: (desk: Desk) => Promise<Answer<unknown>>,
): void {
  const { desk } = bench.deps;
  if (desk === null) return;
  atWork(bench, card, doing, async () => {
    const answer = await task(desk);
    if (!answer.ok) {
      bench.dispatch({ is: "work-failed", words: troubleWords(answer) });
      return null;
    }
    await bench.lookAtRegister();
    return { by: "register", key: card.key, said };
  });
}

/** Asks the originator, or tells them of the legal duty. The first answer that is no yes ends it. */
export function ask(bench: Bench, card: Card, form: AskForm): void {
  withRegister(bench, card, form, askingWords.asked, async ({ client }) => {
    let answer: Answer<unknown> = { ok: true, value: null };
    for (const body of requestBodies(bench.state(), card, form)) {
      answer = await client.ask(body);
      if (!answer.ok) return answer;
    }
    return answer;
  });
}

/** Reminds, withdraws or refers what a card's request is. */
export function doWithRequest(bench: Bench, card: Card, id: string, deed: AskerDeed): void {
  const grounds = typedInto(bench.state(), card.key, "refer").trim();
  withRegister(bench, card, deed, askingWords.done[deed], ({ client }) =>
    deed === "refer" ? client.refer(id, { grounds }) : client[deed](id, {}),
  );
}

/** Asks the Monitoring Officer to release the message from a hold, as it is now. */
export function askRelease(bench: Bench, card: Card): void {
  const { subject } = card;
  if (subject.is !== "finding") return;
  const { check, people } = subject.finding;
  const reason = typedInto(bench.state(), card.key, "ask-for-release").trim();
  withRegister(bench, card, "ask-for-release", askingWords.releaseAsked, async ({ client }) => {
    const { digest } = await bench.deps.host.readDraft();
    return client.askRelease({ digest, check, reason, people: [...people] });
  });
}

/** Asks the account administrator to assess the account that a finding speaks of. */
export function askAssessment(bench: Bench, card: Card): void {
  const { subject } = card;
  if (subject.is !== "finding") return;
  const [address] = subject.finding.about;
  if (address === undefined) return;
  const reason = typedInto(bench.state(), card.key, "ask-for-assessment").trim();
  withRegister(bench, card, "ask-for-assessment", askingWords.assessmentAsked, ({ client }) =>
    client.askAssessment({ address, reason }),
  );
}
