import { sql } from "kysely";
import type { RequestState } from "../../../consent/index.ts";
import { isAllowed, kindsFor, mayDo, statesOf } from "../../rights/index.ts";
import { contextFor, type Context } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { ConsentOperations, ListQuery } from "../operations.ts";
import { logReading } from "../oversight/log-reading.ts";
import { done, invalid, refused } from "../result.ts";
import { cursorOf, cursorText, type Cursor } from "./cursor.ts";
import { lapseDue } from "./due.ts";
import { isByOffice } from "./find.ts";
import { requestsWhere, type RequestQuery } from "./stored-request.ts";
import { allViewed } from "./viewed.ts";

const usualLimit = 50;
const mostAtOnce = 100;

/** The states in which whoever determines sees a request, by the rights table. */
const onceReferred = statesOf("read-request").filter((state): state is RequestState =>
  isAllowed("monitoring-officer", "read-request", state),
);

/** Which requests somebody's role is about. Of those to determine, never one in which the reader is a party. */
function ofRole(query: RequestQuery, role: ListQuery["role"], { caller }: Context): RequestQuery {
  const { person, offices } = caller;
  if (role === "originator") return query.where("r.originator", "=", person.id);
  if (role === "requester") return query.where("r.asker", "=", person.id);
  const isParty = (id: string | null) =>
    sql<boolean>`exists (select from request_people p where p.request = r.id and p.person = ${id})`;
  const open = query.where("r.state", "in", onceReferred).where(sql<boolean>`not ${isParty(person.id)}`);
  if (person.id === offices.monitoringOfficer) return open;
  if (!offices.deputies.includes(person.id)) return open.where(sql<boolean>`false`);
  const isEmpty = offices.monitoringOfficer === null || offices.isMonitoringOfficerAbsent;
  return isEmpty ? open : open.where(isParty(offices.monitoringOfficer));
}

function narrowed(
  query: RequestQuery,
  wanted: ListQuery,
  after: Cursor | null,
  context: Context,
): RequestQuery {
  const { role, state, limit } = wanted;
  let narrow = ofRole(query, role, context);
  if (state !== null) narrow = narrow.where("r.state", "=", state as RequestState);
  if (after !== null)
    narrow = narrow.where(sql<boolean>`(r.asked_at, r.id) < (${after.askedAt}, ${after.id})`);
  return narrow
    .orderBy("r.asked_at", "desc")
    .orderBy("r.id", "desc")
    .limit(Math.min(limit ?? usualLimit, mostAtOnce) + 1);
}

/** Requests in which somebody has a part, or which they may determine, newest first. */
export function createList(deps: Deps): ConsentOperations["list"] {
  return async (acting, wanted) => {
    const isOffice = wanted.role === "monitoring-officer";
    const context = await contextFor(deps, acting, isOffice ? "list-referred" : "list-own");
    if (context === null) return refused("not-by-this-person");
    const after = wanted.after === null ? null : cursorOf(wanted.after);
    if (wanted.after !== null && after === null)
      return invalid("/after", "another text", "`next` of the page before");
    await lapseDue(deps);
    return deps.store.transaction(async (tx) => {
      const found = await requestsWhere(tx, (query) => narrowed(query, wanted, after, context));
      const limit = Math.min(wanted.limit ?? usualLimit, mostAtOnce);
      const page = found.slice(0, limit);
      const last = found.length > limit ? page.at(-1) : undefined;
      const seen = page.filter(({ request }) =>
        mayDo(kindsFor(request, context.caller), "read-request", request.state),
      );
      const requests = await allViewed(tx, seen, context.caller);
      const read = page.filter((stored) => isByOffice(stored, context)).map(({ request }) => request.id);
      if (read.length > 0)
        await logReading(tx, context, { kind: "requests.read", about: null, facts: { requests: read } });
      const next = last === undefined ? null : cursorText({ askedAt: last.askedAt, id: last.request.id });
      return done({ requests, next });
    });
  };
}
