import { createHash } from "node:crypto";
import type { PolicyView } from "../../../api/index.ts";
import type { Offices } from "../../../consent/index.ts";
import { londonClock, type Instant } from "../../../message/index.ts";
import {
  authorityOf,
  hasOffice,
  protocolsInForce,
  servedPolicy,
  type Authority,
  type AuthorityFile,
  type ProtocolInForce,
} from "../../../people/index.ts";
import { protocols } from "../../../protocol/index.ts";
import type { Store, Tx } from "../../store/index.ts";

/** The record on the log under which the absence of the Monitoring Officer stands. */
export const officeRecord = "office-monitoring-officer";

/** Who is who, and how strictly the checks are taken, as it counts now. */
export interface InForce {
  /** With the levels as the Monitoring Officer has set them. */
  readonly authority: Authority;
  readonly offices: Offices;
  /** The adopted protocols, with their versions. */
  readonly protocols: readonly ProtocolInForce[];
  /** As it is served. It changes with the day, because assessments run out. */
  readonly policyAt: (at: Instant) => PolicyView;
}

/** Where the authority in force comes from. */
export interface InForceSource {
  /** @throws where no authority file was taken in yet */
  readonly read: () => Promise<InForce>;
  /** The next `read` looks again: the authority was changed. */
  readonly forget: () => void;
}

/** Nobody's word for longer than this: should a notification of another process be lost, its change still counts soon. */
const longestMs = 30_000;

/** Who holds the offices of determination by a directory. Of two Monitoring Officers the first counts. */
export function officesOf(file: AuthorityFile, isMonitoringOfficerAbsent: boolean): Offices {
  const holders = (office: Parameters<typeof hasOffice>[1]): readonly string[] =>
    file.people.filter((person) => hasOffice(person, office)).map(({ id }) => id);
  const [monitoringOfficer = null] = holders("monitoring-officer");
  return { monitoringOfficer, isMonitoringOfficerAbsent, deputies: holders("deputy-monitoring-officer") };
}

/** A directory with the version that tells it from every other. */
export interface Versioned {
  readonly version: string;
  readonly file: AuthorityFile;
}

/** The newest directories, the newest first; at most so many. */
export async function newestFiles(db: Store["db"], count: number): Promise<readonly Versioned[]> {
  const rows = await db
    .selectFrom("authority")
    .select(["version", "file"])
    .orderBy("ordinal", "desc")
    .limit(count)
    .execute();
  return rows.map(({ version, file }) => ({ version, file: file as unknown as AuthorityFile }));
}

/** What names the newest directory; null before the first. */
export async function newestVersion(db: Store["db"]): Promise<string | null> {
  const row = await db
    .selectFrom("authority")
    .select("version")
    .orderBy("ordinal", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.version ?? null;
}

/** The newest authority file; null before the first. */
export async function newestFile(db: Store["db"]): Promise<AuthorityFile | null> {
  return (await newestFiles(db, 1))[0]?.file ?? null;
}

/** The newest directory, held until the transaction ends, so that no change made beside this one is lost; null before the first. */
export async function newestToChange(tx: Tx): Promise<Versioned | null> {
  await tx.takeTurn("directory");
  return (await newestFiles(tx.db, 1))[0] ?? null;
}

async function isAbsent(store: Store): Promise<boolean> {
  const [last] = await store.entries({ about: officeRecord, newestFirst: true, limit: 1 });
  return last?.facts["isAbsent"] === true;
}

function dayOf(at: Instant): string {
  const { year, month, day } = londonClock(at);
  return `${year}-${month}-${day}`;
}

/** The policy of one directory, made once a day. Its version names every word of it. */
function policyOf(file: AuthorityFile, salt: string): InForce["policyAt"] {
  let kept: { readonly day: string; readonly view: PolicyView } | null = null;
  return (at) => {
    const day = dayOf(at);
    if (kept?.day !== day) {
      const served = servedPolicy(file, salt, at);
      const version = createHash("sha256").update(JSON.stringify(served)).digest("hex").slice(0, 32);
      kept = { day, view: { version, ...served } as unknown as PolicyView };
    }
    return kept.view;
  };
}

/** The levels of a file, with those that the Monitoring Officer has set over them; a check that was set back to the protocol has none. */
async function levelsOver(
  { levels }: AuthorityFile,
  { db }: Store,
): Promise<NonNullable<AuthorityFile["levels"]>> {
  const rows = await db.selectFrom("levels").select(["check_name", "level"]).execute();
  const all = new Map(Object.entries(levels ?? {}));
  for (const { check_name, level } of rows) {
    if (level === null) all.delete(check_name);
    else all.set(check_name, level);
  }
  return Object.fromEntries(all);
}

async function load(store: Store): Promise<InForce> {
  const file = await newestFile(store.db);
  if (file === null) throw new Error("the register has no authority file yet: AUTHORITY_FILE names it");
  const current: AuthorityFile = { ...file, levels: await levelsOver(file, store) };
  const salt = Buffer.from(store.lookupKey("salt of personal accounts")).toString("hex").slice(0, 32);
  return {
    authority: authorityOf(current),
    offices: officesOf(current, await isAbsent(store)),
    protocols: protocolsInForce(current, protocols),
    policyAt: policyOf(current, salt),
  };
}

/** The versions of the protocols under which something is asked or decided, as the log keeps them. */
export function versionsIn({ protocols }: Pick<InForce, "protocols">): string[] {
  return protocols.map(({ version }) => version);
}

/** Keeps the authority in force until an entry of the log, of this process or another, tells that it changed. */
export function createInForce(store: Store, now: () => Instant): InForceSource {
  let kept: { readonly at: Instant; readonly value: Promise<InForce> } | null = null;
  const forget = (): void => {
    kept = null;
  };
  let listening: Promise<unknown> | null = null;
  const listen = (): Promise<unknown> =>
    store
      .listen("log", (payload) => {
        if (payload.includes('"authority.')) forget();
      })
      .catch((error: unknown) => {
        listening = null;
        throw error;
      });
  return {
    forget,
    read: async () => {
      await (listening ??= listen());
      if (kept !== null && now() - kept.at < longestMs) return kept.value;
      const mine = { at: now(), value: load(store) };
      kept = mine;
      mine.value.catch(forget);
      return mine.value;
    },
  };
}
