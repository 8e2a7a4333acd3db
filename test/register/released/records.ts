import { createHash } from "node:crypto";
import type { Store, Tx } from "../../../src/register/store/index.ts";
import { ask, cast, decide, refer } from "../../support/register/requests.ts";

/** So many requests does each released schema hold (promise R12). */
export const recordCount = 1_000;

interface Way {
  readonly byLegalDuty?: true;
  readonly go: (store: Store, id: string) => Promise<void>;
}

async function determine(
  store: Store,
  id: string,
  outcome: "determined-share" | "determined-do-not-share",
): Promise<void> {
  await decide(store, id, "refused", cast.originator);
  await refer(store, id);
  await decide(store, id, outcome, cast.officer);
}

/** What becomes of a request, by turns: every state of consent. */
const ways: readonly Way[] = [
  { go: () => Promise.resolve() },
  { byLegalDuty: true, go: () => Promise.resolve() },
  { go: (store, id) => decide(store, id, "granted", cast.originator) },
  { go: (store, id) => decide(store, id, "refused", cast.originator) },
  { byLegalDuty: true, go: (store, id) => decide(store, id, "objected", cast.originator) },
  { go: (store, id) => decide(store, id, "withdrawn", cast.asker) },
  { go: (store, id) => decide(store, id, "lapsed", null) },
  {
    go: async (store, id) => {
      await decide(store, id, "granted", cast.originator);
      await decide(store, id, "revoked", cast.originator);
    },
  },
  {
    go: async (store, id) => {
      await decide(store, id, "lapsed", null);
      await refer(store, id);
    },
  },
  { go: (store, id) => determine(store, id, "determined-share") },
  { go: (store, id) => determine(store, id, "determined-do-not-share") },
];

const at = 4_000;
const digest = "0123456789abcdef0123456789abcdef";
const hash = (text: string): Uint8Array => createHash("sha256").update(text).digest();

/** What is found of a request, and the receipt it gave. */
async function fillAboutRequest({ db }: Tx, request: string): Promise<void> {
  await db
    .insertInto("request_keys")
    .values({ request, key: hash(request), sent: at })
    .execute();
  await db
    .insertInto("receipts")
    .values({ id: "R-1970-0001", request, kid: "key", jws: "a.b.c", issued_at: at })
    .execute();
}

/** A message that was held and asked to be released, and one that was sent with something in its way. */
async function fillSending(tx: Tx): Promise<void> {
  const id = await tx.nextId("H");
  await tx.db
    .insertInto("releases")
    .values({
      id,
      state: "asked",
      asker: cast.asker,
      digest,
      check_name: "blind-copy",
      asked_at: at,
      decided_by: null,
      decided_at: null,
      sealed: await tx.seal(id, "release", { reason: "It is urgent." }),
      decision: null,
    })
    .execute();
  await tx.db
    .insertInto("sends")
    .values({
      person: cast.asker,
      digest,
      sent_at: at,
      reported_at: at,
      policy_version: "v",
      findings: "[]",
      receipts: [],
      release: id,
      reported_from: "send",
      sealed: null,
    })
    .execute();
  await tx.append({ at, kind: "release.asked", about: id, facts: { state: "asked" }, said: null });
}

/** Who is who, who is signed in, and how strict the checks are. */
async function fillDirectory({ db }: Tx): Promise<void> {
  await db.insertInto("authority").values({ version: "v", file: "{}", since: at }).execute();
  await db.insertInto("levels").values({ check_name: "blind-copy", level: "hold", since: at }).execute();
  await db
    .insertInto("bindings")
    .values({
      tid: "t",
      oid: "o",
      person: cast.asker,
      first_administrator: null,
      second_administrator: null,
      proposed_at: at,
      bound_at: at,
    })
    .execute();
  await db
    .insertInto("tickets")
    .values({ hash: hash("ticket"), person: cast.asker, issued_at: at, expires_at: at + 1 })
    .execute();
  await db
    .insertInto("idempotency")
    .values({ person: cast.asker, key: "k", body_digest: digest, answer: "{}", at })
    .execute();
  await db.insertInto("graph_mirror").values({ mirror: "{}", read_at: at }).execute();
}

async function fillAssessments(tx: Tx): Promise<void> {
  const id = await tx.nextId("A");
  const key = hash("account");
  await tx.db
    .insertInto("assessment_asks")
    .values({
      id,
      key,
      asker: cast.asker,
      holder: null,
      asked_at: at,
      sealed: await tx.seal(id, "ask", { address: "a@wexmoor-ca.example" }),
    })
    .execute();
  await tx.db
    .insertInto("assessment_warnings")
    .values({ key, last_day: "1970-01-01", told_at: at })
    .execute();
}

/** Fills a register with so many requests, by turns in every state, and every other table with a row at least. */
export async function fillWithRecords(store: Store, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const way = ways[number % ways.length];
    const id = await ask(store, { at: 1_000 + number, byLegalDuty: way?.byLegalDuty ?? false });
    await way?.go(store, id);
    if (number === 0) await store.transaction((tx) => fillAboutRequest(tx, id));
  }
  await store.transaction(async (tx) => {
    await fillDirectory(tx);
    await fillAssessments(tx);
    await fillSending(tx);
  });
}
