import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesOf } from "./sentences.ts";

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe("sentencesOf", () => {
  it.each([
    ["titles", "I met Cllr. Wilk and Mr. A. N. Other. They agreed.", 2],
    ["references and numbers", "See ref. WCA/9, para. 4 and No. 5. It is short.", 2],
    ["no as a word", "The answer is no. We tried.", 2],
    ["sums", "It costs £1.5m. That is dear.", 2],
    ["clause numbers", "12.3 The tenant pays. 12.4 So does the landlord.", 2],
    ["Latin abbreviations", "Bring proof, e.g. A bill or i.e. Something like it. Then come.", 2],
    ["companies", "Pell and Co. Ltd. won. We lost.", 2],
    ["lower case after a point", "approx. forty. of them", 1],
    ["marks in a row", "Really?! Yes... Perhaps.", 3],
    ["a quoted end", "He said “stop.” We did.", 2],
    ["lines of a letterhead", "Harrowmere Combined Authority\nCivic Wharf\n1 May 2026", 3],
    [
      "a line broken in mid-sentence",
      "We will rebuild the wall that stands behind your house\nby the end of May.",
      1,
    ],
  ])("knows %s", (_, text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it("gives list items their shared lead-in, until the list ends", () => {
    const text = "You must:\n- remove the sign\n- clear the yard\n\nThank you.";
    const leads = sentencesOf(text).map(({ leadIn }) =>
      leadIn === null ? null : text.slice(leadIn.start, leadIn.end),
    );
    expect(leads).toEqual([null, "You must", "You must", null]);
    expect(split(text)[1]).toBe("remove the sign");
  });

  it("gives sentences in order, apart, without white space around them, and loses no letter", () => {
    const bits = fc.constantFrom(
      "We pay. ",
      "Mr. A. Hale ",
      "\n",
      "\n\n",
      "- ",
      "1. ",
      "£1.5m ",
      "No. 5 ",
      "“so” ",
      "? ",
      "x",
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const found = sentencesOf(text);
        found.forEach(({ start, end }, at) => {
          expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
        });
        const kept = found.map(({ start, end }) => text.slice(start, end)).join("");
        expect(kept.replace(/[^x]/g, "")).toBe(text.replace(/[^x]/g, ""));
      }),
    );
  });
});
