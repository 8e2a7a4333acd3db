import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { inTurn } from "../../src/workbench/server/index.ts";
import { buildPage } from "./build.ts";
import { isStale } from "./fresh.ts";

/** The command line, as `npm run build` leaves it. */
const command = "dist/cli/correspondence.mjs";

const shared = ["src", "assets", "package.json"];

/** A fault of building; whatever the tool had to say stands above it. */
export class BuildFault extends Error {
  override readonly name = "BuildFault";
}

/** The folders that the workbench serves. */
export interface BuiltFolders {
  /** Not dist/addin: a production build has no policy of fictional people. The handler knows its own address. */
  readonly addin: string;
  readonly page: string;
}

/** Where the builds for an add-in at `addinPort` lie. */
function foldersFor(addinPort: number): BuiltFolders {
  return { addin: `dist/workbench/addin-${addinPort}`, page: "dist/workbench/page" };
}

function run(what: string, script: string, args: readonly string[]): void {
  const { status, stdout } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
  if (status === 0) return;
  process.stderr.write(stdout);
  throw new BuildFault(`${what} cannot be built`);
}

/** webpack's launcher as Node runs it: npm's own differs from system to system. */
function webpackScript(): string {
  return join(dirname(createRequire(import.meta.url).resolve("webpack-cli/package.json")), "bin/cli.js");
}

function buildAddin(folder: string, addinPort: number): void {
  rmSync(folder, { recursive: true, force: true });
  const address = `https://localhost:${addinPort}`;
  // The register stands behind the add-in's own address, as in a deployment.
  const environment = [`out=${folder}`, `url=${address}`, `register=${address}`].flatMap((one) => [
    "--env",
    one,
  ]);
  run("the add-in", webpackScript(), ["--mode", "development", ...environment]);
}

/**
 * Builds what is missing or older than its sources; who comes while another builds waits, and finds it built. `say` is told
 * what takes a moment.
 */
export function bringUpToDate(addinPort: number, say: (what: string) => void): Promise<BuiltFolders> {
  const folders = foldersFor(addinPort);
  return inTurn("dist/workbench/building.lock", async () => {
    if (isStale(command, [])) {
      say("building the command line");
      run("the command line", "tools/build-cli.mjs", []);
    }
    // The pane's page is written last.
    if (isStale(join(folders.addin, "pane.html"), [...shared, "webpack.config.js"])) {
      say("building the add-in");
      buildAddin(folders.addin, addinPort);
    }
    if (isStale(join(folders.page, "index.html"), [...shared, "tools/workbench"])) {
      say("building the workbench's page");
      await buildPage(folders.page);
    }
    return folders;
  });
}
