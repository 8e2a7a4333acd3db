import { readFile } from "node:fs/promises";
import { pino, stdTimeFunctions, type Logger } from "pino";
import type { Instant } from "../message/index.ts";
import { loadAuthorityOnce } from "./authority-at-start.ts";
import { startErrands } from "./by-the-clock.ts";
import { createHttp, usualLimits, type HttpParts, type Limits } from "./http/index.ts";
import { createCallers, createFetchJson, createProviderKeys, createTokenReader } from "./identity/index.ts";
import { startGraph } from "./graph/index.ts";
import { createOperations, type Operations } from "./operations/index.ts";
import { openReceipts } from "./receipts/index.ts";
import { startNotices as startOutbox, type NoticesParts } from "./notices/index.ts";
import type { Settings } from "./settings/index.ts";
import { StartFault } from "./start-fault.ts";
import { openStore, type Store } from "./store/index.ts";

/** What sends the notices of the outbox, from its start to its stop. */
export type NoticesStarter = (parts: NoticesParts) => { readonly stop: () => Promise<void> };

/** What a register may be handed instead of what it makes itself. */
export interface RegisterDeps {
  /** The clock of the records; the machine's when absent. */
  readonly now?: () => Instant;
  /** The clock that tokens are judged by, where it is another one; that of the records when absent. */
  readonly tokenNow?: () => Instant;
  /** Where its lines go; standard output when absent. */
  readonly log?: Logger;
  /** Sends notices; by the settings when absent. */
  readonly startNotices?: NoticesStarter;
  readonly limits?: Limits;
  /** An open store, which its owner closes; absent: one is opened by the settings. */
  readonly store?: Store;
  /** PEM; absent: plain http, with a proxy before it or on loopback. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** A register that listens. */
export interface Register {
  /** Where it listens: `http://127.0.0.1:8080`. */
  readonly url: string;
  readonly operations: Operations;
  readonly store: Store;
  /** Answers what is under way, then stops; nothing acknowledged is lost by it. */
  readonly close: () => Promise<void>;
}

/** A log on standard output: one JSON line for each event. */
export function standardLog(): Logger {
  return pino({ base: null, timestamp: stdTimeFunctions.isoTime });
}

function httpSettings(settings: Settings) {
  const { publicUrl, origins, trustedProxies, pagesFolder, frameAncestors, signIn, mailbox } = settings;
  const { issuer, clientId, scope } = signIn;
  const also = mailbox === null ? {} : { mailbox };
  const place = { authority: issuer, clientId, scope: scope ?? "openid", ...also };
  return {
    publicUrl,
    origins,
    trustedProxies,
    pages: { folder: pagesFolder, frameAncestors, signIn: place },
  };
}

async function callersOf(
  { signIn, caFile }: Settings,
  operations: Operations,
  now: () => Instant,
): Promise<HttpParts["callerOf"]> {
  const certificates = caFile === null ? null : await readFile(caFile, "utf8");
  const keys = createProviderKeys(signIn.issuer, createFetchJson(certificates), now);
  return createCallers(createTokenReader(signIn, keys, now), operations);
}

function warnOfTrial({ signIn }: Settings, log: Logger): void {
  if (signIn.scope === null) log.warn({ event: "trial-scope" }, "OIDC_SCOPE is not set: any scope is taken.");
}

/** Stops what was started, the last one first; each part is stopped once. */
class Started {
  readonly #stops: (() => Promise<void>)[] = [];

  add(stop: () => Promise<void>): void {
    this.#stops.unshift(stop);
  }

  async stop(): Promise<void> {
    for (const stop of this.#stops.splice(0)) await stop();
  }
}

async function openOwnStore(settings: Settings, now: () => Instant, log: Logger): Promise<Store> {
  const warn = (line: string): void => {
    log.warn({ event: "store" }, line);
  };
  try {
    return await openStore(settings.storage, { now, warn });
  } catch (error) {
    throw new StartFault(error instanceof Error ? error.message : "The store cannot be opened.");
  }
}

async function startAll(settings: Settings, deps: RegisterDeps, started: Started): Promise<Register> {
  const { now = Date.now, log = standardLog(), limits = usualLimits, startNotices = startOutbox } = deps;
  warnOfTrial(settings, log);
  const store = deps.store ?? (await openOwnStore(settings, now, log));
  if (deps.store === undefined) started.add(() => store.close());
  const { publicUrl } = settings;
  const receipts = await openReceipts({ keyFile: settings.receiptKeyFile, publicUrl });
  const operations = createOperations({ store, receipts, now });
  await loadAuthorityOnce(store, operations, settings.authorityFile);
  const callerOf = await callersOf(settings, operations, deps.tokenNow ?? now);
  const parts = { operations, store, callerOf, log, limits, ...httpSettings(settings) };
  const http = await createHttp(parts, deps.tls ?? null);
  const { stop: stopErrands } = startErrands(operations, log);
  started.add(stopErrands);
  started.add(startNotices({ store, settings, now, log }).stop);
  started.add(startGraph({ store, settings, now, log }).stop);
  started.add(() => http.close());
  const url = await http.listen({ port: settings.port, host: settings.host });
  log.info({ event: "listening", storage: store.kind });
  return { url, operations, store, close: () => started.stop() };
}

/**
 * Puts the register together and lets it listen. Rejects with one line where it cannot start, and leaves nothing open then.
 */
export async function createRegister(settings: Settings, deps: RegisterDeps = {}): Promise<Register> {
  const started = new Started();
  try {
    return await startAll(settings, deps, started);
  } catch (error) {
    await started.stop();
    throw error;
  }
}
