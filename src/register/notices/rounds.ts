import { deliverDue, type DeliveryDeps } from "./deliver.ts";

/** Deliveries that go on by themselves. */
export interface Rounds {
  /** Something was posted: begin a round now, or another one after the one that runs. */
  readonly wake: () => void;
  /** Ends after the notice that is being sent. */
  readonly stop: () => Promise<void>;
}

/** How long between two rounds when nobody wakes us: retries that are due, and notices another process left behind. */
const usualPauseMs = 15_000;

/**
 * Sends due notices again and again until stopped, a round at a time. A round that fails, as while the database is down, is
 * told to `fault` and tried again after the pause.
 */
export function startRounds(
  deps: DeliveryDeps,
  fault: (error: unknown) => void,
  pauseMs: number = usualPauseMs,
): Rounds {
  let isStopped = false;
  let isWoken = false;
  let endPause = (): void => undefined;

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, pauseMs);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function round(): Promise<boolean> {
    try {
      return (await deliverDue(deps)) > 0;
    } catch (error) {
      fault(error);
      return false;
    }
  }

  async function run(): Promise<void> {
    while (!isStopped) {
      isWoken = false;
      const hasMore = await round();
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- wake() and stop() change both while the round runs
      if (!hasMore && !isWoken && !isStopped) await pause();
    }
  }

  const running = run();
  return {
    wake: () => {
      isWoken = true;
      endPause();
    },
    stop: async () => {
      isStopped = true;
      endPause();
      await running;
      deps.carrier.close();
    },
  };
}
