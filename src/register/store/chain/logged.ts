import { canonicalJson } from "./canonical.ts";
import { recordOf } from "./record-of.ts";
import type { Keys } from "../keys/keys.ts";
import { commitment } from "../keys/record-key.ts";
import type { NewEntry } from "../store.ts";

/** An entry as the database takes it (`append_entry` of step 001-log). */
export interface Logged {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly kind: string;
  readonly about: string | null;
  /** RFC 8785. */
  readonly facts: string;
  /** The commitment to what is said, in hexadecimal; null with the two below where nothing is said. */
  readonly said: string | null;
  readonly record: string | null;
  readonly sealed: Uint8Array | null;
}

/** What an entry says is sealed under the key of its record, and committed to. Throws where that record is erased. */
export async function loggedOf(entry: NewEntry, keys: Keys): Promise<Logged> {
  const { kind, about } = entry;
  const at = new Date(entry.at).toISOString();
  const facts = canonicalJson(entry.facts);
  if (entry.said === null) return { at, kind, about, facts, said: null, record: null, sealed: null };
  const record = recordOf(about, at);
  const sealed = await keys.seal(record, "log", entry.said);
  return { at, kind, about, facts, said: commitment(await keys.of(record), sealed), record, sealed };
}
