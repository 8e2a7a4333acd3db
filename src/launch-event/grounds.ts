import type { Draft, Instant } from "../message/index.ts";
import type { KeptPolicy, SessionKnowledge } from "../outlook/index.ts";
import { coversMentions, mentionsOf } from "../people/index.ts";
import type { Handling } from "./handling.ts";
import type { ItemNow } from "./item-now.ts";
import { judge, understand, type Grounds, type Judgement, type Understood } from "./judging.ts";
import type { RegisterAnswer } from "./policy/policy.ts";
import { times } from "./times.ts";
import { within } from "./within.ts";

/** A judgement, the version of the policy it rests on, and the message as it was understood. */
export interface JudgedBy extends Judgement {
  readonly version: string;
  readonly understood: Understood;
}

function judgedBy(understood: Understood, version: string, grounds: Grounds): JudgedBy {
  return { ...judge(understood, grounds), version, understood };
}

/** How long permissions count that were asked for earlier in this session: a quarter of an hour. */
const consentsHoldMs = 15 * 60 * 1000;

function isRecent({ consents }: SessionKnowledge, now: Instant): boolean {
  return consents !== null && consents.askedAt <= now && now - consents.askedAt <= consentsHoldMs;
}

/** The draft read with the part of the policy that was kept; null where that part does not know everybody in it. */
function understoodByPart(draft: Draft, { part }: KeptPolicy): Understood | null {
  const understood = understand(draft, part.file);
  return coversMentions(part, mentionsOf(understood.message)) ? understood : null;
}

/**
 * The judgement that needs no network: by what a compose event or the pane left within the last quarter of an hour, and
 * without relying on any permission, which may have been taken back since. Null where there is no such policy.
 */
export function judgedByKept({ draft, knowledge }: ItemNow, at: Instant): JudgedBy | null {
  const { policy } = knowledge;
  if (policy === null || !isRecent(knowledge, at)) return null;
  const understood = understoodByPart(draft, policy);
  if (understood === null) return null;
  return judgedBy(understood, policy.version, { consents: [], isRegisterAsked: true, at });
}

/** The judgement by what the register has just said. */
export function judgedByRegister(
  draft: Draft,
  { policy: { file, version }, consents }: RegisterAnswer,
  at: Instant,
): JudgedBy {
  return judgedBy(understand(draft, file), version, { consents, isRegisterAsked: true, at });
}

/**
 * The judgement where the register is out of reach: by the policy that was kept for this draft, else by the last one that
 * reached this mailbox. Null where there is none: then nobody knows who is who.
 */
export function judgedAlone(
  { draft, knowledge }: ItemNow,
  { lastPolicy, clock }: Handling,
  at: Instant,
): Promise<JudgedBy | null> {
  const consents = isRecent(knowledge, at) ? (knowledge.consents?.consents ?? []) : [];
  const grounds = { consents, isRegisterAsked: false, at };
  const { policy } = knowledge;
  const understood = policy === null ? null : understoodByPart(draft, policy);
  if (policy !== null && understood !== null)
    return Promise.resolve(judgedBy(understood, policy.version, grounds));
  return within(lastPolicy.read(at), times.storage, clock, null).then((last) =>
    last === null ? null : judgedBy(understand(draft, last.file), last.version, grounds),
  );
}
