import { sql, type Kysely } from "kysely";
import type { JsonObject } from "../json.ts";
import type { SealedAt } from "../store.ts";
import type { Tables } from "../tables.ts";
import { openSealed } from "./open-sealed.ts";
import { newRecordKey, seal, type RecordKey } from "./record-key.ts";

/** A record whose key was destroyed: nothing personal is written about it again. */
class ErasedError extends Error {
  readonly code = "ERR_RECORD_ERASED";
}

/**
 * The keys that one piece of work has asked for: a deed opens and seals several values under the key of one record. They are forgotten
 * with it, so that the next one sees an erasure.
 */
export class Keys {
  readonly #db: Kysely<Tables>;
  readonly #known = new Map<string, RecordKey>();

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async of(record: string): Promise<RecordKey> {
    const known = this.#known.get(record);
    if (known !== undefined) return known;
    const { rows } = await sql<{
      key: RecordKey | null;
    }>`select key_of(${record}, ${newRecordKey()}) as key`.execute(this.#db);
    const key = rows[0]?.key ?? null;
    if (key === null) throw new ErasedError(`${record} was erased`);
    this.#known.set(record, key);
    return key;
  }

  async seal(record: string, place: string, value: JsonObject): Promise<Uint8Array> {
    return seal(await this.of(record), record, place, value);
  }

  open(sealed: readonly SealedAt[]): Promise<readonly (JsonObject | null)[]> {
    for (const { record, key } of sealed) if (key instanceof Uint8Array) this.#known.set(record, key);
    return openSealed(this.#db, sealed);
  }

  forget(record: string): void {
    this.#known.delete(record);
  }
}
