import type { Instant } from "../../message/index.ts";
import type { CallFailure } from "../calls.ts";

/** What the sender chose for a remedy that leaves a choice. */
export interface Choices {
  /** state-capacity: the line to put in, one of `sayCapacities` of the person who signs. */
  readonly capacity?: string;
  /** delay-delivery: until when. */
  readonly until?: Instant;
  /** choose-senior-officer, ask-communications: whom the message goes to instead. */
  readonly officer?: { readonly name: string; readonly address: string };
}

/** Why a remedy was not carried out, or not undone. */
export type RemedyFailure =
  | CallFailure
  | "not-there" // the item no longer has what was to be changed
  | "changed-since" // the item was changed after the remedy: an undo would overwrite that
  | "not-proven"; // read again, the item does not say what was written

/** How a remedy goes here. */
export type HowCarriedOut =
  | { readonly how: "does" } // a button does it on the item
  | { readonly how: "records" } // the pane takes a reason: `acknowledge`, `reportFalseAlarm`
  | { readonly how: "advises"; readonly words: string }; // words tell how the sender does it

/** A remedy that was not carried out, in words for the sender. The item is as it was. */
export interface RemedyFailed {
  readonly how: "failed";
  readonly failed: RemedyFailure;
  readonly words: string;
}

/** The way back: the item as it was before. */
export type Undo = () => Promise<{ readonly how: "undone" } | RemedyFailed>;

/** What became of a remedy. */
export type CarriedOut =
  | { readonly how: "done"; readonly undo: Undo }
  | { readonly how: "advises"; readonly words: string }
  | RemedyFailed;
