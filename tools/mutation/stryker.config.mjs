/**
 * Mutation testing of the folders that decide: `npx stryker run tools/mutation/stryker.config.mjs`. Every mutant must be
 * killed by a test that lies beside the code, or by one of those named in vitest.config.ts here.
 */
const folders = ["consent", "protocol", "people", "decision", "message"];

export default {
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "tools/mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  mutate: folders.flatMap((folder) => [
    `src/${folder}/**/*.ts`,
    `!src/${folder}/**/*.test.ts`,
    `!src/${folder}/**/*.cases.ts`,
    `!src/${folder}/**/*.d.ts`,
  ]),
  ignorePatterns: ["/dist", "/coverage", "/assets", "/docs/pictures"],
  ignoreStatic: true,
  tempDirName: "coverage/mutation/sandbox",
  reporters: ["json", "clear-text", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: "coverage/mutation/mutation.json" },
  incrementalFile: "coverage/mutation/incremental.json",
  thresholds: { high: 95, low: 90, break: 85 },
  concurrency: 1,
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 20,
};
