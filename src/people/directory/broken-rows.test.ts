import { describe, expect, it } from "vitest";
import { harrowmere } from "../../../test/support/build.ts";
import { brokenRows, header, row } from "./broken-rows.cases.ts";
import { previewOf, type Preview } from "./preview.ts";
import { sayFault } from "./say.ts";

const base = harrowmere().file;

function preview(lines: readonly string[]): Preview {
  const made = previewOf(lines.join("\r\n"), base, "member");
  if ("unusable" in made) throw new Error(made.unusable);
  return made;
}

const good = Array.from("abcdef", (letter, at) => {
  const mail = `good.${at}@harrowmere.example`;
  return row({ upn: mail, mail, name: `Good ${letter}` });
});

describe("a broken row", () => {
  it("has at least 200 kinds here, each another row", () => {
    expect(new Set(brokenRows.map(([, broken]) => broken)).size).toBe(brokenRows.length);
    expect(brokenRows.length).toBeGreaterThanOrEqual(200);
  });

  it.each(brokenRows)(
    "with %s is named by its line and reason, wherever it stands, and costs no other row",
    (_kind, broken, because) => {
      for (const place of [2, 5, 8]) {
        const made = preview([header, ...good.slice(0, place - 2), broken, ...good.slice(place - 2)]);
        expect(made.faults.map(({ line, fault }) => [line, fault.because])).toEqual([[place, because]]);
        expect(made.faults.map(sayFault).join()).toMatch(/^\S[^{}]*\.$/);
        expect(made.added).toHaveLength(good.length);
      }
    },
  );

  it("that swallows the lines up to another one of its kind is named, and so is the other", () => {
    const open = row({ name: '"Ada' });
    const made = preview([header, open, ...good.slice(0, 3), row({ blocked: '"' }), ...good.slice(3)]);
    expect(made.faults.map(({ line, fault }) => [line, fault.because])).toEqual([
      [2, "quotes"],
      [6, "quotes"],
    ]);
    expect(made.added).toHaveLength(good.length);
  });

  it("costs no cell that goes over several lines", () => {
    const wide = row({
      upn: "z@harrowmere.example",
      mail: "z@harrowmere.example",
      post: '"Clerk\r\nof ""Works"""',
    });
    const made = preview([header, row({ name: '"Ada' }), wide, ...good]);
    expect(made.faults.map(({ line }) => line)).toEqual([2]);
    expect(made.added.map(({ line }) => line)).toEqual([4, 5, 6, 7, 8, 9, 10]);
  });
});
