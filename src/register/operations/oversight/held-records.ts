import { sql } from "kysely";
import type { Entry, JsonObject, Tx } from "../../store/index.ts";
import { momentText } from "../requests/happenings.ts";
import { holdIn } from "../requests/hold-in.ts";
import { requestsWhere, type StoredRequest } from "../requests/stored-request.ts";
import { sendPlace, sendRecord } from "../sending/send.ts";
import { releasesWhere } from "../sending/stored-release.ts";
import { personRecord } from "../sending/tickets.ts";

/** One record that is held: of what kind, its id, when it began, and everything in it. */
export interface HeldRecord {
  readonly kind: "request" | "release" | "send" | "sign-in" | "ticket" | "assessment-ask" | "log";
  readonly id: string;
  readonly at: string;
  readonly content: JsonObject;
}

/** So many entries of the log are read by one statement, and then those after them. */
const pageSize = 1_000;

/** The entries of the log about each of several records, all of them: who reads or signs in often leaves many. */
async function logsOf(tx: Tx, about: readonly string[]) {
  const logs = new Map<string, Entry[]>(about.map((each) => [each, []]));
  let page: readonly Entry[];
  let after = 0;
  do {
    page = await tx.entries({ about, after, limit: pageSize });
    for (const entry of page) logs.get(entry.about ?? "")?.push(entry);
    after = page.at(-1)?.n ?? after;
  } while (page.length === pageSize);
  return logs;
}

function logged({ n, at, kind, facts, said }: Entry): JsonObject {
  return { n, at: momentText(at), kind, facts, said };
}

function requestRecord(stored: StoredRequest, log: readonly Entry[]): HeldRecord {
  const { request, words, askedAt, medium } = stored;
  const { state, asker, alsoAsking, originator, shareWith, legalProvision, sharing } = request;
  return {
    kind: "request",
    id: request.id,
    at: momentText(askedAt),
    content: {
      state,
      asker,
      alsoAsking,
      originator,
      shareWith,
      legalProvision,
      sharing: sharing === null ? null : { ...sharing },
      lapsesAt: momentText(request.lapsesAt),
      medium,
      correspondence: words === null ? null : { ...words.correspondence },
      reason: words?.reason ?? null,
      names: words?.names ?? {},
      hold: holdIn(log),
      log: log.map(logged),
    },
  };
}

/** So many requests at a time have their logs read. */
const atOnce = 200;

async function requestRecords(tx: Tx, found: readonly StoredRequest[]): Promise<readonly HeldRecord[]> {
  const records: HeldRecord[] = [];
  for (let from = 0; from < found.length; from += atOnce) {
    const some = found.slice(from, from + atOnce);
    const logs = await logsOf(
      tx,
      some.map(({ request }) => request.id),
    );
    records.push(...some.map((stored) => requestRecord(stored, logs.get(stored.request.id) ?? [])));
  }
  return records;
}

async function releasesOf(tx: Tx, person: string): Promise<readonly HeldRecord[]> {
  const found = await releasesWhere(tx, (query) =>
    query.where((or) => or.or([or("asker", "=", person), or("decided_by", "=", person)])).orderBy("asked_at"),
  );
  return found.map(({ row, words, decision }) => ({
    kind: "release",
    id: row.id,
    at: momentText(row.asked_at),
    content: {
      state: row.state,
      asker: row.asker,
      check: row.check_name,
      digest: row.digest,
      reason: words?.reason ?? null,
      decidedBy: row.decided_by,
      decisionReason: decision?.reason ?? null,
      names: {
        ...(words === null ? {} : { [row.asker]: words.name }),
        ...(decision === null || row.decided_by === null ? {} : { [row.decided_by]: decision.name }),
      },
    },
  }));
}

async function sendsOf(tx: Tx, person: string): Promise<readonly HeldRecord[]> {
  const rows = await tx.db
    .selectFrom("sends")
    .selectAll()
    .where("person", "=", person)
    .orderBy("sent_at")
    .execute();
  const records = rows.map((row) => sendRecord({ person, digest: row.digest, reportedAt: row.reported_at }));
  const opened = await tx.open(
    rows.flatMap(({ sealed }, index) =>
      sealed === null ? [] : [{ record: records[index] ?? "", place: sendPlace, sealed }],
    ),
  );
  let next = 0;
  return rows.map((row, index) => ({
    kind: "send",
    id: records[index] ?? "",
    at: momentText(row.sent_at),
    content: {
      digest: row.digest,
      policyVersion: row.policy_version,
      findings: row.findings,
      receipts: row.receipts,
      release: row.release,
      reasons: row.sealed === null ? null : (opened[next++] ?? null),
    },
  }));
}

async function signInsOf(tx: Tx, person: string): Promise<readonly HeldRecord[]> {
  const bindings = await tx.db.selectFrom("bindings").selectAll().where("person", "=", person).execute();
  const tickets = await tx.db
    .selectFrom("tickets")
    .select(["issued_at", "expires_at", "revoked_at"])
    .where("person", "=", person)
    .execute();
  const record = personRecord(person);
  const entries = (await logsOf(tx, [record])).get(record) ?? [];
  return [
    ...bindings.map(({ tid, oid, proposed_at, bound_at }) => ({
      kind: "sign-in" as const,
      id: record,
      at: momentText(proposed_at),
      content: { tid, oid, boundAt: bound_at === null ? null : momentText(bound_at) },
    })),
    ...tickets.map(({ issued_at, expires_at, revoked_at }) => ({
      kind: "ticket" as const,
      id: record,
      at: momentText(issued_at),
      content: {
        expires: momentText(expires_at),
        revokedAt: revoked_at === null ? null : momentText(revoked_at),
      },
    })),
    ...entries.map((entry) => ({
      kind: "log" as const,
      id: record,
      at: momentText(entry.at),
      content: { n: entry.n, kind: entry.kind, facts: entry.facts, said: entry.said },
    })),
  ];
}

/** What somebody asked about accounts, or others asked about theirs, by what the log tells of it. */
async function assessmentAsksOf(tx: Tx, person: string): Promise<readonly HeldRecord[]> {
  const rows = await tx.db
    .selectFrom("assessment_asks")
    .select(["id", "asker", "holder", "asked_at", "closed_at"])
    .where((or) => or.or([or("asker", "=", person), or("holder", "=", person)]))
    .orderBy("asked_at")
    .execute();
  const logs = await logsOf(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, asker, holder, asked_at, closed_at }) => ({
    kind: "assessment-ask",
    id,
    at: momentText(asked_at),
    content: {
      asker,
      holder,
      closedAt: closed_at === null ? null : momentText(closed_at),
      log: (logs.get(id) ?? []).map(logged),
    },
  }));
}

/** Everything held on a person: what they asked, were asked, decided, sent, and how they sign in. */
export async function heldOnPerson(tx: Tx, person: string): Promise<readonly HeldRecord[]> {
  const requests = await requestsWhere(tx, (query) =>
    query
      .where(
        sql<boolean>`(exists (select from request_people p where p.request = r.id and p.person = ${person})
          or exists (select from decisions d where d.request = r.id and d.decided_by = ${person}))`,
      )
      .orderBy("r.asked_at"),
  );
  return [
    ...(await requestRecords(tx, requests)),
    ...(await releasesOf(tx, person)),
    ...(await sendsOf(tx, person)),
    ...(await assessmentAsksOf(tx, person)),
    ...(await signInsOf(tx, person)),
  ];
}

/** Everything held on one request; none where there is no such request. */
export async function heldOnRequest(tx: Tx, id: string): Promise<readonly HeldRecord[]> {
  return requestRecords(tx, await requestsWhere(tx, (query) => query.where("r.id", "=", id)));
}
