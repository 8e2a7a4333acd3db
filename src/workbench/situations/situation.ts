import type { Surroundings } from "../host/index.ts";

/** What the sender's screen is expected to say at Send. */
export type Expected = "goes" | "asks" | "is held";

/** Something attached to a prepared draft. */
export type PreparedAttachment =
  /** A file with this text in it, whatever its name promises. */
  | { readonly kind: "file"; readonly name: string; readonly text: string }
  /** A letter of the story, as a message. */
  | { readonly kind: "message"; readonly letter: string };

/** A draft that is ready to be sent, or to be looked at. */
export interface PreparedDraft {
  readonly composeType: "newMail" | "reply" | "forward";
  /** The letter of the story that is answered or forwarded. */
  readonly of?: string;
  /** Who stands as its author in the quoted header, a name or an address: somebody has edited it. Absent: its author. */
  readonly quotedFrom?: string;
  /** Names or addresses; a name that nobody has stays unresolved. */
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  /** Absent: that of the letter, marked. */
  readonly subject?: string;
  readonly words: readonly string[];
  /** Absent: the sender's own. */
  readonly signature?: readonly string[];
  readonly attachments?: readonly PreparedAttachment[];
}

/** One thing that the product does, ready to be played. */
export interface Situation {
  /** Its name in links: `#situation=share-without-consent`. */
  readonly id: string;
  readonly title: string;
  /** Who one is, by the id in the authority file. */
  readonly who: string;
  /** What to try, in one line. */
  readonly toTry: string;
  /** What one will see, in one line. */
  readonly toSee: string;
  readonly expected: Expected;
  /** The same once the pane, with somebody signed in, has asked their mailbox. Absent: it makes no difference. */
  readonly expectedOnceAsked?: Expected;
  readonly draft: PreparedDraft;
  /** What goes wrong meanwhile. */
  readonly surroundings?: Partial<Surroundings>;
}
