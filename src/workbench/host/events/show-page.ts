import type { Frame } from "../frames/frame.ts";
import type { FrameKind, Page } from "../frames/page.ts";
import type { LaunchEvent } from "../manifest/facts.ts";
import type { Session } from "../session/session.ts";

/** A page that the host wants opened. */
export interface PageRequest {
  readonly address: string;
  readonly kind: FrameKind;
  readonly session: Session;
  readonly event: LaunchEvent | null;
}

/** A page that a transport has opened: its frame, and how to take it away. */
export interface ShownPage {
  readonly frame: Frame;
  readonly close: () => void;
}

/** Opens a page and attaches it: a transport's one duty. Called for launch events, whose pages nobody sees. */
export type ShowPage = (request: PageRequest, attach: (page: Page) => Frame) => ShownPage;
