import type { Letter, Message } from "../message/index.ts";
import { isOfficer, type Authority } from "../people/index.ts";
import { correspondenceIn } from "./correspondence/index.ts";
import { recipientsOf, senderOf, type Recipient } from "./outgoing.ts";

/** Whether correspondence goes to somebody who had no part in it, an outsider included. */
function handsOnCorrespondence(
  message: Message,
  recipients: readonly Recipient[],
  authority: Authority,
): boolean {
  const correspondence = correspondenceIn(message.carried, senderOf(message, authority), authority);
  return correspondence.some(({ party }) =>
    recipients.some(({ people }) => people.length === 0 || people.some(({ id }) => !party.has(id))),
  );
}

/** Whether a letter is of business: what shows none may as well be private, but not to an officer, who is written to at work. */
function isOfBusiness({ matter, showsBusiness }: Letter, recipients: readonly Recipient[]): boolean {
  if (matter !== "business") return false;
  return showsBusiness !== false || recipients.some(({ people }) => people.some(isOfficer));
}

/**
 * Whether a message is about the authority's business: its words show it, or it hands on member–officer correspondence, or it
 * arranges something, or says nothing of its own, among the authority's people. Purely social and party mail is not, nor
 * is a social answer for quoting what it answers.
 */
export function isAuthorityBusiness(message: Message, authority: Authority): boolean {
  const { letters } = message;
  const recipients = recipientsOf(message, authority);
  if (letters.some((letter) => isOfBusiness(letter, recipients))) return true;
  if (handsOnCorrespondence(message, recipients, authority)) return true;
  const sender = senderOf(message, authority);
  const isArranging = letters.length === 0 || letters.some(({ matter }) => matter === "diary");
  return isArranging && recipients.some(({ people }) => people.some(({ id }) => id !== sender?.id));
}
