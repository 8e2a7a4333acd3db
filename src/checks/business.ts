import type { Message } from "../message/index.ts";
import type { Authority } from "../people/index.ts";
import { correspondenceIn } from "./correspondence/index.ts";
import { recipientsOf, senderOf } from "./outgoing.ts";

function reachesColleagues(message: Message, authority: Authority): boolean {
  const sender = senderOf(message, authority);
  return recipientsOf(message, authority).some(({ people }) => people.some(({ id }) => id !== sender?.id));
}

/**
 * Whether a message is about the authority's business: its words are, or it hands on member–officer correspondence, or it
 * arranges something, or says nothing of its own, among the authority's people. Purely social and party mail is not.
 */
export function isAuthorityBusiness(message: Message, authority: Authority): boolean {
  const { carried, letters } = message;
  if (letters.some(({ matter }) => matter === "business")) return true;
  if (correspondenceIn(carried, senderOf(message, authority), authority).length > 0) return true;
  const isArranging = letters.length === 0 || letters.some(({ matter }) => matter === "diary");
  return isArranging && reachesColleagues(message, authority);
}
