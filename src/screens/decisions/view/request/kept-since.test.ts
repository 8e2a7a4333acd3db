import { describe, expect, it } from "vitest";
import { sayKeptSince } from "./kept-since.ts";

const since = "2026-11-22T09:30:00Z";

describe("a record that is kept past its time", () => {
  it.each([
    [{ id: "o1", name: "Grace Lindon" }, "Since 22 November 2026, by Grace Lindon"],
    [null, "Since 22 November 2026"],
  ])("says since when, and by whom where that is still known", (by, said) => {
    expect(sayKeptSince({ since, by })).toBe(said);
  });
});
