import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { checkDraft } from "../../src/cli/check/check-message.ts";
import { readMail } from "../../src/mail/index.ts";
import { authorityOf, type AuthorityFile } from "../../src/people/index.ts";
import type { Row } from "../table.ts";
import { interleaved, median, ms, time, times } from "../timing.ts";

const messages = 2000;

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

function command(folder: string, jobs: number): void {
  const args = ["dist/cli/correspondence.mjs", "check", "--authority", "samples/authority.json"];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...args, "--format", "json", "--jobs", String(jobs), folder],
    {
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
    },
  );
  if (status === 2) throw new Error(stderr);
}

/** Reading and checking 2,000 messages beside the parsing alone, in one thread; then the whole command with threads. */
export async function benchThroughput(): Promise<readonly Row[]> {
  const sources = emlBelow("test/corpus");
  const bytes = sources.map((path) => readFileSync(path));
  const file = JSON.parse(readFileSync("samples/authority.json", "utf8")) as AuthorityFile;
  const settings = { authority: authorityOf(file), consents: [] };
  const occasion = { at: null, now: 0, isDraft: false };
  const [ours = [], parsing = []] = await interleaved(
    [
      async () => {
        for (const one of bytes) checkDraft("bench", await readMail(one), settings, occasion);
      },
      async () => {
        for (const one of bytes) await PostalMime.parse(one, { forceRfc822Attachments: true });
      },
    ],
    7,
    2,
  );
  const folder = folderOfMail(sources);
  const jobs = availableParallelism();
  const alone = await time(() => {
    command(folder, 1);
  });
  const together = await time(() => {
    command(folder, jobs);
  });
  rmSync(folder, { recursive: true, force: true });
  const each = median(ours) / bytes.length;
  const parse = median(parsing) / bytes.length;
  return [
    {
      what: `reading and checking the ${bytes.length} messages of the corpus, one thread, each`,
      ours: ms(each),
      peer: `postal-mime, parsing alone ${ms(parse)}`,
      ratio: times(parse / each),
      demand: "≥ 0.50× of its speed",
    },
    {
      what: `the whole command on a folder of ${messages} messages`,
      ours: `${ms(together)} in ${jobs} threads`,
      peer: `itself in one thread ${ms(alone)}`,
      ratio: times(alone / together),
      demand: "more with threads",
    },
  ];
}
