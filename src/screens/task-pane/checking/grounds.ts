import { sharingsToAsk } from "../../../checks/index.ts";
import type { FailCode } from "../../../decision/index.ts";
import type { Draft, Instant } from "../../../message/index.ts";
import type { PaneReading, WhatToKeep } from "../../../outlook/index.ts";
import { authorityOf, coversMentions, mentionsOf, partFor } from "../../../people/index.ts";
import { read } from "../../../reading/index.ts";
import {
  countingAt,
  lookupFor,
  type Answer,
  type CheckRegister,
  type LastPolicy,
  type LiveConsents,
  type Policy,
} from "../../../register-client/index.ts";
import type { Checked, Grounds } from "./check-draft.ts";

/** How long the pane waits for the register before it does without. */
const registerMs = 5000;

/** By what a draft is checked, and the register's answer where there was one. */
export interface Found {
  readonly grounds: Grounds;
  readonly policy: Policy | null;
}

/** The part of the policy that was kept for this draft; null where none was, or where somebody it names is not in it. */
function keptGrounds(draft: Draft, { knowledge }: PaneReading, at: Instant): Grounds | null {
  if (knowledge.policy === null) return null;
  const { part } = knowledge.policy;
  if (!coversMentions(part, mentionsOf(read(draft, authorityOf(part.file))))) return null;
  const consents = knowledge.consents?.consents ?? [];
  return { file: part.file, consents, isRegisterAsked: false, at, version: knowledge.policy.version };
}

/**
 * What there is to check by without the register, as at Send: what was kept for this draft, else the last policy that reached
 * this mailbox. Null where there is neither.
 */
async function groundsAlone(
  reading: PaneReading,
  lastPolicy: Pick<LastPolicy, "read"> | null,
  at: Instant,
): Promise<Grounds | null> {
  const kept = keptGrounds(reading.draft, reading, at);
  const last = kept === null && lastPolicy !== null ? await lastPolicy.read(at) : null;
  if (last === null) return kept;
  const consents = reading.knowledge.consents?.consents ?? [];
  return { file: last.file, consents, isRegisterAsked: false, at, version: last.version };
}

/** The permissions for what the draft shares; nothing to ask is as good as an answer. */
function permissions(
  { draft }: PaneReading,
  { file }: Policy,
  register: CheckRegister,
  at: Instant,
): Promise<Answer<LiveConsents>> {
  const authority = authorityOf(file);
  const question = lookupFor(sharingsToAsk(read(draft, authority), authority, at));
  if (question === null) return Promise.resolve({ ok: true, value: { consents: [], receipts: {} } });
  return register.lookUp(question, registerMs);
}

/** Why nobody knows who is who. */
function missing(answer: Answer<Policy>): FailCode {
  if (answer.ok || answer.trouble === "unreachable") return "ERR_POLICY_MISSING";
  return answer.trouble === "no-register" ? "ERR_NO_REGISTER" : "ERR_NOT_SIGNED_IN";
}

/** By what a draft is checked: the register's answer, else what is known without it, else why there is nothing to check it by. */
export async function groundsFor(
  reading: PaneReading,
  register: CheckRegister,
  at: Instant,
  lastPolicy: Pick<LastPolicy, "read"> | null = null,
): Promise<Found | FailCode> {
  const answer = await register.policy(registerMs);
  if (!answer.ok) {
    const grounds = await groundsAlone(reading, lastPolicy, at);
    return grounds === null ? missing(answer) : { grounds, policy: null };
  }
  const policy = answer.value;
  const live = await permissions(reading, policy, register, at);
  const consents = live.ok
    ? countingAt(live.value, at).consents
    : (reading.knowledge.consents?.consents ?? []);
  return {
    grounds: { file: policy.file, consents, isRegisterAsked: live.ok, at, version: policy.version },
    policy,
  };
}

/** What the check at Send can use of this check: the part of the policy that the message needs, and permissions of those in it. */
export function toKeep({ message }: Checked, { grounds }: Found, policy: Policy): WhatToKeep {
  const part = partFor(mentionsOf(message), policy.file);
  const known = new Set(part.file.people.map(({ id }) => id));
  const kept = { policy: { version: policy.version, part } };
  if (!grounds.isRegisterAsked) return kept;
  const consents = grounds.consents.filter(({ originator }) => known.has(originator));
  return { ...kept, consents: { consents, askedAt: grounds.at } };
}
