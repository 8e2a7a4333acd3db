import { sql, type RawBuilder } from "kysely";
import { londonClock, instantOf, type Instant } from "../../../message/index.ts";
import type { Tx } from "../../store/index.ts";
import type { Deps } from "../deps.ts";
import { lapseDue } from "../requests/due.ts";
import { eraseRecord } from "../requests/erase.ts";
import { holdKinds } from "../requests/hold-in.ts";
import { sendRecord } from "../sending/send.ts";

/** How long records are kept where the authority's file does not say (outward contract, section 1). */
const usualMonths = { requests: 84, sends: 12 };

/** Answers are kept for their repetition for two days; the contract asks for one. */
const answersMs = 48 * 60 * 60 * 1000;

/** At most so many at a time; the next round takes the rest. */
const mostAtOnce = 200;

/** The moment so many months before another, by the calendar in London; of a month too short, its last day. */
function monthsBefore(at: Instant, months: number): Instant {
  const wall = londonClock(at);
  const lastDay = new Date(Date.UTC(wall.year, wall.month - months, 0)).getUTCDate();
  return instantOf({
    ...wall,
    month: wall.month - months,
    day: Math.min(wall.day, lastDay),
    offsetMinutes: null,
  });
}

/** Whether a record may still be erased, now that it is locked: the store erases one once, and none on hold. */
async function isToErase(tx: Tx, record: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select not is_on_hold(${record})
      and not exists (select from chain where about = ${record} and kind = 'record.erased') as is
  `.execute(tx.db);
  return rows[0]?.is === true;
}

/** What the log last said of the hold on a request: that it was put on, lifted, or that its records were due and stay. */
function lastOfHold(record: RawBuilder<unknown>) {
  return sql`(select c.kind from chain c where c.about = ${record}
    and c.kind in (${holdKinds.put}, ${holdKinds.lifted}, ${holdKinds.kept}) order by c.n desc limit 1)`;
}

/** Says once of each hold that the records under it would have gone by now, and stay. */
async function tellOfKept({ store }: Deps, before: Instant, at: Instant): Promise<void> {
  const untold = (record: RawBuilder<unknown>) => sql`${lastOfHold(record)} = ${holdKinds.put}`;
  const { rows } = await sql<{ id: string }>`
    select r.id from requests r where r.asked_at < ${before} and ${untold(sql`r.id`)} limit ${mostAtOnce}
  `.execute(store.db);
  for (const { id } of rows)
    await store.transaction(async (tx) => {
      await sql`select from requests where id = ${id} for update`.execute(tx.db);
      const still = await sql`select where ${untold(sql`${id}::text`)}`.execute(tx.db);
      if (still.rows.length === 0) return;
      await tx.append({ at, kind: holdKinds.kept, about: id, facts: { because: "hold" }, said: null });
    });
}

/** Removes one by one, each in a transaction of its own that looks again whether it may go: how many went. */
async function howManyWent<T>(
  { store }: Deps,
  due: readonly T[],
  remove: (tx: Tx, one: T) => Promise<boolean>,
): Promise<number> {
  let went = 0;
  for (const one of due) if (await store.transaction((tx) => remove(tx, one))) went += 1;
  return went;
}

/** Erases records that were begun before a moment, whatever became of them; how many. Those on hold stay. */
async function removeRecords(
  deps: Deps,
  table: "requests" | "releases" | "assessment_asks",
  before: Instant,
  at: Instant,
): Promise<number> {
  const { rows: due } = await sql<{ id: string }>`
    select r.id from ${sql.table(table)} as r
    where r.asked_at < ${before}
      and not exists (select from chain c where c.about = r.id and c.kind = 'record.erased')
      and not is_on_hold(r.id)
    order by r.asked_at limit ${mostAtOnce}
  `.execute(deps.store.db);
  return howManyWent(deps, due, async (tx, { id }) => {
    await sql`select from ${sql.table(table)} where id = ${id} for update`.execute(tx.db);
    if (!(await isToErase(tx, id))) return false;
    await eraseRecord(tx, id, at, { because: "retention" });
    return true;
  });
}

/** Whether no request under whose receipts a send went is on hold. */
const isUnderNoHold = sql<boolean>`not exists (
  select from receipts t where t.id = any (s.receipts) and is_on_hold(t.request))`;

/** Keeps the requests under whose receipts a send went as they are to the end of the transaction: none is put on hold meanwhile. */
async function lockRequestsOf(tx: Tx, receipts: readonly string[]): Promise<void> {
  await sql`
    select from requests where id in (select request from receipts where id = any (${receipts}::text[]))
    order by id for update
  `.execute(tx.db);
}

/**
 * Removes sends before a moment, and the keys of what was said about them; how many. What went under the receipt of a request on hold
 * belongs to its records, and stays.
 */
async function removeSends(deps: Deps, before: Instant, at: Instant): Promise<number> {
  const due = await deps.store.db
    .selectFrom("sends as s")
    .select(["s.id", "s.person", "s.digest", "s.reported_at", "s.receipts"])
    .where("s.sent_at", "<", before)
    .where(isUnderNoHold)
    .limit(mostAtOnce)
    .execute();
  return howManyWent(deps, due, async (tx, { id, person, digest, reported_at, receipts }) => {
    await lockRequestsOf(tx, receipts);
    const gone = await tx.db
      .deleteFrom("sends as s")
      .where("s.id", "=", id)
      .where(isUnderNoHold)
      .executeTakeFirst();
    if (Number(gone.numDeletedRows) === 0) return false;
    const record = sendRecord({ person, digest, reportedAt: reported_at });
    await eraseRecord(tx, record, at, { because: "retention" });
    return true;
  });
}

/** What is kept for a while only and tells nothing of anybody's deeds. */
async function clearAway(deps: Deps, at: Instant): Promise<void> {
  const { db } = deps.store;
  await db
    .deleteFrom("idempotency")
    .where("at", "<", at - answersMs)
    .execute();
  await db.deleteFrom("tickets").where("expires_at", "<", at).execute();
}

/** Removes what the authority keeps no longer and nobody put on hold: called by a timer, at least daily. How many records went. */
export async function removeDue(deps: Deps): Promise<number> {
  const at = deps.now();
  const { authority } = await deps.inForce.read();
  const { retentionMonths = {} } = authority.file;
  const requests = retentionMonths["consent-requests"] ?? usualMonths.requests;
  const sends = retentionMonths.sends ?? usualMonths.sends;
  await clearAway(deps, at);
  await lapseDue(deps);
  await tellOfKept(deps, monthsBefore(at, requests), at);
  return (
    (await removeRecords(deps, "requests", monthsBefore(at, requests), at)) +
    (await removeRecords(deps, "releases", monthsBefore(at, requests), at)) +
    (await removeRecords(deps, "assessment_asks", monthsBefore(at, requests), at)) +
    (await removeSends(deps, monthsBefore(at, sends), at))
  );
}
