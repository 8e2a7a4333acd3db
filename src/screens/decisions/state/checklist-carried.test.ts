import { describe, expect, it } from "vitest";
import { changed, shipped } from "./checklist-draft.cases.ts";
import { carriedOver, draftAsItCounts, isOvertaken, valuesOf } from "./checklist-carried.ts";
import { draftOf, pointField } from "./checklist-draft.ts";
import { idsOut, typingKey, valuesIn, type Typed, type Values } from "./form.ts";
import type { Shown } from "./page-state.ts";

const page = (checklist: typeof shipped): Shown => ({ is: "checklist", checklist });
const typedInto = (version: string, values: Values): Typed =>
  Object.fromEntries(
    Object.entries(values).map(([field, text]) => [typingKey("checklist", version, field), text]),
  );
const open = { form: "checklist", about: shipped.version } as const;
const reworded = { [pointField("text", "screen-lock")]: "The screen locks within a minute." };

function carried(values: Values, before: Shown | null) {
  const made = carriedOver(typedInto(shipped.version, values), open, [before, page(changed)]);
  if (made === null) throw new Error("nothing was carried");
  return { ...made, values: valuesIn(made.typed, "checklist", changed.version) };
}

describe("a draft of a checklist that somebody else changed", () => {
  it("stands whole in the form of the one that counts now, and says so", () => {
    const { about, isDraft, values } = carried(reworded, page(shipped));
    expect([about, isDraft, isOvertaken(values)]).toEqual([changed.version, true, true]);
    expect(draftOf(values, changed)).toEqual(
      draftAsItCounts(shipped).map((point) =>
        point.id === "screen-lock" ? { ...point, text: "The screen locks within a minute." } : point,
      ),
    );
  });

  it("leaves nothing behind under the version that it was begun with", () => {
    expect(valuesIn(carried(reworded, page(shipped)).typed, "checklist", shipped.version)).toEqual({});
  });

  it("is no draft where nothing was changed, and the form is the one that counts now", () => {
    const order = { order: idsOut(shipped.points.map(({ id }) => id)) };
    for (const values of [{}, order])
      expect(carried(values, page(shipped))).toMatchObject({ isDraft: false, values: {} });
  });

  it("after a reload is what was typed; a point whose words nobody has any more is left out", () => {
    const { values } = carried({ ...reworded, order: idsOut(["own-7", "screen-lock"]) }, null);
    expect(draftOf(values, changed).map(({ id, text }) => [id, text])).toEqual([
      ["screen-lock", "The screen locks within a minute."],
    ]);
  });

  it("is carried on by the next change, too", () => {
    const first = carried(reworded, page(shipped));
    const third = { ...shipped, version: "v3" };
    const next = carriedOver(first.typed, { form: "checklist", about: changed.version }, [
      page(changed),
      page(third),
    ]);
    expect(draftOf(valuesIn(next?.typed ?? {}, "checklist", "v3"), third)).toEqual(
      draftOf(first.values, changed),
    );
  });

  it("is nobody's where the version is the same, and where another form is open", () => {
    const typed = typedInto(shipped.version, reworded);
    expect(carriedOver(typed, open, [page(shipped), page(shipped)])).toBeNull();
    expect(
      carriedOver(typed, { ...open, form: "restore-checklist" }, [page(shipped), page(changed)]),
    ).toBeNull();
  });
});

describe("the list as it counts, taken instead", () => {
  it("is what the form holds then, and nothing is overtaken any more", () => {
    const values = valuesOf(draftAsItCounts(changed), false);
    expect(draftOf(values, changed)).toEqual(draftAsItCounts(changed));
    expect(isOvertaken(values)).toBe(false);
  });
});
