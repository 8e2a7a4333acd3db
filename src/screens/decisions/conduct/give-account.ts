import type { Answer } from "../port.ts";
import { withAnswered } from "../state/account-list.ts";
import { checklistIn } from "../state/checklist-draft.ts";
import type { Shown } from "../state/page-state.ts";
import { label, words } from "../words/index.ts";
import { assessmentIn, reasonIn } from "./bodies.ts";
import { fetchAccount } from "./fetch-shown.ts";
import type { Given, Giving } from "./give.ts";

const { accounts: accountWords } = words;

/** A page of one account as it is after a deed; null where it cannot be had: what stood there stays. */
async function accountAgain({ port, shown }: Giving): Promise<Shown | null> {
  if (shown.is !== "account") return null;
  const answer = await fetchAccount(port, shown.address);
  return answer.ok ? answer.value : null;
}

/** Records an assessment, of the list of accounts or of the page of one. */
export async function giveAssessment(giving: Giving): Promise<Answer<Given>> {
  const { port, open, values, shown } = giving;
  const answer = await port.assess(open.about, assessmentIn(values, checklistIn(shown)));
  if (!answer.ok) return answer;
  const said = label(accountWords.done, { address: open.about });
  if (shown.is !== "accounts")
    return { ok: true, value: { shown: await accountAgain(giving), said, goTo: null } };
  const asked = await port.assessmentAsks();
  // It is recorded, whether or not the rest can be had.
  const { asks } = asked.ok ? asked.value : shown;
  const people = withAnswered(shown.people, answer.value.people);
  return { ok: true, value: { shown: { ...shown, people, asks }, said, goTo: null } };
}

/** Closes what was asked without an assessment. */
export async function giveClosing(giving: Giving): Promise<Answer<Given>> {
  const { port, open, values, shown } = giving;
  const answer = await port.closeAssessmentAsk(open.about, { reason: (values["reason"] ?? "").trim() });
  if (!answer.ok) return answer;
  const { asks } = answer.value;
  const now = shown.is === "accounts" ? { ...shown, asks } : await accountAgain(giving);
  return { ok: true, value: { shown: now, said: accountWords.closed, goTo: null } };
}

/** Asks the administrators to assess an account. */
export async function giveAsking(giving: Giving): Promise<Answer<Given>> {
  const { port, open, values } = giving;
  const answer = await port.askAssessment({ address: open.about, ...reasonIn(values) });
  if (!answer.ok) return answer;
  return { ok: true, value: { shown: await accountAgain(giving), said: accountWords.askDone, goTo: null } };
}
