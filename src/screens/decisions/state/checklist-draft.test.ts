import { describe, expect, it } from "vitest";
import { longestPoint as longestTaken, mostPoints as mostTaken } from "../../../api/index.ts";
import { changed, longestChecklist, shipped } from "./checklist-draft.cases.ts";
import {
  draftOf,
  faultsOfChecklist,
  leftOutOf,
  longestPoint,
  mostPoints,
  newPointId,
  orderMoved,
  orderWith,
  orderWithout,
  pointsIn,
} from "./checklist-draft.ts";
import type { Values } from "./form.ts";

const ids = (values: Values): readonly string[] => draftOf(values, changed).map(({ id }) => id);
const faults = (values: Values, checklist = changed): readonly string[] =>
  faultsOfChecklist(values, checklist).map(({ field, words }) => `${field}: ${words}`);
const typed = (order: string): Values => ({ order });

describe("a checklist in the form", () => {
  it("has the limits that the register has", () => {
    expect([mostPoints, longestPoint]).toEqual([mostTaken, longestTaken]);
  });

  it("is what counts until something is typed", () => {
    expect(pointsIn({}, changed)).toEqual(changed.points);
  });

  it("is given on one line each, without spaces around it, and without an empty source", () => {
    const values = { "text own-1": "  Kept in\n a safe. ", "from own-1": " " };
    expect(pointsIn(values, changed)[0]).toEqual({ id: "own-1", text: "Kept in a safe.", from: null });
  });

  it("moves a point by one place, and not beyond the ends", () => {
    const [first = "", second = "", ...rest] = ids({});
    const points = draftOf({}, changed);
    expect(ids(typed(orderMoved(points, first, 1)))).toEqual([second, first, ...rest]);
    expect(ids(typed(orderMoved(points, first, -1)))).toEqual([first, second, ...rest]);
    const last = rest.at(-1) ?? "";
    expect(ids(typed(orderMoved(points, last, 1)))).toEqual(ids({}));
  });

  it("offers what was taken out, and what is shipped and not there, with the words that it had", () => {
    const values = typed(orderWithout(draftOf({}, changed), "own-1"));
    expect(leftOutOf({}, changed).map(({ id }) => id)).toEqual(["second-step"]);
    expect(leftOutOf(values, changed).map(({ id }) => id)).toEqual(["own-1", "second-step"]);
    const again = typed(orderWith(draftOf(values, changed), "second-step"));
    expect(draftOf(again, changed).at(-1)?.text).toBe(shipped.points[0]?.text);
  });

  it("gives a new point an id that no other has or had", () => {
    expect(newPointId({}, shipped)).toBe("own-1");
    expect(newPointId({ "text own-3": "" }, changed)).toBe("own-4");
  });
});

describe("a checklist that is about to be given", () => {
  const other = { "text own-1": "Kept in a safe." };

  it("has no fault where something is changed", () => {
    expect(faults(other)).toEqual([]);
    expect(faults(typed(orderMoved(draftOf({}, changed), "own-1", 1)))).toEqual([]);
  });

  it.each<[string, Values, readonly string[]]>([
    ["nothing is changed", {}, ["order: Nothing is changed yet."]],
    ["no point is left", typed("[]"), ["order: Keep at least one point."]],
    [
      "a point is empty",
      { "text own-1": "  " },
      ["text own-1: Point 1 is empty. Write what to look at, or take it out."],
    ],
    [
      "a point is too long",
      { "text own-1": "x".repeat(longestPoint + 4) },
      ["text own-1: Point 1 is too long: please take out 4 or more characters."],
    ],
    [
      "a source is too long",
      { "from own-1": "x".repeat(longestPoint + 1) },
      ["from own-1: Where point 1 comes from is too long: please take out 1 or more characters."],
    ],
    [
      "two points say the same",
      { "text own-2": changed.points[0]?.text.toUpperCase() ?? "" },
      ["text own-2: Point 2 says the same as point 1."],
    ],
  ])("is told in one line that %s", (_what, values, said) => {
    expect(faults(values)).toEqual(said);
  });

  it("is told of too many points", () => {
    const values = {
      ...typed(orderWith(draftOf({}, longestChecklist), "second-step")),
    };
    expect(faults(values, longestChecklist)).toEqual([
      "order: A list has at most 30 points. Please take out 1.",
    ]);
  });
});
