import { defineConfig } from "vitest/config";
import { SlowFirst } from "./test/support/slow-first.ts";

/**
 * Their files share what they load, so that it is loaded once. So a file of these leaves everything as it found it: what it puts in
 * place of something of all (a spy, a clock, a server of its own) it puts back or closes when it ends.
 */
const shared = [
  "src/{message,people,protocol,consent,reading,checks,decision,mail,cli,screens,register-client}/**",
  "{tools,test/{architecture,corpus,words,protocols,documents}}/**",
].map((folder) => `${folder}/*.test.{ts,tsx}`);

export default defineConfig({
  test: {
    pool: "threads",
    // More than a machine of two cores has: browsers and databases are other processes, and a thread that waits for them is idle.
    maxWorkers: 3,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    sequence: { sequencer: SlowFirst },
    reporters: ["default"],
    projects: [
      { extends: true, test: { name: "shared", include: shared, isolate: false } },
      {
        extends: true,
        test: {
          name: "apart",
          include: ["{src,test,tools}/**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", ...shared],
        },
      },
    ],
  },
});
