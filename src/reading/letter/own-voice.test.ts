import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOwnVoice } from "./own-voice.ts";

const heard = (text: string): string => inOwnVoice(text).replace(/\s+/g, " ").trim();

describe("inOwnVoice", () => {
  it.each([
    [
      "You quote my leaflet: 'We will mend every road.' I do not hold to it.",
      "You quote my leaflet: .' I do not hold to it.",
    ],
    ["He said 'we will pay for it' and left.", "He said ' and left."],
    [
      "The notice reads:\n\nNO ENTRY. WE ACCEPT NO LIABILITY.\n\nIs that it?",
      "The notice reads: Is that it?",
    ],
    [
      "Your lease says:\n\n1. The tenant must weed.\n2. The landlord will mend.\n\nWe will pay.",
      "Your lease says: 1. 2. We will pay.",
    ],
    ["> Will you pay?\nWe will.", "We will."],
  ])("hears the writer alone in %j", (text, own) => {
    expect(heard(text)).toBe(own);
  });

  it.each([
    "We'll mend the residents' gate and the tenants' path, and that's that.",
    "Give 'em the keys: we will pay the tenants' fees.",
    "As I said:\n\nWe will pay.",
    "To which the Authority says:\n\nWe will pay.",
    "You asked:\n\nWe will pay.",
    "The grant of '98 is renewed and the tenants' fees are paid.",
  ])("keeps the writer's own words: %j", (text) => {
    expect(inOwnVoice(text)).toBe(text);
  });

  it("leaves every place where it was", () => {
    const bits = fc.constantFrom("'", " '", "'we", '"', "> ", "\n\n", "says:", "1. ", "pay. ", "“", "”", "a");
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        expect(inOwnVoice(text)).toHaveLength(text.length);
      }),
    );
  });
});
