import {
  attachmentsOf,
  readItem,
  readKnowledge,
  withTrueHeaders,
  type Calls,
  type ItemRead,
  type SessionKnowledge,
} from "../outlook/index.ts";
import type { DraftBeside } from "./handling.ts";

/** The draft as it is now, and what earlier readings of it left. */
export interface ItemNow extends ItemRead {
  readonly knowledge: SessionKnowledge;
}

/**
 * Reads the draft again, because anything may have changed, and takes over what was read of its attachments before. Never
 * rejects; what Outlook keeps back is in the draft's `unread`.
 */
export function itemNow({ item, facts }: DraftBeside, calls: Calls): Promise<ItemNow> {
  return Promise.all([readKnowledge(item, calls), readItem(item, calls, facts)]).then(
    ([{ knowledge }, { draft, listed }]) =>
      withAttachments({ draft: withTrueHeaders(draft, knowledge), listed, knowledge }),
  );
}

function withAttachments(now: ItemNow): ItemNow {
  const { draft, listed, knowledge } = now;
  if (knowledge.attachments === null || listed === null) return now;
  return {
    ...now,
    draft: { ...draft, attachments: attachmentsOf(listed, knowledge.attachments).attachments },
  };
}

/** The same where what was read of the attachments no longer counts: after a change an id may point at another one. */
export function withoutAttachmentTexts(now: ItemNow): ItemNow {
  const { draft, listed, knowledge } = now;
  const forgotten = { ...knowledge, attachments: null };
  if (listed === null) return { ...now, knowledge: forgotten };
  const { attachments } = attachmentsOf(listed, null);
  return { draft: { ...draft, attachments }, listed, knowledge: forgotten };
}

/**
 * The same at Send. Outlook sends nothing to nobody: where no field holds a recipient, it did not hand them over (contact
 * lists come empty in new Outlook, issue 4242).
 */
export function withSomebodyToGoTo(now: ItemNow): ItemNow {
  const { to, cc, bcc, unread } = now.draft;
  if (to.length + cc.length + bcc.length > 0) return now;
  const nobody = { what: "the recipients", why: { phrase: "recipients-not-given", values: {} } } as const;
  return { ...now, draft: { ...now.draft, unread: [...unread, nobody] } };
}
