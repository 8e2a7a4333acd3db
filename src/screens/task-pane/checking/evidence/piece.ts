/** A stretch of text with one part of it marked. Ends that were cut show an ellipsis. */
export interface Passage {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Why the marked words count; null where the finding's own sentence says it. */
  readonly why: string | null;
}

/** One line of a quoted header: its name and what it says. */
export interface HeaderLine {
  readonly name: string;
  readonly value: string;
}

/** An address as the message has it. */
export interface AddressLine {
  readonly address: string;
  /** The display name beside it; null when there is none. */
  readonly name: string | null;
  /** `Bcc`; null when it stands in no field of the draft. */
  readonly field: string | null;
}

/** One thing that a finding rests on, ready to be shown. */
export type EvidencePiece =
  | { readonly is: "header"; readonly title: string; readonly lines: readonly HeaderLine[] }
  | { readonly is: "passages"; readonly title: string; readonly passages: readonly Passage[] }
  | {
      readonly is: "addresses";
      readonly title: string;
      readonly addresses: readonly AddressLine[];
      /** The address that these pass for; null where they pass for none. */
      readonly imitated: string | null;
    };
