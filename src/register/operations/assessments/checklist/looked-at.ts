import type { Checklist, NewAssessment, PointLookedAt } from "../../../../api/index.ts";
import type { JsonObject, JsonValue } from "../../../store/index.ts";
import { changedSince } from "../../directory/bring-in.ts";
import { done, invalid, refused, type Result } from "../../result.ts";
import { baseline } from "./baseline.ts";

/**
 * What an assessment looked at, point by point in the words of the checklist; null where it went through none. One that went through
 * another checklist than counts now is refused: its assessor has not seen what the authority asks for.
 */
export function lookedAt(
  now: Checklist,
  { checklist, met }: { readonly [Part in "checklist" | "met"]: NewAssessment[Part] | undefined },
): Result<PointLookedAt[] | null> {
  if (checklist === undefined && met === undefined) return done(null);
  if (checklist !== undefined && checklist !== now.version) return refused("not-in-this-state", changedSince);
  const ids = now.points.map(({ id }) => id);
  const stranger = (met ?? []).findIndex((id) => !ids.includes(id));
  if (stranger >= 0) return invalid(`/met/${stranger}`, "no point", "a point of the checklist");
  return done(now.points.map(({ id, text }) => ({ text, isMet: met?.includes(id) === true })));
}

function pointOf(value: JsonValue): PointLookedAt[] {
  const { text, isMet } = (value ?? {}) as { readonly text?: unknown; readonly isMet?: unknown };
  return typeof text === "string" && typeof isMet === "boolean" ? [{ text, isMet }] : [];
}

/** What an entry of the log says that an assessment looked at; null where it says nothing of it. */
export function pointsIn({ points, met }: JsonObject): PointLookedAt[] | null {
  if (Array.isArray(points)) return points.flatMap(pointOf);
  if (!Array.isArray(met)) return null;
  // Entries of before the checklist could be changed hold ids alone: it was the baseline, in the words that it still has.
  return baseline.map(({ id, text }) => ({ text, isMet: met.includes(id) }));
}
