import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { lockedPackages, reachedFrom, type Locked } from "./lock.ts";
import { materialsOf } from "./materials.ts";

const packages = lockedPackages();

/** What may be shipped without asking anybody: each asks for its notice to be kept, and no more. */
const mayBeShipped = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT-0"];
/** What may build and test beside those. */
const mayBuild = ["(MIT AND Zlib)", "BlueOak-1.0.0", "CC-BY-4.0", "CC0-1.0", "MPL-2.0", "Python-2.0"];
/** Packages without a named licence, looked at one by one: Microsoft's terms for Office.js, which is never shipped. */
const lookedAt = ["@microsoft/office-js"];

function licencesNotIn(allowed: readonly string[], those: readonly Locked[]): readonly string[] {
  return those
    .filter(({ licence, name }) => !allowed.includes(licence) && !lookedAt.includes(name))
    .map(({ name, licence }) => `${name}: ${licence}`);
}

describe("the licences", () => {
  it("of what is installed with the product may be shipped", () => {
    const shipped = packages.filter(({ isForDevelopment }) => !isForDevelopment);
    expect(shipped.length).toBeGreaterThan(20);
    expect(licencesNotIn(mayBeShipped, shipped)).toEqual([]);
  });

  it("of what webpack packs into the add-in may be shipped", () => {
    const packed = [
      "react",
      "react-dom",
      "@fluentui/react-components",
      "@fluentui/react-icons",
      "@azure/msal-browser",
    ];
    const reached = reachedFrom(packed, packages).filter(({ name }) => !name.startsWith("@types/"));
    expect(reached.length).toBeGreaterThan(packed.length);
    expect(licencesNotIn(mayBeShipped, reached)).toEqual([]);
  });

  it("of what builds and tests are named here", () => {
    expect(licencesNotIn([...mayBeShipped, ...mayBuild], packages)).toEqual([]);
  });
});

describe("the register at run time", () => {
  let reached: readonly Locked[] = [];

  beforeAll(async () => {
    const { metafile } = await build({
      entryPoints: ["src/register/main.ts"],
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      write: false,
      metafile: true,
      logLevel: "silent",
    });
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
    const names = imports
      .map(({ path }) => path)
      .filter((path) => !path.startsWith("node:"))
      .map((path) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path);
    reached = reachedFrom([...new Set(names)], packages);
  });

  it("needs what it says, and at most 90 packages", () => {
    expect(reached.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["fastify", "pg", "jose", "kysely"]),
    );
    expect(reached.length).toBeLessThanOrEqual(90);
    console.log(`the register needs ${reached.length} packages at run time`);
  });

  it("needs nothing that only builds and tests", () => {
    expect(reached.filter(({ isForDevelopment }) => isForDevelopment).map(({ name }) => name)).toEqual([]);
  });
});

describe("what a package needs", () => {
  const locked = (place: string, needs: readonly string[]): Locked => ({
    place,
    name: place.replace(/^.*node_modules\//, ""),
    version: "1.0.0",
    licence: "MIT",
    integrity: "sha512-AAEC",
    isForDevelopment: false,
    needs,
  });
  const all = [
    locked("node_modules/a", ["b", "@s/c"]),
    locked("node_modules/a/node_modules/b", ["d"]),
    locked("node_modules/b", []),
    locked("node_modules/@s/c", ["a", "gone"]),
    locked("node_modules/d", ["b"]),
    locked("node_modules/e", []),
  ];

  it("is found as Node finds it: beside it, else further up, each once, whatever is not installed", () => {
    expect([...reachedFrom(["gone", "a"], all)].map(({ place }) => place).sort()).toEqual([
      "node_modules/@s/c",
      "node_modules/a",
      "node_modules/a/node_modules/b",
      "node_modules/b",
      "node_modules/d",
    ]);
  });
});

describe("the list of materials", () => {
  const shipped = packages.filter(({ isForDevelopment }) => !isForDevelopment);
  const { bomFormat, components } = materialsOf(shipped);

  it("has every package that is shipped, with version, licence and hash", () => {
    expect(bomFormat).toBe("CycloneDX");
    expect(components.map(({ name, version }) => `${name}@${version}`)).toEqual(
      shipped.map(({ name, version }) => `${name}@${version}`),
    );
    for (const { hashes, licenses, purl } of components) {
      expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/);
      expect(licenses[0]?.expression).not.toBe("");
      expect(purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d/);
    }
  });

  it("is the same from the same lock file, and names no registry", () => {
    expect(JSON.stringify(materialsOf(lockedPackages()))).toBe(JSON.stringify(materialsOf(packages)));
    expect(JSON.stringify(materialsOf(packages))).not.toContain("://");
  });
});
