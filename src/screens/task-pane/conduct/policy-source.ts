import type { Consent } from "../../../consent/index.ts";
import type { Instant } from "../../../message/index.ts";
import type { AuthorityFile } from "../../../people/index.ts";

/** What a register that was reached says: the authority's policy, and the permissions that may count. */
export interface RegisterAnswer {
  /** `version` names this policy and no other. */
  readonly policy: { readonly version: string; readonly file: AuthorityFile };
  readonly consents: readonly Consent[];
}

/** Where policy and permissions come from. */
export interface PolicySource {
  /** Null: it could not be reached within `deadlineMs`, or what came is no policy. Never rejects. */
  ask(deadlineMs: number): Promise<RegisterAnswer | null>;
}

/** How long an answer serves for further checks of the same pane. */
const freshMs = 60_000;

/** The same source, asked at most once a minute; an answer that failed is asked for again at once. */
export function remembered(source: PolicySource, now: () => Instant): PolicySource {
  let last: { readonly answer: RegisterAnswer; readonly at: Instant } | null = null;
  return {
    async ask(deadlineMs) {
      const isFresh = last !== null && now() >= last.at && now() - last.at < freshMs;
      if (last !== null && isFresh) return last.answer;
      const answer = await source.ask(deadlineMs);
      last = answer === null ? null : { answer, at: now() };
      return answer;
    },
  };
}

/** There is nothing to ask: what was kept earlier is all there is. */
export const unreachable: PolicySource = { ask: () => Promise.resolve(null) };
