import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import type { Instant } from "../../message/index.ts";
import type { Settings } from "../settings/index.ts";
import type { Store } from "../store/index.ts";
import { forgetMirror, keepMirror, keptMirror } from "./kept-mirror.ts";
import type { GraphGroups } from "./mirror.ts";
import { graphReader, type GraphFault, type GraphReaderParts } from "./read-graph.ts";
import { readGroups } from "./round.ts";

/** What the reading of groups is handed. */
export interface GraphParts {
  readonly store: Store;
  readonly settings: Settings;
  readonly now: () => Instant;
  readonly log: Logger;
  /** How Graph is asked; the machine's own fetch when absent. */
  readonly fetch?: typeof fetch;
}

const everyMs = 60 * 60_000;
const graphUrl = "https://graph.microsoft.com";
const loginUrl = "https://login.microsoftonline.com";

/** What the log is told of a reading that failed: Graph's code where it is Graph's fault, else no more than the error's name. */
type Failed = GraphFault | { readonly fault: string };

function failedBy(error: unknown): Failed {
  return { fault: error instanceof Error ? error.name : "unknown" };
}

/** Reads the groups once, and keeps what came of it if it is whole; else why it is not, and what was read before stays. */
async function readOnce(
  { store, now, log }: GraphParts,
  groups: GraphGroups,
  reading: GraphReaderParts,
): Promise<Failed | null> {
  const before = await keptMirror(store.db);
  const read = await readGroups(graphReader(reading), reading.application.graphUrl, groups, before);
  if ("fault" in read) return read;
  await keepMirror(store.db, read, now());
  log.info({ event: "graph-directory", people: Object.keys(read.users).length });
  return null;
}

/**
 * Reads the groups of Microsoft 365 at once and then every hour, and changes nothing by it: what is different is shown to an account
 * administrator, who brings it in like a file. Without groups in the settings it forgets what was read.
 */
export function startGraph(parts: GraphParts): { readonly stop: () => Promise<void> } {
  const { settings, store, now, log, fetch: get = fetch } = parts;
  const { graphDirectory, signIn } = settings;
  const stopping = new AbortController();
  const { signal } = stopping;
  const tell = (failed: Failed | null): void => {
    // What the stop cuts off is no fault of anybody's.
    if (failed !== null && !signal.aborted) log.error({ event: "graph-directory", ...failed });
  };
  if (graphDirectory === null) {
    const forgetting = forgetMirror(store.db).catch((error: unknown) => {
      tell(failedBy(error));
    });
    return { stop: () => forgetting };
  }
  const { clientId, secretFile, groups } = graphDirectory;
  const clientSecret = readFileSync(secretFile, "utf8").trim();
  const reading: GraphReaderParts = {
    application: { tenant: signIn.tenant ?? "", clientId, clientSecret, graphUrl, loginUrl },
    fetch: (input, init) =>
      get(input, { ...init, signal: AbortSignal.any([signal, ...(init?.signal ? [init.signal] : [])]) }),
    now,
    pause: (ms) => pause(ms, undefined, { signal }),
  };
  const untilStopped = async (): Promise<void> => {
    while (!signal.aborted) {
      tell(await readOnce(parts, groups, reading).catch(failedBy));
      await pause(everyMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const underWay = untilStopped();
  return {
    stop: () => {
      stopping.abort();
      return underWay;
    },
  };
}
