import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { corpusFiles } from "./build/files.ts";
import { sampleFiles } from "./build/samples.ts";
import {
  answerTo,
  comparedIn,
  differences,
  jsonOf,
  labelled,
  type Case,
  type Circumstances,
  type OrdinaryCase,
} from "./judge.ts";
import type { CheckId } from "../../src/message/index.ts";

const root = join(import.meta.dirname, "../..");

/** The mails and data files below some folders of the repository. */
function filesBelow(home: string, folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:eml|json)$/.test(entry.name))
      .map((entry) => relative(join(root, home), join(entry.parentPath, entry.name))),
  );
}

describe("what the builder writes", () => {
  it.each([
    [
      "test/corpus",
      ["authority", "ordinary-day", "checks", "at-first-sight"].map((folder) => `test/corpus/${folder}`),
      corpusFiles,
    ],
    ["samples", ["samples"], sampleFiles],
  ])("is what lies in %s, no file more and none less", async (home, folders, build) => {
    const built = await build();
    expect([...filesBelow(home, folders)].sort()).toEqual([...built.keys()].sort());
    const changed = [...built].filter(
      ([path, text]) => readFileSync(join(root, home, path), "utf8") !== text,
    );
    expect(changed.map(([path]) => path)).toEqual([]);
  });
});

/** A case as it is to be run: with the path of its authority file. */
function inCorpus(one: Case | OrdinaryCase): Circumstances {
  return { ...one, authority: `authority/${one.authority}.json` };
}

const ordinary = jsonOf("ordinary-day", "index.json") as readonly OrdinaryCase[];

describe("the ordinary day", () => {
  it("has at least 250 mails", () => {
    expect(ordinary.length).toBeGreaterThanOrEqual(250);
  });

  it.each(ordinary)("passes $file under $authority without a question", async (mail) => {
    const answer = await answerTo(`ordinary-day/${mail.file}`, inCorpus(mail));
    expect(differences(mail.told ?? [], answer)).toEqual([]);
    expect(answer.asking).toEqual([]);
    expect(answer.outcome).toBe("send");
  });
});

describe("the samples", () => {
  const readme = readFileSync(join(root, "samples/README.md"), "utf8");
  const verdicts = { nothing: "send", held: "hold", asked: "prompt" } as const;
  const rows = [...readme.matchAll(/^\| (\d\d) \|.*\| (nothing|held|asked)\b.*\|$/gm)].map((row) => ({
    number: row[1] ?? "",
    outcome: verdicts[row[2] as keyof typeof verdicts],
  }));
  const files = readdirSync(join(root, "samples/mail"));

  it("stand in their README one by one", () => {
    expect(rows.map(({ number }) => number)).toEqual(files.map((file) => file.slice(0, 2)).sort());
  });

  it.each(rows)("end as their README says: $number with $outcome", async ({ number, outcome }) => {
    const file = files.find((name) => name.startsWith(number)) ?? "";
    const consents = jsonOf("../../samples/consents.json") as readonly unknown[];
    const answer = await answerTo(`../../samples/mail/${file}`, {
      authority: "../../samples/authority.json",
      consents,
    });
    expect(answer.outcome).toBe(outcome);
  });
});

/** How often a check spoke where it is labelled to, spoke where it is not, and was silent where it should speak. */
interface Tally {
  right: number;
  tooMuch: number;
  missed: number;
}

const tallies = new Map<CheckId, Tally>(
  labelled.map((check) => [check, { right: 0, tooMuch: 0, missed: 0 }]),
);

/** Counts each check once per mail, whether it spoke or not; levels and evidence are the single case's affair. */
function count(labels: readonly CheckId[], spoke: readonly CheckId[], open: readonly string[]): void {
  for (const [check, tally] of tallies) {
    if (open.includes(check)) continue;
    if (labels.includes(check) && spoke.includes(check)) tally.right += 1;
    else if (spoke.includes(check)) tally.tooMuch += 1;
    else if (labels.includes(check)) tally.missed += 1;
  }
}

describe.each(labelled)("the scenarios of %s", (check) => {
  const cases = jsonOf("checks", check, "cases.json") as readonly Case[];
  const speaks = (one: Case): boolean => one.expected.findings.some((finding) => finding.check === check);

  it("are at least 25 that trip it, one of them alone, and 12 that come near", () => {
    expect(cases.filter(speaks).length).toBeGreaterThanOrEqual(25);
    expect(cases.filter((one) => !speaks(one)).length).toBeGreaterThanOrEqual(12);
    const alone = cases.filter((one) => one.only);
    expect(alone.length).toBeGreaterThanOrEqual(1);
    for (const one of alone) expect(one.expected.findings.map((finding) => finding.check)).toEqual([check]);
  });

  it.each(cases)("$file: $shows", async (one) => {
    const answer = await answerTo(`checks/${check}/${one.file}`, inCorpus(one), comparedIn(check));
    const open = Object.keys(one.open ?? {});
    count(
      one.expected.findings.map((finding) => finding.check),
      answer.findings.map((finding) => finding.check),
      open,
    );
    expect(differences(one.expected.findings, answer, open)).toEqual([]);
    if (open.length === 0) expect(answer.outcome).toBe(one.expected.outcome);
  });
});

describe("the scenarios of all checks that were written before any was run", () => {
  const cases = jsonOf("at-first-sight", "cases.json") as readonly Case[];

  it.each(cases)("$file under $authority: $shows", async (one) => {
    const answer = await answerTo(`at-first-sight/${one.file}`, inCorpus(one));
    const open = Object.keys(one.open ?? {});
    count(
      one.expected.findings.map(({ check }) => check),
      answer.findings.map(({ check }) => check),
      open,
    );
    expect(differences(one.expected.findings, answer, open)).toEqual([]);
    if (open.length === 0) expect(answer.outcome).toBe(one.expected.outcome);
  });
});

afterAll(() => {
  const percent = (part: number, whole: number): string =>
    whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
  const rows = [...tallies].map(
    ([check, { right, tooMuch, missed }]) =>
      `${check.padEnd(28)} precision ${percent(right, right + tooMuch).padStart(7)}  recall ${percent(right, right + missed).padStart(7)}  (${String(right)} right, ${String(tooMuch)} too much, ${String(missed)} missed)`,
  );
  console.log(["The checks on the scenarios of the corpus:", ...rows].join("\n"));
});
