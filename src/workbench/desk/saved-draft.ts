import type { StoredDraft } from "../mailboxes/index.ts";
import type { OpenDraft } from "./desk-state.ts";

/** What a person writes, and not what an add-in leaves. */
const written = ["to", "cc", "bcc", "subject", "body", "attachments"] as const;

/** Whether the draft was saved before, or anything in it is not as it was opened. */
export function isWorkedOn({ opened, window }: OpenDraft): boolean {
  return opened === null || written.some((field) => opened[field] !== window.session.state[field]);
}

/** The draft as it is kept when its window closes: without session data, which end there, and notifications. */
export function savedDraft({ id, ownerId, importance, window }: OpenDraft, savedAt: number): StoredDraft {
  const { state } = window.session;
  const kept = { ...state, sessionData: {}, notifications: [], itemId: state.itemId ?? `item-of-${id}` };
  return { id, ownerId, importance, savedAt, state: kept };
}
