/** A colour as red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** A point on the drawing's grid: x to the right, y down. */
export type Point = readonly [number, number];

/** One shape of the drawing, as SVG would have it; later shapes lie on earlier ones. */
export type Shape = {
  readonly fill: Colour;
  /** The smallest and the largest icon, in pixels, that still shows the shape: small ones leave details out. */
  readonly from?: number;
  readonly to?: number;
} & (
  | { readonly kind: "rect"; readonly at: Point; readonly size: Point; readonly radius: number }
  | { readonly kind: "disc"; readonly centre: Point; readonly radius: number }
  | { readonly kind: "line"; readonly through: readonly Point[]; readonly width: number }
);

/** Side of the square grid that the shapes are drawn on. */
export const grid = 128;

/** The sizes that Outlook asks for: 16 to 80 on the ribbon, 64 and 128 in lists of add-ins. */
export const sizes = [16, 32, 64, 80, 128] as const;

const deep: Colour = [11, 74, 111];
const paper: Colour = [255, 255, 255];
const fine: Colour = [38, 122, 62];

/** A letter with a tick on its corner: a correspondence that was looked at. */
export const drawing: readonly Shape[] = [
  { kind: "rect", at: [0, 0], size: [128, 128], radius: 26, fill: deep },
  { kind: "rect", at: [18, 32], size: [92, 64], radius: 8, fill: paper, from: 32 },
  { kind: "rect", at: [14, 28], size: [100, 72], radius: 8, fill: paper, to: 31 },
  {
    kind: "line",
    through: [
      [22, 40],
      [64, 70],
      [106, 40],
    ],
    width: 8,
    fill: deep,
    from: 32,
  },
  {
    kind: "line",
    through: [
      [18, 36],
      [64, 72],
      [110, 36],
    ],
    width: 13,
    fill: deep,
    to: 31,
  },
  { kind: "disc", centre: [94, 92], radius: 32, fill: deep, from: 32 },
  { kind: "disc", centre: [94, 92], radius: 26, fill: fine, from: 32 },
  {
    kind: "line",
    through: [
      [82, 93],
      [91, 102],
      [107, 83],
    ],
    width: 8,
    fill: paper,
    from: 32,
  },
];
