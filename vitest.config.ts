import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{src,test,tools}/**/*.test.{ts,tsx}"],
    pool: "threads",
    testTimeout: 120_000,
    hookTimeout: 300_000,
    reporters: ["default"],
  },
});
