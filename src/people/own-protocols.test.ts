import { describe, expect, it } from "vitest";
import { harrowmere } from "../../test/support/build.ts";
import { ownProtocolsOf, protocolVersion, reviewDue, strictnessOf, type OwnProtocol } from "./index.ts";

const own: OwnProtocol = {
  id: "harrowmere-2027",
  title: "Working together",
  reviewedOn: "2027-05-04",
  levels: { "blind-copy": "prompt" },
  clauses: [{ number: "3", title: "Sharing", rule: "Ask first.", like: ["part-5.5 14.1"] }],
};
const adopted = { protocols: ["harrowmere-2027"], ownProtocols: [own] };

describe("a protocol of a council's own", () => {
  it("counts once it is adopted", () => {
    expect(ownProtocolsOf(harrowmere(adopted).file)).toEqual([own]);
    expect(ownProtocolsOf(harrowmere({ ownProtocols: [own] }).file)).toEqual([]);
  });

  it("sets levels, and the authority file's own come first", () => {
    expect(strictnessOf(harrowmere(adopted).file, "blind-copy")).toBe("prompt");
    expect(strictnessOf(harrowmere(adopted).file, "confidence")).toBeUndefined();
    const { file } = harrowmere({ ...adopted, levels: { "blind-copy": "off" } });
    expect(strictnessOf(file, "blind-copy")).toBe("off");
  });

  it("has one version however its keys are ordered, and another once a word changes", () => {
    const { clauses, ...rest } = own;
    const reordered = { clauses, ...rest };
    const reworded = { ...own, title: "Working" };
    expect(protocolVersion(reordered)).toBe(protocolVersion(own));
    expect(protocolVersion(reworded)).not.toBe(protocolVersion(own));
    expect(protocolVersion(own)).toMatch(/^harrowmere-2027@[0-9a-f]{16}$/);
  });

  it.each([
    ["2027-05-04", undefined, "2028-05-04"],
    ["2027-12-31", 2, "2028-02-29"],
    ["2027-11-30", 1, "2027-12-30"],
    ["2024-02-29", 12, "2025-02-28"],
  ])("reviewed on %s, every %s months, is due on %s", (reviewedOn, reviewMonths, due) => {
    expect(reviewDue({ ...own, reviewedOn, ...(reviewMonths === undefined ? {} : { reviewMonths }) })).toBe(
      due,
    );
  });
});
