import { label, words } from "../../../words.ts";
import type { ReasonForm as Kind } from "../../conduct/actions.ts";

/** The most that a reason holds: what the register stores. */
export const longestReason = 500;

/** What is wrong with a reason; null when it can be given. A report may be empty. */
export function faultOf(text: string, form: Kind): string | null {
  const { length } = text.trim();
  if (length > longestReason) return label(words.reason.tooLong, { count: length - longestReason });
  return length === 0 && form !== "report-false-alarm" ? words.reason.missing : null;
}

/** How much was written, and how long a reason counts. */
export function hintFor(text: string, form: Kind): string {
  const { hint, falseAlarmHint } = words.reason;
  const template = form === "report-false-alarm" ? falseAlarmHint : hint;
  return label(template, { count: text.trim().length, limit: longestReason });
}
