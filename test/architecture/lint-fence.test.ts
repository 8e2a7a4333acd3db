import { ESLint } from "eslint";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";
import config from "../../eslint.config.mjs";

// A planted file is in no project, so what needs types is left out here: those rules run in `npm run lint`.
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: defineConfig(
    ...config,
    { files: ["**/*.ts", "**/*.tsx"], ...tseslint.configs.disableTypeChecked },
    {
      files: ["**/*.ts", "**/*.tsx"],
      languageOptions: { parserOptions: { projectService: false, project: false } },
    },
  ),
});

async function rulesBroken(path: string, text: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: path });
  return result?.messages.map((message) => message.ruleId) ?? [];
}

const pure = "src/checks/planted.ts";
const lines = (count: number): string => "a();\n".repeat(count);

const planted = [
  ["a clock in the core", pure, "export const a = Date.now();", "no-restricted-properties"],
  ["a new Date of now in the core", pure, "export const a = new Date();", "no-restricted-syntax"],
  ["chance in the core", pure, "export const a = Math.random();", "no-restricted-properties"],
  ["a locale in the core", pure, 'export const a = "b".localeCompare("c");', "no-restricted-syntax"],
  ["Intl in the core", pure, "export const a = new Intl.NumberFormat();", "no-restricted-globals"],
  ["the network in the core", pure, 'export const a = fetch("x");', "no-restricted-globals"],
  ["Office in the core", pure, "export const a = Office.context;", "no-restricted-globals"],
  [
    "a pattern made at run time in the core",
    pure,
    'export const a = new RegExp("(?<b>c)");',
    "no-restricted-syntax",
  ],
  ["a lookbehind in the core", pure, "export const a = /(?<=b)c/;", "no-restricted-syntax"],
  ["a Unicode property in the core", pure, "export const a = /\\p{L}/u;", "no-restricted-syntax"],
  ["any", "src/cli/planted.ts", "export const a: any = 1;", "@typescript-eslint/no-explicit-any"],
  ["a default export", "src/cli/planted.ts", "export default 1;", "no-restricted-syntax"],
  ["exponential backtracking", pure, "export const a = /^(a+)+$/;", "regexp/no-super-linear-backtracking"],
  ["quadratic backtracking", pure, "export const a = /^a*a*b$/;", "regexp/no-super-linear-backtracking"],
  ["a quadratic search", pure, "export const a = /a+b/;", "regexp/no-super-linear-move"],
  [
    "Office in a screen",
    "src/screens/planted.tsx",
    "export const a = Office.context;",
    "no-restricted-globals",
  ],
  [
    "Office as a type in a screen",
    "src/screens/planted.tsx",
    "export type A = Office.MessageCompose;",
    "no-restricted-syntax",
  ],
  [
    "Office by way of the window in a screen",
    "src/screens/planted.tsx",
    "export const a = window.Office;",
    "no-restricted-syntax",
  ],
  [
    "Office in the deciding part of the send handler",
    "src/launch-event/planted.ts",
    "export const a = Office.context;",
    "no-restricted-globals",
  ],
  [
    "Intl in the send handler",
    "src/launch-event/planted.ts",
    "export const a = new Intl.NumberFormat();",
    "no-restricted-globals",
  ],
  [
    "a part of the send handler that is loaded later",
    "src/outlook/planted.ts",
    'export const a = () => import("./b.ts");',
    "no-restricted-syntax",
  ],
  [
    "a lookbehind in outlook/",
    "src/outlook/planted.ts",
    "export const a = /(?<=b)c/;",
    "no-restricted-syntax",
  ],
  ...["src/cli/planted.ts", "bench/planted.ts", "tools/planted.ts", "tools/planted.mjs"].flatMap(
    (path) =>
      [
        [`a file of 301 lines: ${path}`, path, lines(301), "max-lines"],
        [
          `a function of 61 lines: ${path}`,
          path,
          `export function b() {\n${lines(60)}}\n`,
          "max-lines-per-function",
        ],
        [
          `a block in a block in a block in a block: ${path}`,
          path,
          "if (a) { if (b) { if (c) { if (d) e(); } } }",
          "max-depth",
        ],
      ] as const,
  ),
  ["a patched module", "test/planted.test.ts", 'vi.mock("x");', "no-restricted-syntax"],
] as const;

describe("the fence of lint", () => {
  it.each(planted)("catches %s", async (_fault, path, text, rule) => {
    expect(await rulesBroken(path, text)).toContain(rule);
  });

  it("lets outlook/ and the line that associates the handlers say Office", async () => {
    expect(await rulesBroken("src/outlook/planted.ts", "export const a = Office.context;\n")).toEqual([]);
    expect(await rulesBroken("src/launch-event/index.ts", "Office.actions.associate;\n")).not.toContain(
      "no-restricted-globals",
    );
  });

  it("leaves a harmless file in peace", async () => {
    expect(await rulesBroken(pure, "/** One. */\nexport const a = 1;\n")).toEqual([]);
  });
});
