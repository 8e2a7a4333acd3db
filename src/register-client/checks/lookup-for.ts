import type { LookupBody } from "../../api/index.ts";
import { instantOf, type CarriedMessage } from "../../message/index.ts";

/** A carried message that goes to a member, by whom it is. */
export interface Shared {
  readonly carried: Pick<CarriedMessage, "messageId" | "subject" | "sent">;
  readonly author: { readonly id: string };
  readonly member: { readonly id: string };
}

/** The most that the register takes in one question. */
const mostCarried = 200;
const mostRecipients = 500;

function distinct<Value>(values: readonly Value[], keyOf: (value: Value) => string, most: number): Value[] {
  const seen = new Map<string, Value>();
  for (const value of values) if (seen.size < most) seen.set(keyOf(value), value);
  return Array.from(seen.values());
}

/** What to ask the register about sharings: which correspondence, and with whom. Null where nothing is shared. */
export function lookupFor(sharings: readonly Shared[]): LookupBody | null {
  if (sharings.length === 0) return null;
  const carried = sharings.map(({ carried: { messageId, subject, sent }, author }) => ({
    messageId,
    author: author.id,
    subject,
    sent: sent === null ? null : new Date(instantOf(sent)).toISOString(),
  }));
  const recipients = sharings.map(({ member }) => member.id);
  return {
    carried: distinct(carried, (each) => JSON.stringify(each), mostCarried),
    recipients: distinct(recipients, (id) => id, mostRecipients),
  };
}
