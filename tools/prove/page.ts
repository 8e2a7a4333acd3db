import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { commandOf } from "./make-run.ts";
import type { Promised } from "./promised.ts";
import { groups } from "./promises/index.ts";
import { runs, usualRuns, type Run } from "./runs.ts";
import { minutesOf, stagesOf } from "./stages.ts";

/** `npx tsx tools/prove/page.ts` writes docs/promises.md from the table of promises; its test compares the two. */
const page = new URL("../../docs/promises.md", import.meta.url);

const opening = `# What is promised, and what shows it

Generated from \`tools/prove\` by \`npx tsx tools/prove/page.ts\`; edit it there.

\`npm run prove\` makes every run below at the size of a release and writes a report; \`npm test\` makes them at the size of every day. All of them were made on 23 November 2026 on two cores, in 41 minutes: 50 of 52 passed; \`kills\` ended early by a fault of the test's own database and passed later that day, \`engine-bounds\` fails (G3 says why). A figure is of that day or shortly before; what is timed was measured at rest where that is said. **Open** says what is demanded and not shown.
`;

function row({ id, says, demand, shownBy, inFull, measured, open }: Promised): string {
  const by = inFull === undefined ? shownBy : [...shownBy, `${inFull.run} in full`];
  const left = [inFull?.open ?? null, open].filter((each) => each !== null);
  return `| ${[id, says, demand, by.join(", "), measured, left.join("; ")].join(" | ")} |`;
}

function lengthOf({ minutes, onlyByName }: Run): string {
  return onlyByName === true ? `${minutes}, only by its name` : String(minutes);
}

/** The page as the data gives it. */
export function promisesPage(): string {
  const sections = groups.map(({ title, promises }) =>
    [
      `## ${title}`,
      "",
      "| | promise | demanded | shown by | last figure | open |",
      "|---|---|---|---|---|---|",
      ...promises.map(row),
      "",
    ].join("\n"),
  );
  const all: Readonly<Record<string, Run>> = runs;
  const commands = Object.entries(all).map(
    ([name, run]) =>
      `| ${[name, `\`${commandOf(run)}\``, lengthOf(run), run.needs.join(", ")].join(" | ")} |`,
  );
  const usual = Object.fromEntries(usualRuns());
  const total = minutesOf(stagesOf(usual), usual);
  return [
    opening,
    ...sections,
    "## The runs",
    "",
    `About ${Math.ceil(total)} minutes in all, estimated for two cores with nothing else at work: two runs at a time, but for those whose figure is a time. The minutes of a run that is made beside another are those while it shares the cores.`,
    "",
    "| run | command | minutes | needs |",
    "|---|---|---|---|",
    ...commands,
    "",
  ].join("\n");
}

/** The page as it is committed. */
export function committedPromises(): string {
  return readFileSync(page, "utf8");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, promisesPage());
