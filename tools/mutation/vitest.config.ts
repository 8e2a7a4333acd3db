import { configDefaults, defineConfig } from "vitest/config";

/**
 * The tests that may kill a mutant: those beside the pure folders, and what states their laws from outside. The one
 * that counts the states it reached needs all its runs, and has them in `npm test`.
 */
export default defineConfig({
  test: {
    include: [
      "src/{consent,protocol,people,decision,message}/**/*.test.ts",
      "test/{words,protocols}/**/*.test.ts",
    ],
    exclude: [...configDefaults.exclude, "src/consent/transition-property.test.ts"],
    setupFiles: ["tools/mutation/short-properties.ts"],
    testTimeout: 120_000,
  },
});
