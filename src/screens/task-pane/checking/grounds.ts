import type { Draft, Instant } from "../../../message/index.ts";
import type { PaneReading, WhatToKeep } from "../../../outlook/index.ts";
import { authorityOf, coversMentions, mentionsOf, partFor } from "../../../people/index.ts";
import { read } from "../../../reading/index.ts";
import type { Checked, Grounds } from "./check-draft.ts";
import type { PolicySource, RegisterAnswer } from "../conduct/policy-source.ts";

/** How long the pane waits for the register before it does without. */
const registerMs = 5000;

/** By what a draft is checked, and the register's answer where there was one. */
export interface Found {
  readonly grounds: Grounds;
  readonly answer: RegisterAnswer | null;
}

/** The part of the policy that was kept for this draft; null where none was, or where somebody it names is not in it. */
function keptGrounds(draft: Draft, { knowledge }: PaneReading, at: Instant): Grounds | null {
  if (knowledge.policy === null) return null;
  const { part } = knowledge.policy;
  if (!coversMentions(part, mentionsOf(read(draft, authorityOf(part.file))))) return null;
  return { file: part.file, consents: knowledge.consents?.consents ?? [], isRegisterAsked: false, at };
}

/** By what a draft is checked: the register's answer, else what was kept. Null: nobody knows who is who. */
export async function groundsFor(
  reading: PaneReading,
  source: PolicySource,
  at: Instant,
): Promise<Found | null> {
  const answer = await source.ask(registerMs);
  if (answer !== null) {
    const { policy, consents } = answer;
    return { grounds: { file: policy.file, consents, isRegisterAsked: true, at }, answer };
  }
  const grounds = keptGrounds(reading.draft, reading, at);
  return grounds === null ? null : { grounds, answer: null };
}

/** What the check at Send can use of this check: the part of the policy that the message needs, and permissions of those in it. */
export function toKeep({ message }: Checked, { policy, consents }: RegisterAnswer, at: Instant): WhatToKeep {
  const part = partFor(mentionsOf(message), policy.file);
  const known = new Set(part.file.people.map(({ id }) => id));
  return {
    policy: { version: policy.version, part },
    consents: { consents: consents.filter(({ originator }) => known.has(originator)), askedAt: at },
  };
}
