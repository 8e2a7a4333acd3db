import type { ConsentRequestView } from "../../../api/index.ts";
import type { Caller } from "../../rights/index.ts";
import type { Entry, Tx } from "../../store/index.ts";
import { kindsOfHappenings } from "./happenings.ts";
import type { StoredRequest } from "./stored-request.ts";
import { viewOf } from "./view.ts";

/** Most happenings that are read of one request; the transition table and one reminder a day leave far fewer. */
const mostHappenings = 1_000;

/** Requests as the caller sees them, their histories read in one go. */
export async function allViewed(
  tx: Tx,
  stored: readonly StoredRequest[],
  caller: Caller,
): Promise<ConsentRequestView[]> {
  if (stored.length === 0) return [];
  const about = stored.map(({ request }) => request.id);
  const limit = mostHappenings * stored.length;
  const entries = await tx.entries({ about, kinds: kindsOfHappenings, limit });
  const histories = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    const history = histories.get(entry.about) ?? [];
    history.push(entry);
    histories.set(entry.about, history);
  }
  return stored.map((each) => viewOf(each, histories.get(each.request.id) ?? [], caller));
}

/** A request as the caller sees it. */
export async function viewed(tx: Tx, stored: StoredRequest, caller: Caller): Promise<ConsentRequestView> {
  const [view] = await allViewed(tx, [stored], caller);
  if (view === undefined) throw new Error("one request has one view");
  return view;
}
