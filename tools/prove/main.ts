/**
 * `npm run prove`: makes every run of runs.ts at its full size, two at a time but for those that are timed, and writes a report.
 *
 *   npm run prove -- --list                     what there is, and how long it takes
 *   npm run prove -- --out FOLDER kills axe     only these runs, the report in that folder
 *   npm run prove -- soak-hour                  what takes too long for all of them together is made by its name alone
 *
 * Ends with 1 when a run failed, and with 2 on bad usage. What cannot be run on this machine is named with its reason.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { commandOf, makeRun, type Ended } from "./make-run.ts";
import { groups } from "./promises/index.ts";
import { reportData, reportPage } from "./report.ts";
import { runs, usualRuns, type Run } from "./runs.ts";
import { inStages, minutesOf, stagesOf } from "./stages.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: "boolean", default: false }, out: { type: "string", default: "coverage/prove" } },
});
const all: Readonly<Record<string, Run>> = runs;
const unknown = positionals.filter((name) => all[name] === undefined);
if (unknown.length > 0) {
  console.error(`There is no run ${unknown.join(", ")}: npm run prove -- --list names them.`);
  process.exit(2);
}

const wanted =
  positionals.length === 0 ? usualRuns() : Object.entries(all).filter(([name]) => positionals.includes(name));
const stages = stagesOf(Object.fromEntries(wanted));
const total = minutesOf(stages, all);

function list(): void {
  for (const [name, run] of wanted) console.log(`${name} (${run.minutes} min): ${commandOf(run)}`);
  console.log(
    `${wanted.length === 1 ? "1 run" : `${wanted.length} runs`}, about ${Math.ceil(total)} min on two cores with nothing else at work. Two are made at a time, but for those that are timed; the minutes of a run are those while it shares the cores.`,
  );
}

function told(ended: Ended): string {
  return ended.is === "not-run"
    ? `not run: ${ended.says}`
    : `${ended.is} in ${ended.minutes.toFixed(1)} min. ${ended.says}`;
}

/** How far one is: so many of all begun, and about so many minutes of the estimate left. */
function progress(begun: number, ended: readonly string[]): string {
  const made = ended.reduce((sum, name) => sum + (all[name]?.minutes ?? 0), 0);
  const every = wanted.reduce((sum, [, { minutes }]) => sum + minutes, 0);
  return `[${begun}/${wanted.length}, about ${Math.ceil(total * (1 - made / every))} min left]`;
}

/** After every run the report is written anew: what was shown is kept when somebody stops it. */
async function prove(folder: string): Promise<boolean> {
  mkdirSync(folder, { recursive: true });
  const at = new Date().toISOString();
  const begun = performance.now();
  const endings: Record<string, Ended> = {};
  let begins = 0;
  await inStages(stages, async (name) => {
    const run = all[name];
    if (run === undefined) return;
    console.log(`${progress(++begins, Object.keys(endings))} ${name}: ${commandOf(run)}`);
    const ended = await makeRun(run, join(folder, `${name}.log`));
    endings[name] = ended;
    console.log(`  ${name} ${told(ended)}`);
    writeFileSync(join(folder, "report.md"), reportPage(groups, endings, at));
    writeFileSync(join(folder, "report.json"), reportData(groups, endings, at));
  });
  const minutes = (performance.now() - begun) / 60_000;
  console.log(`The report is in ${folder}. It took ${minutes.toFixed(1)} minutes.`);
  return Object.values(endings).every(({ is }) => is !== "failed");
}

if (values.list) list();
else process.exitCode = (await prove(values.out)) ? 0 : 1;
