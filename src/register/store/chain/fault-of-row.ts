import { hash as digest } from "node:crypto";
import type { ChainRow } from "./row.ts";

/** The members of an entry that tie it to its place. */
export interface EntryText {
  readonly about: string | null;
  readonly at: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly kind: string;
  readonly n: number;
  readonly prev: string | null;
  readonly said: string | null;
}

function parsed(entry: string): EntryText | null {
  try {
    const value: unknown = JSON.parse(entry);
    const isEntry = typeof value === "object" && value !== null && "facts" in value && "said" in value;
    return isEntry && typeof value.facts === "object" && value.facts !== null ? (value as EntryText) : null;
  } catch {
    return null;
  }
}

/** The columns that the database computes from the text: by them it is found, so they must not differ. */
function faultOfColumns({ n, about, kind, state }: ChainRow, text: EntryText): string | null {
  const isSame = about === text.about && kind === text.kind && state === (text.facts["state"] ?? null);
  return isSame ? null : `The columns of entry ${n} do not say what its text says.`;
}

/** The text of an entry where the row is whole by itself, else what is wrong with it in one sentence. */
export function readRow(row: ChainRow): EntryText | string {
  const { n, entry, hash } = row;
  if (digest("sha256", entry, "hex") !== hash)
    return `Entry ${n} does not match its hash: its text or its hash was changed.`;
  const text = parsed(entry);
  if (text === null) return `Entry ${n} is no entry.`;
  if (text.n !== n) return `In the place of entry ${n} stands entry ${text.n}.`;
  return faultOfColumns(row, text) ?? text;
}
