import type { Phrase } from "../../checks/index.ts";
import type { StatementReason, UnreadReason } from "../../message/index.ts";
import { accountWords } from "./accounts.ts";
import { blindCopyWords } from "./blind-copy.ts";
import { confidenceWords } from "./confidences.ts";
import { dealingsWords } from "./dealings.ts";
import { letterWords } from "./letters.ts";
import { sharingWords } from "./sharing.ts";
import { unreadWords } from "./unread.ts";

/**
 * Every sentence that says what was seen: what checks find, why a sentence binds, why something was not read. Plain
 * English, en-GB, at most 25 words, one placeholder counting as one. A second language is a second table.
 */
export const sentences: Readonly<Record<Phrase | StatementReason | UnreadReason, string>> = {
  ...sharingWords,
  ...blindCopyWords,
  ...accountWords,
  ...letterWords,
  ...confidenceWords,
  ...dealingsWords,
  ...unreadWords,
};
