import type { ComposeState } from "../session/compose-session.ts";
import { isResolved } from "../session/person.ts";

/** What Exchange Online takes at most, as it is set up unless an administrator changes it. */
const mostRecipients = 1000;

/** Why Outlook itself does not send a draft, in its own kind of words; null when it would. */
export function notSendable(state: ComposeState): string | null {
  const everyone = [...state.to, ...state.cc, ...state.bcc];
  const unresolved = everyone.find((person) => !isResolved(person));
  if (everyone.length === 0) return "There must be at least one name or contact group in To, Cc or Bcc.";
  if (unresolved !== undefined) return `Outlook does not recognise “${unresolved.name}”.`;
  if (everyone.length > mostRecipients)
    return `There are more than ${mostRecipients} recipients in this message.`;
  return null;
}
