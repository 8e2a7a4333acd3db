import type { Checklist, ChecklistPoint } from "../../../../src/api/index.ts";
import { baseline } from "../../../../src/register/operations/assessments/checklist/baseline.ts";
import { named } from "./people.ts";

/** The checklist as the product ships it. */
export const shipped: Checklist = {
  version: "a1".repeat(16),
  points: [...baseline],
  isBaseline: true,
  changedAt: null,
  changedBy: null,
  baseline: [...baseline],
};

const longest =
  "The telephone is enrolled with us, so that we can lock and empty it from afar when it is lost or stolen, and nobody else at home reads the mail on it.";

const own: ChecklistPoint[] = [
  { id: "own-1", text: "The device is kept in a locked room of the town hall.", from: "Our IT policy, 4.2" },
  { id: "own-2", text: longest, from: null },
];

/** One that the authority has made its own: in another order, with one point left out and two more. */
export const changed: Checklist = {
  ...shipped,
  version: "b2".repeat(16),
  points: [...own, ...baseline.slice(1).reverse()],
  isBaseline: false,
  changedAt: "2026-11-18T14:20:00Z",
  changedBy: named("nora"),
};

/** As many points as there can be. */
export const longestChecklist: Checklist = {
  ...changed,
  points: Array.from({ length: 30 }, (_, at) => ({
    id: `own-${at + 1}`,
    text: `Point number ${at + 1} of our own list is looked at.`,
    from: at % 3 === 0 ? "Our IT policy" : null,
  })),
};

/** The same without its first point and with another last one, changed by somebody else. */
export function changedByAnother(checklist: Checklist): Checklist {
  const last = { id: "own-9", text: "The telephone was bought by us, and not by its holder.", from: null };
  return {
    ...checklist,
    version: "d4".repeat(16),
    points: [...checklist.points.slice(1), last],
    isBaseline: false,
    changedAt: "2026-11-22T09:29:00Z",
    changedBy: named("idris"),
  };
}

/** What a change is answered with. */
export function afterPutting(points: readonly ChecklistPoint[] | null): Checklist {
  if (points === null) return { ...shipped, changedAt: "2026-11-22T09:30:00Z", changedBy: named("nora") };
  return { ...changed, version: "c3".repeat(16), points: [...points] };
}
