import { examine, weighUnread, type WeighedUnread } from "../../../checks/index.ts";
import type { Consent } from "../../../consent/index.ts";
import { whenUnreachable } from "../../../decision/index.ts";
import type { Draft, Finding, Instant, Message } from "../../../message/index.ts";
import type { PaneReading } from "../../../outlook/index.ts";
import { accountOf, authorityOf, type Authority, type PolicyFile } from "../../../people/index.ts";
import { read } from "../../../reading/index.ts";

/** What the pane knows of a draft: the same engine as at Send, so the same findings. */
export interface Checked {
  readonly reading: PaneReading;
  readonly message: Message;
  readonly authority: Authority;
  readonly findings: readonly Finding[];
  readonly unread: readonly WeighedUnread[];
  /** False where the register could not be asked for permissions: then the authority's own levels for that case count. */
  readonly isRegisterAsked: boolean;
  /** Ids of the people from whom it comes. */
  readonly senders: readonly string[];
  /** Names the policy by which it was checked; null where only a part of one was there. */
  readonly version: string | null;
}

/** By what a draft is checked. */
export interface Grounds {
  readonly file: PolicyFile;
  readonly consents: readonly Consent[];
  readonly isRegisterAsked: boolean;
  /** When it would be sent. */
  readonly at: Instant;
  readonly version: string | null;
}

/** Reads and examines a draft. Pure. */
export function checkDraft(reading: PaneReading, grounds: Grounds): Checked {
  const { file, consents, isRegisterAsked, at, version } = grounds;
  const authority = authorityOf(file);
  const message = read(reading.draft, authority);
  const found = examine(message, authority, consents, at);
  return {
    reading,
    message,
    authority,
    isRegisterAsked,
    version,
    senders: message.draft.from.flatMap(({ address }) => accountOf(authority, address)?.person.id ?? []),
    findings: isRegisterAsked ? found : whenUnreachable(found, file),
    unread: weighUnread(message, authority, at, { isSavedDraft: true }),
  };
}

const whatCounts = ["recipients-not-given", "text-not-given", "sender-not-given"] as const;

/** Whether Outlook handed over nothing to check: neither who receives it, nor its text, nor who sends. */
export function isUnreadable({ unread }: Draft): boolean {
  return whatCounts.every((phrase) => unread.some(({ why }) => why.phrase === phrase));
}
