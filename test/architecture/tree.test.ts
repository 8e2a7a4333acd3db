import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { contentOf, projectFiles, sourceFiles } from "./tree.ts";

const files = projectFiles();
const sources = sourceFiles();
const isTest = (path: string): boolean => /\.(?:test|cases)\.tsx?$/.test(path);
/** Text that people wrote: mails of the corpus hold what hostile mail holds. */
const written = files.filter(
  (path) => /\.(?:tsx?|m?js|json|md|yml|css|html|xml)$/.test(path) && !/package-lock|corpus\//.test(path),
);

function offending(paths: readonly string[], pattern: RegExp): readonly string[] {
  return paths.filter((path) => pattern.test(contentOf(path)));
}

describe("the tree", () => {
  it("reads like a table of contents: at most 24 entries at the top", () => {
    expect(new Set(files.map((path) => path.split("/")[0])).size).toBeLessThanOrEqual(24);
  });

  it("holds no source file of more than 300 lines", () => {
    const long = sources.filter((path) => !isTest(path) && contentOf(path).split("\n").length > 301);
    expect(long).toEqual([]);
  });

  it("has no drawer: a thing lives with the noun it serves", () => {
    expect(
      files.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc|constants)(?:[./]|$)/.test(path)),
    ).toEqual([]);
  });

  it("names files in kebab-case", () => {
    expect(
      sources.filter((path) => !/^src\/[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:\.(?:test|cases))?\.tsx?$/.test(path)),
    ).toEqual([]);
  });

  it("tells in every folder of the code what belongs there", () => {
    const folders = new Set(sources.map((path) => path.split("/").slice(0, 2).join("/")));
    expect([...folders].filter((folder) => !files.includes(`${folder}/README.md`))).toEqual([]);
  });

  it("has one door to every module", () => {
    const modules = new Set(sources.map((path) => path.split("/").slice(0, 2).join("/")));
    // A program is not imported; the screens are entered one by one.
    const programs = ["src/cli", "src/screens", "src/workbench"];
    const doorless = [...modules].filter(
      (path) => !programs.includes(path) && !files.includes(`${path}/index.ts`),
    );
    expect(doorless).toEqual([]);
  });

  it("hides no character from the reader", () => {
    expect(offending(written, /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/)).toEqual(
      [],
    );
  });

  it("names no machine and no registry", () => {
    const machine = new RegExp(["(?:^|[\\s\"'`(=])/", "(?:work|farm|root|home)/"].join(""), "m");
    expect(offending(written, machine)).toEqual([]);
    expect(
      offending([...written, "package-lock.json"], new RegExp(["registry", "npmjs"].join("\\."))),
    ).toEqual([]);
  });

  it("pins every dependency to one version", () => {
    const { dependencies, devDependencies } = JSON.parse(contentOf("package.json")) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\da-z.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it("runs no install script that is not listed", () => {
    const { allowScripts } = JSON.parse(contentOf("package.json")) as {
      allowScripts: Record<string, boolean>;
    };
    const { packages } = JSON.parse(contentOf("package-lock.json")) as {
      packages: Record<string, { hasInstallScript?: boolean; optional?: boolean }>;
    };
    const scripted = Object.entries(packages)
      .filter(([path, entry]) => path !== "" && entry.hasInstallScript === true && entry.optional !== true)
      .map(([path]) => path.replace(/^.*node_modules\//, ""));
    expect(scripted.filter((name) => allowScripts[name] !== true)).toEqual([]);
  });
});

describe("the tests", () => {
  const tests = files.filter((path) => /\.test\.tsx?$/.test(path));

  it("say what is true, never what ought to be", () => {
    expect(offending(tests, /\b(?:it|test)(?:\.each\([^)]*\))?\(\s*["'`][^"'`]*\bshould\b/)).toEqual([]);
  });

  it("are never skipped and never alone", () => {
    expect(offending(tests, /\b(?:it|test|describe)\.(?:only|skip|todo)\b/)).toEqual([]);
  });

  it("lie beside the code they test, or in test/", () => {
    const strays = tests.filter((path) => !/^(?:src|test|tools)\//.test(path));
    expect(strays).toEqual([]);
    expect(tests.filter((path) => path.startsWith("src/") && dirname(path).split("/").length < 2)).toEqual(
      [],
    );
  });
});
