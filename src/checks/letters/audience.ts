import type { Message } from "../../message/index.ts";
import { isOfficer, isOwnAddress, type Authority } from "../../people/index.ts";
import { recipientsOf, type Recipient } from "../outgoing.ts";

/** Nobody of the authority stands behind it, and it is not one of the authority's own addresses. */
function isOutside({ mailbox, list, people }: Recipient, authority: Authority): boolean {
  return (
    list === null &&
    people.length === 0 &&
    mailbox.address !== "" &&
    !isOwnAddress(authority, mailbox.address)
  );
}

/** Whether anybody outside the authority receives it; another council is outside. An unresolved name is evidence of nothing. */
export function goesOutside(message: Message, authority: Authority): boolean {
  return recipientsOf(message, authority).some((recipient) => isOutside(recipient, authority));
}

function isOfficers(recipient: Recipient, authority: Authority): boolean {
  if (recipient.people.length > 0) return recipient.people.every(isOfficer);
  return recipient.list === null && isOwnAddress(authority, recipient.mailbox.address);
}

/**
 * Whether its addressees are officers of the authority and nobody else: everybody in To, or, where To is empty, in Cc
 * and Bcc. A team's mailbox at the authority's own domain counts as officers. False when it goes to nobody.
 */
export function isAddressedToOfficers(message: Message, authority: Authority): boolean {
  const all = recipientsOf(message, authority);
  const to = all.filter(({ field }) => field === "to");
  const addressees = to.length > 0 ? to : all;
  return addressees.length > 0 && addressees.every((recipient) => isOfficers(recipient, authority));
}
