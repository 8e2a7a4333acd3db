import type { Instant } from "../message/index.ts";
import type { ConsentRequest, RequestState, Sharing } from "./request.ts";
import type { Actor } from "./roles.ts";
import { rolesOf } from "./roles.ts";
import type { EventName, Role, Transition } from "./transition-table.ts";
import { rowFor, transitionTable } from "./transition-table.ts";

/** What a grant or a determination allows; what it leaves out is as asked, without conditions, without end. */
export interface Allowed {
  readonly mayBeSharedWith?: readonly string[];
  readonly conditions?: string;
  readonly expires?: Instant;
}

/** Something that somebody wants to happen to a request. */
export type RequestEvent =
  | (Allowed & { readonly name: "grant" | "determine-share" })
  | { readonly name: Exclude<EventName, "grant" | "determine-share"> };

/** Why an event did not happen. */
export type RefusalReason =
  | "not-in-this-state"
  | "not-by-this-person"
  | "too-early" // a lapse before its time
  | "too-late" // the term is over: the request has lapsed, recorded or not
  | "wider-than-asked"
  | "shared-with-nobody"
  | "expires-at-once";

/** An event that did not happen, with what would have been possible. Nothing changed. */
export interface Refusal {
  readonly why: RefusalReason;
  readonly from: RequestState;
  readonly event: EventName;
  /** What this person could do at this moment instead. */
  readonly allowed: readonly EventName[];
}

/** The request as it now stands and the states it went through, the last one its own; or the refusal. */
export type Outcome =
  | { readonly request: ConsentRequest; readonly through: readonly RequestState[] }
  | { readonly refusal: Refusal };

const undecided: readonly RequestState[] = ["requested", "informed"];

/** The clock has its say before anybody: whether it was asked to lapse a request in time must not matter. */
function faultOfTime(request: ConsentRequest, event: EventName, at: Instant): RefusalReason | null {
  if (!undecided.includes(request.state)) return null;
  const isOver = at >= request.lapsesAt;
  if (event === "lapse") return isOver ? null : "too-early";
  return isOver ? "too-late" : null;
}

function faultOfSharing(request: ConsentRequest, event: RequestEvent, at: Instant): RefusalReason | null {
  if (event.name !== "grant" && event.name !== "determine-share") return null;
  const persons = event.mayBeSharedWith ?? request.shareWith;
  if (persons.length === 0) return "shared-with-nobody";
  if (persons.some((person) => !request.shareWith.includes(person))) return "wider-than-asked";
  return event.expires !== undefined && event.expires <= at ? "expires-at-once" : null;
}

function isBySomeOf(roles: readonly Role[], by: readonly Role[]): boolean {
  return roles.some((role) => by.includes(role));
}

function faultOf(
  request: ConsentRequest,
  row: Transition,
  event: RequestEvent,
  by: Actor,
): RefusalReason | null {
  if (!isBySomeOf(rolesOf(request, by), row.by)) return "not-by-this-person";
  return faultOfTime(request, event.name, by.at) ?? faultOfSharing(request, event, by.at);
}

/** What somebody can do with a request at a moment, in the order of the table. */
export function allowedEvents(request: ConsentRequest, by: Actor): readonly EventName[] {
  const roles = rolesOf(request, by);
  return transitionTable
    .filter((row) => row.from === request.state && isBySomeOf(roles, row.by))
    .map((row) => row.event)
    .filter((event) => faultOfTime(request, event, by.at) === null);
}

function sharingOf(request: ConsentRequest, event: RequestEvent, at: Instant): Sharing | null {
  if (event.name !== "grant" && event.name !== "determine-share") return request.sharing;
  return {
    mayBeSharedWith: event.mayBeSharedWith ?? request.shareWith,
    conditions: event.conditions ?? null,
    expires: event.expires ?? null,
    decidedAt: at,
  };
}

/** With a legal duty to share, disagreement and silence go to the Monitoring Officer by themselves (part-5.5, 14.1). */
function refersItself(request: ConsentRequest): boolean {
  return request.legalProvision !== null && (request.state === "objected" || request.state === "lapsed");
}

/**
 * What becomes of a request when somebody acts on it at a moment. Nothing but the rows of the table happens, only in the
 * hands they name; a grant is never wider than what was asked; a decided request is never decided again.
 */
export function transition(request: ConsentRequest, event: RequestEvent, by: Actor): Outcome {
  const refuse = (why: RefusalReason): Outcome => ({
    refusal: { why, from: request.state, event: event.name, allowed: allowedEvents(request, by) },
  });
  const row = rowFor(request.state, event.name);
  if (row === null) return refuse("not-in-this-state");
  const fault = faultOf(request, row, event, by);
  if (fault !== null) return refuse(fault);
  const next: ConsentRequest = {
    ...request,
    state: row.to,
    sharing: sharingOf(request, event, by.at),
    revokedAt: row.to === "revoked" ? by.at : request.revokedAt,
  };
  return refersItself(next)
    ? { request: { ...next, state: "referred" }, through: [row.to, "referred"] }
    : { request: next, through: [row.to] };
}
