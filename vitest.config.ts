import { defineConfig } from "vitest/config";
import { SlowFirst } from "./test/support/slow-first.ts";

export default defineConfig({
  test: {
    include: ["{src,test,tools}/**/*.test.{ts,tsx}"],
    pool: "threads",
    // Left to itself, Vitest keeps one of two cores for its own; browsers and databases are other processes anyway.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    sequence: { sequencer: SlowFirst },
    reporters: ["default"],
  },
});
