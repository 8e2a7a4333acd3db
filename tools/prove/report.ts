import type { Ended } from "./make-run.ts";
import type { Promised } from "./promised.ts";
import type { Group } from "./promises/index.ts";
import type { RunId } from "./runs.ts";

/**
 * How far a promise was shown. `shown in part`: every run of it passed, and something is known to be open, such as the size that
 * was demanded; `not shown`: some run was not made.
 */
export type Standing = "shown" | "shown in part" | "failed" | "not shown";

/** How the runs ended, by name; a run that was not asked for is absent. */
export type Endings = Readonly<Record<string, Ended>>;

const isMade = (ended: Ended | undefined): boolean => ended !== undefined && ended.is !== "not-run";

/** The runs that count for a promise: the one in full in place of the smaller, unless that failed. */
function countingFor({ shownBy, inFull }: Promised, endings: Endings): readonly RunId[] {
  if (inFull === undefined || !isMade(endings[inFull.run])) return shownBy;
  const { run, insteadOf } = inFull;
  return shownBy.flatMap((name) => {
    if (name !== insteadOf) return [name];
    return endings[name]?.is === "failed" ? [name, run] : [run];
  });
}

/** What of a promise these runs leave open; empty where they leave nothing. */
function leftOpen({ inFull, open }: Promised, endings: Endings): readonly string[] {
  const size = inFull === undefined || endings[inFull.run]?.is === "passed" ? null : inFull.open;
  return [size, open].filter((each) => each !== null);
}

/** How far the runs show a promise. */
export function standingOf(promised: Promised, endings: Endings): Standing {
  const ended = countingFor(promised, endings).map((name) => endings[name]?.is);
  if (ended.includes("failed")) return "failed";
  if (ended.length === 0 || ended.some((is) => is !== "passed")) return "not shown";
  return leftOpen(promised, endings).length === 0 ? "shown" : "shown in part";
}

function row(promised: Promised, endings: Endings): string {
  const { id, says, demand } = promised;
  const by = countingFor(promised, endings)
    .map((name) => `${name}: ${endings[name]?.is ?? "not asked for"}`)
    .join("<br>");
  const open = leftOpen(promised, endings).join("; ");
  return `| ${[id, says, demand, standingOf(promised, endings), by, open].join(" | ")} |`;
}

function runRow([name, ended]: readonly [string, Ended]): string {
  const minutes = ended.is === "not-run" ? "" : ended.minutes.toFixed(1);
  return `| ${[name, ended.is, minutes, ended.says.replaceAll("|", "\\|")].join(" | ")} |`;
}

/** The report as a page: promises first, then the runs behind them. */
export function reportPage(groups: readonly Group[], endings: Endings, at: string): string {
  const sections = groups.map(({ title, promises }) =>
    [
      `## ${title}`,
      "",
      "| | promise | demanded | standing | shown by | still open |",
      "|---|---|---|---|---|---|",
      ...promises.map((promised) => row(promised, endings)),
      "",
    ].join("\n"),
  );
  const made = Object.entries(endings);
  return [
    `# What was shown, ${at}`,
    "",
    `${made.filter(([, { is }]) => is === "passed").length} runs passed, ${made.filter(([, { is }]) => is === "failed").length} failed, ${made.filter(([, { is }]) => is === "not-run").length} could not be made here.`,
    "",
    ...sections,
    "## The runs",
    "",
    "| run | ended | minutes | said last |",
    "|---|---|---|---|",
    ...made.map(runRow),
    "",
  ].join("\n");
}

/** The same as data: each promise with its standing, each run with its end. */
export function reportData(groups: readonly Group[], endings: Endings, at: string): string {
  const promises = groups.flatMap(({ promises }) => promises);
  const standings = promises.map((promised) => ({ ...promised, standing: standingOf(promised, endings) }));
  return `${JSON.stringify({ at, promises: standings, runs: endings }, null, 2)}\n`;
}
