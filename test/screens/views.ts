/** The looks in which every state is looked over. A look changes colours and nothing else. */
export const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "light", forcedColors: "active" },
} as const;

type Look = keyof typeof looks;

/** One look at one width. */
export interface View {
  readonly look: Look;
  readonly width: number;
  /** Whether axe is asked there; else only what is cut is looked for. */
  readonly isAsked: boolean;
}

/** Before a release axe is asked about every state in every look at every width. */
const isEvery = process.env["AXE"] === "every";
const names = Object.keys(looks) as readonly Look[];

/**
 * How a state is looked over, by its place among the states. On an ordinary day: in light at every width, since a look moves
 * nothing; by axe in one look at one width. The states take turns in both, so that each of them has many. `AXE=every`: by axe
 * in all of them.
 */
export function viewsOf(place: number, widths: readonly number[]): readonly View[] {
  if (isEvery) return names.flatMap((look) => widths.map((width) => ({ look, width, isAsked: true })));
  const look = names[place % names.length] ?? "light";
  const asked = widths[Math.floor(place / names.length) % widths.length] ?? 320;
  const light = widths.map((width): View => {
    return { look: "light", width, isAsked: look === "light" && width === asked };
  });
  return look === "light" ? light : [...light, { look, width: asked, isAsked: true }];
}
