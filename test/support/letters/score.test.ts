import { describe, expect, it } from "vitest";
import type { LabelledLetter, LetterAnswer, LetterLabel } from "./letters.ts";
import { letterFigures } from "./score-letters.ts";
import { sentenceFigures, type ReadSentence } from "./score-sentences.ts";
import { f1Of, precisionOf, recallOf, Tallies } from "./score.ts";

describe("a tally", () => {
  it("gives precision, recall and their mean", () => {
    const tally = { right: 6, wrong: 2, missed: 4 };
    expect(precisionOf(tally)).toBeCloseTo(0.75);
    expect(recallOf(tally)).toBeCloseTo(0.6);
    expect(f1Of(tally)).toBeCloseTo(2 / 3);
  });

  it("counts what is there and not found as missed, and the other way round as wrong", () => {
    const tallies = new Tallies();
    tallies.count("x", true, false);
    tallies.count("x", false, true);
    tallies.count("x", false, false);
    expect(tallies.of("x")).toEqual({ right: 0, wrong: 1, missed: 1 });
  });
});

function sentence(labels: ReadSentence["found"], found: ReadSentence["found"]): ReadSentence {
  const about = { id: "s", text: "", phenomenon: "p", register: "letter", part: "open" } as const;
  return { sentence: { ...about, labels }, found };
}

describe("sentences", () => {
  it("are exact only where every kind agrees, and alarm where a harmless one is taken", () => {
    const figures = sentenceFigures([
      sentence(["obligation", "liability"], ["obligation"]),
      sentence(["instruction"], ["instruction"]),
      sentence([], ["instruction"]),
      sentence([], []),
    ]);
    expect(figures.falseAlarms).toBe(0.5);
    expect(figures.macroF1).toBeCloseTo((1 + 0 + 2 / 3) / 3);
    expect(figures.byPhenomenon.get("p")).toEqual({
      all: 4,
      exact: 2,
      any: { right: 2, wrong: 1, missed: 0 },
    });
  });
});

const promise: LetterLabel = {
  officialLetter: null,
  inNameOf: "member",
  obligation: true,
  liability: false,
  instruction: false,
  capacityStated: true,
  exception: null,
  audience: "external",
  evidence: ["We will pay £9."],
};

const same: LetterAnswer = {
  ...promise,
  officialLetter: true,
  obligation: true,
  liability: false,
  instruction: false,
  capacityStated: true,
};

function labelled(label: LetterLabel): LabelledLetter {
  return { id: "one", bytes: new Uint8Array(), label };
}

describe("letters", () => {
  it("have no fault where all that is labelled agrees, and what is left open is not scored", () => {
    const figures = letterFigures([{ letter: labelled(promise), answer: same }]);
    expect(figures.faults).toEqual([]);
    expect(figures.shown).toBe(1);
    expect(figures.official).toEqual({ right: 0, wrong: 0, missed: 0 });
  });

  it("alarm where a harmless one of a member's is taken to bind, never where it is an officer's", () => {
    const harmless = { ...promise, obligation: false, evidence: [] };
    const figures = letterFigures([
      { letter: labelled(harmless), answer: same },
      { letter: labelled({ ...harmless, inNameOf: "officer" }), answer: { ...same, inNameOf: "officer" } },
    ]);
    expect(figures.falseAlarms).toBe(0.5);
    expect(figures.binding).toEqual({ right: 0, wrong: 1, missed: 0 });
  });

  it.each([
    ["a longer sentence around it", ["On reflection, we will\n pay £9."], 1],
    ["half of it", ["We will pay"], 1],
    ["a word of it", ["We"], 0],
    ["something else", ["Thank you."], 0],
  ])("show the deciding sentence by %s or not", (_how, evidence, shown) => {
    expect(letterFigures([{ letter: labelled(promise), answer: { ...same, evidence } }]).shown).toBe(shown);
  });

  it("accept a further exception that the label allows", () => {
    const label: LetterLabel = { ...promise, exception: "minister", exceptionAlso: ["mayor"] };
    const figures = letterFigures([{ letter: labelled(label), answer: { ...same, exception: "mayor" } }]);
    expect(figures.exceptions.get("minister")).toEqual({ right: 1, wrong: 0, missed: 0 });
  });
});
