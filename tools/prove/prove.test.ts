import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { contentOf, projectFiles } from "../../test/architecture/tree.ts";
import { gistOf, makeRun, type Ended } from "./make-run.ts";
import { committedPromises, promisesPage } from "./page.ts";
import { groups } from "./promises/index.ts";
import { reportPage, standingOf } from "./report.ts";
import { runs, usualRuns, type Run } from "./runs.ts";
import { minutesOf, stagesOf } from "./stages.ts";

const files = projectFiles();
const promises = groups.flatMap((group) => group.promises);
const everyRun: readonly (readonly [string, Run])[] = Object.entries(runs);
const scripts = (JSON.parse(contentOf("package.json")) as { scripts: Record<string, string> }).scripts;

/** The bar: so many promises of each kind. */
const bar = { R: 13, G: 5, M: 6, S: 9, P: 4, A: 7 };

describe("the table of promises", () => {
  it("has every promise of the bar, once", () => {
    const wanted = Object.entries(bar).flatMap(([kind, count]) =>
      Array.from({ length: count }, (_, index) => `${kind}${index + 1}`),
    );
    expect(promises.map(({ id }) => id)).toEqual(wanted);
  });

  it("leaves no promise without a run or a reason, and no run without a promise", () => {
    expect(promises.filter(({ shownBy, open }) => shownBy.length === 0 && open === null)).toEqual([]);
    const used = new Set(promises.flatMap(({ shownBy }) => shownBy));
    expect(
      usualRuns()
        .map(([name]) => name)
        .filter((name) => !used.has(name as never)),
    ).toEqual([]);
  });

  it("names every run that is made by its name alone, in place of a smaller one of the same kind", () => {
    const inFull = promises.flatMap((promised) =>
      promised.inFull ? [{ ...promised, ...promised.inFull }] : [],
    );
    const greater = everyRun.filter(([, { onlyByName }]) => onlyByName === true).map(([name]) => name);
    expect([...new Set(inFull.map(({ run }) => run))].sort()).toEqual([...greater].sort());
    expect(inFull.filter(({ shownBy, insteadOf }) => !shownBy.includes(insteadOf))).toEqual([]);
    for (const { run, insteadOf } of inFull) expect(runs[run].args).toEqual(runs[insteadOf].args);
  });

  it("is docs/promises.md (npx tsx tools/prove/page.ts writes it)", () => {
    expect(committedPromises()).toBe(promisesPage());
  });
});

describe.each(everyRun)("the run %s", (_name, { program, args, env }) => {
  it("names tests, programs and scripts that are there", () => {
    if (program === "npm") {
      expect(scripts).toHaveProperty(args[1] ?? "");
      return;
    }
    const isThere = (path: string): boolean =>
      files.some((file) => file === path || file.startsWith(`${path}/`));
    const paths = args.filter((arg) => arg.includes("/"));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });

  it("grows by variables that something reads", () => {
    const readers = files.filter((path) => /^(?:src|test|bench)\/.*\.ts$/.test(path));
    const unread = Object.keys(env).filter(
      (name) => !readers.some((path) => contentOf(path).includes(`process.env["${name}"]`)),
    );
    expect(unread).toEqual([]);
  });
});

describe("all runs together", () => {
  it("take at most 90 minutes by their own estimate", () => {
    const usual = Object.fromEntries(usualRuns());
    expect(minutesOf(stagesOf(usual), usual)).toBeLessThanOrEqual(90);
  });

  it("leave out only what is a usual run at a greater size", () => {
    const usual = usualRuns().map(([, { args }]) => args.join(" "));
    const left = everyRun.filter(([, { onlyByName }]) => onlyByName === true);
    expect(left.map(([name]) => name)).toEqual(["soak-hour", "histories-all", "kills-all"]);
    expect(left.filter(([, { args }]) => !usual.includes(args.join(" ")))).toEqual([]);
  });
});

describe("a run that is made", () => {
  const folder = mkdtempSync(join(tmpdir(), "correspondence-prove-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const run = (code: string): Run => ({
    args: ["tsx", "--eval", code],
    env: { SIZE: "7" },
    minutes: 1,
    needs: [],
  });

  it("has the size that is asked for, and its output in a file", async () => {
    const log = join(folder, "a.log");
    const ended = await makeRun(run('console.log("size", process.env["SIZE"])'), log);
    expect(ended).toMatchObject({ is: "passed", says: "size 7", log });
    expect(readFileSync(log, "utf8")).toContain("size 7");
  });

  it("has failed when its command ends with another code than 0", async () => {
    expect(await makeRun(run("process.exit(3)"), join(folder, "b.log"))).toMatchObject({ is: "failed" });
  });

  it("is summed up by what Vitest counts, else by its last line", () => {
    expect(gistOf("a\n\u001b[2m      Tests \u001b[22m  840 passed (840)\n Duration 3s\n")).toBe(
      "Tests 840 passed (840)",
    );
    expect(gistOf("a\nb\n\n")).toBe("b");
    expect(gistOf("")).toBe("");
  });
});

describe("the report", () => {
  const promised = {
    id: "R1",
    says: "A.",
    demand: "b",
    shownBy: ["kills", "axe"],
    measured: "c",
    open: null,
  } as const;
  const passed: Ended = { is: "passed", minutes: 1.25, log: "x", says: "Tests 1 | 1" };
  const notRun: Ended = { is: "not-run", says: "no Chromium" };

  it.each([
    [{ kills: passed, axe: passed }, "shown"],
    [{ kills: passed, axe: { ...passed, is: "failed" } }, "failed"],
    [{ kills: passed, axe: notRun }, "not shown"],
    [{ kills: passed }, "not shown"],
  ] as const)("tells from %j that a promise is %s", (endings, standing) => {
    expect(standingOf(promised, endings)).toBe(standing);
  });

  it("never calls a promise shown that no run shows", () => {
    expect(standingOf({ ...promised, shownBy: [] }, {})).toBe("not shown");
  });

  it("calls a promise shown in part while something of it is open", () => {
    expect(standingOf({ ...promised, open: "the hour" }, { kills: passed, axe: passed })).toBe(
      "shown in part",
    );
  });

  describe("of a promise whose whole demand is a run by its name alone", () => {
    const inFull = { run: "kills-all", insteadOf: "kills", open: "the whole size" } as const;
    const greater = { ...promised, inFull };
    const failed: Ended = { ...passed, is: "failed" };

    it.each([
      [{ kills: passed, axe: passed }, "shown in part"],
      [{ "kills-all": passed, axe: passed }, "shown"],
      [{ "kills-all": passed, kills: passed, axe: passed }, "shown"],
      [{ "kills-all": failed, kills: passed, axe: passed }, "failed"],
      [{ "kills-all": passed, kills: failed, axe: passed }, "failed"],
      [{ "kills-all": notRun, kills: passed, axe: passed }, "shown in part"],
      [{ "kills-all": notRun, axe: passed }, "not shown"],
      [{ "kills-all": passed }, "not shown"],
    ] as const)("tells from %j that it is %s", (endings, standing) => {
      expect(standingOf(greater, endings)).toBe(standing);
    });

    it("names what is open by the size alone until it passes", () => {
      const groups = [{ title: "T", promises: [{ ...greater, open: "the rest" }] }];
      expect(reportPage(groups, { kills: passed, axe: passed }, "today")).toContain(
        "| kills: passed<br>axe: passed | the whole size; the rest |",
      );
      expect(reportPage(groups, { "kills-all": passed, axe: passed }, "today")).toContain(
        "| kills-all: passed<br>axe: passed | the rest |",
      );
    });
  });

  it("names what could not be run, with its reason, in a table that holds", () => {
    const page = reportPage([{ title: "T", promises: [promised] }], { kills: passed, axe: notRun }, "today");
    expect(page).toContain("1 runs passed, 0 failed, 1 could not be made here.");
    expect(page).toContain("| axe | not-run |  | no Chromium |");
    expect(page).toContain("| kills | passed | 1.3 | Tests 1 \\| 1 |");
  });
});
