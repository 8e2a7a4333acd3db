import type { CallFailed, Calls } from "../calls.ts";
import type { ComposeItem } from "../read-item/compose-item.ts";
import { sessionKeys } from "./budgets.ts";
import { decode } from "./encode.ts";
import type { SessionKnowledge } from "./knowledge.ts";

/** Nothing was left. */
export const noKnowledge: SessionKnowledge = {
  policy: null,
  consents: null,
  attachments: null,
  acknowledgements: [],
  provenance: null,
};

/** What was left, and why it could not be read where it could not: then `knowledge` is empty. */
export interface KnowledgeRead {
  readonly knowledge: SessionKnowledge;
  readonly failed: CallFailed | null;
}

type Stored = Readonly<Record<string, unknown>>;

function isStored(value: unknown): value is Stored {
  return typeof value === "object" && value !== null;
}

/** Reads what pane and compose events left on the item for the send handler. Session data needs Mailbox 1.11. */
export function readKnowledge(item: ComposeItem, calls: Calls): Promise<KnowledgeRead> {
  return calls
    .ask<unknown>("sessionData.getAllAsync", (callback) => {
      item.sessionData.getAllAsync(callback);
    })
    .then((answer) => {
      if (!answer.ok) return { knowledge: noKnowledge, failed: answer };
      const stored: Stored = isStored(answer.value) ? answer.value : {};
      const knowledge = {
        policy: decode(stored[sessionKeys.policy]),
        consents: decode(stored[sessionKeys.consents]),
        attachments: decode(stored[sessionKeys.attachments]),
        acknowledgements: decode(stored[sessionKeys.acknowledgements]) ?? [],
        provenance: decode(stored[sessionKeys.provenance]),
      } as SessionKnowledge;
      return { knowledge, failed: null };
    });
}
