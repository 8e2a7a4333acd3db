import { describe, expect, it } from "vitest";
import { placesOf } from "../../../src/screens/decisions/state/part.ts";
import {
  entryWords,
  happeningByItself,
  happeningWords,
  label,
  notYours,
  standings,
  stateWords,
  words,
} from "../../../src/screens/decisions/words/index.ts";
import { baseline } from "../../../src/register/operations/assessments/checklist/baseline.ts";
import { gradeOf, sentencesIn, wordsIn } from "../../support/reading-grade.ts";
import { me } from "./preview/people.ts";

/** Every text of a table of tables. */
function textsIn(table: unknown): readonly string[] {
  if (typeof table === "string") return [table];
  return typeof table === "object" && table !== null ? Object.values(table).flatMap(textsIn) : [];
}

const tables = [
  words,
  standings,
  stateWords,
  happeningWords,
  happeningByItself,
  entryWords,
  notYours,
  baseline.map(({ text, from }) => [text, from]),
];
const texts = tables.flatMap(textsIn);

/** What stands in the places to fill, each of the kind that will stand there. */
const values: Readonly<Record<string, string>> = {
  asker: "Sam Brown",
  originator: "Ann Dine",
  by: "Sam Brown",
  name: "Ann Dine",
  people: "Tom Hill and Jo Vane",
  lapses: "Friday 4 March",
  date: "Friday 4 March",
  time: "9:30",
  check: "Blind copy",
  because: "Its mark is wrong",
  label: "Your reason",
  heading: "You agreed",
  product: "Our page",
  address: "ann@dine.example",
  before: "Chair",
  after: "Deputy Mayor",
};

function filled(text: string): string {
  return text.replace(/\{([a-z]+)\}/g, (_, name: string) => values[name] ?? "4");
}

/** Texts that are sentences; a label of three words has no grade. */
const sentences = texts.map(filled).filter((text) => wordsIn(text).length >= 4);

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

describe("every label of the decision pages", () => {
  it("is there to be looked at", () => {
    expect(texts.length).toBeGreaterThan(250);
    expect(sentences.length).toBeGreaterThan(120);
  });

  it("has at most 25 words in a sentence", () => {
    expect(sentences.flatMap(sentencesIn).filter((sentence) => wordsIn(sentence).length > 25)).toEqual([]);
  });

  it("reads at grade 8 or below in the middle, and at 10 at the most (promise A6)", () => {
    const graded = sentences.map((text) => [gradeOf(text), text] as const);
    expect(median(graded.map(([grade]) => grade))).toBeLessThanOrEqual(8);
    expect(graded.filter(([grade]) => grade > 10)).toEqual([]);
  });

  it("is plain British English that blames nobody", () => {
    const unwanted =
      /\b(?:pursuant|hereby|whereas|herein|utili[sz]e|violation|breach|illegal|forbidden|failed|color|recogniz|authoriz)/i;
    expect(texts.filter((text) => unwanted.test(text))).toEqual([]);
  });

  it("calls things as the glossary does", () => {
    expect(
      texts.filter((text) =>
        /\b(?:e-?mail|plug-?in|popup|sidebar|staff|user|block|ticket|approv|escalat)/i.test(text),
      ),
    ).toEqual([]);
  });

  it("has a value for each of its places", () => {
    const known = [
      ...Object.keys(values),
      "count",
      "limit",
      "entry",
      "id",
      "share",
      "record",
      "line",
      "added",
      "changed",
      "removed",
      "versions",
      "level",
    ];
    const named = texts.flatMap((text) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name));
    expect([...new Set(named)].filter((name) => name === undefined || !known.includes(name))).toEqual([]);
  });
});

describe("how a request stands", () => {
  it("is said for each who may look at it, and says who is next in two sentences or three", () => {
    for (const part of Object.values(standings))
      for (const { headline, next } of Object.values(part)) {
        expect(headline).not.toMatch(/\.$/);
        expect(next).toMatch(/\.$/);
        expect(sentencesIn(label(next, values)).length, next).toBeLessThanOrEqual(3);
      }
  });

  it("has a page for each of the ways at the top", () => {
    for (const who of ["amara", "sam", "grace", "nora"] as const)
      for (const place of placesOf(me(who))) expect(words.page.links[place]).toBeTruthy();
  });
});

describe("the grade of a text", () => {
  it.each([
    ["The cat sat on the mat.", -2, 1],
    ["You can send it now, to the people named here.", 1, 4],
    ["Organisational difficulties necessitate additional authorisation procedures.", 20, 40],
  ])("of %j lies between %d and %d", (text, least, most) => {
    expect(gradeOf(text)).toBeGreaterThanOrEqual(least);
    expect(gradeOf(text)).toBeLessThanOrEqual(most);
  });
});
