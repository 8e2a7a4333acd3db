/**
 * `npm test`: every gate, two at a time, then one line that counts. A gate (types, lint, boundaries, format, build) counts as
 * one test; the unit, corpus and architecture tests count themselves, from Vitest's own report.
 */
import { Buffer } from "node:buffer";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const scratch = mkdtempSync(join(tmpdir(), "correspondence-test-"));
const report = join(scratch, "vitest.json");

/** npm's own launcher finds a program on every platform; --no means: never fetch what is not installed. */
const tool = (...args) => ["npx", ["--no", "--", ...args]];

/** The longest first, so that two at a time end together. */
const gates = [
  ["lint", tool("eslint", ".", "--max-warnings", "0")],
  ["types of what runs in a browser", tool("tsc", "-p", "src/tsconfig.browser.json")],
  ["types", tool("tsc", "-p", "tsconfig.json")],
  ["format", ["npm", ["run", "--silent", "format:check"]]],
  ["types of the pure folders", tool("tsc", "-p", "src/tsconfig.pure.json")],
  ["types of the send handler", tool("tsc", "-p", "src/tsconfig.handler.json")],
  ["boundaries", tool("depcruise", "--config", ".dependency-cruiser.mjs", "src")],
];

const shell = process.platform === "win32";

let passed = 0;
let failed = 0;

function count(name, ok) {
  console.log(`${ok ? "passed" : "FAILED"}: ${name}`);
  if (ok) passed += 1;
  else failed += 1;
}

/** Runs one gate, and says what it said once it is through: two would else speak at once. */
function runGate([name, [program, args]]) {
  return new Promise((done) => {
    const gate = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], shell });
    const said = [];
    for (const stream of [gate.stdout, gate.stderr]) stream.on("data", (chunk) => said.push(chunk));
    gate.on("error", (error) => said.push(Buffer.from(`${error.message}\n`)));
    gate.on("close", (status) => {
      process.stdout.write(Buffer.concat(said));
      count(name, status === 0);
      done();
    });
  });
}

async function lane(waiting) {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await runGate(next);
}

count("build", spawnSync(process.execPath, ["tools/build-cli.mjs"], { stdio: "inherit" }).status === 0);
const waiting = [...gates];
await Promise.all([lane(waiting), lane(waiting)]);

const [npx, units] = tool(
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
);
const { status } = spawnSync(npx, units, { stdio: "inherit", shell });
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
