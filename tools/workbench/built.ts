import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { buildPage } from "./build.ts";
import { isStale } from "./fresh.ts";

/** The command line, as `npm run build` leaves it. */
const command = "dist/cli/correspondence.mjs";

/** The folders that the workbench serves. Not dist/addin: a production build has no policy of fictional people. */
export const folders = { addin: "dist/workbench/addin", page: "dist/workbench/page" };

const shared = ["src", "assets", "package.json"];

/** A fault of building; whatever the tool had to say stands above it. */
export class BuildFault extends Error {
  override readonly name = "BuildFault";
}

function run(what: string, script: string, args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new BuildFault(`${what} cannot be built`);
}

/** webpack's launcher; npm has its own of it, but that differs from system to system. */
function webpackScript(): string {
  return join(dirname(createRequire(import.meta.url).resolve("webpack-cli/package.json")), "bin/cli.js");
}

function buildAddin(): void {
  // The two halves are written one after the other: the pane's page is the last.
  rmSync(folders.addin, { recursive: true, force: true });
  run("the add-in", webpackScript(), ["--mode", "development", "--env", `out=${folders.addin}`]);
}

/** Builds what is missing or older than its sources. `say` is told what takes a moment. */
export async function bringUpToDate(say: (what: string) => void): Promise<void> {
  if (isStale(command, ["src/cli"])) {
    say("building the command line");
    run("the command line", "tools/build-cli.mjs", []);
  }
  if (isStale(join(folders.addin, "pane.html"), [...shared, "webpack.config.js"])) {
    say("building the add-in");
    buildAddin();
  }
  if (isStale(join(folders.page, "index.html"), [...shared, "tools/workbench"])) {
    say("building the workbench's page");
    await buildPage(folders.page);
  }
}
