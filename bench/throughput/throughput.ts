import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import type { AuthorityFile } from "../../src/people/index.ts";
import { built } from "../built.ts";
import type { Row } from "../table.ts";
import type * as CheckBytes from "./check-bytes.ts";
import { interleaved, median, ms, times } from "../timing.ts";

const messages = 2000;
/** The corpus's own, so that its people are known and every check has its work. */
const authority = "test/corpus/authority/part-5.5-cpca.json";

function emlBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".eml"))
    .map((path) => join(folder, path))
    .sort();
}

/** A folder of so many messages: those of the corpus, again and again. */
function folderOfMail(sources: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "correspondence-bench-"));
  for (let index = 0; index < messages; index += 1) {
    const source = sources[index % sources.length];
    if (source !== undefined) copyFileSync(source, join(folder, `${String(index).padStart(4, "0")}.eml`));
  }
  return folder;
}

function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (status === 2 || stderr !== "") throw new Error(stderr);
}

function check(folder: string, jobs: number): void {
  const options = ["--authority", authority, "--format", "json", "--jobs", String(jobs)];
  run(["dist/cli/correspondence.mjs", "check", ...options, folder]);
}

/** Whole processes, from start to exit, each reading the same files from the disk. */
async function processes(sources: readonly string[]): Promise<readonly Row[]> {
  const folder = folderOfMail(sources);
  const jobs = availableParallelism();
  const [alone = [], together = [], parsing = []] = await interleaved(
    [
      () => {
        check(folder, 1);
      },
      () => {
        check(folder, jobs);
      },
      () => {
        run(["bench/throughput/parse-folder.mjs", folder]);
      },
    ],
    5,
    1,
  );
  rmSync(folder, { recursive: true, force: true });
  const parse = median(parsing);
  return [
    {
      what: `the whole command on a folder of ${messages} messages, one thread`,
      ours: ms(median(alone)),
      peer: `a process of postal-mime's parsing alone ${ms(parse)}`,
      ratio: times(parse / median(alone)),
      demand: "≥ 0.50× of its speed",
    },
    {
      what: `the same in ${jobs} threads`,
      ours: ms(median(together)),
      peer: `itself in one thread ${ms(median(alone))}`,
      ratio: times(median(alone) / median(together)),
      demand: "more with threads",
    },
  ];
}

/** The work alone, files in memory and code warm: what a long run comes to. */
async function warm(sources: readonly string[]): Promise<Row> {
  const bytes = sources.map((path) => readFileSync(path));
  const file = JSON.parse(readFileSync(authority, "utf8")) as AuthorityFile;
  const { checkerFor } = (await built("bench/throughput/check-bytes.ts")) as typeof CheckBytes;
  const check = checkerFor(file);
  const [ours = [], parsing = []] = await interleaved(
    [
      async () => {
        for (const one of bytes) await check(one);
      },
      async () => {
        for (const one of bytes) await PostalMime.parse(one, { forceRfc822Attachments: true });
      },
    ],
    15,
    5,
  );
  const each = median(ours) / bytes.length;
  const parse = median(parsing) / bytes.length;
  return {
    what: `reading and checking the ${bytes.length} messages of the corpus in memory, warm, each`,
    ours: ms(each),
    peer: `postal-mime, parsing alone ${ms(parse)}`,
    ratio: times(parse / each),
    demand: "≥ 0.50× of its speed",
  };
}

/** Reading and checking 2,000 messages beside the parsing alone, in one thread and in several. */
export async function benchThroughput(): Promise<readonly Row[]> {
  const sources = emlBelow("test/corpus");
  return [...(await processes(sources)), await warm(sources)];
}
