/**
 * `npm run prove`: makes every run of runs.ts at its full size, one after another, and writes a report.
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
const total = wanted.reduce((sum, [, { minutes }]) => sum + minutes, 0);

function list(): void {
  for (const [name, run] of wanted) console.log(`${name} (${run.minutes} min): ${commandOf(run)}`);
  console.log(
    `${wanted.length} runs, about ${Math.round(total)} minutes on two cores with nothing else at work.`,
  );
}

function told(ended: Ended): string {
  return ended.is === "not-run"
    ? `not run: ${ended.says}`
    : `${ended.is} in ${ended.minutes.toFixed(1)} min. ${ended.says}`;
}

/** After every run the report is written anew: what was shown is kept when somebody stops it. */
async function prove(folder: string): Promise<boolean> {
  mkdirSync(folder, { recursive: true });
  const at = new Date().toISOString();
  const endings: Record<string, Ended> = {};
  let left = total;
  for (const [index, [name, run]] of wanted.entries()) {
    console.log(
      `[${index + 1}/${wanted.length}, about ${Math.ceil(left)} min left] ${name}: ${commandOf(run)}`,
    );
    const ended = await makeRun(run, join(folder, `${name}.log`));
    endings[name] = ended;
    left -= run.minutes;
    console.log(`  ${told(ended)}`);
    writeFileSync(join(folder, "report.md"), reportPage(groups, endings, at));
    writeFileSync(join(folder, "report.json"), reportData(groups, endings, at));
  }
  console.log(`The report is in ${folder}.`);
  return Object.values(endings).every(({ is }) => is !== "failed");
}

if (values.list) list();
else process.exitCode = (await prove(values.out)) ? 0 : 1;
