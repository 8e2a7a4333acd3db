import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Linter } from "eslint";
import { beforeAll, describe, expect, it } from "vitest";
import { runAsClassicOutlook } from "../../tools/manifest/classic-runtime.ts";
import { handlers } from "../manifest/facts.ts";
import { builtAddin } from "../support/addin/built-addin.ts";

/** What classic Outlook's runtime is known to offer beside ECMAScript 2016 (docs/outlook-quirks.md). */
const known = ["Office", "setTimeout", "clearTimeout", "fetch", "console", "window"];

/** Asked for with `typeof` before they are used: what a page has, or a storage. The bare runtime has none. */
const askedFor = ["OfficeRuntime", "localStorage", "takeHandlers"];

/** What later editions than 2016 brought, where a name alone tells it. */
const laterMethods =
  "padStart|padEnd|trimStart|trimEnd|matchAll|replaceAll|flat|flatMap|findLast|toSorted|finally";
const laterStatics =
  "Object\\.(?:entries|values|fromEntries|getOwnPropertyDescriptors|hasOwn|groupBy)|Promise\\.(?:allSettled|any)|Array\\.fromAsync";

const noLaterLibrary = [
  {
    selector: `CallExpression[callee.property.name=/^(?:${laterMethods})$/]`,
    message: "younger than ES2016",
  },
  { selector: "ImportExpression", message: "a second file" },
  { selector: "Literal[regex.pattern=/\\(\\?<|\\\\p\\{/]", message: "a pattern younger than ES2016" },
  { selector: "Literal[regex.flags=/[sdv]/]", message: "a pattern younger than ES2016" },
];

function faultsOf(script: string): readonly string[] {
  const messages = new Linter({ configType: "flat" }).verify(script, [
    {
      languageOptions: {
        ecmaVersion: 2016,
        sourceType: "script",
        globals: Object.fromEntries([...known, ...askedFor].map((name) => [name, "readonly" as const])),
      },
      rules: {
        "no-undef": "error",
        "no-restricted-globals": ["error", "Intl"],
        "no-restricted-syntax": ["error", ...noLaterLibrary],
        "no-eval": "error",
      },
    },
  ]);
  return messages.map(({ message, column }) => `${message} (column ${column})`);
}

interface Completion {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
}

/** Everything a handler answers within the time, and a little longer, in case it answers twice. */
async function completionsOf(handler: (event: unknown) => unknown): Promise<readonly Completion[]> {
  const completions: Completion[] = [];
  handler({ completed: (options: Completion = {}) => void completions.push(options) });
  const end = Date.now() + 3_000;
  while (completions.length === 0 && Date.now() < end) await new Promise((done) => setTimeout(done, 20));
  await new Promise((done) => setTimeout(done, 200));
  return completions;
}

describe("the built handler", () => {
  let script = "";

  beforeAll(async () => {
    script = readFileSync(join(await builtAddin(), "launchevent.js"), "utf8");
  });

  it("is no larger than it was, and not empty: 48 kB is wanted (decision 011)", () => {
    const bytes = gzipSync(script, { level: 9 }).length;
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThanOrEqual(138_400);
  });

  it("is a script of ECMAScript 2016 that knows no other name than classic Outlook does", () => {
    expect(faultsOf(script)).toEqual([]);
  });

  it("is caught when it is not: the test of the test", () => {
    expect(faultsOf("async function a() {}")).not.toEqual([]);
    expect(faultsOf("new URL(document.title)")).toHaveLength(2);
    expect(faultsOf("Intl.NumberFormat()")).not.toEqual([]);
    expect(faultsOf("[1].flat()")).not.toEqual([]);
    expect(faultsOf('import("a")')).not.toEqual([]);
  });

  it("calls nothing that the library of 2016 lacks", () => {
    expect(new RegExp(`\\b(?:${laterStatics})\\b`).exec(script)?.[0]).toBeUndefined();
  });

  it("is ASCII, whatever charset it is read with", () => {
    expect(/[^\t\n\x20-\x7e]/.exec(script)?.[0]).toBeUndefined();
  });

  it("associates the eight handlers at its top level, in a runtime with nothing else", () => {
    expect([...runAsClassicOutlook(script).keys()].sort()).toEqual([...handlers].sort());
  });

  it("holds a send, once and in time, where Office gives it nothing to read", async () => {
    const send = runAsClassicOutlook(script).get("onMessageSendHandler");
    const completions = await completionsOf(send ?? (() => undefined));
    expect(completions).toHaveLength(1);
    expect(completions[0]?.allowEvent).toBe(false);
    expect(completions[0]?.errorMessage).not.toBe("");
  });

  it.each(handlers.filter((name) => name !== "onMessageSendHandler"))(
    "ends %s once where Office gives it nothing to read",
    async (name) => {
      const handler = runAsClassicOutlook(script).get(name);
      expect(await completionsOf(handler ?? (() => undefined))).toHaveLength(1);
    },
  );
});
