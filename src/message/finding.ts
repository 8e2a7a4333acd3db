import type { Saying } from "./saying.ts";

/** How strictly a finding stands in the way: told, asked, or held. `off` only in the authority's settings. */
export type Level = "inform" | "prompt" | "hold";

/** The names of the checks: fixed by the outward contract, equal to the folders in `checks/`. */
export type CheckId =
  | "sharing-without-consent"
  | "blind-copy"
  | "binding-letter"
  | "letter-not-in-officers-name"
  | "capacity-not-stated"
  | "unassessed-account"
  | "confidence"
  | "group-confidence"
  | "junior-officer"
  | "political-use"
  | "media-contact"
  | "free-time";

/** What the sender can do about a finding. A host shows each as a button, or as advice where it cannot do it safely. */
export type Remedy =
  | "request-consent"
  | "inform-of-legal-obligation"
  | "refer-to-monitoring-officer"
  | "remove-recipient"
  | "show-recipient"
  | "remove-carried"
  | "send-in-officers-name"
  | "remove-statement"
  | "state-capacity"
  | "use-approved-account"
  | "ask-for-assessment"
  | "give-lawful-basis"
  | "choose-senior-officer"
  | "ask-communications"
  | "delay-delivery"
  | "give-reason"
  | "ask-for-release"
  | "report-false-alarm";

/** A provision of an adopted protocol, by the document's own number; protocol `local` for the product's own rule. */
export interface ClauseRef {
  readonly protocol: string;
  readonly clause: string;
}

/** What a check found: never a fault, never a dead end (at least one remedy, by its type). */
export interface Finding {
  readonly check: CheckId;
  readonly level: Level;
  /** Every adopted clause behind it. */
  readonly clauses: readonly ClauseRef[];
  /** The one sentence with the evidence, before it is put into words. */
  readonly saw: Saying;
  /** Addresses as they stand in the message; a list stands for itself; empty for checks of the text. */
  readonly about: readonly string[];
  /** Ids of the persons concerned; of a list, those who raise the finding. */
  readonly people: readonly string[];
  /** The id of the person whose permission is needed; null where the check knows no originator. */
  readonly originator: string | null;
  readonly remedies: readonly [Remedy, ...Remedy[]];
}
