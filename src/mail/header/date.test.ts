import { describe, expect, it } from "vitest";
import { readDate } from "./date.ts";

const readable: readonly (readonly [header: string, iso: string])[] = [
  ["Tue, 4 Mar 2025 10:15:00 +0000", "2025-03-04T10:15:00.000Z"],
  ["Sun, 21 Jun 2026 10:15:30 +0100", "2026-06-21T09:15:30.000Z"],
  ["4 Mar 2025 10:15 GMT", "2025-03-04T10:15:00.000Z"],
  ["Tue, 4 Mar 2025 10:15:00 EST", "2025-03-04T15:15:00.000Z"],
  ["Tue, 4 Mar 2025 10:15:00 PDT", "2025-03-04T17:15:00.000Z"],
  ["Tue, 4 Mar 2025 10:15:00 BST", "2025-03-04T09:15:00.000Z"],
  ["Tue, 4 Mar 2025 10:15:00 K", "2025-03-04T10:15:00.000Z"],
  ["Tue, 4 Mar 2025 10:15:00 -0000 (GMT)", "2025-03-04T10:15:00.000Z"],
  ["Tue, 4 Mar 25 10:15:00 +0530", "2025-03-04T04:45:00.000Z"],
  ["Fri, 4 Mar 94 10:15:00 +0000", "1994-03-04T10:15:00.000Z"],
  ["Fri, 4 Mar 100 10:15:00 +0000", "2000-03-04T10:15:00.000Z"],
  ["Tue , 4\tMarch  2025 10 : 15 : 00 +0000", "2025-03-04T10:15:00.000Z"],
  ["tuesday, 4 mar 2025 10:15:60 +0000", "2025-03-04T10:16:00.000Z"],
];

const unreadable = [
  "",
  "yesterday",
  "2025-03-04T10:15:00Z",
  "Tue, 4 Mar 2025 10:15:00",
  "Mon, 31 Feb 2025 10:15:00 +0000",
  "Tue, 4 Mar 2025 25:15:00 +0000",
  "Tue, 4 Mar 2025 10:75:00 +0000",
  "Tue, 4 Mar 2025 10:15:00 +9900",
  "Tue, 4 Foo 2025 10:15:00 +0000",
  "Tue, 4 Mar 2025 10:15:00 +0000 and more",
];

describe("readDate", () => {
  it.each(readable)("reads %s", (header, iso) => {
    expect(new Date(readDate(header) ?? NaN).toISOString()).toBe(iso);
  });

  it.each(unreadable)("takes %j for no date", (header) => {
    expect(readDate(header)).toBeNull();
  });
});
