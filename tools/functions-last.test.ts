import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { functionsLast as plain } from "./functions-last.mjs";

/** What webpack's configuration imports is JavaScript without types. */
const functionsLast = plain as (script: string) => string;

const script = `(() => {
"use strict";
function doubled(number) { return 2 * number; }
const table = [1, 2].map(doubled);
function total() { return table.reduce((sum, each) => sum + each, 0); }
table.push(doubled(5));
said = [total(), (function () { return this; })() === undefined];
})();`;

function runs(text: string): unknown {
  const world = { said: null };
  runInNewContext(text, world);
  return world.said;
}

describe("functionsLast", () => {
  it("puts functions behind what stands between them, and what the script does stays the same", () => {
    const moved = functionsLast(script);
    expect(moved.indexOf("function doubled")).toBeGreaterThan(moved.indexOf("said ="));
    expect(moved.indexOf("function total")).toBeGreaterThan(moved.indexOf("function doubled"));
    expect(JSON.stringify(runs(moved))).toBe("[16,true]");
    expect(JSON.stringify(runs(script))).toBe("[16,true]");
  });

  it("puts tables in front, like beside like, behind the directive that makes the script strict", () => {
    const moved = functionsLast(`(() => {
"use strict";
const sum = [1, 2].map((each) => each + 1);
const pavement = /pavement|kerb/;
const many = new Set("one two".split(" "));
const kerbs = ["pavement|kerb"];
said = [sum, pavement.source, many.size, kerbs];
})();`);
    expect(moved.indexOf('"use strict"')).toBeLessThan(moved.indexOf("const pavement"));
    expect(moved.indexOf("const kerbs")).toBeLessThan(moved.indexOf("const many"));
    expect(moved.indexOf("const many")).toBeLessThan(moved.indexOf("const sum"));
    expect(JSON.stringify(runs(moved))).toBe('[[2,3],"pavement|kerb",2,["pavement|kerb"]]');
  });

  it("leaves a script that is not in one scope as it is", () => {
    const loose = "const one = 1;\nfunction two() {}\n";
    expect(functionsLast(loose)).toBe(loose);
  });
});
