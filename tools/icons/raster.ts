import { drawing, grid, type Point, type Shape } from "./drawing.ts";

/** A square picture: `side` pixels a side, four bytes a pixel (red, green, blue, opacity), row by row from the top. */
export interface Picture {
  readonly side: number;
  readonly rgba: Uint8Array;
}

/** Each pixel is looked at in so many places across and down: 8 × 8 gives 65 shades of an edge. */
const looks = 8;

/** How far a point is from a stretch of line. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
  const near = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - near * (bx - ax), y - ay - near * (by - ay));
}

function holds(shape: Shape, point: Point): boolean {
  const [x, y] = point;
  switch (shape.kind) {
    case "disc":
      return distance(point, shape.centre, shape.centre) <= shape.radius;
    case "line":
      return shape.through.some((end, index) => {
        const start = shape.through[index - 1];
        return start !== undefined && distance(point, start, end) <= shape.width / 2;
      });
    case "rect": {
      const { at, size, radius } = shape;
      const inner: Point = [
        Math.min(at[0] + size[0] - radius, Math.max(at[0] + radius, x)),
        Math.min(at[1] + size[1] - radius, Math.max(at[1] + radius, y)),
      ];
      return distance(point, inner, inner) <= radius;
    }
  }
}

/** The topmost colour at a point; null where nothing is drawn. */
function colourAt(shapes: readonly Shape[], point: Point): Shape["fill"] | null {
  return shapes.find((shape) => holds(shape, point))?.fill ?? null;
}

function pixel(shapes: readonly Shape[], side: number, column: number, row: number): readonly number[] {
  const sum = [0, 0, 0, 0];
  for (let look = 0; look < looks * looks; look += 1) {
    const x = column + ((look % looks) + 0.5) / looks;
    const y = row + (Math.floor(look / looks) + 0.5) / looks;
    const colour = colourAt(shapes, [(x * grid) / side, (y * grid) / side]);
    if (colour !== null) [...colour, 1].forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
  }
  const [red = 0, green = 0, blue = 0, covered = 0] = sum;
  if (covered === 0) return [0, 0, 0, 0];
  return [red / covered, green / covered, blue / covered, (255 * covered) / looks ** 2].map(Math.round);
}

/** The drawing as an icon of that many pixels a side. */
export function rasterise(side: number): Picture {
  const shapes = drawing.filter(({ from = 0, to = grid }) => side >= from && side <= to).reverse();
  const rgba = new Uint8Array(side * side * 4);
  for (let index = 0; index < side * side; index += 1) {
    rgba.set(pixel(shapes, side, index % side, Math.floor(index / side)), index * 4);
  }
  return { side, rgba };
}
