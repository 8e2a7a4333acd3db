import type { Consent } from "../consent/index.ts";
import type { CheckId, ClauseRef, Finding, Instant, Level, Message } from "../message/index.ts";
import type { Authority } from "../people/index.ts";

/** What a check may know beside the message. */
export interface Context {
  readonly authority: Authority;
  /** The adopted clauses behind this check, or the local rule; never empty while the check is on. */
  readonly clauses: readonly [ClauseRef, ...ClauseRef[]];
  readonly consents: readonly Consent[];
  /** When the message is sent, or delivered where delivery is deferred. */
  readonly at: Instant;
}

/** One rule of the protocol, as code. Pure: the same message and context give the same findings. Never throws on mail. */
export interface Check {
  /** Equals the folder's name. */
  readonly id: CheckId;
  /** The level of a finding in the plain case; the authority's own setting replaces it. */
  readonly level: Level;
  /**
   * The findings, each at the plain level or, where the check saw a reason, a lower one. Only the remedies of the
   * finding's own: reason, release and false-alarm report are added to every finding alike (`ways-out.ts`).
   */
  examine(message: Message, context: Context): readonly Finding[];
}
