import type { Remedy } from "../message/index.ts";
import type { Person } from "../people/index.ts";
import { exemptionWords } from "./words/exemptions.ts";
import { fill } from "./fill.ts";
import { adviceWords, capacityWords, noticeAction, troubleWords } from "./words/outlook.ts";

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
