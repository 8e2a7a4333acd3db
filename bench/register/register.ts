import pg from "pg";
import type { NewConsentRequest } from "../../src/api/index.ts";
import { createOperations, type Operations } from "../../src/register/operations/index.ts";
import { openReceipts } from "../../src/register/receipts/index.ts";
import type { Store } from "../../src/register/store/index.ts";
import type { Row } from "../table.ts";
import { quantile } from "../quantile.ts";
import { ms, times } from "../timing.ts";
import { busyAuthority } from "./authority.ts";
import { counted, openDatabases, openRegister } from "./databases.ts";
import { diskAtRest } from "./disk.ts";
import { underLoad, type Load } from "./load.ts";
import { askerOf, messageIdOf, momentOf, originatorOf, sharedWithOf } from "./seed.ts";
import { recorded, send, withValues } from "./statements.ts";

const clients = 32;
/** As many as the service opens. */
const connections = 16;
const lookups = 8_000;
const decisions = 2_000;
/** The code is compiled and the plans are kept once so many were done; a service that has just started is slower. */
const warmUp = { lookups: 6_000, decisions: 600, raw: 500 };

/** A moment at which all that is stored was granted. */
const afterwards = (): number => momentOf(1_100_000);

interface Register {
  readonly url: string;
  readonly store: Store;
  readonly operations: Operations;
}

async function open(url: string): Promise<Register> {
  const store = await openRegister(url, connections);
  const receipts = await openReceipts({ keyFile: null, publicUrl: "https://register.wexmoor-ca.example" });
  const operations = createOperations({ store, receipts, now: afterwards });
  await operations.loadAuthority(busyAuthority);
  return { url, store, operations };
}

const acting = (person: string) => ({ person, through: "token", once: null }) as const;

/** As a page decides: under an Idempotency-Key. */
const deciding = (id: string) =>
  ({ person: "m1", through: "token", once: { key: `grant ${id}`, bodyDigest: "b" } }) as const;

/** Somewhere among the records, never twice in a row. */
const somewhere = (piece: number, records: number): number => 1 + ((piece * 7_919) % records);

async function lookUp({ operations }: Register, n: number): Promise<void> {
  const carried = [{ messageId: `<${messageIdOf(n)}>`, author: originatorOf(n), subject: null, sent: null }];
  const found = await operations.lookup(acting(askerOf(n)), { carried, recipients: [sharedWithOf(n)] });
  if (!found.ok || found.value.consents.length !== 1)
    throw new Error(`nothing found of ${n}: ${JSON.stringify(found)}`);
}

const question = (n: number): NewConsentRequest => ({
  correspondence: {
    messageIds: [`<asked-${n}@wexmoor-ca.example>`],
    author: "m1",
    subject: "Bus lanes",
    sent: "2026-11-12T09:30:00Z",
    medium: "email",
  },
  originator: "m1",
  shareWith: ["m2"],
  reason: "The committee meets on Friday.",
});

async function asked({ operations }: Register, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  await underLoad(8, count, async (n) => {
    const result = await operations.ask(acting(askerOf(n)), question(n));
    if (!result.ok) throw new Error(`not asked: ${JSON.stringify(result)}`);
    ids.push(result.value.id);
  });
  return ids;
}

async function grant({ operations }: Register, id: string): Promise<void> {
  const result = await operations.grant(deciding(id), id, {});
  if (!result.ok) throw new Error(`not granted: ${JSON.stringify(result)}`);
}

/** The statements of a lookup, and of a decision, by the driver alone: what our own code costs is the difference. */
async function rawLookups(register: Register, records: number): Promise<Load> {
  const sample = await recorded(() => lookUp(register, 1));
  const keyOf = (n: number): string =>
    Buffer.from(register.store.lookupKey(`mid:${messageIdOf(n)}`)).toString("hex");
  const first = keyOf(1);
  const pool = new pg.Pool({
    connectionString: register.url,
    max: clients,
    options: "-c search_path=register",
  });
  const work = async (piece: number): Promise<void> => {
    const n = somewhere(piece, records);
    const statements = withValues(sample, (value) => {
      if (value === first) return keyOf(n);
      return value === askerOf(1) ? askerOf(n) : value;
    });
    const client = await pool.connect();
    await send(client, statements);
    client.release();
  };
  await underLoad(clients, warmUp.raw, work);
  const load = await underLoad(clients, lookups, work);
  await pool.end();
  return load;
}

async function rawDecisions(register: Register, ids: readonly string[], first: string): Promise<Load> {
  const sample = await recorded(() => grant(register, first));
  const receipt = /"receipt":\{"id":"([^"]+)"/.exec(JSON.stringify(sample).replaceAll("\\", ""))?.[1];
  if (receipt === undefined) throw new Error("a decision writes a receipt");
  const pool = new pg.Pool({
    connectionString: register.url,
    max: clients,
    options: "-c search_path=register",
  });
  const work = async (piece: number): Promise<void> => {
    const id = ids[piece] ?? "";
    const statements = withValues(sample, (value) => {
      return typeof value === "string"
        ? value.split(receipt).join(`${id}-receipt`).split(first).join(id)
        : value;
    });
    const client = await pool.connect();
    await send(client, statements);
    client.release();
  };
  const measured = ids.length - warmUp.raw;
  await underLoad(clients, warmUp.raw, (piece) => work(measured + piece));
  const load = await underLoad(clients, measured, work);
  await pool.end();
  return load;
}

async function one(register: Register, records: number): Promise<number> {
  const samples: number[] = [];
  for (let piece = 0; piece < 1_500; piece += 1) {
    const start = performance.now();
    await lookUp(register, somewhere(piece, records));
    samples.push(performance.now() - start);
  }
  return quantile(samples.slice(300), 0.5);
}

const rate = ({ perSecond }: Load): string => `${perSecond.toFixed(0)}/s`;

function row(what: string, ours: Load, raw: Load, p99: number, ratio: number): readonly Row[] {
  return [
    {
      what: `${what}, ${clients} callers`,
      ours: rate(ours),
      peer: `raw pg ${rate(raw)}`,
      ratio: times(ours.perSecond / raw.perSecond),
      demand: `≥ ${ratio}×`,
    },
    { what: `  p99`, ours: ms(ours.p99), peer: `raw pg ${ms(raw.p99)}`, ratio: "", demand: `≤ ${p99} ms` },
    { what: `  p50`, ours: ms(ours.p50), peer: `raw pg ${ms(raw.p50)}`, ratio: "", demand: "" },
  ];
}

/**
 * What a lookup at Send and a decision cost with `REGISTER_BENCH_RECORDS` consents stored (a million when that is not set),
 * beside the very statements they send, sent by the driver alone in the same run.
 */
export async function benchRegister(): Promise<readonly Row[]> {
  const records = Number(process.env["REGISTER_BENCH_RECORDS"] ?? 1_000_000);
  const databases = await openDatabases();
  const many = await open(await databases.copyOf(records));
  const few = await open(await databases.copyOf(1_000));
  await one(few, 1_000);
  const [atFew, atMany] = [await one(few, 1_000), await one(many, records)];
  await underLoad(clients, warmUp.lookups, (piece) => lookUp(many, somewhere(piece, records)));
  const ourLookups = await underLoad(clients, lookups, (piece) => lookUp(many, somewhere(piece, records)));
  const raw = await rawLookups(many, records);
  const ids = await asked(many, warmUp.decisions + decisions + 1 + warmUp.raw + decisions);
  await underLoad(clients, warmUp.decisions, (piece) => grant(many, ids[piece] ?? ""));
  await counted(many.url);
  const [ours, theirs] = [ids.slice(warmUp.decisions), ids.slice(warmUp.decisions + decisions)];
  const flush = await diskAtRest(many.url);
  const ourDecisions = await underLoad(clients, decisions, (piece) => grant(many, ours[piece] ?? ""));
  const rawDecided = await rawDecisions(many, theirs.slice(1), theirs[0] ?? "");
  await many.store.close();
  await few.store.close();
  await databases.stop();
  return [
    ...row("lookups", ourLookups, raw, 20, 0.4),
    ...row("decisions", ourDecisions, rawDecided, 50, 0.5),
    {
      what: "  the least a decision takes: a flush of this disk, p50",
      ours: ms(flush.p50),
      peer: `p99 ${ms(flush.p99)}`,
      ratio: "",
      demand: "",
    },
    {
      what: `one lookup among ${records.toLocaleString("en-GB")}`,
      ours: ms(atMany),
      peer: `among 1,000 ${ms(atFew)}`,
      ratio: times(atMany / atFew),
      demand: "≤ 1.5×",
    },
  ];
}
