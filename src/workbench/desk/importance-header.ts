import type { DeliveredMessage } from "../host/index.ts";
import type { Importance } from "../mailboxes/index.ts";

/** The message with the headers by which Outlook marks its importance; Office.js neither reads nor sets it. */
export function withImportance(message: DeliveredMessage, importance: Importance): DeliveredMessage {
  if (importance === "normal") return message;
  const priority = importance === "high" ? "1" : "5";
  return { ...message, headers: [...message.headers, ["Importance", importance], ["X-Priority", priority]] };
}
