import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import type { Instant } from "../../message/index.ts";
import type { Settings } from "../settings/index.ts";
import type { Store } from "../store/index.ts";
import { forgetMirror, keepMirror, keptMirror } from "./kept-mirror.ts";
import { graphReader, type GraphReaderParts } from "./read-graph.ts";
import { readGroups } from "./round.ts";

/** What the reading of groups is handed. */
export interface GraphParts {
  readonly store: Store;
  readonly settings: Settings;
  readonly now: () => Instant;
  readonly log: Logger;
}

const everyMs = 60 * 60_000;
const graphUrl = "https://graph.microsoft.com";
const loginUrl = "https://login.microsoftonline.com";

/** Reads the groups once, and keeps what came of it if it is whole. A fault is a line of the log; what was read before stays. */
async function readOnce(
  { store, settings, now, log }: GraphParts,
  reading: GraphReaderParts,
): Promise<boolean> {
  if (settings.graphDirectory === null) return false;
  const before = await keptMirror(store.db);
  const { groups } = settings.graphDirectory;
  const url = reading.application.graphUrl;
  const read = await readGroups(graphReader(reading), url, groups, before);
  if ("fault" in read) {
    log.error({ event: "graph-directory", fault: read.fault, code: read.code });
    return false;
  }
  await keepMirror(store.db, read, now());
  log.info({ event: "graph-directory", people: Object.keys(read.users).length });
  return true;
}

/**
 * Reads the groups of Microsoft 365 at once and then every hour, and changes nothing by it: what is different is shown to an account
 * administrator, who brings it in like a file. Without groups in the settings it forgets what was read.
 */
export function startGraph(parts: GraphParts): { readonly stop: () => Promise<void> } {
  const { settings, store, now, log } = parts;
  const { graphDirectory, signIn } = settings;
  const failed = (error: unknown): void => {
    log.error({ event: "graph-directory", fault: error instanceof Error ? error.name : "unknown" });
  };
  if (graphDirectory === null) {
    const forgetting = forgetMirror(store.db).catch(failed);
    return { stop: () => forgetting };
  }
  const stopping = new AbortController();
  const { signal } = stopping;
  const { clientId, secretFile } = graphDirectory;
  const clientSecret = readFileSync(secretFile, "utf8").trim();
  const reading: GraphReaderParts = {
    application: { tenant: signIn.tenant ?? "", clientId, clientSecret, graphUrl, loginUrl },
    fetch: (input, init) =>
      fetch(input, { ...init, signal: AbortSignal.any([signal, ...(init?.signal ? [init.signal] : [])]) }),
    now,
    pause: (ms) => pause(ms, undefined, { signal }),
  };
  const untilStopped = async (): Promise<void> => {
    while (!signal.aborted) {
      await readOnce(parts, reading).catch(failed);
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
