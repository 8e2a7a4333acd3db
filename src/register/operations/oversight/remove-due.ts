import { sql } from "kysely";
import { londonClock, instantOf, type Instant } from "../../../message/index.ts";
import type { Tx } from "../../store/index.ts";
import type { Deps } from "../deps.ts";
import { lapseDue } from "../requests/due.ts";
import { eraseRecord } from "../requests/erase.ts";
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

/** The store erases a record once: its key is gone then. */
async function isErased(tx: Tx, record: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom("chain")
    .select("n")
    .where("about", "=", record)
    .where("kind", "=", "record.erased")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Erases records that were begun before a moment, whatever became of them; how many. */
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
    order by r.asked_at limit ${mostAtOnce}
  `.execute(deps.store.db);
  for (const { id } of due)
    await deps.store.transaction(async (tx) => {
      await sql`select from ${sql.table(table)} where id = ${id} for update`.execute(tx.db);
      if (!(await isErased(tx, id))) await eraseRecord(tx, id, at, { because: "retention" });
    });
  return due.length;
}

/** Removes sends before a moment, and the keys of what was said about them; how many. */
async function removeSends(deps: Deps, before: Instant, at: Instant): Promise<number> {
  const due = await deps.store.db
    .selectFrom("sends")
    .select(["id", "person", "digest", "reported_at"])
    .where("sent_at", "<", before)
    .limit(mostAtOnce)
    .execute();
  for (const { id, person, digest, reported_at } of due)
    await deps.store.transaction(async (tx) => {
      const gone = await tx.db.deleteFrom("sends").where("id", "=", id).executeTakeFirst();
      if (Number(gone.numDeletedRows) === 0) return;
      const record = sendRecord({ person, digest, reportedAt: reported_at });
      await eraseRecord(tx, record, at, { because: "retention" });
    });
  return due.length;
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

/** Removes what the authority keeps no longer: called by a timer, at least daily. How many records went. */
export async function removeDue(deps: Deps): Promise<number> {
  const at = deps.now();
  const { authority } = await deps.inForce.read();
  const { retentionMonths = {} } = authority.file;
  const requests = retentionMonths["consent-requests"] ?? usualMonths.requests;
  const sends = retentionMonths.sends ?? usualMonths.sends;
  await clearAway(deps, at);
  await lapseDue(deps);
  return (
    (await removeRecords(deps, "requests", monthsBefore(at, requests), at)) +
    (await removeRecords(deps, "releases", monthsBefore(at, requests), at)) +
    (await removeRecords(deps, "assessment_asks", monthsBefore(at, requests), at)) +
    (await removeSends(deps, monthsBefore(at, sends), at))
  );
}
