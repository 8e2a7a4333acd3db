import type { Asked } from "./look-over.ts";

/** The looks in which every state is looked over. A look changes colours and nothing else. */
export const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "light", forcedColors: "active" },
} as const;

type Look = keyof typeof looks;

/** One look at one width, and what axe is asked there; null where only what is cut is looked for. */
export interface View {
  readonly look: Look;
  readonly width: number;
  readonly asked: Asked | null;
}

/** Before a release every state is looked over in every look at every width, by every rule of axe. */
const isEvery = process.env["AXE"] === "every";

function everyView(widths: readonly number[]): readonly View[] {
  const names = Object.keys(looks) as readonly Look[];
  return names.flatMap((look) => widths.map((width): View => ({ look, width, asked: "every rule" })));
}

/**
 * How a state is looked over, by its place among the states. On an ordinary day: in light at every width, since a look moves
 * nothing; by axe once in light, by every rule, and once in dark or in forced colours by those of colour. The states take turns
 * in looks and widths, so that each of them has many. `AXE=every`: by every rule in all of them.
 */
export function viewsOf(place: number, widths: readonly number[]): readonly View[] {
  if (isEvery) return everyView(widths);
  const turn = place % widths.length;
  const light = widths.map((width, nth): View => ({
    look: "light",
    width,
    asked: nth === turn ? "every rule" : null,
  }));
  const other = place % 2 === 0 ? "dark" : "forced";
  const width = widths[Math.floor(place / 2) % widths.length] ?? 320;
  return [...light, { look: other, width, asked: "rules of colour" }];
}
