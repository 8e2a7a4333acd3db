import type { Answer, Calls } from "../calls.ts";
import { askForField, fieldRead, type RecipientField } from "../read-item/mailboxes.ts";
import type { ComposeItem } from "../read-item/compose-item.ts";
import type { Target } from "./target.ts";

/** A recipient as it is written back. */
export interface Entry {
  readonly displayName: string;
  readonly emailAddress: string;
}

/** The three recipient fields of an item. */
export type Fields = Readonly<Record<RecipientField, readonly Entry[]>>;

export const recipientFields: readonly RecipientField[] = ["to", "cc", "bcc"];

/** How many recipients one call sets or adds (Recipients.setAsync). */
const perCall = 100;

/** A field as it was read, and whether it can be written back whole. */
interface FieldNow {
  readonly entries: readonly Entry[];
  /** Outlook may hold more than it gave, or gave a recipient without an address: written back, they would be lost. */
  readonly isWhole: boolean;
}

/** The fields of an item as they were read. */
export interface FieldsNow {
  readonly fields: Fields;
  readonly isWhole: Readonly<Record<RecipientField, boolean>>;
}

function entryOf({ displayName, emailAddress }: Office.EmailAddressDetails): Entry {
  return { displayName: displayName || emailAddress, emailAddress };
}

function fieldNow(field: RecipientField, answer: Answer<unknown>, host: string | null): FieldNow | null {
  if (!answer.ok || !Array.isArray(answer.value)) return null;
  const { unread } = fieldRead(field, answer, host);
  const isWhole = unread.every(({ why }) => why.phrase === "unexpanded-list");
  return { entries: (answer.value as readonly Office.EmailAddressDetails[]).map(entryOf), isWhole };
}

/** Reads the three fields; the failed call where one does not come. */
export async function readFields({ item, calls, facts }: Target): Promise<Answer<FieldsNow>> {
  const answers = await Promise.all(recipientFields.map((field) => askForField(item, field, calls)));
  const host = facts.hostName ?? null;
  const now = recipientFields.map((field, index) => fieldNow(field, answers[index] ?? noAnswer, host));
  const [to, cc, bcc] = now;
  if (!to || !cc || !bcc) return answers.find((answer) => !answer.ok) ?? noAnswer;
  return {
    ok: true,
    value: {
      fields: { to: to.entries, cc: cc.entries, bcc: bcc.entries },
      isWhole: { to: to.isWhole, cc: cc.isWhole, bcc: bcc.isWhole },
    },
  };
}

const noAnswer = { ok: false, failed: "no-answer", what: "recipients", code: null } as const;

/** Replaces a field, a hundred recipients a call. */
export async function writeField(
  item: ComposeItem,
  calls: Calls,
  field: RecipientField,
  entries: readonly Entry[],
): Promise<Answer<unknown>> {
  let answer = await calls.ask<unknown>(`${field}.setAsync`, (callback) => {
    item[field].setAsync(entries.slice(0, perCall), callback);
  });
  for (let at = perCall; at < entries.length && answer.ok; at += perCall)
    answer = await calls.ask<unknown>(`${field}.addAsync`, (callback) => {
      item[field].addAsync(entries.slice(at, at + perCall), callback);
    });
  return answer;
}

/** Whether two fields hold the same recipients in the same order. */
export function areEqual(one: readonly Entry[], other: readonly Entry[]): boolean {
  return (
    one.length === other.length &&
    one.every((entry, index) => {
      const beside = other[index];
      return entry.emailAddress === beside?.emailAddress && entry.displayName === beside.displayName;
    })
  );
}
