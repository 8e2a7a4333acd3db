import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/reading/documents/index.ts";
import { readPdf } from "../../src/reading/documents/pdf/index.ts";
import {
  letters,
  mutated,
  mutatedInside,
  mutationKinds,
  type Mutation,
} from "../support/documents/mutate.ts";

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...mutationKinds),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.integer({ min: 1, max: 400 }),
  byte: fc.integer({ min: 0, max: 255 }),
});

const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });
const inside = (part: string) => (bytes: Uint8Array, one: Mutation) => mutatedInside(bytes, part, one);

/** 5,000 documents in all, each changed in one to four places. */
const kinds = [
  ["a .docx", letters.docx, mutated, 700],
  ["the text of a .docx", letters.docx, inside("word/document.xml"), 800],
  ["the lists of a .docx", letters.docx, inside("word/numbering.xml"), 300],
  ["an .odt", letters.odt, mutated, 400],
  ["the text of an .odt", letters.odt, inside("content.xml"), 500],
  ["an .rtf", letters.rtf, mutated, 1200],
  ["a .pdf", letters.pdf, mutated, 800],
  ["a packed .pdf", letters.packedPdf, mutated, 300],
] as const;

describe("5,000 damaged documents", () => {
  it.each(kinds)(
    "%s is read or gives its reason, and nothing is thrown",
    async (_what, letter, change, runs) => {
      await fc.assert(
        fc.asyncProperty(mutations, async (all) => {
          const bytes = all.reduce<Uint8Array>((damaged, one) => change(damaged, one), letter);
          const read = await readDocument(
            { name: "letter", type: "application/pdf", bytes },
            { pdf: readPdf },
          );
          expect(read.text === undefined ? read.unread.phrase : read.text).toEqual(expect.any(String));
        }),
        { numRuns: runs, seed: 20_260_105, endOnFailure: true },
      );
    },
  );

  it("come to 5,000", () => {
    expect(kinds.reduce((sum, [, , , runs]) => sum + runs, 0)).toBe(5000);
  });
});
