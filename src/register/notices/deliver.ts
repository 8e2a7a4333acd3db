import type { Instant } from "../../message/index.ts";
import type { Authority } from "../../people/index.ts";
import { addresseeFor } from "./addressee.ts";
import { nextTry } from "./backoff.ts";
import { composeNotice } from "./compose.ts";
import type { Carrier, ChainHead, DueNotice, HandedOver, Matter } from "./notice.ts";

/** The notices that wait, whoever keeps them. A claimed notice is nobody else's until its lease ends. */
export interface Outbox {
  claim(at: Instant, most: number): Promise<readonly DueNotice[]>;
  delivered(id: string, at: Instant): Promise<void>;
  /** `next` null: given up; it stays in the outbox, and the readiness report counts it. */
  failed(id: string, code: string, next: Instant | null): Promise<void>;
}

/** What deliveries need, beside the outbox. */
export interface DeliveryDeps {
  readonly outbox: Outbox;
  readonly carrier: Carrier;
  readonly authority: () => Promise<Authority>;
  /** Null: the record's names were erased, or it is about nothing on the record. */
  readonly matterOf: (about: string) => Promise<Matter | null>;
  readonly head: () => Promise<ChainHead>;
  readonly now: () => Instant;
  readonly publicUrl: string;
  /** Told of each try: ids and codes only, never an address. */
  readonly tell: (notice: DueNotice, result: HandedOver) => void;
}

const nobodyToTell: HandedOver = { ok: false, code: "ERR_NO_ACCOUNT", isFinal: false };

async function handOver(notice: DueNotice, deps: DeliveryDeps): Promise<HandedOver> {
  const authority = await deps.authority();
  const addressee = addresseeFor(notice.to, authority, deps.now());
  if (addressee === null) return nobodyToTell;
  const matter = notice.about === null ? null : await deps.matterOf(notice.about);
  const head = await deps.head();
  const { publicUrl } = deps;
  const { name: authorityName, secondLanguage } = authority.file;
  return deps.carrier.send(
    composeNotice({ notice, matter, addressee, head, authorityName, secondLanguage, publicUrl }),
  );
}

async function deliver(notice: DueNotice, deps: DeliveryDeps): Promise<void> {
  const result = await handOver(notice, deps);
  deps.tell(notice, result);
  const now = deps.now();
  if (result.ok) return deps.outbox.delivered(notice.id, now);
  const next = result.isFinal ? null : nextTry(notice.postedAt, notice.attempts + 1, now, result.waitMs);
  return deps.outbox.failed(notice.id, result.code, next);
}

/** How many notices one round takes: few, so that a lease is long enough for all of them. */
const roundSize = 10;

/**
 * Sends what is due, one after the other; gives how many were tried. At least once: whoever dies between handing over and
 * recording leaves a notice that is sent again under the same id.
 */
export async function deliverDue(deps: DeliveryDeps): Promise<number> {
  const due = await deps.outbox.claim(deps.now(), roundSize);
  for (const notice of due) await deliver(notice, deps);
  return due.length;
}
