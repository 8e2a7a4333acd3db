import { describe, expect, it } from "vitest";
import { inOrder, type Lane } from "./in-order.ts";

const numbers = Array.from({ length: 50 }, (_, index) => index);

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A lane that takes the longer the smaller the number, so that later batches are done first. */
const slowFirst: Lane<number, number> = async (batch) => {
  for (let turns = 60 - (batch[0] ?? 0); turns > 0; turns -= 1) await turn();
  return batch.map((number) => number * 2);
};

async function all(results: AsyncGenerator<readonly number[]>): Promise<readonly number[]> {
  const done: number[] = [];
  for await (const some of results) done.push(...some);
  return done;
}

describe("work in order", () => {
  it.each([
    { lanes: 1, batch: 1 },
    { lanes: 4, batch: 1 },
    { lanes: 3, batch: 7 },
    { lanes: 9, batch: 100 },
  ])("comes in the order of the tasks with $lanes lanes and batches of $batch", async ({ lanes, batch }) => {
    const side = Array<typeof slowFirst>(lanes).fill(slowFirst);
    expect(await all(inOrder(numbers, side, { batch, ahead: 8 }))).toEqual(numbers.map((one) => one * 2));
  });

  it("gives nothing for no tasks", async () => {
    expect(await all(inOrder([], [slowFirst], { batch: 4, ahead: 8 }))).toEqual([]);
  });

  it("runs no further ahead of its reader than it may", async () => {
    let begun = 0;
    const counting: Lane<number, number> = (batch) => {
      begun += 1;
      return Promise.resolve(batch);
    };
    const results = inOrder(numbers, [counting, counting], { batch: 1, ahead: 5 });
    await results.next();
    for (let turns = 0; turns < 20; turns += 1) await turn();
    expect(begun).toBeLessThanOrEqual(6);
  });

  it("tells its reader when a lane breaks, whatever the other lanes do", async () => {
    const broken: Lane<number, number> = () => Promise.reject(new Error("a fault of ours"));
    await expect(all(inOrder(numbers, [slowFirst, broken], { batch: 1, ahead: 8 }))).rejects.toThrow(
      "a fault of ours",
    );
  });
});
