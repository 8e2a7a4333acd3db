import { limits } from "./limits.ts";
import type { Unread, UnreadReason } from "../message/index.ts";

/** Something that was not read: what it is, why, and what fills the reason's placeholders. */
export function unread(what: string, phrase: UnreadReason, values: Readonly<Record<string, string>>): Unread {
  return { what, why: { phrase, values } };
}

/** A header that may stand once and stands more often. */
export function repeatedHeader(header: string): Unread {
  return unread(`${header} header`, "repeated-header", { header });
}

/** A text whose end was left out. */
export function tooLong(what: string): Unread {
  return unread(what, "too-long", { limit: `${limits.textLength / 1024 / 1024} MB` });
}
