import { execFile } from "node:child_process";
import { hash } from "node:crypto";
import { resolve } from "node:path";
import { promisify } from "node:util";
import type { Row } from "../table.ts";
import { ms, time } from "../timing.ts";
import { openDatabases } from "./databases.ts";

interface Measured {
  readonly ok: boolean;
  readonly entries: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

/** What hashing alone would cost: so many linked SHA-256 over a text of an entry's length. */
function bareHashing(entries: number): void {
  const text = "x".repeat(330);
  let last = "";
  for (let n = 0; n < entries; n += 1) last = hash("sha256", text + last, "hex");
}

/** What a million entries may take; fewer may take their share of the time. */
const [mostSeconds, mostMegabytes] = [15, 256];

/** Promise R9: deriving a log again, `REGISTER_BENCH_RECORDS` entries of it (a million when that is not set). */
export async function benchChain(): Promise<readonly Row[]> {
  const records = Number(process.env["REGISTER_BENCH_RECORDS"] ?? 1_000_000);
  const databases = await openDatabases();
  const url = await databases.holding(records);
  const program = resolve("bench/register/verify-process.ts");
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", program, url]);
  const { ok, entries, seconds, cpuSeconds, megabytes } = JSON.parse(stdout) as Measured;
  if (!ok) throw new Error("the seeded log does not hold");
  const bare = await time(() => {
    bareHashing(entries);
  });
  await databases.stop();
  const what = `${entries.toLocaleString("en-GB")} entries verified`;
  return [
    {
      what,
      ours: `${seconds.toFixed(1)} s`,
      peer: `bare hashing ${ms(bare)}`,
      ratio: `${((seconds * 1_000) / bare).toFixed(1)}×`,
      demand: `≤ ${mostSeconds} s a million`,
      holds: seconds <= (mostSeconds * entries) / 1_000_000,
    },
    {
      what: "  time of our own processor",
      ours: `${cpuSeconds.toFixed(1)} s`,
      peer: "",
      ratio: "",
      demand: "",
    },
    {
      what: "  memory at most",
      ours: `${megabytes.toFixed(0)} MB`,
      peer: "",
      ratio: "",
      demand: `≤ ${mostMegabytes} MB`,
      holds: megabytes <= mostMegabytes,
    },
  ];
}
