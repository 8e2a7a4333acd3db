import type { Checklist, ChecklistPoint } from "../../../../api/index.ts";
import type { JsonObject, Tx } from "../../../store/index.ts";
import { contextFor, namedOf, type Context } from "../../context.ts";
import type { Deps } from "../../deps.ts";
import { changedSince } from "../../directory/bring-in.ts";
import type { AssessmentOperations } from "../../operations.ts";
import { done, invalid, refused, type Refused, type Result } from "../../result.ts";
import { write } from "../../write.ts";
import {
  checklistKind,
  checklistOf,
  checklistRecord,
  currentChecklist,
  type ToldOfChecklist,
} from "./current-checklist.ts";

/** What an assessment looks at: anybody may know. */
export function createChecklist(deps: Deps): AssessmentOperations["checklist"] {
  return async (acting) => {
    const context = await contextFor(deps, acting, "see-checklist");
    return context === null ? refused("not-by-this-person") : done(await currentChecklist(deps.store));
  };
}

/** As somebody reads it: capitals and spaces make no other point of it. */
function readAs(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ");
}

/** The first point that says, or is called, what one before it does; null where each stands by itself. */
function doubled(points: readonly ChecklistPoint[]): Refused | null {
  const parts = { id: points.map(({ id }) => id), text: points.map(({ text }) => readAs(text)) };
  for (const part of ["id", "text"] as const) {
    const at = parts[part].findIndex((each, nth) => parts[part].indexOf(each) < nth);
    const [found, wanted] = [`the ${part} of an earlier point`, `another ${part} for each point`];
    if (at >= 0) return invalid(`/points/${at}/${part}`, found, wanted);
  }
  return null;
}

async function put(
  tx: Tx,
  points: readonly ChecklistPoint[] | null,
  { acting, inForce, at }: Context,
): Promise<Checklist> {
  const told: ToldOfChecklist = { by: { ...namedOf(inForce.authority, acting.person) }, points };
  const facts = { points: points?.length ?? null };
  const said = told as unknown as JsonObject;
  await tx.append({ at, kind: checklistKind, about: checklistRecord, facts, said });
  return checklistOf(told, at);
}

/**
 * Puts what assessments look at from now on: the authority's own points, or what the product ships. It stands on the log alone, with
 * every word and who changed it; assessments that were made before keep the points and words that they were made with.
 */
export function createChangeChecklist(deps: Deps): AssessmentOperations["changeChecklist"] {
  return async (acting, { version, points }) => {
    const context = await contextFor(deps, acting, "change-checklist");
    if (context === null) return refused("not-by-this-person");
    const fault = points === null ? null : doubled(points);
    if (fault !== null) return fault;
    return write<Checklist>(deps, acting, {
      keptUnder: () => checklistRecord,
      work: async (tx): Promise<Result<Checklist>> => {
        await tx.takeTurn("directory");
        const now = await currentChecklist(tx);
        if (now.version !== version) return refused("not-in-this-state", changedSince);
        return done(await put(tx, points, context));
      },
    });
  };
}
