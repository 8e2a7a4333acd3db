import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StatementKind } from "../../message/index.ts";
import { readSentences } from "./index.ts";
import { sentenceCases, type SentenceCase } from "./sentences.cases.ts";

const kindsOf = (text: string): readonly StatementKind[] =>
  [...new Set(readSentences(text).map(({ kind }) => kind))].sort();

/** F1 of one kind over labelled sentences, 0 to 1. */
function f1(cases: readonly SentenceCase[], kind: StatementKind): number {
  const of = (wanted: boolean, found: boolean) =>
    cases.filter(
      ({ text, kinds }) => kinds.includes(kind) === wanted && kindsOf(text).includes(kind) === found,
    ).length;
  return (2 * of(true, true)) / (2 * of(true, true) + of(true, false) + of(false, true));
}

/** Precision and recall per lesson of language, so that a change that helps one and hurts another is seen. */
const lessons = [...new Set(sentenceCases.map(({ lesson }) => lesson))];
const isBlind = ({ lesson }: SentenceCase): boolean => lesson.startsWith("blind");
const kinds = ["obligation", "liability", "instruction"] as const;

/** Harmless sentences in which something was found, as a share. */
function falseAlarms(cases: readonly SentenceCase[]): number {
  const harmless = cases.filter((each) => each.kinds.length === 0);
  return harmless.filter(({ text }) => kindsOf(text).length > 0).length / harmless.length;
}

describe("the reader of binding language, on the project's own sentences", () => {
  const own = sentenceCases.filter((each) => !isBlind(each));
  const blind = sentenceCases.filter(isBlind);

  it.each(lessons)("reads at least nine in ten right of: %s", (lesson) => {
    const cases = sentenceCases.filter((each) => each.lesson === lesson);
    const wrong = cases.filter(
      ({ text, kinds: wanted }) => kindsOf(text).join() !== [...wanted].sort().join(),
    );
    const most = Math.floor(cases.length / (lesson.startsWith("blind") ? 10 : 20));
    expect(wrong.length, wrong.map(({ text }) => text).join("\n")).toBeLessThanOrEqual(most);
  });

  it.each(kinds)("finds %s with an F1 of at least 0.97", (kind) => {
    expect(f1(own, kind)).toBeGreaterThanOrEqual(0.97);
    expect(f1(blind, kind)).toBeGreaterThanOrEqual(0.93);
  });

  it("takes at most one harmless sentence in a hundred for binding, and of those written blind one in thirty", () => {
    expect(falseAlarms(own)).toBeLessThanOrEqual(0.01);
    expect(falseAlarms(blind)).toBeLessThanOrEqual(1 / 30);
  });
});

describe("readSentences", () => {
  it("gives each sentence as it stands, its place and the reason", () => {
    const text = "Thank you. If you sign by Friday, we will pay at once.";
    expect(readSentences(text)).toEqual([
      {
        kind: "obligation",
        text: "If you sign by Friday, we will pay at once.",
        start: 11,
        end: 54,
        why: { phrase: "offer-on-condition", values: { subject: "the authority", verb: "pay" } },
      },
    ]);
  });

  it.each([
    ["authority-promises", "The Authority will refund the fee."],
    ["writer-commits-authority", "I hereby grant you a licence."],
    ["promise-without-agent", "The fee is waived."],
    ["offer-on-condition", "Provided you leave, we will pay."],
    ["accepts-liability", "It was our mistake."],
    ["denies-liability", "That is not our fault."],
    ["instructs-directly", "Vacate the unit."],
    ["instructs-by-duty", "You are to cease trading on the quay."],
  ])("gives the reason %s", (reason, text) => {
    expect(readSentences(text).map(({ why }) => why.phrase)).toEqual([reason]);
  });

  it("reads an item of a list with its lead-in", () => {
    const text = "The Authority will:\n- refund the fee\n- look into the delay";
    expect(readSentences(text).map((statement) => statement.text)).toEqual(["refund the fee"]);
  });

  it("leaves alone what stands between quotation marks, also where nothing closes them", () => {
    expect(readSentences("He wrote “We will pay you £100.” I did not.")).toEqual([]);
    expect(readSentences('The leaflet: "We will pay you £100. We will mend the wall.')).toEqual([]);
    expect(readSentences('We will replace the 6" pipe and pay for it.')).toHaveLength(1);
  });

  it("throws on no text, and every statement lies where it says", () => {
    const bits = fc.constantFrom(
      ...[
        "we ",
        "will ",
        "pay ",
        "not ",
        "if ",
        "you ",
        "must ",
        "stop work ",
        "our fault ",
        "is ",
        "yours",
        ". ",
        ", ",
        "“",
        '"',
        "£5 ",
        "\n",
        "- ",
        "that ",
        "agree ",
        "to ",
      ],
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(bits, fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 60 }),
        (parts) => {
          const text = parts.join("");
          for (const statement of readSentences(text))
            expect(text.slice(statement.start, statement.end)).toBe(statement.text);
        },
      ),
      { numRuns: Number(process.env["FUZZ_RUNS"] ?? 20_000) },
    );
  });
});
