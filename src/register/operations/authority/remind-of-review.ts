import { sql } from "kysely";
import { isWorkingDay } from "../../../consent/index.ts";
import type { Instant } from "../../../message/index.ts";
import { isReviewDue, type ProtocolInForce } from "../../../people/index.ts";
import type { Tx } from "../../store/index.ts";
import type { Deps } from "../deps.ts";
import { decidersOf } from "../requests/whom-to-tell.ts";
import type { InForce } from "./in-force.ts";

const kind = "authority.review-due";

/** A review that is to be told of: which protocol's, by which day. */
interface Due {
  readonly protocol: string;
  readonly by: string;
}

function isSame(one: Due, other: Due): boolean {
  return one.protocol === other.protocol && one.by === other.by;
}

/** The reviews whose day has come. A review that was held moves the day, and the next one is another. */
function dueOf(protocols: readonly ProtocolInForce[], at: Instant): readonly Due[] {
  return protocols
    .filter((each) => isReviewDue(each, at))
    .map(({ id, reviewDue }) => ({ protocol: id, by: reviewDue ?? "" }));
}

/**
 * What the log says was told before. A select of its own: `entries` walks the log in its order. The kind stands in its text and is no
 * parameter, so that the index of step 010-reviews is seen to serve.
 */
async function toldBefore(tx: Pick<Tx, "db">): Promise<readonly Due[]> {
  const rows = await tx.db.selectFrom("chain").select("entry").where("kind", "=", sql.lit(kind)).execute();
  return rows.flatMap(
    ({ entry }) => (JSON.parse(entry) as { facts: { reviews: readonly Due[] } }).facts.reviews,
  );
}

async function tell(
  tx: Tx,
  reviews: readonly Due[],
  { authority, offices }: InForce,
  at: Instant,
): Promise<void> {
  const facts = { reviews: reviews.map((each) => ({ ...each })) };
  for (const to of decidersOf([], offices, authority))
    await tx.post({ to, kind: "review-due", about: null, facts });
  await tx.append({ at, kind, about: null, facts, said: { by: null, words: null } });
}

/**
 * Reminds the Monitoring Officer, or whoever stands in, once of each review that is due, on a working day; how many reviews.
 * Source: report of June 2022, recommendation d (an annual review).
 */
export async function remindOfReview(deps: Deps): Promise<number> {
  const at = deps.now();
  const inForce = await deps.inForce.read();
  const due = dueOf(inForce.protocols, at);
  if (due.length === 0 || !isWorkingDay(at, inForce.authority.file.officeHours)) return 0;
  const isNew = (told: readonly Due[]) => (each: Due) => !told.some((before) => isSame(before, each));
  if (!due.some(isNew(await toldBefore(deps.store)))) return 0;
  return deps.store.transaction(async (tx) => {
    // Two registers on one database: the second waits here, and then finds on the log what the first told.
    await tx.takeTurn("review");
    const reviews = due.filter(isNew(await toldBefore(tx)));
    if (reviews.length > 0) await tell(tx, reviews, inForce, at);
    return reviews.length;
  });
}
