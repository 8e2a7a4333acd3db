import { limits } from "./limits.ts";
import type { Saying, Unread, UnreadReason } from "../message/index.ts";

/** Why something was not read. */
export type Why = Saying<UnreadReason>;

/** Something that was not read: what it is, why, and what fills the reason's placeholders. */
export function unread(what: string, phrase: UnreadReason, values: Readonly<Record<string, string>>): Unread {
  return { what, why: { phrase, values } };
}

/** A header that may stand once and stands more often. */
export function repeatedHeader(header: string): Unread {
  return unread(`${header} header`, "repeated-header", { header });
}

/** The end of a text was left out. */
export function tooLong(): Why {
  return { phrase: "too-long", values: { limit: `${limits.textLength / 1024 / 1024} MB` } };
}
