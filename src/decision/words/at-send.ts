import { alertFrames, alertWords, noticeFrames, type Frames } from "./alerts.ts";
import { checkTitles } from "./check-titles.ts";
import { clauseWords } from "./clauses.ts";
import { noticeAction } from "./outlook.ts";
import { remedyWords } from "./remedies.ts";
import { failWords, sendWords } from "./send.ts";

/** Words by what they are the words of. */
type Words<Table> = { readonly [key in keyof Table]: string };

/** Everything that the alert at Send and the information bar say, in one language. */
export interface AtSendWords {
  readonly alerts: typeof alertWords;
  readonly alertFrames: Frames;
  readonly noticeFrames: typeof noticeFrames;
  readonly noticeAction: string;
  readonly titles: typeof checkTitles;
  readonly clauses: Words<typeof clauseWords>;
  readonly remedies: typeof remedyWords;
  readonly failures: typeof failWords;
  readonly send: Words<typeof sendWords>;
}

/** English, en-GB: in force where no other language is. */
export const englishAtSend: AtSendWords = {
  alerts: alertWords,
  alertFrames,
  noticeFrames,
  noticeAction,
  titles: checkTitles,
  clauses: clauseWords,
  remedies: remedyWords,
  failures: failWords,
  send: sendWords,
};
