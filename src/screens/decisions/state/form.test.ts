import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formIn, idsIn, idsOut, keptForm, openFormKey, typingKey, valuesIn, withoutForm } from "./form.ts";

const typed = {
  [typingKey("refuse", "C-2026-0001", "reason")]: "one",
  [typingKey("refuse", "C-2026-0002", "reason")]: "two",
  [typingKey("refer", "C-2026-0001", "grounds")]: "three",
};

describe("what was typed", () => {
  it("belongs to one form of one record", () => {
    expect(valuesIn(typed, "refuse", "C-2026-0001")).toEqual({ reason: "one" });
    expect(valuesIn(typed, "limit", "C-2026-0001")).toEqual({});
  });

  it("stands over what a form began with: whose account is to be added, or which", () => {
    expect(valuesIn({}, "add-account", "")).toEqual({ who: "here" });
    expect(valuesIn({}, "add-account", "m3")).toEqual({ who: "here", person: "m3" });
    expect(valuesIn({}, "add-account", "ann@dine.example")).toMatchObject({ address: "ann@dine.example" });
    const changed = { [typingKey("add-account", "m3", "person")]: "m4" };
    expect(valuesIn(changed, "add-account", "m3")).toMatchObject({ person: "m4" });
  });

  it("goes with its form, and no other", () => {
    expect(Object.values(withoutForm(typed, "refuse", "C-2026-0001"))).toEqual(["two", "three"]);
  });

  it("keeps chosen people whatever their ids are", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (ids) => {
        expect(idsIn(idsOut(ids), ["x"])).toEqual(ids);
      }),
    );
    expect(idsIn(undefined, ["m1"])).toEqual(["m1"]);
  });

  it("tells which form was open", () => {
    const open = { form: "refuse", about: "C-2026-0001", step: "fill", wasTried: false } as const;
    expect(formIn({ [openFormKey]: keptForm(open) })).toEqual({ form: "refuse", about: "C-2026-0001" });
    expect(formIn({})).toBeNull();
    expect(formIn({ [openFormKey]: "7" })).toBeNull();
  });
});
