import type { Checklist, ChecklistPoint } from "../../../api/index.ts";

const baseline: ChecklistPoint[] = [
  { id: "second-step", text: "To sign in takes a second step.", from: "NCSC: a second step to sign in." },
  { id: "screen-lock", text: "The screen locks by itself.", from: "Cyber Essentials: safe settings." },
  { id: "disk-encryption", text: "What is stored is encrypted.", from: null },
];

/** A checklist as the product ships it. */
export const shipped: Checklist = {
  version: "v1",
  points: baseline,
  isBaseline: true,
  changedAt: null,
  changedBy: null,
  baseline,
};

/** One with two points of the authority's own, and without the first that is shipped. */
export const changed: Checklist = {
  ...shipped,
  version: "v2",
  points: [
    { id: "own-1", text: "The device is kept in the town hall.", from: "Our policy" },
    { id: "own-2", text: "The telephone is enrolled.", from: null },
    ...baseline.slice(1),
  ],
  isBaseline: false,
  changedAt: "2026-11-18T14:20:00Z",
  changedBy: { id: "o3", name: "Nora Pell" },
};

/** One with as many points as there can be. */
export const longestChecklist: Checklist = {
  ...changed,
  points: Array.from({ length: 30 }, (_, at) => ({
    id: `own-${at + 1}`,
    text: `Point number ${at + 1}.`,
    from: null,
  })),
};
