import { absenceWords } from "./absence.ts";
import { addAccountWords } from "./add-account.ts";
import { accountWords } from "./accounts.ts";
import { askWords } from "./ask.ts";
import { bringInWords } from "./bring-in.ts";
import { checklistWords } from "./checklist.ts";
import { deedWords, fieldWords } from "./deeds.ts";
import { factWords } from "./facts.ts";
import { listWords } from "./lists.ts";
import { oversightWords } from "./oversight.ts";
import { pageWords } from "./page.ts";

export { label } from "../../words.ts";
export type { DeedWords } from "./deeds.ts";
export { happeningByItself, happeningWords } from "./facts.ts";
export { entryWords } from "./oversight.ts";
export { notYours, standings, stateWords } from "./request.ts";
export type { Part, Standing } from "./request.ts";

/**
 * Every label of these pages, in plain English, en-GB. Whole sentences with places to fill, so that a second language is a
 * second table.
 */
export const words = {
  page: pageWords,
  facts: factWords,
  deeds: deedWords,
  fields: fieldWords,
  lists: listWords,
  ask: askWords,
  accounts: accountWords,
  addAccount: addAccountWords,
  bringIn: bringInWords,
  checklist: checklistWords,
  absence: absenceWords,
  ...oversightWords,
} as const;
