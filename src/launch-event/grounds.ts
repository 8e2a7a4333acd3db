import { sharingsToAsk } from "../checks/index.ts";
import type { Consent } from "../consent/index.ts";
import type { Draft, Instant } from "../message/index.ts";
import type { KeptPolicy, SessionKnowledge } from "../outlook/index.ts";
import { coversMentions, mentionsOf } from "../people/index.ts";
import {
  countingAt,
  lookupFor,
  within,
  type Answer,
  type LiveConsents,
  type Policy,
} from "../register-client/index.ts";
import type { Handling } from "./handling.ts";
import type { ItemNow } from "./item-now.ts";
import { judge, understand, type Judgement, type Understood } from "./judging.ts";
import { times } from "./times.ts";

/** A draft as it was understood, and with which policy. */
export interface Basis {
  readonly understood: Understood;
  readonly version: string;
}

/** A judgement, what it rests on, and the permissions that the register has just given. */
export interface JudgedBy extends Judgement, Basis {
  /** Null where the register was not asked for any, or did not answer. */
  readonly live: LiveConsents | null;
}

/** The policy as the register answered for it. */
export type AskedPolicy = Promise<Answer<Policy>>;

interface Register {
  readonly consents: readonly Consent[];
  readonly isRegisterAsked: boolean;
  readonly live: LiveConsents | null;
}

/** The register needed no asking. */
const unasked: Register = { consents: [], isRegisterAsked: true, live: null };

function judgedBy(basis: Basis, { live, ...register }: Register, at: Instant): JudgedBy {
  return { ...judge(basis.understood, { ...register, at }), ...basis, live };
}

/** How long permissions count that were asked for earlier in this session: a quarter of an hour. */
const consentsHoldMs = 15 * 60 * 1000;

function isRecent({ consents }: SessionKnowledge, now: Instant): boolean {
  return consents !== null && consents.askedAt <= now && now - consents.askedAt <= consentsHoldMs;
}

/** What is known without the register: permissions of the last quarter of an hour. */
function outOfReach({ knowledge }: ItemNow, at: Instant): Register {
  const consents = isRecent(knowledge, at) ? (knowledge.consents?.consents ?? []) : [];
  return { consents, isRegisterAsked: false, live: null };
}

/** The draft read with the part of the policy that was kept; null where that part does not know everybody in it. */
function basisInPart(draft: Draft, { part, version }: KeptPolicy): Basis | null {
  const understood = understand(draft, part.file);
  return coversMentions(part, mentionsOf(understood.message)) ? { understood, version } : null;
}

/** The draft read with a whole policy. */
export function basisIn(draft: Draft, { file, version }: Policy): Basis {
  return { understood: understand(draft, file), version };
}

/**
 * The judgement that needs no network: by what a compose event or the pane left within the last quarter of an hour, and
 * without relying on any permission, which may have been taken back since. Null where there is no such policy.
 */
export function judgedByKept({ draft, knowledge }: ItemNow, at: Instant): JudgedBy | null {
  const { policy } = knowledge;
  if (policy === null || !isRecent(knowledge, at)) return null;
  const basis = basisInPart(draft, policy);
  return basis === null ? null : judgedBy(basis, unasked, at);
}

/**
 * The judgement by a policy and by the permissions that the register gives now. Where nothing is shared that takes one, it is
 * not asked; where it does not answer within `ms`, what was asked for lately counts, as out of reach.
 */
export function judgedByRegister(
  basis: Basis,
  now: ItemNow,
  { register }: Handling,
  ms: number,
  at: Instant,
): Promise<JudgedBy> {
  const { message, authority } = basis.understood;
  const question = lookupFor(sharingsToAsk(message, authority, at));
  if (question === null) return Promise.resolve(judgedBy(basis, unasked, at));
  return register.lookUp(question, ms).then((answer) => {
    if (!answer.ok) return judgedBy(basis, outOfReach(now, at), at);
    const live = countingAt(answer.value, at);
    return judgedBy(basis, { consents: live.consents, isRegisterAsked: true, live }, at);
  });
}

/**
 * The judgement where the register is out of reach: by the policy that was kept for this draft, else by the last one that
 * reached this mailbox. Null where there is none: then nobody knows who is who.
 */
export function judgedAlone(
  now: ItemNow,
  { lastPolicy, clock }: Handling,
  at: Instant,
): Promise<JudgedBy | null> {
  const { draft, knowledge } = now;
  const register = outOfReach(now, at);
  const kept = knowledge.policy === null ? null : basisInPart(draft, knowledge.policy);
  if (kept !== null) return Promise.resolve(judgedBy(kept, register, at));
  return within(lastPolicy.read(at), times.storage, clock, null).then((last) =>
    last === null ? null : judgedBy(basisIn(draft, last), register, at),
  );
}
