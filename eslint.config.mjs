import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** Folders that know no clock, no chance, no locale, no network and no host: docs/decisions/002. */
const pure = ["message", "people", "protocol", "consent", "reading", "checks", "decision"].map(
  (folder) => `src/${folder}/**/*.ts`,
);

const clockAndChance = [
  { object: "Date", property: "now", message: "Time is passed in, as an Instant." },
  { object: "Math", property: "random", message: "Chance is passed in." },
  { object: "performance", property: "now", message: "Time is passed in, as an Instant." },
];

const noClockSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Time is passed in." },
  { selector: "CallExpression[callee.name='Date']", message: "Time is passed in." },
  {
    selector: "CallExpression[callee.property.name=/^(localeCompare|toLocale.*)$/]",
    message: "A locale makes the answer depend on the machine.",
  },
];

/**
 * The send handler is ES2016 in language and library. `target` in tsconfig.pure.json refuses newer literals; it lets
 * lookbehind and Unicode properties pass, and does not look into `new RegExp("…")`: a pattern made at run time is refused.
 */
const noRuntimePatterns = [
  { selector: "Literal[regex.pattern=/\\(\\?<[=!]/]", message: "No lookbehind: the send handler is ES2016." },
  {
    selector: "Literal[regex.pattern=/\\\\p\\{/i]",
    message: "No Unicode property: the send handler is ES2016.",
  },
  {
    selector: "NewExpression[callee.name='RegExp']",
    message: "Write the pattern as a literal: it is checked.",
  },
  {
    selector: "CallExpression[callee.name='RegExp']",
    message: "Write the pattern as a literal: it is checked.",
  },
];

export default defineConfig(
  { ignores: ["dist", "node_modules", "coverage"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { regexp },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential", ignoreSticky: true }],
      "regexp/no-dupe-disjunctions": "error",
      "regexp/no-empty-alternative": "error",
      "regexp/no-useless-assertions": "error",
      "regexp/optimal-quantifier-concatenation": "off",
      "max-depth": ["error", 3],
      complexity: ["error", 12],
      "max-lines-per-function": ["error", { max: 60, skipComments: true, skipBlankLines: true }],
      "max-lines": ["error", 300],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only: a thing has one name." },
      ],
    },
  },
  {
    files: pure,
    ignores: ["src/people/authority-file/**", "**/*.test.ts"],
    rules: {
      "no-restricted-properties": ["error", ...clockAndChance],
      "no-restricted-globals": [
        "error",
        "Intl",
        "URL",
        "console",
        "Office",
        "document",
        "window",
        "fetch",
        "process",
      ],
      "no-restricted-syntax": ["error", ...noClockSyntax, ...noRuntimePatterns],
    },
  },
  {
    files: ["**/*.test.ts", "**/*.cases.ts", "test/**/*.ts", "bench/**/*.ts", "tools/**/*.ts"],
    rules: {
      "max-lines-per-function": "off",
      "max-lines": "off",
      "regexp/no-super-linear-move": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name='vi'][property.name='mock']",
          message: "Doubles are passed in.",
        },
      ],
    },
  },
  { files: ["vitest.config.ts"], rules: { "no-restricted-syntax": "off" } },
  {
    files: ["**/*.mjs"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", URL: "readonly", performance: "readonly" },
    },
  },
);
