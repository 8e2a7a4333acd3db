import { cleaned, say } from "../../../decision/index.ts";
import type { Unread } from "../../../message/index.ts";

/** Whether something is unread only because nobody has fetched it from Outlook yet. */
export function isNotFetched({ why }: Unread): boolean {
  return why.phrase === "attachment-not-fetched" || why.phrase === "attached-message-not-fetched";
}

/** What was not read, and why, as a sentence. */
export function sayUnread({ what, why }: Unread): string {
  const name = cleaned(what, 120);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${say(why)}.`;
}
