import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import webpack, { type Configuration } from "webpack";
import configure from "../../../webpack.config.js";
import { inTurn } from "../../../src/workbench/server/index.ts";

type Mode = "production" | "development";

/** Builds are kept here, by the digest of what they were built from. */
const shelf = resolve("dist/built");

const dayMs = 86_400_000;

/** What a build depends on. Tests are no part of it. */
function digest(mode: Mode): string {
  const inputs = [
    "src",
    "assets",
    "samples/authority.json",
    "manifest.xml",
    "webpack.config.js",
    "tools/es2016-loader.mjs",
    "tools/functions-last.mjs",
    "tools/alike.mjs",
    "package-lock.json",
  ];
  const listed = execFileSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...inputs],
    {
      encoding: "utf8",
    },
  );
  const files = listed
    .split("\0")
    .filter((path) => path !== "" && !/\.test\.tsx?$/.test(path) && existsSync(path));
  const hash = createHash("sha256");
  for (const path of files.sort()) hash.update(path).update("\0").update(readFileSync(path)).update("\0");
  return `${mode}-${hash.digest("hex").slice(0, 16)}`;
}

function run(configuration: readonly Configuration[]): Promise<void> {
  return new Promise((done, fail) => {
    webpack([...configuration], (error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors() === true) fail(new Error(stats.toString({ all: false, errors: true })));
      else done();
    });
  });
}

/** Builds the add-in into a folder as `npm run build:addin` does; of its two parts perhaps only one. */
export async function buildAddin(folder: string, mode: Mode, part?: "launchevent" | "pane"): Promise<void> {
  const env = mode === "production" ? { out: folder, register: "https://register.example" } : { out: folder };
  const all = configure(env, { mode }) as unknown as Configuration[];
  await run(part === undefined ? all : all.filter(({ name }) => name === part));
}

function dropOld(): void {
  for (const entry of readdirSync(shelf)) {
    const path = join(shelf, entry);
    if (Date.now() - statSync(path).mtimeMs > dayMs) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * The folder of the built add-in: production as it is deployed, development with the policy of fictional people. It is
 * built once for the same sources, however many tests ask, in whatever thread or process.
 */
export async function builtAddin(mode: Mode = "production"): Promise<string> {
  mkdirSync(shelf, { recursive: true });
  const folder = join(shelf, digest(mode));
  await inTurn(`${folder}.lock`, async () => {
    if (existsSync(folder)) return;
    dropOld();
    const draft = `${folder}.draft`;
    await buildAddin(draft, mode);
    renameSync(draft, folder);
  });
  return folder;
}
