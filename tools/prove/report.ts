import type { Ended } from "./make-run.ts";
import type { Promised } from "./promised.ts";
import type { Group } from "./promises/index.ts";

/**
 * How far a promise was shown. `shown in part`: every run of it passed, and something is known to be open; `not shown`:
 * some run was not made.
 */
export type Standing = "shown" | "shown in part" | "failed" | "not shown";

/** How the runs ended, by name; a run that was not asked for is absent. */
export type Endings = Readonly<Record<string, Ended>>;

/** How far the runs show a promise. */
export function standingOf({ shownBy, open }: Promised, endings: Endings): Standing {
  const ended = shownBy.map((name) => endings[name]?.is);
  if (ended.includes("failed")) return "failed";
  if (ended.length === 0 || ended.some((is) => is !== "passed")) return "not shown";
  return open === null ? "shown" : "shown in part";
}

function row({ id, says, demand, ...rest }: Promised, endings: Endings): string {
  const promised = { id, says, demand, ...rest };
  const by = rest.shownBy.map((name) => `${name}: ${endings[name]?.is ?? "not asked for"}`).join("<br>");
  return `| ${[id, says, demand, standingOf(promised, endings), by, rest.open ?? ""].join(" | ")} |`;
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
