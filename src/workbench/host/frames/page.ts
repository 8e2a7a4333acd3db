import type { LaunchEvent } from "../manifest/facts.ts";
import type { Session } from "../session/session.ts";

/** What a page of the add-in is opened as. */
export type FrameKind = "pane" | "launch-event" | "function";

/** What the host needs of whoever shows a page of the add-in. */
export interface Page {
  readonly kind: FrameKind;
  readonly session: Session;
  /** The launch event the page was opened for; null for a pane. */
  readonly event: LaunchEvent | null;
  /** The origin of the add-in's page. */
  readonly origin: string;
  /** The origin of the page that hosts it, as `windowName` tells Office.js. */
  readonly hostOrigin: string;
  /** Hands a text to the page's window as a `message` event from `hostOrigin`. */
  send(json: string): void;
}
