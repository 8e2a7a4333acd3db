import { sql } from "kysely";
import { together, type JsonObject, type KeptAnswer, type Records, type Store } from "../store/index.ts";
import type { Once } from "./acting.ts";
import { refused, type RefusalCode, type Refused, type Result } from "./result.ts";

/** Whose write under which key. */
export interface Repeatable {
  readonly person: string;
  readonly once: Once;
}

/** An answer as it is kept. */
type Kept =
  | { readonly value: JsonObject }
  | { readonly sealed: string; readonly record: string; readonly numbers?: readonly number[] }
  | { readonly code: RefusalCode; readonly state?: string };

interface KeptRow {
  readonly person: string;
  readonly key: string;
  readonly body_digest: string;
  readonly answer: Kept;
}

/** Finds what was answered to a write before; null when its key is new. */
export type FindsAnswers = (repeatable: Repeatable) => Promise<KeptRow | null>;

/** Most answers that are looked for by one statement. */
const mostTogether = 64;

/** Looks for kept answers, those of writes that come at the same moment in one statement. */
export function findTogether(store: Store): FindsAnswers {
  return together(mostTogether, async (wanted) => {
    const persons = wanted.map(({ person }) => person);
    const keys = wanted.map(({ once }) => once.key);
    const { rows } = await sql<KeptRow>`
      select i.person, i.key, i.body_digest, i.answer
      from unnest(${persons}::text[], ${keys}::text[]) as w (person, key)
        join idempotency i on i.person = w.person and i.key = w.key
    `.execute(store.db);
    return wanted.map(
      ({ person, once }) => rows.find((row) => row.person === person && row.key === once.key) ?? null,
    );
  });
}

function placeOf({ person, once }: Repeatable): string {
  return `answer\n${person}\n${once.key}`;
}

/** The answer that was kept, as it was given first; `numbered` completes one that was kept before the log gave its numbers. */
export async function openKept<T>(
  { open }: Pick<Store, "open">,
  { body_digest, answer }: KeptRow,
  repeatable: Repeatable,
  numbered: (value: T, numbers: readonly number[]) => T,
): Promise<Result<T>> {
  if (body_digest !== repeatable.once.bodyDigest) return refused("same-key-other-body");
  if ("code" in answer) return refused(answer.code, answer.state);
  if ("value" in answer) return { ok: true, value: answer.value as T };
  const { record, sealed, numbers = [] } = answer;
  const place = placeOf(repeatable);
  const [value] = await open([{ record, place, sealed: Buffer.from(sealed, "base64") }]);
  if (value === null || value === undefined) return refused("not-found");
  return { ok: true, value: numbered(value as T, numbers) };
}

/** A refusal of the body or of the caller has no effect and is found again; how a record stood may have changed since. */
function isKept(refusal: Refused): boolean {
  return refusal.state !== undefined;
}

/**
 * An answer as it is kept for its repetition; null where it is not worth keeping. `keptUnder` names the record whose key seals it; null
 * where it holds nothing personal.
 */
export async function keptAnswer<T>(
  { seal }: Pick<Records, "seal">,
  repeatable: Repeatable,
  result: Result<T>,
  keptUnder: (value: T) => string | null,
): Promise<Kept | null> {
  if (!result.ok) {
    if (!isKept(result)) return null;
    const { code, state } = result;
    return state === undefined ? { code } : { code, state };
  }
  const value = result.value as JsonObject;
  const record = keptUnder(result.value);
  if (record === null) return { value };
  return { record, sealed: Buffer.from(await seal(record, placeOf(repeatable), value)).toString("base64") };
}

/** The row in which it is kept. */
export function keptRow({ person, once }: Repeatable, answer: Kept, at: number): KeptAnswer {
  return { person, key: once.key, body_digest: once.bodyDigest, answer, at };
}
