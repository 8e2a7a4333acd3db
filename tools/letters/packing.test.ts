import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersIn } from "../../src/reading/letter/language/unpacking.ts";
import { packing } from "./packing.ts";

type Asked = readonly (readonly [question: number, isYes: boolean])[];

function packed(asked: Asked): string {
  const pack = packing();
  for (const [question, isYes] of asked) pack.answer(question, isYes);
  return pack.text();
}

const asked = fc.array(fc.tuple(fc.integer({ min: 0, max: 63 }), fc.boolean()), { maxLength: 400 });

describe("packing", () => {
  it("is read back as it was written, whatever was asked", () => {
    fc.assert(
      fc.property(asked, (all) => {
        const isYes = answersIn(packed(all));
        expect(all.map(([question]) => [question, isYes(question)])).toEqual(all);
      }),
    );
  });

  it("writes nothing but printable ASCII, and neither a quotation mark nor a backslash", () => {
    fc.assert(
      fc.property(asked, (all) => {
        expect(packed(all)).toMatch(/^[#-[\]-~]*$/);
      }),
    );
  });

  it("takes less for what is likely", () => {
    const rarely = Array.from({ length: 4_000 }, (_, at) => [0, at % 40 === 0] as const);
    const mixed = Array.from({ length: 4_000 }, (_, at) => [0, (at * at) % 7 < 3] as const);
    expect(packed(rarely).length).toBeLessThan(packed(mixed).length / 3);
    expect(packed(mixed).length).toBeLessThan(4_000 / 6);
  });
});
