import { examine, weighUnread } from "../checks/index.ts";
import type { Consent } from "../consent/index.ts";
import { whenUnreachable } from "../decision/index.ts";
import type { Draft, Finding, Instant, Message } from "../message/index.ts";
import { authorityOf, type Authority, type PolicyFile } from "../people/index.ts";
import { read } from "../reading/index.ts";
import type { Checked } from "./at-send.ts";

/** A draft that was read, and the authority it was read with. */
export interface Understood {
  readonly authority: Authority;
  readonly message: Message;
}

/** Reads a draft as the pane and the CLI do. */
export function understand(draft: Draft, file: PolicyFile): Understood {
  const authority = authorityOf(file);
  return { authority, message: read(draft, authority) };
}

/** What a draft is judged by, beside the authority. */
export interface Grounds {
  readonly consents: readonly Consent[];
  readonly isRegisterAsked: boolean;
  readonly at: Instant;
}

/** What the checks say of a draft. */
export interface Judgement extends Omit<Checked, "isSettled"> {
  /** The authority's own setting lets something go that would have asked, because the register could not be asked. */
  readonly isLetGo: boolean;
}

function asking(findings: readonly Finding[]): number {
  return findings.filter(({ level }) => level !== "inform").length;
}

/** Runs every check. The same draft and grounds give the same findings here, in the pane and in the CLI. */
export function judge(
  { authority, message }: Understood,
  { consents, isRegisterAsked, at }: Grounds,
): Judgement {
  const found = examine(message, authority, consents, at);
  const findings = isRegisterAsked ? found : whenUnreachable(found, authority.file);
  return {
    findings,
    unread: weighUnread(message, authority, at, { isSavedDraft: true }),
    isRegisterAsked,
    isLetGo: asking(findings) < asking(found),
  };
}
