import type { Draft, Tx } from "../store/index.ts";
import type { Acting } from "./acting.ts";
import type { Deps } from "./deps.ts";
import { keptAnswer, keptRow, openKept } from "./kept-answer.ts";
import type { Result } from "./result.ts";

/** A write: what happens in its transaction, and under whose key its answer is kept for a repetition. */
export interface Write<T> {
  readonly work: (tx: Tx) => Promise<Result<T>>;
  /** The record whose key seals the answer; null where the answer holds nothing personal. */
  readonly keptUnder: (value: T) => string | null;
}

/** A write that is thought out on a draft, and written together with others. */
export interface Recording<T> {
  readonly work: (draft: Draft) => Promise<Result<T>>;
  readonly keptUnder: (value: T) => string;
  /** The answer once the log has given the entries of the draft their numbers. */
  readonly numbered: (value: T, numbers: readonly number[]) => T;
}

/** The first answer of two that came with one key at once: the later one is rolled back and hears the first. */
function isSecondAnswer(error: unknown): boolean {
  return error instanceof Error && "constraint" in error && error.constraint === "idempotency_pkey";
}

/**
 * Does something once for its key: the same key with the same body answers what was answered first, and with another body is refused.
 * Source: outward contract, section 5 (Idempotency-Key); promise R5.
 */
async function onlyOnce<T>(
  { store, findAnswer }: Deps,
  { person, once }: Acting,
  numbered: Recording<T>["numbered"],
  first: () => Promise<Result<T>>,
): Promise<Result<T>> {
  if (once === null) return first();
  const repeatable = { person, once };
  const run = async (): Promise<Result<T>> => {
    const row = await findAnswer(repeatable);
    return row === null ? first() : openKept(store, row, repeatable, numbered);
  };
  try {
    return await run();
  } catch (error) {
    if (!isSecondAnswer(error)) throw error;
    return run();
  }
}

/** Does a write in one transaction, once for its key. */
export function write<T>(deps: Deps, acting: Acting, { work, keptUnder }: Write<T>): Promise<Result<T>> {
  const { store, now } = deps;
  const { person, once } = acting;
  return onlyOnce(
    deps,
    acting,
    (value) => value,
    () =>
      store.transaction(async (tx) => {
        const result = await work(tx);
        const kept = once === null ? null : await keptAnswer(tx, { person, once }, result, keptUnder);
        if (kept === null || once === null) return result;
        const row = keptRow({ person, once }, kept, now());
        await tx.db
          .insertInto("idempotency")
          .values({ ...row, answer: JSON.stringify(kept) })
          .execute();
        return result;
      }),
  );
}

/** As `write`, of what is thought out on a draft: it holds nobody up until it is written. */
export function record<T>(
  deps: Deps,
  acting: Acting,
  { work, keptUnder, numbered }: Recording<T>,
): Promise<Result<T>> {
  const { store, now } = deps;
  const { person, once } = acting;
  return onlyOnce(deps, acting, numbered, () =>
    store.record(async (draft) => {
      const result = await work(draft);
      const kept = once === null ? null : await keptAnswer(draft, { person, once }, result, keptUnder);
      if (kept !== null && once !== null) draft.keep(keptRow({ person, once }, kept, now()));
      return (numbers) => (result.ok ? { ok: true, value: numbered(result.value, numbers) } : result);
    }),
  );
}
