import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { hostileMessages } from "../support/hostile/index.ts";

const run = promisify(execFile);

/** What a process may take for the largest of files: promise M1. The files themselves, up to 25 MB, count too. */
const mostMb = 256;

/** What of it the heap's old space may take, so that V8 does not put collecting off until the process is over the mark. */
const mostHeapMb = 112;

it("reads the whole hostile set in one process of 256 MB", async () => {
  const folder = await mkdtemp(join(tmpdir(), "hostile-"));
  const program = join(folder, "read-all.mjs");
  try {
    await build({
      entryPoints: [join(import.meta.dirname, "../support/hostile/read-all.ts")],
      outfile: program,
      bundle: true,
      platform: "node",
      format: "esm",
      // The writer of Outlook files is CommonJS.
      banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
    });
    const { stdout } = await run(process.execPath, [`--max-old-space-size=${mostHeapMb}`, program]);
    const read = JSON.parse(stdout) as { readonly messages: number; readonly mostMb: number };
    expect(read.messages).toBe(Object.values(hostileMessages).flat().length);
    expect(read.mostMb).toBeLessThan(mostMb);
  } finally {
    await rm(folder, { recursive: true });
  }
});
