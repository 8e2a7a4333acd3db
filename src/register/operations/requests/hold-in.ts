import type { RecordHold } from "../../../api/index.ts";
import { happeningsOf, type HappeningEntry } from "./happenings.ts";

/**
 * Kinds of entries about a hold on records: that it was put on, that it was lifted, and that what is under it would have gone and stays. The
 * database goes by the first two as well (`is_on_hold`).
 */
export const holdKinds = {
  put: "request.hold-put",
  lifted: "request.hold-lifted",
  kept: "request.kept-on-hold",
} as const;

/** The hold on a request's records, by what the log says of it last; null where there is none. */
export function holdIn(entries: readonly HappeningEntry[]): RecordHold | null {
  const changes = entries.filter(({ kind }) => kind === holdKinds.put || kind === holdKinds.lifted);
  const last = happeningsOf(changes).at(-1);
  return last?.what === "hold-put" ? { since: last.at, by: last.by, reason: last.words } : null;
}
