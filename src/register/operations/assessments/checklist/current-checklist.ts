import { createHash } from "node:crypto";
import type { Checklist, ChecklistPoint } from "../../../../api/index.ts";
import type { Store } from "../../../store/index.ts";
import { momentText } from "../../requests/happenings.ts";
import { baseline } from "./baseline.ts";

/** The record on the log under which the checklist stands: its newest entry counts. */
export const checklistRecord = "assessment-checklist";

/** The kind of its entries. */
export const checklistKind = "assessment.checklist-changed";

/** What an entry of the log says of a checklist: its points, or null for what the product ships. */
export interface ToldOfChecklist {
  readonly by: { readonly id: string; readonly name: string };
  readonly points: readonly ChecklistPoint[] | null;
}

function versionOf(points: readonly ChecklistPoint[]): string {
  const told = points.map(({ id, text, from }) => [id, text, from]);
  return createHash("sha256").update(JSON.stringify(told)).digest("hex").slice(0, 32);
}

/** A checklist as it is answered. */
export function checklistOf(told: ToldOfChecklist | null, at: number | null): Checklist {
  const points = told?.points ?? baseline;
  return {
    version: versionOf(points),
    points: [...points],
    isBaseline: versionOf(points) === versionOf(baseline),
    changedAt: at === null ? null : momentText(at),
    changedBy: told === null ? null : { ...told.by },
    baseline: [...baseline],
  };
}

/** What an assessment looks at now: what the log last told of it, or what the product ships. */
export async function currentChecklist(log: Pick<Store, "entries">): Promise<Checklist> {
  const [last] = await log.entries({ about: checklistRecord, newestFirst: true, limit: 1 });
  if (last === undefined || last.said === null) return checklistOf(null, null);
  return checklistOf(last.said as unknown as ToldOfChecklist, last.at);
}
