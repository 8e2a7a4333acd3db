import type { ConsentRequestView } from "../../../api/index.ts";
import type { Caller } from "../../rights/index.ts";
import type { Store, Tx } from "../../store/index.ts";
import { kindsOfHappenings, type HappeningEntry } from "./happenings.ts";
import type { StoredRequest } from "./stored-request.ts";
import { viewOf } from "./view.ts";

/** Most happenings that are read of one request; the transition table and one reminder a day leave far fewer. */
const mostHappenings = 1_000;

type Histories = ReadonlyMap<string | null, readonly HappeningEntry[]>;

/** What the log tells of several requests, read in one go. */
export async function historiesOf(
  { entries }: Pick<Store, "entries">,
  about: readonly string[],
): Promise<Histories> {
  const limit = mostHappenings * about.length;
  const histories = new Map<string | null, HappeningEntry[]>();
  for (const entry of await entries({ about, kinds: kindsOfHappenings, limit })) {
    const history = histories.get(entry.about) ?? [];
    history.push(entry);
    histories.set(entry.about, history);
  }
  return histories;
}

/** Requests as the caller sees them, their histories read in one go. */
export async function allViewed(
  tx: Tx,
  stored: readonly StoredRequest[],
  caller: Caller,
): Promise<ConsentRequestView[]> {
  if (stored.length === 0) return [];
  const histories = await historiesOf(
    tx,
    stored.map(({ request }) => request.id),
  );
  return stored.map((each) => viewOf(each, histories.get(each.request.id) ?? [], caller));
}

/** A request as the caller sees it. */
export async function viewed(tx: Tx, stored: StoredRequest, caller: Caller): Promise<ConsentRequestView> {
  const [view] = await allViewed(tx, [stored], caller);
  if (view === undefined) throw new Error("one request has one view");
  return view;
}

/** A view that was made before the log gave its newest entries their numbers, with these. */
export function numbered(view: ConsentRequestView, numbers: readonly number[]): ConsentRequestView {
  const from = view.happenings.length - numbers.length;
  const happenings = view.happenings.map((happening, at) => ({
    ...happening,
    entry: numbers[at - from] ?? happening.entry,
  }));
  return { ...view, happenings };
}
