import type { ClauseRef, Remedy } from "../message/index.ts";
import type { Person } from "../people/index.ts";
import { exemptionWords } from "./words/exemptions.ts";
import { fill } from "./fill.ts";
import {
  adviceWords,
  basisWords,
  capacityWords,
  noticeAction,
  officerWords,
  troubleWords,
} from "./words/outlook.ts";

/** Why something could not be done on an item in Outlook. */
export type Trouble = keyof typeof troubleWords;

/** How the sender carries a remedy out by hand. */
export function sayAdvice(remedy: Remedy): string {
  return adviceWords[remedy];
}

/** Why something could not be done on the item, and what it means for the sender. */
export function sayTrouble(trouble: Trouble): string {
  return troubleWords[trouble];
}

/** The lines by which somebody can say in which capacity they write: ward and post where the file has them, then personal. */
export function sayCapacities({ ward, post }: Person): readonly string[] {
  const known = [
    ...(ward === undefined ? [] : [fill(capacityWords.ward, { ward })]),
    ...(post === undefined ? [] : [fill(capacityWords.post, { post })]),
  ];
  return [...known, capacityWords.personal];
}

/** What stands on the button of the information bar. */
export function sayNoticeAction(): string {
  return noticeAction;
}

/** What a paragraph of Schedule 12A keeps from the public; null for a number that is none of its paragraphs. */
export function sayExemption(paragraph: number): string | null {
  return exemptionWords[paragraph] ?? null;
}

/** An officer as a line to choose: the name, and the post where the file has one. */
export function sayOfficer({ name, post }: Person): string {
  return post === undefined
    ? fill(officerWords.alone, { name })
    : fill(officerWords.withPost, { name, post });
}

/** What can allow marked matter to go out, under the clauses that a finding cites (part-5.5, 12.7; sefton, 66; cpca-2022, 5.2). */
export function sayLawfulBases(clauses: readonly ClauseRef[]): readonly string[] {
  const { consent, law, advice, "public-interest": publicInterest } = basisWords;
  const isWide = clauses.some(({ protocol, clause }) => protocol === "cpca-2022" && clause === "5.2");
  return isWide ? [consent, law, advice, publicInterest] : [consent, law];
}
