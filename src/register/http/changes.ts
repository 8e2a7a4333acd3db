import { readingEnd } from "../operations/index.ts";
import type { Store } from "../store/index.ts";

/** How far the log had come when the answer was given. */
export interface ChangesAnswer {
  readonly after: number;
}

/** Who waits: somebody concerned by records they have a part in, or by every one. */
export interface Waiting {
  readonly person: string;
  /** Whoever determines hears of every record: any of them may be the next one referred. */
  readonly hearsAll: boolean;
}

/** Tells waiting callers that something they can see may have changed. */
export interface Changes {
  /** Answers when the log has gone beyond `after` by something of theirs, or after a while without; `ended` ends it early. */
  readonly next: (after: number, waiting: Waiting, ended: AbortSignal) => Promise<ChangesAnswer>;
  /** Lets everybody go. */
  readonly close: () => Promise<void>;
}

/** Under the minute after which proxies end a silent answer. */
const usualWaitMs = 25_000;

interface Waiter extends Waiting {
  readonly wake: () => void;
}

/**
 * The record that a deed of the log is about, in a notification; null where it is about none, or no deed. Readings are on the log too,
 * and change nothing: whoever looks would else be told of their own looking, without end.
 */
function aboutIn(payload: string): string | null {
  const value: unknown = JSON.parse(payload);
  if (typeof value !== "object" || value === null) return null;
  const { about, kind } = value as { readonly about?: unknown; readonly kind?: unknown };
  return typeof about === "string" && typeof kind === "string" && !kind.endsWith(readingEnd) ? about : null;
}

/** The number of the last entry that is no reading; 0 before the first. */
async function lastDeed({ db }: Store): Promise<number> {
  const row = await db
    .selectFrom("chain")
    .select("n")
    .where("kind", "not like", `%${readingEnd}`)
    .orderBy("n", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.n ?? 0;
}

async function peopleOf(store: Store, about: string): Promise<ReadonlySet<string>> {
  const rows = await store.db
    .selectFrom("request_people")
    .select("person")
    .where("request", "=", about)
    .execute();
  const asked = await store.db.selectFrom("releases").select("asker").where("id", "=", about).execute();
  return new Set([...rows.map((row) => row.person), ...asked.map((row) => row.asker)]);
}

/**
 * Opens the one ear that this process has on the log. A long poll and no stream: a bearer token cannot ride on an EventSource, an
 * answer that ends passes every proxy, and each poll settles anew who asks, so that a leaver hears nothing more.
 */
export async function openChanges(store: Store, waitMs = usualWaitMs): Promise<Changes> {
  const waiters = new Set<Waiter>();
  const wake = (isConcerned: (waiter: Waiter) => boolean): void => {
    for (const waiter of [...waiters].filter(isConcerned)) waiter.wake();
  };
  const hear = async (payload: string): Promise<void> => {
    const about = aboutIn(payload);
    if (about === null || waiters.size === 0) return;
    const people = await peopleOf(store, about);
    wake((waiter) => waiter.hearsAll || people.has(waiter.person));
  };
  // An ear that fails costs nobody more than one wait.
  const stop = await store.listen("log", (payload) => void hear(payload).catch(() => undefined));

  const wait = (waiting: Waiting, ended: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        waiters.delete(waiter);
        ended.removeEventListener("abort", done);
        resolve();
      };
      const waiter: Waiter = { ...waiting, wake: done };
      const timer = setTimeout(done, waitMs);
      waiters.add(waiter);
      if (ended.aborted) done();
      else ended.addEventListener("abort", done);
    });

  return {
    next: async (after, waiting, ended) => {
      const waited = new AbortController();
      const waitingNow = wait(waiting, AbortSignal.any([ended, waited.signal]));
      // Looked up once somebody listens: what is written in between is then heard.
      const last = await lastDeed(store);
      if (last > after) waited.abort();
      await waitingNow;
      return { after: last > after ? last : Math.max(after, await lastDeed(store)) };
    },
    close: async () => {
      wake(() => true);
      await stop();
    },
  };
}
