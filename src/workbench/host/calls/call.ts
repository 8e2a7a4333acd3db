import type { Client } from "../clients.ts";
import type { LaunchEvent, ManifestFacts } from "../manifest/facts.ts";
import type { ComposeSession } from "../session/compose-session.ts";
import type { ReadSession } from "../session/read-session.ts";
import type { Session } from "../session/session.ts";
import type { Fields } from "../wire/envelope.ts";
import { Refusal } from "./refusal.ts";

/** What an add-in asked Outlook's own window to do; the workbench does it, a test looks at it. */
export interface WindowRequest {
  readonly what:
    | "close-item"
    | "close-container"
    | "close-app"
    | "new-message"
    | "reply"
    | "open-window"
    | "open-dialog"
    | "show-persona";
  readonly details: unknown;
}

/** What a call may know and do. */
export interface CallContext {
  readonly session: Session;
  readonly client: Client;
  readonly manifest: ManifestFacts;
  /** The launch event whose handler asks; null for a pane or a ribbon function. */
  readonly event: LaunchEvent | null;
  /** A new id, never given before: `att-1`, `item-2`. */
  readonly nextId: (prefix: string) => string;
  readonly askWindow: (request: WindowRequest) => void;
}

/** One thing that Office.js can ask of Outlook. */
export interface Call {
  /** The dispatch id on the wire. */
  readonly id: number;
  /** What product code calls: `item.subject.getAsync`. Faults are switched by this name. */
  readonly name: string;
  /** The weakest permission that may: 0 Restricted, 1 ReadItem, 2 ReadWriteItem, 3 ReadWriteMailbox. */
  readonly need: 0 | 1 | 2 | 3;
  /** False: Microsoft's event-based activation page forbids it in an event handler. Absent: allowed. */
  readonly inEvents?: false;
  /** True: the answer is the whole of the wire's data, and not wrapped as other answers are. */
  readonly raw?: true;
  /** The more exact name of this call, where one dispatch id serves several members: `item.bcc.getAsync`. */
  member?(params: Fields): string;
  /** Does it and gives the data of the answer. Throws a `Refusal` when Outlook would answer with an error. */
  answer(params: Fields, context: CallContext): unknown;
}

type Terms = Omit<Call, "answer">;

/** A call that needs a draft: refused beside a message that is read. */
export function onDraft(
  terms: Terms,
  answer: (draft: ComposeSession, params: Fields, context: CallContext) => unknown,
): Call {
  return {
    ...terms,
    answer(params, context) {
      if (context.session.kind !== "compose") throw new Refusal("OperationNotSupported");
      return answer(context.session, params, context);
    },
  };
}

/** A call that needs a delivered message: refused beside a draft. */
export function onMessage(
  terms: Terms,
  answer: (message: ReadSession, params: Fields, context: CallContext) => unknown,
): Call {
  return {
    ...terms,
    answer(params, context) {
      if (context.session.kind !== "read") throw new Refusal("OperationNotSupported");
      return answer(context.session, params, context);
    },
  };
}

/** A call that does nothing here and says so by succeeding: what Office.js reports about itself. */
export function accepted(id: number, name: string): Call {
  return { id, name, need: 0, answer: () => undefined };
}
