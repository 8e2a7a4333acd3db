import type { Expected, Found } from "./folder.ts";
import { likeness } from "./same.ts";

/**
 * Which found message answers to which expected one: the pairing that keeps the order of both and whose likeness is
 * greatest. Index of the expected message to index of the found one.
 */
export function aligned(expected: readonly Expected[], found: readonly Found[]): ReadonlyMap<number, number> {
  const best = expected.map(() => new Array<number>(found.length + 1).fill(0));
  best.push(new Array<number>(found.length + 1).fill(0));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  const like = expected.map((one) => found.map((other) => likeness(one, other)));
  for (let row = expected.length - 1; row >= 0; row--)
    for (let column = found.length - 1; column >= 0; column--)
      best[row]![column] = Math.max(
        at(row + 1, column),
        at(row, column + 1),
        like[row]![column]! + at(row + 1, column + 1),
      );
  const pairs = new Map<number, number>();
  for (let row = 0, column = 0; row < expected.length && column < found.length;) {
    const here = like[row]![column]!;
    if (here > 0 && at(row, column) === here + at(row + 1, column + 1)) pairs.set(row++, column++);
    else if (at(row, column) === at(row + 1, column)) row++;
    else column++;
  }
  return pairs;
}
