import type { Draft, Unread, UnreadReason } from "../../message/index.ts";
import type { Answer, Calls } from "../calls.ts";
import { attachmentsOf, listedIn, type Listed, type ReadAttachments } from "./attachments.ts";
import { readBody } from "./body.ts";
import { instantIn } from "./instant-in.ts";
import type { ComposeItem, LabelsCatalog } from "./compose-item.ts";
import { askForField, fieldRead, senderRead } from "./mailboxes.ts";
import { readLabel } from "./sensitivity.ts";

/** What the reader of an item may be told beside it; whatever is absent is done without. */
export interface ItemFacts {
  /** `Office.context.mailbox.diagnostics.hostName`: how many recipients this Outlook hands over at most. */
  readonly hostName?: string;
  /** What was read of the attachments before (session knowledge). */
  readonly read?: ReadAttachments | null;
  /** `Office.context.sensitivityLabelsCatalog`, where this Outlook has it. */
  readonly labels?: LabelsCatalog;
}

/** A draft, and Outlook's own list of its attachments. */
export interface ItemRead {
  readonly draft: Draft;
  readonly listed: Listed;
}

function notGiven(what: string, phrase: UnreadReason = "not-given"): Unread {
  return { what, why: { phrase, values: {} } };
}

function textIn(answer: Answer<unknown>): string | null {
  return answer.ok && typeof answer.value === "string" ? answer.value : null;
}

function askForDelay(item: ComposeItem, calls: Calls): Promise<Answer<unknown>> {
  const { delayDeliveryTime } = item;
  if (delayDeliveryTime === undefined) return Promise.resolve({ ok: true, value: 0 });
  return calls.ask<unknown>("delayDeliveryTime.getAsync", (callback) => {
    delayDeliveryTime.getAsync(callback);
  });
}

/** Asks for everything, what most checks need first. */
function askForAll(item: ComposeItem, calls: Calls, { labels }: ItemFacts) {
  return Promise.all([
    askForField(item, "to", calls),
    readBody(item, calls),
    askForField(item, "cc", calls),
    askForField(item, "bcc", calls),
    calls.ask<unknown>("from.getAsync", (callback) => {
      item.from.getAsync(callback);
    }),
    calls.ask<unknown>("getAttachmentsAsync", (callback) => {
      item.getAttachmentsAsync(callback);
    }),
    calls.ask<unknown>("subject.getAsync", (callback) => {
      item.subject.getAsync(callback);
    }),
    askForDelay(item, calls),
    readLabel(item, calls, labels),
  ]);
}

/** The message that this one answers, where this Outlook says (Mailbox 1.14). */
function answered({ inReplyTo }: ComposeItem): readonly string[] {
  return typeof inReplyTo === "string" && inReplyTo !== "" ? [inReplyTo] : [];
}

/**
 * The draft that an item is: recipients, words, names of attachments. What Outlook kept back, or may have kept back, is in
 * `unread`, never silently empty. Never rejects; takes no longer than `calls` allows. Office.js tells no importance, so
 * nothing is urgent.
 */
export function readItem(item: ComposeItem, calls: Calls, facts: ItemFacts = {}): Promise<ItemRead> {
  const host = facts.hostName ?? null;
  return askForAll(item, calls, facts).then(
    ([toField, body, ccField, bccField, sender, files, subject, delay, label]) => {
      const from = senderRead(sender);
      const to = fieldRead("to", toField, host);
      const cc = fieldRead("cc", ccField, host);
      const bcc = fieldRead("bcc", bccField, host);
      const listed = listedIn(files);
      const attached = attachmentsOf(listed, facts.read ?? null);
      const draft: Draft = {
        messageId: null,
        subject: textIn(subject) ?? "",
        from: from.mailboxes,
        sender: null,
        to: to.mailboxes,
        cc: cc.mailboxes,
        bcc: bcc.mailboxes,
        date: null,
        deferredUntil: delay.ok ? instantIn(delay.value) : null,
        urgent: false,
        sensitivity: label.label,
        answers: answered(item),
        body: body ?? { html: null, text: null },
        attachments: attached.attachments,
        unread: [
          ...[from, to, cc, bcc, attached].reduce<readonly Unread[]>(
            (all, { unread }) => [...all, ...unread],
            [],
          ),
          ...(body === null ? [notGiven("text", "text-not-given")] : []),
          ...(textIn(subject) === null ? [notGiven("subject")] : []),
          ...(delay.ok ? [] : [notGiven("time of delivery")]),
          ...(label.isKnown ? [] : [notGiven("sensitivity label")]),
        ],
      };
      return { draft, listed };
    },
  );
}
