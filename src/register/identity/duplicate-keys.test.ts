import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasDuplicateKeys } from "./duplicate-keys.ts";

describe("a JSON text", () => {
  it.each([
    ['{"a":1,"a":2}', true],
    ['{"a":1,"\\u0061":2}', true],
    ['{"a":{"b":1,"b":2}}', true],
    ['[{"a":1},{"a":2}]', false],
    ['{"a":{"a":{"a":1}}}', false],
    ['{"a":"a\\":","b":"a"}', false],
    ['{"a":["a","a"],"b":1}', false],
    ['{"a" \n\t :1, "a"\r:2}', true],
    ['{"":1,"":2}', true],
    ["7", false],
  ])("%s has a key twice: %s", (json, isDuplicate) => {
    expect(hasDuplicateKeys(json)).toBe(isDuplicate);
  });

  it("that was written from a value has no key twice", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(hasDuplicateKeys(JSON.stringify(JSON.parse(json)))).toBe(false);
      }),
    );
  });
});
