import { describe, expect, it } from "vitest";
import { deadExports } from "./exports.ts";
import { projectFiles } from "./tree.ts";

function deadIn(files: Readonly<Record<string, string>>): readonly string[] {
  return deadExports(Object.keys(files), (path) => files[path] ?? "");
}

describe("what a file gives away", () => {
  it("is taken by another", () => {
    const code = projectFiles().filter((path) => /\.(?:tsx?|m?js)$/.test(path) && !path.endsWith(".d.ts"));
    expect(deadExports(code).filter((each) => /^(?:src|tools|bench)\//.test(each))).toEqual([]);
  });

  it("is told where nobody takes it, of a file and of a door", () => {
    expect(
      deadIn({
        "a.ts": "export const used = 1; export function unused() {} export type Words = string;",
        "index.ts": 'export { used } from "./a.ts"; export { unused as other } from "./a.ts";',
        "b.ts": 'import { used } from "./index.ts"; used;',
      }),
    ).toEqual(["a.ts#unused", "index.ts#other"]);
  });

  it("is followed through doors, under other names, and through what is loaded later", () => {
    expect(
      deadIn({
        "m/a.ts": "export const one = 1; export class Two {} export async function three() {}",
        "m/index.ts": 'export { one as first, Two } from "./a.ts";',
        "b.ts": 'import { first as mine } from "./m/index.ts"; mine; await import("./c.ts");',
        "all.ts": 'export * from "./m/index.ts";',
        "c.ts":
          'import * as all from "./all.ts"; import type { three } from "./m/a.ts"; export const later = all;',
      }),
    ).toEqual([]);
  });
});
