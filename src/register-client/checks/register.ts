import type { LookupBody, SendReport } from "../../api/index.ts";
import type { Consent } from "../../consent/index.ts";
import type { PolicyFile } from "../../people/index.ts";
import { troubled, type Answer } from "../answer.ts";

/** What the authority has decided, as it was given. */
export interface Policy {
  /** Names this policy and no other, in at most 64 characters that may stand in a mail header. */
  readonly version: string;
  readonly file: PolicyFile;
}

/** The permissions that may cover what was asked about. */
export interface LiveConsents {
  readonly consents: readonly Consent[];
  /** The receipt of each, a compact JWS, by the consent's id; a policy file has none. */
  readonly receipts: Readonly<Record<string, string>>;
}

/** What the checks ask of the register, and tell it. Never rejects. */
export interface CheckRegister {
  /** `known`: the policy that is there already, given back where nothing changed. */
  policy(deadlineMs: number, known?: Policy | null): Promise<Answer<Policy>>;
  lookUp(question: LookupBody, deadlineMs: number): Promise<Answer<LiveConsents>>;
  /** The same report twice is one: its key is made of what it says. */
  report(report: SendReport, deadlineMs: number): Promise<Answer<unknown>>;
}

const none = Promise.resolve(troubled("no-register"));

/** There is nothing to ask: a build that knows no register. */
export const noRegister: CheckRegister = {
  policy: () => none,
  lookUp: () => none,
  report: () => none,
};
