import type { NewConsentRequest } from "../../../src/api/index.ts";
import type { Instant } from "../../../src/message/index.ts";
import type { AuthorityFile, Office, Person } from "../../../src/people/index.ts";
import {
  createOperations,
  type Acting,
  type Operations,
  type Result,
} from "../../../src/register/operations/index.ts";
import { openReceipts, type Receipts } from "../../../src/register/receipts/index.ts";
import type { Store } from "../../../src/register/store/index.ts";
import { openTestStore, type StoreKind, type TestStore } from "./test-store.ts";

/** A Monday in November, at ten in London. */
export const mondayMorning: Instant = Date.UTC(2026, 10, 16, 10, 0);

function officer(id: string, name: string, offices: readonly Office[] = []): Person {
  const local = name.toLowerCase().replace(/ /g, ".");
  return {
    id,
    name,
    kind: "officer",
    offices,
    accounts: [{ address: `${local}@wexmoor-ca.example`, kind: "authority" }],
  };
}

function member(id: string, name: string, rest: Partial<Person> = {}): Person {
  const local = name.toLowerCase().replace(/ /g, ".");
  const accounts = [{ address: `${local}@wexmoor-ca.example`, kind: "authority" as const }];
  return { id, name, title: "Cllr", kind: "member", accounts, ...rest };
}

/** The people of Wexmoor, as the tests of the register need them: one of every kind of caller, and a second of some. */
export const wexmoor: AuthorityFile = {
  name: "Wexmoor Combined Authority",
  domains: ["wexmoor-ca.example"],
  timeZone: "Europe/London",
  protocols: ["part-5.5"],
  levels: { "capacity-not-stated": "inform" },
  people: [
    member("m1", "Priya Raghunathan", {
      accounts: [
        { address: "priya.raghunathan@wexmoor-ca.example", kind: "authority" },
        {
          address: "cllr.raghunathan@elmstow.example",
          kind: "council",
          assessment: { outcome: "passed", on: "2026-02-03", expires: "2027-02-03" },
        },
        { address: "priya@homenet.example", kind: "personal" },
      ],
    }),
    member("m2", "Tomasz Wilk"),
    member("m3", "Siobhan Keane"),
    member("m4", "Gareth Pugh"),
    officer("o1", "Ruth Calloway", ["monitoring-officer"]),
    officer("o2", "Daniel Osei", ["deputy-monitoring-officer"]),
    officer("o3", "Mei Tanaka", ["account-administrator"]),
    officer("o4", "Anna Kowalski"),
    officer("o5", "Peter Lund"),
    officer("o6", "Farid Noor", ["account-administrator"]),
    officer("o7", "Grace Hale", ["head-of-paid-service"]),
  ],
  lapseWorkingDays: 10,
  retentionMonths: { "consent-requests": 84, sends: 12 },
  officeHours: { days: [1, 2, 3, 4, 5], from: "08:00", to: "18:00", holidays: ["2026-12-25"] },
};

/** What an officer asks: to share one message of m1 with m2 and m3. */
export const asking: NewConsentRequest = {
  correspondence: {
    messageIds: ["<carried-1@wexmoor-ca.example>"],
    author: "m1",
    subject: "Bus lanes in Castle Meadow",
    sent: "2026-11-12T09:30:00.000Z",
    medium: "email",
  },
  originator: "m1",
  shareWith: ["m2", "m3"],
  reason: "The committee meets on Friday.",
};

/** Somebody acting by their own token, without a key. */
export function as(person: string): Acting {
  return { person, through: "token", once: null };
}

/** Somebody acting under an Idempotency-Key. */
export function once(person: string, key: string, bodyDigest = "b"): Acting {
  return { person, through: "token", once: { key, bodyDigest } };
}

/** Somebody acting by their lookup ticket. */
export function byTicket(person: string): Acting {
  return { person, through: "ticket", once: null };
}

/** What an operation gave. @throws where it was refused */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.value;
}

/** Operations over an empty store, with the clock in the test's hand. */
export interface Bench {
  readonly operations: Operations;
  readonly store: Store;
  readonly receipts: Receipts;
  readonly clock: { now: Instant };
  readonly tamper: TestStore["tamper"];
  /** Where another process finds the same records; null on PGlite. */
  readonly url: string | null;
  readonly close: () => Promise<void>;
}

/** Operations over a store of a kind, with Wexmoor's people. */
export async function openBench(kind: StoreKind = "pglite", file: AuthorityFile = wexmoor): Promise<Bench> {
  const clock = { now: mondayMorning };
  const now = (): Instant => clock.now;
  const test = await openTestStore(kind, { now });
  const { store, url, close } = test;
  const receipts = await openReceipts({ keyFile: null, publicUrl: "https://register.wexmoor-ca.example" });
  const operations = createOperations({ store, receipts, now });
  await operations.loadAuthority(file);
  return { operations, store, receipts, clock, tamper: (work) => test.tamper(work), url, close };
}
