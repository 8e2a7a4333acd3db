import { defineConfig } from "vitest/config";
import { SlowFirst } from "./test/support/slow-first.ts";

export default defineConfig({
  test: {
    include: ["{src,test,tools}/**/*.test.{ts,tsx}"],
    pool: "threads",
    // More than a machine of two cores has: browsers and databases are other processes, and a thread that waits for them is idle.
    maxWorkers: 3,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    sequence: { sequencer: SlowFirst },
    reporters: ["default"],
  },
});
