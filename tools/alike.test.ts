import { describe, expect, it } from "vitest";
import { alikeTogether as plain } from "./alike.mjs";

/** What webpack's configuration imports is JavaScript without types. */
const alikeTogether = plain as (texts: readonly string[]) => readonly string[];

describe("alikeTogether", () => {
  it("puts texts beside those that they share words with, and the first stays first", () => {
    const texts = [
      "/committee|panel/",
      "[1,2,3]",
      "/a committee member/",
      "/the pavement/",
      "/pavement or kerb/",
    ];
    const order = alikeTogether(texts);
    expect(order.slice(0, 2)).toEqual(["/committee|panel/", "/a committee member/"]);
    expect(Math.abs(order.indexOf("/the pavement/") - order.indexOf("/pavement or kerb/"))).toBe(1);
  });

  it("keeps every text once, those that occur twice too", () => {
    const texts = ["b", "", "a", "b"];
    expect(alikeTogether(texts).slice().sort()).toEqual(["", "a", "b", "b"]);
    expect(alikeTogether([])).toEqual([]);
  });
});
