import type { Mailbox, Unread, UnreadReason } from "../../message/index.ts";
import type { Answer, Calls } from "../calls.ts";
import type { ComposeItem } from "./compose-item.ts";

export type RecipientField = "to" | "cc" | "bcc";

/** The mailboxes of one field, and what could not be known of it. */
export interface FieldRead {
  readonly mailboxes: readonly Mailbox[];
  readonly unread: readonly Unread[];
}

/** What each field is called in a message that people read. */
const fieldNames: Readonly<Record<RecipientField, string>> = { to: "To", cc: "Cc", bcc: "Bcc" };

/** A recipient as Office gives it; nothing of it is certain. */
type Details = Partial<Pick<Office.EmailAddressDetails, "displayName" | "emailAddress" | "recipientType">>;

/** How many recipients of a field each Outlook gives at most; Microsoft, "Limits for activation and JavaScript API". */
const limits: Readonly<Record<string, readonly number[]>> = {
  OutlookWebApp: [1000],
  newOutlookWindows: [1000],
  Outlook: [500, 1000],
  OutlookIOS: [100],
  OutlookAndroid: [100],
};
const anyLimit: readonly number[] = [100, 500, 1000];

function unread(what: string, phrase: UnreadReason, values: Readonly<Record<string, string>> = {}): Unread {
  return { what, why: { phrase, values } };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A mailbox; a name that only repeats the address is none. */
function mailboxOf({ displayName, emailAddress }: Details): Mailbox {
  const address = textOf(emailAddress);
  const name = textOf(displayName);
  return { name: name === "" || name === address ? null : name, address };
}

/** What one recipient leaves open: who it is, or who is behind it. The type is Outlook's own guess and proves nothing else. */
function openIn(details: Details): readonly Unread[] {
  const { name, address } = mailboxOf(details);
  const called = name ?? "a recipient";
  if (address === "") return [unread(`recipient ${called}`, "unresolved-recipient", { name: called })];
  if (textOf(details.recipientType) === "distributionList")
    return [unread(address, "unexpanded-list", { address })];
  return [];
}

function isDetails(value: unknown): value is Details {
  return typeof value === "object" && value !== null;
}

/** What Outlook's answer says of a field. `host` is `Office.context.mailbox.diagnostics.hostName`. */
export function fieldRead(field: RecipientField, answer: Answer<unknown>, host: string | null): FieldRead {
  const what = fieldNames[field];
  if (!answer.ok || !Array.isArray(answer.value))
    return { mailboxes: [], unread: [unread(what, "recipients-not-given")] };
  const given = answer.value.filter(isDetails);
  const isFull = ((host === null ? undefined : limits[host]) ?? anyLimit).indexOf(given.length) >= 0;
  const open = isFull ? [unread(what, "maybe-more-recipients", { limit: String(given.length) })] : [];
  return {
    mailboxes: given.map(mailboxOf),
    unread: given.reduce<readonly Unread[]>((all, details) => [...all, ...openIn(details)], open),
  };
}

/** Asks for one field. Unresolved recipients are not in it: Outlook keeps them back, and holds the send itself. */
export function askForField(
  item: ComposeItem,
  field: RecipientField,
  calls: Calls,
): Promise<Answer<unknown>> {
  return calls.ask<unknown>(`${field}.getAsync`, (callback) => {
    item[field].getAsync(callback);
  });
}

/** Who sends. Several never come from Outlook. */
export function senderRead(answer: Answer<unknown>): FieldRead {
  const mailbox = answer.ok && isDetails(answer.value) ? mailboxOf(answer.value) : null;
  return mailbox === null || (mailbox.address === "" && mailbox.name === null)
    ? { mailboxes: [], unread: [unread("From", "sender-not-given")] }
    : { mailboxes: [mailbox], unread: [] };
}
