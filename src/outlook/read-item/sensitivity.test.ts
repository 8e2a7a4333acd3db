import { describe, expect, it } from "vitest";
import { officeCalls } from "../calls.ts";
import type { ComposeItem, LabelsCatalog } from "./compose-item.ts";
import { readLabel } from "./sensitivity.ts";

type Callback = (result: { status: string; value?: unknown }) => void;

const calls = officeCalls({ clock: { now: () => 0, later: () => () => undefined }, callMs: 1 });
const answering = (status: string, value?: unknown) => ({
  getAsync: (callback: Callback) => {
    callback({ status, value });
  },
});
const labels = answering("succeeded", [
  { id: "1", name: "Official", children: [{ id: "2", name: "Official-Sensitive", children: [] }] },
]) as unknown as LabelsCatalog;

const rows = [
  ["there is none", answering("succeeded", ""), labels, { label: null, isKnown: true }],
  ["the catalogue has it", answering("succeeded", "1"), labels, { label: "Official", isKnown: true }],
  [
    "it lies below another",
    answering("succeeded", "2"),
    labels,
    { label: "Official-Sensitive", isKnown: true },
  ],
  ["the catalogue lacks it", answering("succeeded", "3"), labels, { label: null, isKnown: false }],
  ["there is no catalogue", answering("succeeded", "1"), undefined, { label: null, isKnown: false }],
  ["labels are not switched on", answering("failed"), labels, { label: null, isKnown: true }],
  ["this Outlook knows no labels", undefined, labels, { label: null, isKnown: true }],
] as const;

describe("the sensitivity label", () => {
  it.each(rows)(
    "is told by name, and what is unknown is known to be: %s",
    async (_, label, catalog, expected) => {
      const item = { sensitivityLabel: label } as unknown as ComposeItem;
      expect(await readLabel(item, calls, catalog)).toEqual(expected);
    },
  );
});
