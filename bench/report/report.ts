import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import type { DryRun } from "../../src/cli/dry-run/counts.ts";
import { times } from "../timing.ts";
import type { Row } from "../table.ts";
import { writeGeneratedMail } from "./generated-mail.ts";
import { watched, type Watched } from "./watched.ts";

/** The claim is made of 100,000; fewer are quicker to look at. */
const messages = Number(process.env["REPORT_MESSAGES"] ?? "20000");
const authority = "test/corpus/authority/part-5.5-cpca.json";

function corpus(): readonly string[] {
  return readdirSync("test/corpus", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".eml"))
    .map((path) => join("test/corpus", path))
    .sort();
}

function reportArgs(mail: string, jobs: number, more: readonly string[] = []): readonly string[] {
  const options = ["--authority", authority, "--format", "json", "--jobs", String(jobs), ...more];
  return ["dist/cli/correspondence.mjs", "report", ...options, mail];
}

function perSecond({ seconds }: Watched): string {
  return `${Math.round(messages / seconds)} messages/s`;
}

function peakOf(samples: readonly number[]): number {
  return samples.reduce((most, one) => Math.max(most, one), 0);
}

function speedRow(what: string, ours: Watched, parsing: Watched, demand: string): Row {
  return {
    what,
    ours: perSecond(ours),
    peer: `postal-mime's parsing alone ${perSecond(parsing)}`,
    ratio: times(parsing.seconds / ours.seconds),
    demand,
  };
}

/** What it takes at most, beside what it took at most in its second fifth: memory that grows with the mail would show. */
function memoryRow(what: string, { residentMb }: Watched): Row {
  const fifth = Math.floor(residentMb.length / 5);
  const early = peakOf(residentMb.slice(fifth, 2 * fifth));
  return {
    what,
    ours: `${Math.round(peakOf(residentMb))} MB`,
    peer: `itself in its second fifth ${Math.round(early)} MB`,
    ratio: times(peakOf(residentMb) / early),
    demand: "≤ 300 MB",
  };
}

function runIn(file: string): DryRun {
  return JSON.parse(readFileSync(file, "utf8")) as DryRun;
}

/** Stopped as by Ctrl+C half-way, and gone on with: it must come to the same report. */
async function resumed(mail: string, jobs: number, whole: string, seconds: number): Promise<Row> {
  const [stopped, gone] = [`${whole}.stopped`, `${whole}.gone-on`];
  await watched(reportArgs(mail, jobs), stopped, seconds / 2);
  const { messages: counted } = runIn(stopped);
  if (counted === 0 || counted === messages)
    throw new Error(`it was stopped after ${counted} of ${messages} messages`);
  await watched(reportArgs(mail, jobs, ["--continue", stopped]), gone);
  const isSame = readFileSync(whole, "utf8") === readFileSync(gone, "utf8");
  return {
    what: `stopped after ${counted} messages, and gone on with`,
    ours: isSame ? "the same report" : "ANOTHER REPORT",
    peer: "",
    ratio: "",
    demand: "the same report",
  };
}

/** `correspondence report` over generated mail, whole processes: its speed, its memory, and stopping it. */
export async function benchReport(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "correspondence-report-"));
  const mail = join(folder, "mail");
  const whole = join(folder, "report.json");
  const jobs = availableParallelism();
  try {
    writeGeneratedMail(mail, corpus(), messages);
    const parsing = await watched(["bench/report/parse-all.mjs", mail], join(folder, "parsed"));
    const alone = await watched(reportArgs(mail, 1), whole);
    const together = await watched(reportArgs(mail, jobs), `${whole}.together`);
    return [
      speedRow(`report over ${messages} messages, one thread`, alone, parsing, "≥ 400/s, ≥ 0.50×"),
      speedRow(`report in ${jobs} threads`, together, parsing, "≥ 400/s, ≥ 0.50×"),
      memoryRow("its memory, one thread", alone),
      memoryRow(`its memory, ${jobs} threads`, together),
      await resumed(mail, jobs, whole, together.seconds),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
