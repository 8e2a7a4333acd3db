import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import config from "../../.dependency-cruiser.mjs";
import { sourceFiles } from "./tree.ts";

const { options, ...ruleSet } = config as { options: ICruiseOptions } & IFlattenedRuleSet;

async function cruised(baseDir: string): Promise<ICruiseResult> {
  // A planted tree has no tsconfig of its own; without one the cruiser resolves in the same way.
  const rest = Object.fromEntries(Object.entries(options).filter(([name]) => name !== "tsConfig"));
  const result = await cruise(["src"], { ...rest, ruleSet, validate: true, baseDir });
  if (typeof result.output === "string") throw new Error("the cruiser was asked for an object");
  return result.output;
}

function violated(result: ICruiseResult): readonly string[] {
  return result.summary.violations.map((violation) => violation.rule.name);
}

/** A small tree in which exactly one fence is broken. */
const planted: readonly { fault: string; rule: string; files: Readonly<Record<string, string>> }[] = [
  {
    fault: "people/ that imports reading/",
    rule: "people-knows-only",
    files: {
      "src/people/index.ts": 'export { a } from "../reading/index.ts";',
      "src/reading/index.ts": "export const a = 1;",
    },
  },
  {
    fault: "a type taken from a module beyond the door table",
    rule: "message-knows-only",
    files: {
      "src/message/index.ts": 'import type { A } from "../people/index.ts";\nexport const b: A = 1;',
      "src/people/index.ts": "export type A = number;",
    },
  },
  {
    fault: "a file behind a door",
    rule: "people-has-one-door",
    files: {
      "src/checks/index.ts": 'export { a } from "../people/address.ts";',
      "src/people/address.ts": "export const a = 1;",
    },
  },
  {
    fault: "one check that imports another",
    rule: "checks-do-not-import-one-another",
    files: {
      "src/checks/blind-copy/blind-copy.ts": 'export { a } from "../free-time/free-time.ts";',
      "src/checks/free-time/free-time.ts": "export const a = 1;",
    },
  },
  {
    fault: "reading/ that opens a file",
    rule: "pure-is-pure",
    files: {
      "src/reading/index.ts": 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;',
    },
  },
  {
    fault: "a command that opens a connection",
    rule: "the-command-opens-no-connection",
    files: { "src/cli/main.ts": 'import { connect } from "node:net";\nexport const a = connect;' },
  },
  {
    fault: "checks/ that load a package",
    rule: "checks-packages",
    files: {
      "src/checks/index.ts": 'import a from "left-pad";\nexport const b = a;',
      "node_modules/left-pad/package.json": '{ "name": "left-pad", "version": "1.0.0", "main": "index.js" }',
      "node_modules/left-pad/index.js": "module.exports = 1;",
      "package.json": '{ "dependencies": { "left-pad": "1.0.0" } }',
    },
  },
  {
    fault: "the validator drawn into the core",
    rule: "validator-stays-at-the-edge",
    files: {
      "src/checks/index.ts": 'export { a } from "../people/authority-file/index.ts";',
      "src/people/authority-file/index.ts": "export const a = 1;",
    },
  },
  {
    fault: "documents opened within read()",
    rule: "documents-open-before-reading",
    files: {
      "src/reading/index.ts": 'export { a } from "./documents/index.ts";',
      "src/reading/documents/index.ts": "export const a = 1;",
    },
  },
  {
    fault: "outlook/ that examines a message itself",
    rule: "outlook-knows-only",
    files: {
      "src/outlook/index.ts": 'export { a } from "../checks/index.ts";',
      "src/checks/index.ts": "export const a = 1;",
    },
  },
  {
    fault: "launch-event/ that reaches for a screen",
    rule: "launch-event-knows-only",
    files: {
      "src/launch-event/index.ts": 'export { a } from "../screens/shared/index.ts";',
      "src/screens/shared/index.ts": "export const a = 1;",
    },
  },
  {
    fault: "a screen that takes the workbench along",
    rule: "screens-knows-only",
    files: {
      "src/screens/task-pane/index.tsx": 'export { a } from "../../workbench/host/index.ts";',
      "src/workbench/host/index.ts": "export const a = 1;",
    },
  },
  {
    fault: "a screen that reaches past the door of outlook/",
    rule: "outlook-has-one-door",
    files: {
      "src/screens/task-pane/index.tsx": 'export { a } from "../../outlook/calls.ts";',
      "src/outlook/calls.ts": "export const a = 1;",
    },
  },
  {
    fault: "React in the send handler",
    rule: "launch-event-packages",
    files: {
      "src/launch-event/index.ts": 'import a from "react";\nexport const b = a;',
      "node_modules/react/package.json": '{ "name": "react", "version": "19.0.0", "main": "index.js" }',
      "node_modules/react/index.js": "module.exports = 1;",
      "package.json": '{ "dependencies": { "react": "19.0.0" } }',
    },
  },
  {
    fault: "Node in what runs in Outlook",
    rule: "no-node-in-outlook",
    files: { "src/outlook/index.ts": 'import { sep } from "node:path";\nexport const a = sep;' },
  },
  {
    fault: "readers of documents in the send handler",
    rule: "documents-open-before-reading",
    files: {
      "src/launch-event/index.ts": 'export { a } from "../reading/documents/index.ts";',
      "src/reading/documents/index.ts": "export const a = 1;",
    },
  },
  {
    fault: "a reader of zip files in the send handler's part of reading/",
    rule: "document-packages-stay-with-documents",
    files: {
      "src/reading/index.ts": 'import { a } from "fflate";\nexport const b = a;',
      "node_modules/fflate/package.json": '{ "name": "fflate", "version": "1.0.0", "main": "index.js" }',
      "node_modules/fflate/index.js": "exports.a = 1;",
      "package.json": '{ "dependencies": { "fflate": "1.0.0" } }',
    },
  },
  {
    fault: "the reader of PDFs drawn in by the door of documents",
    rule: "pdf-is-handed-in",
    files: {
      "src/reading/documents/index.ts": 'export { a } from "./pdf/index.ts";',
      "src/reading/documents/pdf/index.ts": "export const a = 1;",
    },
  },
  {
    fault: "a part of the send handler that is loaded later",
    rule: "handler-is-one-file",
    files: {
      "src/launch-event/index.ts": 'export const a = () => import("./later.ts");',
      "src/launch-event/later.ts": "export const b = 1;",
    },
  },
  {
    fault: "a circle of imports",
    rule: "no-cycles",
    files: {
      "src/mail/index.ts": 'import { b } from "./b.ts";\nexport const a = b;',
      "src/mail/b.ts": 'import { a } from "./index.ts";\nexport const b = a;',
    },
  },
  {
    fault: "a file nobody imports",
    rule: "no-orphans",
    files: { "src/mail/lost.ts": "export const a = 1;" },
  },
];

describe("the fence between modules", () => {
  const trees: string[] = [];
  let ours: ICruiseResult;

  beforeAll(async () => {
    ours = await cruised(process.cwd());
  });

  afterAll(() => {
    for (const tree of trees) rmSync(tree, { recursive: true, force: true });
  });

  it("sees every source file", () => {
    const seen = ours.modules
      .map((module) => module.source)
      .filter((path) => /^src\/.*\.tsx?$/.test(path) && !path.endsWith(".d.ts"));
    expect([...seen].sort()).toEqual([...sourceFiles()].sort());
  });

  it("finds nothing in the tree as it stands", () => {
    expect(ours.summary.violations.map((found) => `${found.rule.name}: ${found.from} → ${found.to}`)).toEqual(
      [],
    );
  });

  it.each(planted)("catches $fault", async ({ rule, files }) => {
    const tree = mkdtempSync(join(tmpdir(), "correspondence-fence-"));
    trees.push(tree);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), text);
    }
    expect(violated(await cruised(tree))).toContain(rule);
  });
});
