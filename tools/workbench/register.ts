import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { pino } from "pino";
import { createRegister, readSettings, type Operations, type Settings } from "../../src/register/index.ts";
import { openStore } from "../../src/register/store/index.ts";
import { startOfStory } from "../../src/workbench/clock/index.ts";
import { lowmarsh } from "../../src/workbench/people/index.ts";
import { startProvider, trialSignIn, type ProviderOptions } from "../../src/workbench/provider/index.ts";
import {
  certificateIn,
  openNoticeInbox,
  StartFault,
  type ArrivedNotice,
  type RegisterBehind,
} from "../../src/workbench/server/index.ts";
import { letHappen } from "./seeds.ts";

/** Where the register of the workbench stands, and what it is started with. */
export interface TrialOptions {
  readonly addinPort: number;
  readonly providerPort: number;
  readonly certificateFolder: string;
  /** The built add-in and pages. */
  readonly pagesFolder: string;
  /** Absent: in memory, and gone with the process. */
  readonly databaseUrl?: string;
  /** Told each line of the register's log. */
  readonly log?: (line: string) => void;
}

/** The register, its sign-in and its mail server, running. */
export interface Trial extends RegisterBehind {
  /** How far the story's time is from this machine's, in milliseconds. */
  readonly clockOffsetMs: number;
  readonly notices: () => readonly ArrivedNotice[];
  /** Lets so many milliseconds of the story pass in the register: what falls due lapses, and whoever is to know is told. */
  readonly pass: (ms: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

function settingsFor(options: TrialOptions, folder: string, issuer: string, smtpUrl: string): Settings {
  const authorityFile = join(folder, "authority.json");
  writeFileSync(authorityFile, JSON.stringify(lowmarsh));
  const { addinPort, certificateFolder, pagesFolder, databaseUrl } = options;
  const read = readSettings({
    PORT: "0",
    HOST: "127.0.0.1",
    PUBLIC_URL: `https://localhost:${String(addinPort)}`,
    ...(databaseUrl === undefined ? { DATA_DIR: folder } : { DATABASE_URL: databaseUrl }),
    AUTHORITY_FILE: authorityFile,
    OIDC_ISSUER: issuer,
    OIDC_AUDIENCE: trialSignIn.audience,
    OIDC_CLIENT_ID: trialSignIn.clientId,
    OIDC_SCOPE: trialSignIn.scope,
    // The stand-in for Graph stands behind the add-in's own address too.
    MAILBOX_URL: `https://localhost:${String(addinPort)}`,
    SMTP_URL: smtpUrl,
    NOTICES_FROM: "no-reply@lowmarsh-ca.example",
    RECEIPT_KEY_FILE: join(folder, "receipt-keys.json"),
    CA_FILE: join(certificateFolder, "localhost.crt"),
    PAGES_DIR: pagesFolder,
  });
  if ("fault" in read) throw new StartFault(read.fault);
  return read.settings;
}

/** Everybody has used the add-in before: their pane has left a ticket. One for each person, issued when it is first asked for. */
function ticketsOf(operations: Operations): RegisterBehind["ticketOf"] {
  const issued = new Map<string, ReturnType<RegisterBehind["ticketOf"]>>();
  const issue = async (person: string) => {
    const result = await operations.issueTicket({ person, through: "token", once: null });
    return result.ok ? result.value : null;
  };
  return (owner) => {
    const ticket = issued.get(owner) ?? issue(owner);
    issued.set(owner, ticket);
    return ticket;
  };
}

/** The story's time, which can be set while the past is told, and put forward. */
function storyClock(clockOffsetMs: number) {
  let told: number | null = null;
  let ahead = clockOffsetMs;
  return {
    now: () => told ?? Date.now() + ahead,
    setNow: (at: number | null) => {
      told = at;
    },
    skip: (ms: number) => {
      ahead += ms;
    },
  };
}

function logOf(log: TrialOptions["log"]) {
  const sink = new Writable({
    write: (piece: Buffer, _encoding, done) => {
      log?.(piece.toString("utf8"));
      done();
    },
  });
  return pino({ base: null }, sink);
}

/** The loopback sign-in, at a port of its own; rejects with a StartFault when the port is not to be had. */
async function signInAt({ addinPort, providerPort, certificateFolder }: TrialOptions) {
  const issuer = `https://localhost:${String(providerPort)}`;
  const clientOrigin = `https://localhost:${String(addinPort)}`;
  const provider: ProviderOptions = { issuer, authority: lowmarsh, clientOrigin };
  const certificate = await certificateIn(certificateFolder, Date.now());
  return startProvider(provider, certificate);
}

/**
 * Starts the register of the workbench as anybody would start their own, by settings: on its embedded store, with a certified
 * provider and a real mail server on loopback. Its records are in the story's time, its tokens in this machine's.
 */
export async function startTrial(options: TrialOptions): Promise<Trial> {
  const clockOffsetMs = startOfStory - Date.now();
  const { now, setNow, skip } = storyClock(clockOffsetMs);
  const provider = await signInAt(options);
  const folder = mkdtempSync(join(tmpdir(), "correspondence-workbench-"));
  const inbox = await openNoticeInbox();
  const settings = settingsFor(options, folder, provider.issuer, inbox.url);
  const { databaseUrl } = options;
  // Not by the settings: their certificate is the sign-in's, and would be asked of the database too.
  const store = await openStore(
    databaseUrl === undefined ? { kind: "pglite", folder: null } : { kind: "postgres", url: databaseUrl },
    { now, warn: () => undefined },
  );
  const register = await createRegister(settings, {
    now,
    tokenNow: Date.now,
    store,
    log: logOf(options.log),
  });
  await letHappen(register.operations, setNow);
  setNow(null);
  return {
    url: register.url,
    issuer: provider.issuer,
    ticketOf: ticketsOf(register.operations),
    clockOffsetMs,
    notices: () => inbox.arrived,
    pass: async (ms) => {
      skip(ms);
      await register.operations.remindDue();
      await register.operations.lapseDue();
    },
    close: async () => {
      await register.close();
      await store.close();
      await provider.close();
      await inbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
