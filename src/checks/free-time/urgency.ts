import type { Draft } from "../../message/index.ts";

/** Says that it is not: takes `Not urgent: minutes`, `non-urgent`; not `Urgent: flood`. */
const denied = /\b(?:not|non|less|nothing|isn't)[ -](?:very |at all |so |for (?:your )?)?urgent\b/i;

/** A mark of urgency in a subject: takes `URGENT: flood`, `Flood [urgent]`, `Flood - urgent`, `For urgent attention`; not `Urgent care centre`. */
const marks =
  /(?:^|[[({:;–—-]\s?)(?:very |most |really )?urgent(?:$|\s?[\])}:;,!.–—-])|\bfor (?:your )?(?:very |most )?urgent (?:attention|action|reply|response)\b(?! (?:plan|team|group|policy))/i;

/** A name that begins with the word: takes `Urgent care centre`; not `Urgent: care home`. */
const names = /\burgent (?:care|treatment|decisions?|business|items?|repairs?|works?|cases?)\b/i;

/** Whether a message is marked urgent: by its importance, or in its subject. */
export function isUrgent({ urgent, subject }: Pick<Draft, "urgent" | "subject">): boolean {
  if (urgent) return true;
  if (denied.test(subject)) return false;
  const isShouted = /\bURGENT\b/.test(subject);
  return isShouted || (marks.test(subject) && !names.test(subject));
}
