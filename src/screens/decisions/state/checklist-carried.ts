import type { Checklist } from "../../../api/index.ts";
import { checklistIn, draftOf, orderField, pointField, type DraftPoint } from "./checklist-draft.ts";
import { idsOut, typingKey, valuesIn, withoutForm, type OpenForm, type Typed, type Values } from "./form.ts";
import type { Shown } from "./page-state.ts";

/** The field that says that somebody else changed the list while this draft was made. */
const overtakenField = "overtaken";

/** Whether somebody else changed the list while a draft was made. */
export function isOvertaken(values: Values): boolean {
  return values[overtakenField] === "yes";
}

/** What is to be typed so that the form holds these points and nothing else. */
export function valuesOf(points: readonly DraftPoint[], overtaken: boolean): Values {
  const ofPoints = points.flatMap(({ id, text, from }) => [
    [pointField("text", id), text],
    [pointField("from", id), from],
  ]);
  return {
    ...(Object.fromEntries(ofPoints) as Values),
    [orderField]: idsOut(points.map(({ id }) => id)),
    [overtakenField]: overtaken ? "yes" : "",
  };
}

/** The points as they count, as a draft holds them. */
export function draftAsItCounts({ points }: Checklist): readonly DraftPoint[] {
  return points.map(({ id, text, from }) => ({ id, text, from: from ?? "" }));
}

/**
 * A draft of one version, whole, so that it can stand in the form of another. `before` is null where that version cannot be had any
 * more, after a reload: then what was neither typed nor stands in the new one is left out, since nobody knows what it said.
 */
function wholeDraft(values: Values, before: Checklist | null, now: Checklist): readonly DraftPoint[] {
  return draftOf(values, before ?? now).filter(
    ({ id, text }) => before !== null || text !== "" || values[pointField("text", id)] !== undefined,
  );
}

/** What was typed, and the version that the open form is about, once another version counts. */
export interface Carried {
  readonly typed: Typed;
  readonly about: string;
  /** Whether there was a draft to be kept. */
  readonly isDraft: boolean;
}

/** Carries the open form of the checklist over to the version that counts by now; null where there is nothing to carry. */
export function carriedOver(
  typed: Typed,
  open: Pick<OpenForm, "form" | "about"> | null,
  [before, now]: readonly [Shown | null, Shown],
): Carried | null {
  if (open?.form !== "checklist" || now.is !== "checklist") return null;
  const { checklist } = now;
  const about = checklist.version;
  if (open.about === about) return null;
  const values = valuesIn(typed, "checklist", open.about);
  const rest = withoutForm(typed, "checklist", open.about);
  const seen = checklistIn(before);
  const known = seen?.version === open.about ? seen : null;
  const draft = wholeDraft(values, known, checklist);
  const began = draftAsItCounts(known ?? checklist);
  if (JSON.stringify(draft) === JSON.stringify(began)) return { typed: rest, about, isDraft: false };
  const kept = Object.entries(valuesOf(draft, true)).map(([field, text]) => [
    typingKey("checklist", about, field),
    text,
  ]);
  return { typed: { ...rest, ...(Object.fromEntries(kept) as Typed) }, about, isDraft: true };
}
