import type { Store } from "../store/index.ts";

/** What `GET /readyz` tells: the database answers, how durable it is, and how far the log reaches. */
export interface Readiness {
  readonly ready: true;
  readonly storage: Store["kind"];
  readonly survivesPowerLoss: boolean;
  readonly fsync: boolean;
  readonly synchronousCommit: boolean;
  readonly version: string;
  readonly migrations: readonly string[];
  /** `n:hash`, to be kept by whoever wishes to check the log later. */
  readonly head: string;
}

/** A database that has not answered by then is away. */
const deadlineMs = 1_500;

async function ask(store: Store): Promise<Readiness> {
  const [durability, head] = await Promise.all([store.durability(), store.head()]);
  const { fsync, synchronousCommit, survivesPowerLoss, version, migrations } = durability;
  return {
    ready: true,
    storage: store.kind,
    survivesPowerLoss,
    fsync,
    synchronousCommit,
    version,
    migrations,
    head: `${head.n}:${head.hash}`,
  };
}

/** Whether the register can work now; null when the database fails or stays silent. It recovers by itself. */
export async function readinessOf(store: Store): Promise<Readiness | null> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, deadlineMs);
  });
  try {
    return await Promise.race([ask(store).catch(() => null), silence]);
  } finally {
    clearTimeout(timer);
  }
}
