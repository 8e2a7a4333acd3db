import { describe, expect, it } from "vitest";
import { together } from "./together.ts";

/** Work that waits to be let go on, and what it was given each time. */
function heldWork(): {
  readonly lots: (readonly number[])[];
  /** Lets the lot under way end, and the next begin. */
  readonly letGo: () => Promise<void>;
  readonly work: (items: readonly number[]) => Promise<readonly number[]>;
} {
  const lots: (readonly number[])[] = [];
  const held: (() => void)[] = [];
  return {
    lots,
    letGo: async () => {
      held.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
    work: async (items) => {
      lots.push(items);
      await new Promise<void>((resolve) => held.push(resolve));
      if (items.includes(13)) throw new Error("thirteen");
      return items.map((item) => item * 10);
    },
  };
}

describe("what is done together", () => {
  it("begins at once, and takes what came meanwhile as one lot, none larger than it may be", async () => {
    const { lots, letGo, work } = heldWork();
    const ask = together(3, work);
    const answers = [1, 2, 3, 4, 5].map((item) => ask(item));
    expect(lots).toEqual([[1]]);
    await letGo();
    expect(lots).toEqual([[1], [2, 3, 4]]);
    await letGo();
    expect(lots).toEqual([[1], [2, 3, 4], [5]]);
    await letGo();
    expect(await Promise.all(answers)).toEqual([10, 20, 30, 40, 50]);
  });

  it("fails for the whole lot, and goes on with the next", async () => {
    const { letGo, work } = heldWork();
    const ask = together(2, work);
    const answers = [1, 13, 2, 3].map((item) => ask(item).catch((error: unknown) => String(error)));
    for (let lot = 0; lot < 3; lot += 1) await letGo();
    expect(await Promise.all(answers)).toEqual([10, "Error: thirteen", "Error: thirteen", 30]);
  });

  it("does not mistake one's outcome for another's when there are too few", async () => {
    const ask = together(2, () => Promise.resolve([]));
    await expect(ask(1)).rejects.toThrow("0 outcomes of 1 items");
  });
});
