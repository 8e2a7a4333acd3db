import type { SimulatedClock } from "../clock/index.ts";
import {
  noFaults,
  type Alert,
  type Client,
  type ComposeState,
  type ComposeWindow,
  type Faults,
  type Host,
  type ManifestFacts,
  type Notice,
  type Session,
  type ShowPage,
} from "../host/index.ts";
import type { Importance, Mailboxes } from "../mailboxes/index.ts";
import type { Situation } from "../situations/index.ts";

export type Folder = "inbox" | "drafts" | "sent" | "outbox";

/** The draft that is being written. */
export interface OpenDraft {
  readonly id: string;
  readonly ownerId: string;
  /** The Outlook it was opened in: it stays the same until the draft is closed. */
  readonly host: Host;
  readonly window: ComposeWindow;
  readonly importance: Importance;
  /** As it was opened; null for one that was saved before. */
  readonly opened: ComposeState | null;
  /** Where the cursor goes when it is opened. */
  readonly focus: "to" | "body";
}

/** The task pane. `opening` grows with every opening: a page that was there before is loaded anew. */
export interface OpenPane {
  readonly opening: number;
  readonly commandId: string;
  readonly session: Session;
  readonly host: Host;
}

/** Something that was done, and how to undo it. */
export interface Done {
  readonly number: number;
  readonly text: string;
  readonly undo: (() => void) | null;
}

/** Everything that the page shows, mail apart. */
export interface DeskState {
  /** Who one is. */
  readonly ownerId: string;
  readonly folder: Folder;
  /** What stands beside the list. On a narrow screen `list` is the list itself. */
  readonly view: "list" | "situations" | "message" | "draft";
  /** The message that is open, or was. */
  readonly messageId: string | null;
  readonly draft: OpenDraft | null;
  readonly pane: OpenPane | null;
  /** What one is playing; null for mail of one's own. */
  readonly situation: Situation | null;
  readonly isSending: boolean;
  /** Outlook's word that the add-in takes long. */
  readonly notice: Notice | null;
  readonly alert: Alert | null;
  /** Why Outlook itself does not send the draft. */
  readonly refusal: string | null;
  readonly done: Done | null;
  readonly faults: Faults;
  readonly clientName: Client["name"];
  /** What the add-in did wrong and Outlook let pass. */
  readonly addinFaults: readonly string[];
}

/** Nobody has done anything yet: an officer's mailbox, and the choice of situations. */
export const atFirst: DeskState = {
  ownerId: "o1",
  folder: "inbox",
  view: "situations",
  messageId: null,
  draft: null,
  pane: null,
  situation: null,
  isSending: false,
  notice: null,
  alert: null,
  refusal: null,
  done: null,
  faults: noFaults,
  clientName: "web",
  addinFaults: [],
};

/** What a desk is made of. */
export interface DeskParts {
  readonly clock: SimulatedClock;
  readonly manifest: ManifestFacts;
  readonly mailboxes: Mailboxes;
  readonly showPage: ShowPage;
  /** Told whenever the faults change: the add-in's server is somewhere else. */
  readonly faultsChanged: (faults: Faults) => void;
}
