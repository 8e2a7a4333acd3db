import { describe, expect, it } from "vitest";
import type { CheckId } from "../../message/index.ts";
import { coverage, reasons } from "./index.ts";

const provisionsOf = (id: string) => coverage.find(({ protocol }) => protocol.id === id)?.provisions ?? [];
const numbers = (id: string): string[] => provisionsOf(id).map(({ number }) => number);

/** `3` with 4 is 3.1, 3.2, 3.3, 3.4. */
const numbered = (sections: readonly number[]): string[] =>
  sections.flatMap((count, at) => Array.from({ length: count }, (_, n) => `${at + 1}.${n + 1}`));

describe("the coverage of the documents", () => {
  it("has every number of part-5.5, in order", () => {
    expect(numbers("part-5.5")).toEqual(numbered([1, 9, 3, 6, 7, 10, 5, 8, 11, 4, 14, 9, 6, 5, 3, 3, 5]));
  });

  it("has every number of sefton, in order", () => {
    expect(numbers("sefton")).toEqual(Array.from({ length: 87 }, (_, n) => `${n + 1}`));
  });

  it("has every section of part-5.3 with its paragraphs counted up", () => {
    const paragraphs: Record<string, number> = { preamble: 5, 5: 8, 6: 4, 7: 10, 9: 15, 10: 7, 11: 4, 13: 6 };
    const sections = ["preamble", ...Array.from({ length: 13 }, (_, n) => `${n + 1}`)];
    const expected = sections.flatMap((section) => {
      const count = paragraphs[section];
      return count === undefined
        ? [section]
        : Array.from({ length: count }, (_, n) => `${section}, paragraph ${n + 1}`);
    });
    expect(numbers("part-5.3")).toEqual(expected);
  });

  it("has the numbers of cpca-2022 as its document repeats and skips them", () => {
    const own = numbers("cpca-2022").filter((number) => !number.startsWith("report"));
    const expected = numbered([6, 2, 4, 4, 3, 1, 3, 3, 2, 1, 4]);
    const third = ["3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "3.9", "3.4"];
    const fourth = ["4.6", "4.7", "4.8", "4.8", ...[9, 10, 11, 12, 13, 14, 15].map((n) => `4.${n}`)];
    expected.splice(expected.indexOf("3.4") + 1, 0, ...third);
    expected.splice(expected.lastIndexOf("4.4") + 1, 0, ...fourth);
    expect(own).toEqual(expected);
  });

  it("tells provisions of one number apart", () => {
    for (const { protocol, provisions } of coverage) {
      const names = provisions.map(({ number, occurrence }) => `${number} (${occurrence ?? "only"})`);
      expect(new Set(names).size, protocol.id).toBe(names.length);
    }
  });

  it("calls checked exactly what the engine's clauses say, check by check", () => {
    for (const { protocol, provisions } of coverage) {
      const found = new Map<string, Set<CheckId>>();
      for (const { number, checks } of provisions.filter(({ standing }) => standing === "checked")) {
        const clause = number.replace(/, paragraph \d+$/, "");
        found.set(clause, new Set([...(found.get(clause) ?? []), ...checks]));
      }
      const expected = new Map(protocol.clauses.map(({ number, checks }) => [number, new Set(checks)]));
      expect(found, protocol.id).toEqual(expected);
    }
  });

  it("counts an occurrence as the engine's clause does", () => {
    const twice = coverage.flatMap(({ protocol, provisions }) =>
      protocol.clauses.map(({ number, occurrence }) => ({
        expected: occurrence ?? null,
        found: provisions.find((one) => one.number === number && one.standing === "checked")?.occurrence,
      })),
    );
    for (const { expected, found } of twice) expect(found ?? null).toBe(expected);
  });

  it("says of each provision what it is about, and why where it is not checked", () => {
    for (const { gist, standing, checks, because } of coverage.flatMap(({ provisions }) => provisions)) {
      expect(gist).not.toBe("");
      expect(checks.length > 0, gist).toBe(standing === "checked");
      expect(because === null, gist).toBe(standing === "checked");
    }
  });

  it("uses every reason it keeps", () => {
    const used = new Set(coverage.flatMap(({ provisions }) => provisions.map(({ because }) => because)));
    for (const [, sentence] of Object.values(reasons)) expect(used).toContain(sentence);
  });
});
