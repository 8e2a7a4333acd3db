/**
 * `npm test`: every gate in turn, then one line that counts. A gate (types, lint, boundaries, format, build) counts as
 * one test; the unit, corpus and architecture tests count themselves, from Vitest's own report.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const scratch = mkdtempSync(join(tmpdir(), "correspondence-test-"));
const report = join(scratch, "vitest.json");

const gates = [
  ["types", ["tsc", "-p", "tsconfig.json"]],
  ["types of the pure folders", ["tsc", "-p", "src/tsconfig.pure.json"]],
  ["types of the send handler", ["tsc", "-p", "src/tsconfig.handler.json"]],
  ["types of what runs in a browser", ["tsc", "-p", "src/tsconfig.browser.json"]],
  ["lint", ["eslint", ".", "--max-warnings", "0"]],
  ["boundaries", ["depcruise", "--config", ".dependency-cruiser.mjs", "src"]],
];

function launch(program, args) {
  return spawnSync(program, args, { stdio: "inherit", shell: process.platform === "win32" }).status;
}

/** npm's own launcher finds the program on every platform; --no means: never fetch what is not installed. */
function runTool(args) {
  return launch("npx", ["--no", "--", ...args]);
}

let passed = 0;
let failed = 0;

function count(name, ok) {
  console.log(`${ok ? "passed" : "FAILED"}: ${name}`);
  if (ok) passed += 1;
  else failed += 1;
}

count("build", spawnSync(process.execPath, ["tools/build-cli.mjs"], { stdio: "inherit" }).status === 0);
for (const [name, args] of gates) count(name, runTool(args) === 0);
count("format", launch("npm", ["run", "--silent", "format:check"]) === 0);

const status = runTool([
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
]);
try {
  const result = JSON.parse(readFileSync(report, "utf8"));
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  // A file that could not even be loaded has no failed test of its own.
  const broken = result.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  failed += broken.length;
  if (status !== 0 && result.numFailedTests + broken.length === 0) count("unit tests ended well", false);
} catch (error) {
  console.error(`no report from Vitest: ${error.message}`);
  count("unit tests ran", false);
}
rmSync(scratch, { recursive: true, force: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
