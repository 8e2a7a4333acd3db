import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { threadId } from "node:worker_threads";
import { build } from "esbuild";

/** Beside what the add-in is built to; named by what is in it, so that nobody's program is another's. */
const shelf = resolve("dist/built");

/**
 * A program of the source as one file that Node runs as it is: its path. To be started again and again it must start soon, and a
 * process that first loads a compiler takes a second more of the processor each time.
 */
export async function builtProgram(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outdir: shelf,
    write: false,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    packages: "external",
    logLevel: "warning",
  });
  const text = outputFiles[0]?.text ?? "";
  const digest = createHash("sha256").update(text).digest("hex").slice(0, 16);
  const path = join(shelf, `${basename(entry, ".ts")}-${digest}.mjs`);
  if (existsSync(path)) return path;
  mkdirSync(shelf, { recursive: true });
  const draft = `${path}.${process.pid}-${threadId}`;
  writeFileSync(draft, text);
  renameSync(draft, path);
  return path;
}
