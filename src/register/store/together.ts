interface Waiting<Item, Outcome> {
  readonly item: Item;
  readonly done: (outcome: Outcome) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Does together what is asked for while the last lot is being done: nobody waits for company, and under load one statement serves many.
 * `work` gives an outcome for each item in its order; what it throws is everybody's. A lot has `most` items at most.
 */
export function together<Item, Outcome>(
  most: number,
  work: (items: readonly Item[]) => Promise<readonly Outcome[]>,
): (item: Item) => Promise<Outcome> {
  const waiting: Waiting<Item, Outcome>[] = [];
  let isWorking = false;

  const serve = async (lot: readonly Waiting<Item, Outcome>[]): Promise<void> => {
    try {
      const outcomes = await work(lot.map(({ item }) => item));
      if (outcomes.length !== lot.length)
        throw new Error(`${outcomes.length} outcomes of ${lot.length} items`);
      for (const [at, { done }] of lot.entries()) done(outcomes[at] as Outcome);
    } catch (error) {
      for (const { failed } of lot) failed(error);
    }
  };
  const serveAll = async (): Promise<void> => {
    isWorking = true;
    while (waiting.length > 0) await serve(waiting.splice(0, most));
    isWorking = false;
  };
  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed });
      if (!isWorking) void serveAll();
    });
}
