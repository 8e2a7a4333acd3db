import type { Checklist, ChecklistPoint } from "../../../api/index.ts";
import { label, words } from "../words/index.ts";
import type { FieldFault } from "./faults.ts";
import { idsIn, idsOut, type Values } from "./form.ts";
import type { Shown } from "./page-state.ts";

/** A checklist has at most so many points: as the register takes them. */
export const mostPoints = 30;

/** A point, and where it comes from, have at most so many characters: as the register takes them. */
export const longestPoint = 200;

/** The field that holds which points there are, in their order. */
export const orderField = "order";

/** The field that holds what a point says, or where it comes from. */
export function pointField(part: "text" | "from", id: string): string {
  return `${part} ${id}`;
}

/** A point as it stands in the form. */
export interface DraftPoint {
  readonly id: string;
  readonly text: string;
  readonly from: string;
}

/** The checklist that counts on what is shown; null where it has none. */
export function checklistIn(shown: Shown | null): Checklist | null {
  return shown !== null && "checklist" in shown ? shown.checklist : null;
}

/** Every point that can be put in, in the words that it has or had: those that count, and those that are shipped. */
function knownPoints({ points, baseline }: Checklist): readonly ChecklistPoint[] {
  const ids = points.map(({ id }) => id);
  return [...points, ...baseline.filter(({ id }) => !ids.includes(id))];
}

function orderIn(values: Values, { points }: Checklist): readonly string[] {
  return idsIn(
    values[orderField],
    points.map(({ id }) => id),
  );
}

/** The points of the form, in their order. */
export function draftOf(values: Values, checklist: Checklist): readonly DraftPoint[] {
  const known = knownPoints(checklist);
  return orderIn(values, checklist).map((id) => {
    const before = known.find((point) => point.id === id);
    return {
      id,
      text: values[pointField("text", id)] ?? before?.text ?? "",
      from: values[pointField("from", id)] ?? before?.from ?? "",
    };
  });
}

/** The points that are in no place of the form, and can be put in. */
export function leftOutOf(values: Values, checklist: Checklist): readonly ChecklistPoint[] {
  const order = orderIn(values, checklist);
  return knownPoints(checklist).filter(({ id }) => !order.includes(id));
}

/** What an order is to be typed as with a point a place further up (-1) or down (1). */
export function orderMoved(points: readonly DraftPoint[], id: string, by: -1 | 1): string {
  const ids = points.map((point) => point.id);
  const at = ids.indexOf(id);
  const to = Math.min(Math.max(at + by, 0), ids.length - 1);
  const others = ids.filter((each) => each !== id);
  return idsOut([...others.slice(0, to), id, ...others.slice(to)]);
}

/** What an order is to be typed as without a point. */
export function orderWithout(points: readonly DraftPoint[], id: string): string {
  return idsOut(points.flatMap((point) => (point.id === id ? [] : [point.id])));
}

/** What an order is to be typed as with one more point, the last. */
export function orderWith(points: readonly DraftPoint[], id: string): string {
  return idsOut([...points.map((point) => point.id), id]);
}

/** An id that no point has, nor one that was typed and taken out again. */
export function newPointId(values: Values, checklist: Checklist): string {
  const known = knownPoints(checklist).map(({ id }) => id);
  let nth = 1;
  while (known.includes(`own-${nth}`) || values[pointField("text", `own-${nth}`)] !== undefined) nth += 1;
  return `own-${nth}`;
}

/** On one line, without spaces around it: as the register takes it. */
function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

/** The points as they are given to the register. */
export function pointsIn(values: Values, checklist: Checklist): ChecklistPoint[] {
  return draftOf(values, checklist).map(({ id, text, from }) => ({
    id,
    text: oneLine(text),
    from: oneLine(from) === "" ? null : oneLine(from),
  }));
}

const { missing } = words.checklist;

function faultOfText(points: readonly ChecklistPoint[], at: number): string | null {
  const texts = points.map(({ text }) => text.toLowerCase());
  const [text = "", count] = [texts[at], at + 1];
  if (text === "") return label(missing.empty, { count });
  if (text.length > longestPoint) return label(missing.tooLong, { count, limit: text.length - longestPoint });
  const before = texts.indexOf(text);
  return before < at ? label(missing.same, { count, limit: before + 1 }) : null;
}

function faultOfFrom({ from }: ChecklistPoint, at: number): string | null {
  const over = (from ?? "").length - longestPoint;
  return over > 0 ? label(missing.fromTooLong, { count: at + 1, limit: over }) : null;
}

function faultOfWhole(points: readonly ChecklistPoint[], checklist: Checklist): string | null {
  if (points.length === 0) return missing.none;
  if (points.length > mostPoints)
    return label(missing.tooMany, { limit: mostPoints, count: points.length - mostPoints });
  return JSON.stringify(points) === JSON.stringify(checklist.points) ? missing.unchanged : null;
}

/** What is missing or wrong in a checklist that is about to be given: one line for each field. */
export function faultsOfChecklist(values: Values, checklist: Checklist): readonly FieldFault[] {
  const points = pointsIn(values, checklist);
  const whole = faultOfWhole(points, checklist);
  const ofPoints = points.flatMap((point, at) => [
    { field: pointField("text", point.id), words: faultOfText(points, at) },
    { field: pointField("from", point.id), words: faultOfFrom(point, at) },
  ]);
  return [{ field: orderField, words: whole }, ...ofPoints].flatMap(({ field, words: said }) =>
    said === null ? [] : [{ field, words: said }],
  );
}
