import { describe, expect, it } from "vitest";
import { alertFrames, alertWords, noticeFrames } from "../../src/decision/words/alerts.ts";
import { remedyWords } from "../../src/decision/words/remedies.ts";
import { failWords, sendWords } from "../../src/decision/words/send.ts";
import { sentences } from "../../src/decision/words/table.ts";
import { problems } from "../../src/register/http/problem.ts";
import { noticeWords } from "../../src/register/notices/words/notices.ts";
import { phrases } from "../../src/register/notices/words/phrases.ts";
import { askingWords, doneWords, words } from "../../src/screens/words.ts";
import { gradeOf, wordsIn } from "../support/reading-grade.ts";

/** What stands in the places to fill: a number, a day, or somebody's name. */
function filled(text: string): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (["count", "limit", "id", "n", "hash", "version"].includes(name)) return "4";
    return ["day", "lapses", "month", "year"].includes(name) ? "4 March" : "Ann Dine";
  });
}

/** Every text of a table of tables. */
function textsIn(table: unknown): readonly string[] {
  if (typeof table === "string") return [table];
  return typeof table === "object" && table !== null ? Object.values(table).flatMap(textsIn) : [];
}

/** The grades of what is a sentence; a label of three words has none. */
function gradesOf(table: unknown): readonly number[] {
  const texts = textsIn(table).map(filled);
  return texts
    .filter((text) => wordsIn(text).length >= 4)
    .map(gradeOf)
    .sort((one, other) => one - other);
}

const middle = (grades: readonly number[]): number => grades[Math.floor(grades.length / 2)] ?? Infinity;

/** Everything a person can read of the product but the decision pages, whose own test grades them. */
const tables: readonly (readonly [what: string, table: unknown, hardest: number])[] = [
  ["the pane", [words, askingWords, doneWords], 10],
  ["the register's notices", [noticeWords, phrases], 10],
  ["Outlook's alerts and notices", [alertWords, alertFrames, noticeFrames], 10],
  ["what Send says when something failed", [failWords, sendWords], 10],
  // Where a sentence of a few words bears one long word of the rule itself, the measure makes much of it.
  ["findings", sentences, 13],
  ["remedies", remedyWords, 13],
  ["the register's refusals", problems, 13],
];

describe("every string that a person can meet", () => {
  it.each(tables)("of %s reads at grade 8 or below in the middle (promise A6)", (_what, table, hardest) => {
    const grades = gradesOf(table);
    expect(grades.length).toBeGreaterThanOrEqual(12);
    expect(middle(grades)).toBeLessThanOrEqual(8);
    expect(grades.at(-1)).toBeLessThanOrEqual(hardest);
  });

  it("taken together reads at grade 8 or below in the middle", () => {
    expect(middle(gradesOf(tables.map(([, table]) => table)))).toBeLessThanOrEqual(8);
  });
});
