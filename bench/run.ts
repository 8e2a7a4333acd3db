/**
 * `npm run bench`: every figure the project claims, beside its peers on the same work in the same run. Name parts to run
 * only those: `npm run bench -- engine threads`.
 */
import { existsSync } from "node:fs";
import { benchAccounts } from "./accounts/index.ts";
import { benchDocuments } from "./documents/documents.ts";
import { benchEngine } from "./engine/engine.ts";
import { benchHandler } from "./handler/handler.ts";
import { benchAbuse } from "./register/abuse.ts";
import { benchChain } from "./register/chain.ts";
import { benchRegister } from "./register/register.ts";
import { benchReport } from "./report/report.ts";
import { benchLetters } from "./letters/index.ts";
import { brokenOf, table, type Row } from "./table.ts";
import { benchThreads, threadTable } from "./threads/index.ts";
import { benchThroughput } from "./throughput/throughput.ts";

/** Whether a demand that is not met fails the run, as `npm run prove` wants it: else a figure is only to be known. */
const mustHold = process.env["BENCH_MUST_HOLD"] === "yes";

const rowsOf = async (measured: Promise<readonly Row[]>): Promise<string> => {
  const rows = await measured;
  const broken = mustHold ? brokenOf(rows) : null;
  if (broken === null) return table(rows);
  process.exitCode = 1;
  return `${table(rows)}\n\nNot met: ${broken}`;
};

const parts: Readonly<Record<string, () => Promise<string>>> = {
  engine: () => rowsOf(benchEngine()),
  threads: async () => threadTable(await benchThreads()),
  letters: () => rowsOf(benchLetters()),
  documents: () => rowsOf(benchDocuments()),
  handler: () => rowsOf(benchHandler()),
  throughput: () => rowsOf(benchThroughput()),
  report: () => rowsOf(benchReport()),
  register: () => rowsOf(benchRegister()),
  accounts: () => rowsOf(benchAccounts()),
  "register-chain": () => rowsOf(benchChain()),
  "register-abuse": () => rowsOf(benchAbuse()),
};

if (!existsSync("dist/cli/correspondence.mjs") || !existsSync("dist/addin/launchevent.js"))
  throw new Error("run npm run build first: the bench runs what was built");

const wanted = process.argv.slice(2);
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}\n${await measure()}`);
}
