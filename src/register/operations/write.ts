import type { JsonObject, Tx } from "../store/index.ts";
import type { Acting, Once } from "./acting.ts";
import type { Deps } from "./deps.ts";
import { refused, type RefusalCode, type Refused, type Result } from "./result.ts";

/** A write: what happens in its transaction, and under whose key its answer is kept for a repetition. */
export interface Write<T> {
  readonly work: (tx: Tx) => Promise<Result<T>>;
  /** The record whose key seals the answer; null where the answer holds nothing personal. */
  readonly keptUnder: (value: T) => string | null;
}

/** An answer as it is kept. */
type Kept =
  | { readonly value: JsonObject }
  | { readonly sealed: string; readonly record: string }
  | { readonly code: RefusalCode; readonly state?: string };

function placeOf(person: string, { key }: Once): string {
  return `answer\n${person}\n${key}`;
}

async function openKept<T>(tx: Tx, kept: Kept, place: string): Promise<Result<T>> {
  if ("code" in kept) return refused(kept.code, kept.state);
  if ("value" in kept) return { ok: true, value: kept.value as T };
  const { record, sealed } = kept;
  const [value] = await tx.open([{ record, place, sealed: Buffer.from(sealed, "base64") }]);
  return value === null || value === undefined ? refused("not-found") : { ok: true, value: value as T };
}

/** What was answered to this key; null when it is new. */
async function answered<T>(tx: Tx, person: string, once: Once): Promise<Result<T> | null> {
  const row = await tx.db
    .selectFrom("idempotency")
    .select(["body_digest", "answer"])
    .where("person", "=", person)
    .where("key", "=", once.key)
    .executeTakeFirst();
  if (row === undefined) return null;
  if (row.body_digest !== once.bodyDigest) return refused("same-key-other-body");
  return openKept(tx, row.answer as unknown as Kept, placeOf(person, once));
}

/** A refusal of the body or of the caller has no effect and is found again; how a record stood may have changed since. */
function isKept(refusal: Refused): boolean {
  return refusal.state !== undefined;
}

async function keptOf<T>(
  tx: Tx,
  result: Result<T>,
  place: string,
  keptUnder: Write<T>["keptUnder"],
): Promise<Kept | null> {
  if (!result.ok) {
    if (!isKept(result)) return null;
    const { code, state } = result;
    return state === undefined ? { code } : { code, state };
  }
  const value = result.value as JsonObject;
  const record = keptUnder(result.value);
  if (record === null) return { value };
  return { record, sealed: Buffer.from(await tx.seal(record, place, value)).toString("base64") };
}

/** The first answer of two that came with one key at once: the later one is rolled back and hears the first. */
function isSecondAnswer(error: unknown): boolean {
  return error instanceof Error && "constraint" in error && error.constraint === "idempotency_pkey";
}

/**
 * Does a write in one transaction, once for its key: the same key with the same body answers what was answered first, and
 * with another body is refused. Source: outward contract, section 5 (Idempotency-Key); promise R5.
 */
export async function write<T>(
  deps: Deps,
  { person, once }: Acting,
  { work, keptUnder }: Write<T>,
): Promise<Result<T>> {
  if (once === null) return deps.store.transaction(work);
  const run = (): Promise<Result<T>> =>
    deps.store.transaction(async (tx) => {
      const before = await answered<T>(tx, person, once);
      if (before !== null) return before;
      const result = await work(tx);
      const kept = await keptOf(tx, result, placeOf(person, once), keptUnder);
      if (kept === null) return result;
      await tx.db
        .insertInto("idempotency")
        .values({
          person,
          key: once.key,
          body_digest: once.bodyDigest,
          answer: JSON.stringify(kept),
          at: deps.now(),
        })
        .execute();
      return result;
    });
  try {
    return await run();
  } catch (error) {
    if (!isSecondAnswer(error)) throw error;
    return run();
  }
}
