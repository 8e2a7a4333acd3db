/** `npx tsx bench/threads/threads.ts [--data DIR] [--rounds N]`: who finds the carried messages, and how fast. */
import { parseArgs } from "node:util";
import { benchThreads, threadTable } from "./index.ts";

const { values } = parseArgs({ options: { data: { type: "string" }, rounds: { type: "string" } } });

void benchThreads({
  ...(values.data === undefined ? {} : { data: values.data }),
  ...(values.rounds === undefined ? {} : { rounds: Number(values.rounds) }),
}).then((rows) => {
  process.stdout.write(`${threadTable(rows)}\n`);
});
