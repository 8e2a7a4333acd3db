import { createHash } from "node:crypto";
import type { Checklist, ChecklistPoint } from "../../../../api/index.ts";
import type { Entry, Store } from "../../../store/index.ts";
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

async function newestEntry({ db, entries }: Pick<Store, "db" | "entries">): Promise<Entry | null> {
  const row = await db
    .selectFrom("chain")
    .select("n")
    .where("about", "=", checklistRecord)
    .orderBy("n", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const [entry] = await entries({ about: checklistRecord, after: row.n - 1, limit: 1 });
  return entry ?? null;
}

/** What an assessment looks at now: what the log last told of it, or what the product ships. */
export async function currentChecklist(over: Pick<Store, "db" | "entries">): Promise<Checklist> {
  const entry = await newestEntry(over);
  if (entry === null || entry.said === null) return checklistOf(null, null);
  return checklistOf(entry.said as unknown as ToldOfChecklist, entry.at);
}
