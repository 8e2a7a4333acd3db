import type { Draft } from "../../message/index.ts";
import type { SessionKnowledge } from "./knowledge.ts";

/** The draft with what the sender's mailbox said of the messages that it answers; unchanged where nothing was kept of that. */
export function withTrueHeaders(draft: Draft, { provenance }: SessionKnowledge): Draft {
  return provenance === null ? draft : { ...draft, provenance };
}
