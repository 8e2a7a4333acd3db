/** How the mail around a letter is made. `attached:…`: the letter is a file, and the body only covers it. */
export type Shape =
  | "plain"
  | "html" // Outlook for Windows: Word's paragraphs
  | "divs" // Outlook on the web
  | "alternative" // both, saying the same
  | "table" // a letterhead in a table, the letter in its cells
  | "attached:txt"
  | "attached:html"
  | "attached:docx"
  | "attached:odt"
  | "attached:rtf"
  | "attached:pdf";

/** What the labels say that cannot be marked in the text. `null`: two careful readers could differ. */
export interface Label {
  readonly inNameOf: "member" | "officer" | "mayor" | "none";
  readonly official: boolean | null;
  readonly capacity: boolean | null;
  readonly exception?: "minister" | "leader-of-authority" | "mayor";
  /** Absent: external. */
  readonly audience?: "internal";
}

/**
 * One outgoing mail. In `text` the deciding sentences are marked `{{o|…}}` (obligation), `{{l|…}}` (liability),
 * `{{i|…}}` (instruction) or with several letters, and sentences that must decide nothing `{{-|…}}`.
 */
export interface LetterCase {
  readonly id: string;
  /** A person's id (`tasker`: the first account, `tasker/2`: the second), or a mailbox as it stands. */
  readonly from: string;
  readonly sender?: string;
  readonly to: string;
  readonly cc?: string;
  readonly subject: string;
  readonly shape: Shape;
  readonly text: string;
  /** The body over an attached letter. */
  readonly cover?: string;
  /** An earlier message under the text, as its client left it. */
  readonly below?: string;
  /** The footer of the house under everything. */
  readonly footer?: true;
  readonly label: Label;
}
