import { observed, type DeliveredMessage, type Observed } from "../host/index.ts";
import { ownersAt } from "../people/index.ts";
import { copiesOf, storedFor } from "./copies.ts";
import type { Importance, MailboxesState, StoredDraft, StoredMessage } from "./stored.ts";

function without<Item extends { readonly id: string }>(items: readonly Item[], id: string): readonly Item[] {
  return items.filter((item) => item.id !== id);
}

/** Everybody's mailboxes. In memory alone: closing the page empties them. */
export class Mailboxes implements Observed<MailboxesState> {
  readonly #held = observed<MailboxesState>({ messages: [], drafts: [] });
  #last = 0;

  get state(): MailboxesState {
    return this.#held.state;
  }

  change(fields: Partial<MailboxesState>): void {
    this.#held.change(fields);
  }

  observe(listener: (before: MailboxesState) => void): () => void {
    return this.#held.observe(listener);
  }

  /** Puts a sent message into its sender's Sent Items and its recipients' Inboxes, or, held back, into the Outbox. */
  accept(
    message: DeliveredMessage,
    how: { readonly importance: Importance; readonly isHeldBack: boolean; readonly isUnread?: boolean },
  ): void {
    const { importance, isHeldBack, isUnread = true } = how;
    const held = { importance, isUnread: false };
    const added = isHeldBack
      ? ownersAt(message.sender.address).map((owner) =>
          storedFor(owner, "outbox", message, { ...held, id: this.#nextId() }),
        )
      : copiesOf(message, { importance, isUnread }, () => this.#nextId());
    this.change({ messages: [...this.state.messages, ...added] });
  }

  /** Delivers what the Outbox holds back and `isDue` lets go. */
  release(isDue: (message: DeliveredMessage) => boolean): void {
    const isWaiting = ({ folder, message }: StoredMessage) => folder === "outbox" && isDue(message);
    const due = this.state.messages.filter(isWaiting);
    if (due.length === 0) return;
    const added = due.flatMap(({ message, importance }) =>
      copiesOf(message, { importance, isUnread: true }, () => this.#nextId()),
    );
    this.change({ messages: [...this.state.messages.filter((entry) => !isWaiting(entry)), ...added] });
  }

  markRead(id: string): void {
    if (this.state.messages.every((entry) => entry.id !== id || !entry.isUnread)) return;
    this.change({
      messages: this.state.messages.map((entry) => (entry.id === id ? { ...entry, isUnread: false } : entry)),
    });
  }

  /** Takes a message out of its folder; the answer puts it back. */
  remove(id: string): () => void {
    const gone = this.state.messages.filter((entry) => entry.id === id);
    this.change({ messages: without(this.state.messages, id) });
    return () => {
      this.change({ messages: [...without(this.state.messages, id), ...gone] });
    };
  }

  saveDraft(draft: StoredDraft): void {
    this.change({ drafts: [...without(this.state.drafts, draft.id), draft] });
  }

  removeDraft(id: string): void {
    this.change({ drafts: without(this.state.drafts, id) });
  }

  #nextId(): string {
    this.#last += 1;
    return `stored-${this.#last}`;
  }
}
