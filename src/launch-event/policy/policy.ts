import type { Consent } from "../../consent/index.ts";
import type { AuthorityFile } from "../../people/index.ts";

/** What the authority has decided, as it was given. */
export interface Policy {
  /** Names this policy and no other, in at most 64 characters that may stand in a mail header. */
  readonly version: string;
  readonly file: AuthorityFile;
}

/** What a register that was reached says. */
export interface RegisterAnswer {
  readonly policy: Policy;
  /** Every permission that may count for the asker; those that have run out or were taken back say so themselves. */
  readonly consents: readonly Consent[];
}

/** Where policy and permissions come from. */
export interface PolicySource {
  /** Null: it could not be reached within `deadlineMs`, or what came is no policy. Never rejects. */
  ask(deadlineMs: number): Promise<RegisterAnswer | null>;
}

/** There is nothing to ask: what was kept earlier is all there is. */
export const unreachable: PolicySource = { ask: () => Promise.resolve(null) };
