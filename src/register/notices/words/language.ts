import type { NoticeKind } from "../notice.ts";
import { noticeWords, type OfKind } from "./notices.ts";
import { phrases } from "./phrases.ts";

type Phrases = typeof phrases;

/** Everything that notices say, in one language. */
export interface NoticeLanguage {
  readonly notices: Readonly<Record<NoticeKind, OfKind>>;
  readonly phrases: {
    readonly [key in keyof Phrases]: Phrases[key] extends string ? string : readonly string[];
  };
}

/** English, en-GB. */
export const english: NoticeLanguage = { notices: noticeWords, phrases };
