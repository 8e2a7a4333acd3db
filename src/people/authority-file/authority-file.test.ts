import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenTexts, faultyFiles, fileWith, soundFile } from "./authority-file.cases.ts";
import { parseAuthorityFile, readAuthorityFile, type AuthorityRead } from "./index.ts";
import { syntaxFault } from "./syntax.ts";

const known = ["part-5.5", "part-5.3", "cpca-2022", "sefton"];

function linesOf(read: AuthorityRead): readonly string[] {
  return "faults" in read
    ? read.faults.map(({ pointer, found, wanted }) => `${pointer}: found ${found}, wanted ${wanted}`)
    : [];
}

describe("readAuthorityFile", () => {
  it("takes a file with every key of the contract, and leaves the remarks out", () => {
    const read = readAuthorityFile(soundFile, known);
    expect(linesOf(read)).toEqual([]);
    expect(JSON.stringify(read)).not.toMatch(/"note"|\$schema/);
    expect(read).toMatchObject({ authority: { name: "Wexmoor Combined Authority", lapseWorkingDays: 10 } });
  });

  it.each(faultyFiles)("tells %s on one line", (_, changes, line) => {
    expect(linesOf(readAuthorityFile(fileWith(changes), known))).toEqual([line]);
  });

  it("tells every fault of a file, of shape and of meaning", () => {
    const changes = { "/name": "", "/timeZone": "Europe/Paris", "/lists/0/people/0": "m9" };
    const lines = linesOf(readAuthorityFile(fileWith(changes), known));
    expect(lines).toHaveLength(3);
  });

  it.each([null, 7, "x", [], true])("refuses %j in place of a file in one line", (json) => {
    expect(linesOf(readAuthorityFile(json, known))).toHaveLength(1);
  });

  it("answers any JSON value with faults or a file, each fault printable on one line", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (people) => {
        const lines = linesOf(readAuthorityFile({ ...soundFile, people: [people] }, known));
        expect(lines.length).toBeGreaterThan(0);
        // eslint-disable-next-line no-control-regex -- controls are what must not be there
        for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
      }),
      { numRuns: 300 },
    );
  });
});

describe("parseAuthorityFile", () => {
  it("takes a file with a byte order mark, as editors on Windows write it", () => {
    expect(parseAuthorityFile(`\ufeff${JSON.stringify(soundFile)}`, known)).toHaveProperty("authority");
  });

  it.each(brokenTexts)("tells the line and column of %s", (_, text, line) => {
    expect(linesOf(parseAuthorityFile(text, known))).toEqual([line]);
  });

  it("calls a text JSON exactly when JSON.parse does", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      "1",
      "-0.5e1",
      "01",
      "true",
      " \n",
      "'",
      '"\\u00e9"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(piece).map((pieces) => pieces.join("")),
        ),
        (text) => {
          const parses = (() => {
            try {
              JSON.parse(text);
              return true;
            } catch {
              return false;
            }
          })();
          expect(syntaxFault(text) === null).toBe(parses);
        },
      ),
      { numRuns: 5000 },
    );
  });
});
