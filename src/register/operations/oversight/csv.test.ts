import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf } from "./csv.ts";

/** Reads CSV as a table program does (RFC 4180). */
function cellsOf(text: string): readonly string[] {
  return [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = ""]) => cell.replaceAll('""', '"'));
}

describe("a table", () => {
  it("gives back every cell, with at most an apostrophe before one that would be calculated", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), (row) => {
        const cells = cellsOf(csvOf([], [row]));
        expect(cells.map((cell, at) => cell === row[at] || cell === `'${row[at] ?? ""}`)).toEqual(
          row.map(() => true),
        );
        for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@|%]|^[\t\r\n]/);
      }),
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(1)", " =1", "\t=1", "\r=1", "|cmd", "%0A", "\ufeff=1"])(
    "takes the sting out of %j",
    (cell) => {
      expect(csvOf([], [[cell]])).toContain(`"'${cell}"`);
    },
  );
});
