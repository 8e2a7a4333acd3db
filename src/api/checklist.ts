import { Type, type Static } from "typebox";
import { Moment } from "./atoms.ts";
import { Named } from "./consent-request.ts";

/** A checklist has at most so many points: what is longer is not looked at point by point. */
export const mostPoints = 30;

/** A point, and where it comes from, are at most so long. */
export const longestPoint = 200;

/** One line, without spaces around it: `The screen locks by itself.`, but not ` The screen` and nothing with a line break. */
const OneLine = Type.String({ minLength: 1, maxLength: longestPoint, pattern: "^\\S(?:.*\\S)?$" });

/** Tells a point from the others of its checklist: `screen-lock`, `own-3`. */
export const PointId = Type.String({ pattern: "^[a-z][a-z0-9-]{0,63}$" });

/** One point of the checklist: what to look at, and where that comes from; null where nobody said. */
export const ChecklistPoint = Type.Object(
  { id: PointId, text: OneLine, from: Type.Union([OneLine, Type.Null()]) },
  { additionalProperties: false },
);
export type ChecklistPoint = Static<typeof ChecklistPoint>;

/** What an assessment looks at, as it counts now, in the authority's order. */
export const Checklist = Type.Object({
  /** Names every word of it. */
  version: Type.String(),
  points: Type.Array(ChecklistPoint),
  /** Whether it is what the product ships; a newer product may ship another. */
  isBaseline: Type.Boolean(),
  /** When the authority last changed it; null where it never did. */
  changedAt: Type.Union([Moment, Type.Null()]),
  changedBy: Type.Union([Named, Type.Null()]),
  /** What the product ships. */
  baseline: Type.Array(ChecklistPoint),
});
export type Checklist = Static<typeof Checklist>;

/** The checklist from now on. */
export const PutChecklist = Type.Object(
  {
    /** The version that was seen: where another one counts by now, nothing is changed. */
    version: Type.String({ maxLength: 64 }),
    /** In their order; null for what the product ships. */
    points: Type.Union([Type.Array(ChecklistPoint, { minItems: 1, maxItems: mostPoints }), Type.Null()]),
  },
  { additionalProperties: false },
);
export type PutChecklist = Static<typeof PutChecklist>;

/** A point as an assessment found it, in the words it had then. */
export const PointLookedAt = Type.Object({ text: Type.String(), isMet: Type.Boolean() });
export type PointLookedAt = Static<typeof PointLookedAt>;
