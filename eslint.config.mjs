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
 * The send handler is ES2016 in language and library. `target` in src/tsconfig.pure.json refuses newer literals; it lets
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

/** Beyond the pure folders the send handler reaches these three; no DOM and no newer library either. */
const handlerReaches = ["src/outlook/**/*.ts", "src/launch-event/**/*.ts", "src/register-client/**/*.ts"];

const oneFile = [
  { selector: "ImportExpression", message: "The send handler is one file: classic Outlook loads no second." },
];

/** Where `Office` may be said: docs/outlook-quirks.md tells what each client makes of it. */
const maySayOffice = ["src/outlook/**", "src/launch-event/index.ts", "src/launch-event/early.ts"];

const noOffice = [
  {
    name: "Office",
    message: "Only src/outlook (and the line that associates the handlers) says Office: pass the value in.",
  },
];

const noOfficeMember = [
  {
    selector: "MemberExpression[object.name=/^(window|globalThis|self)$/][property.name='Office']",
    message: "Only src/outlook says Office: a screen is given a port.",
  },
  {
    selector: "TSQualifiedName[left.name='Office']",
    message: "Only src/outlook knows Office's types: a screen has its own words.",
  },
];

/** What a reader can hold in one look: docs/decisions/002 has the folders, this the sizes. */
const sizes = {
  "max-depth": ["error", 3],
  complexity: ["error", 12],
  "max-lines-per-function": ["error", { max: 60, skipComments: true, skipBlankLines: true }],
  "max-lines": ["error", 300],
};

const namedExportsOnly = [
  { selector: "ExportDefaultDeclaration", message: "Named exports only: a thing has one name." },
];

/** Which tsconfig knows a file, where it is not the first one: the order of `npm run types`. */
const browserFiles = [
  "src/{outlook,screens,sign-in,workbench}/**/*.{ts,tsx}",
  "src/launch-event/**/*.test.ts",
  "test/{launch-event,office,outlook,screens,support/office,journeys}/**/*.{ts,tsx}",
];

function knownBy(project) {
  return { parserOptions: { projectService: false, project, tsconfigRootDir: import.meta.dirname } };
}

export default defineConfig(
  { ignores: ["dist", "node_modules", "coverage"] },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { regexp },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // A third of the time of all rules, for little: erasable syntax has no enums, and where one of our classes is wanted, what is
      // shaped like it may be passed in.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
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
      ...sizes,
      "no-restricted-syntax": ["error", ...namedExportsOnly],
    },
  },
  { files: ["src/launch-event/**/*.ts"], languageOptions: knownBy(["src/tsconfig.handler.json"]) },
  { files: browserFiles, languageOptions: knownBy(["src/tsconfig.browser.json"]) },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: [...maySayOffice, "**/*.test.ts", "**/*.test.tsx"],
    rules: { "no-restricted-globals": ["error", ...noOffice] },
  },
  {
    files: ["src/screens/**/*.ts", "src/screens/**/*.tsx"],
    ignores: ["**/*.test.ts", "**/*.test.tsx"],
    rules: { "no-restricted-syntax": ["error", ...namedExportsOnly, ...noOfficeMember] },
  },
  {
    files: handlerReaches,
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...namedExportsOnly, ...noRuntimePatterns, ...oneFile],
    },
  },
  {
    files: ["src/launch-event/**/*.ts"],
    ignores: ["**/*.test.ts", ...maySayOffice],
    rules: { "no-restricted-globals": ["error", ...noOffice, "Intl"] },
  },
  {
    files: pure,
    ignores: ["src/people/authority-file/**", "src/people/directory/**", "**/*.test.ts"],
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
    files: [
      "**/*.test.ts",
      "**/*.test.tsx",
      "**/*.cases.ts",
      "test/**/*.ts",
      "test/**/*.tsx",
      "bench/**/*.ts",
      "tools/**/*.ts",
    ],
    rules: {
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
  {
    // A table of cases is as long as its cases; what a test is made of has the sizes of everything else in src/ and tools/.
    files: ["**/*.test.ts", "**/*.test.tsx", "**/*.cases.ts", "test/**/*.ts", "test/**/*.tsx"],
    rules: { "max-lines-per-function": "off", "max-lines": "off" },
  },
  { files: ["vitest.config.ts"], rules: { "no-restricted-syntax": "off" } },
  {
    files: ["**/*.mjs", "*.js"],
    rules: sizes,
    languageOptions: {
      globals: { process: "readonly", console: "readonly", URL: "readonly", performance: "readonly" },
    },
  },
);
