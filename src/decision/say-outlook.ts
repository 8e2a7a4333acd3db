import type { ClauseRef, Remedy } from "../message/index.ts";
import type { Person } from "../people/index.ts";
import { fill } from "./fill.ts";
import { atSend } from "./language/at-send.ts";
import { inPane } from "./language/in-pane.ts";
import type { InPaneWords } from "./words/in-pane.ts";

/** Why something could not be done on an item in Outlook. */
export type Trouble = keyof InPaneWords["troubles"];

/** How the sender carries a remedy out by hand. */
export function sayAdvice(remedy: Remedy): string {
  return inPane.advice[remedy];
}

/** Why something could not be done on the item, and what it means for the sender. */
export function sayTrouble(trouble: Trouble): string {
  return inPane.troubles[trouble];
}

/** The lines by which somebody can say in which capacity they write: ward and post where the file has them, then personal. */
export function sayCapacities({ ward, post }: Person): readonly string[] {
  const known = [
    ...(ward === undefined ? [] : [fill(inPane.capacities.ward, { ward })]),
    ...(post === undefined ? [] : [fill(inPane.capacities.post, { post })]),
  ];
  return [...known, inPane.capacities.personal];
}

/** What stands on the button of the information bar. */
export function sayNoticeAction(): string {
  return atSend.noticeAction;
}

/** What a paragraph of Schedule 12A keeps from the public; null for a number that is none of its paragraphs. */
export function sayExemption(paragraph: number): string | null {
  return inPane.exemptions[paragraph] ?? null;
}

/** An officer as a line to choose: the name, and the post where the file has one. */
export function sayOfficer({ name, post }: Person): string {
  return post === undefined
    ? fill(inPane.officers.alone, { name })
    : fill(inPane.officers.withPost, { name, post });
}

/** What can allow marked matter to go out, under the clauses that a finding cites (part-5.5, 12.7; sefton, 66; cpca-2022, 5.2). */
export function sayLawfulBases(clauses: readonly ClauseRef[]): readonly string[] {
  const { consent, law, advice, "public-interest": publicInterest } = inPane.bases;
  const isWide = clauses.some(({ protocol, clause }) => protocol === "cpca-2022" && clause === "5.2");
  return isWide ? [consent, law, advice, publicInterest] : [consent, law];
}
