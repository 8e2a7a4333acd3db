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
    [
      "This is the reply I had from Owen today:\n\nDear Cllr Keane\nWe will replace the lamp at the end of the lane.\nRegards\nOwen Ames\nHead of Highways\n\nI hope that helps.",
      "This is the reply I had from Owen today: I hope that helps.",
    ],
    [
      "Template letter for your members:\n\nDear Sir\nYou must restore the bus.\nYours\n\nGoodbye.",
      "Template letter for your members: Goodbye.",
    ],
    [
      'Owen writes.\n\n"We will mend it.\n\nWe accept the blame.\n\nDo not touch it."\n\nSo there.',
      "Owen writes. So there.",
    ],
    ["> Will you pay?\nWe will.", "We will."],
    ["You wrote:\n\n> Will you pay?\n\nWe will.", "You wrote: We will."],
    ["Highways have replied: we will mend it. We shall see.", "Highways have replied: . We shall see."],
    [
      "Below is the reply from the operator.\n\n---\nWe will pay.\n---\n\nI hope that it helps.",
      "Below is the reply from the operator. I hope that it helps.",
    ],
    [
      "I have pasted their reply below.\n\nDear Cllr Keane\n\nWe will pay.\n\nRegards\nPete Hill\n\nThere it is.",
      "I have pasted their reply below. There it is.",
    ],
    [
      "It came today.\n\nSee it.\n\nDear Councillor\nWe will pay.\nYours\nPete Hill\n\nSo!",
      "It came today. See it. So!",
    ],
  ])("hears the writer alone in %j", (text, own) => {
    expect(heard(text)).toBe(own);
  });

  it.each([
    "We'll mend the residents' gate and the tenants' path, and that's that.",
    "Give 'em the keys: we will pay the tenants' fees.",
    "Here is the letter from me that bounced:\n\nWe will pay.",
    'He is 6" tall.\n\nWe will pay for the 8" pipe.',
    "This is the letter I had from you, and my answer to it:\n\nWe will pay.",
    "As I said:\n\nWe will pay.",
    "To which the Authority says:\n\nWe will pay.",
    "You asked:\n\nWe will pay.",
    "The company's reply is below. We will pay.",
    "The company's reply is below.\n\nWe will pay.",
    "In answer to your letter: we will pay.",
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
