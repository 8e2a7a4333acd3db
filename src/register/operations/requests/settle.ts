import { transition } from "../../../consent/index.ts";
import type { Instant } from "../../../message/index.ts";
import type { Records } from "../../store/index.ts";
import type { InForce } from "../authority/in-force.ts";
import type { Deps } from "../deps.ts";
import { apply } from "./apply.ts";
import type { StoredRequest } from "./stored-request.ts";

/** Whether silence has become a lapse that nobody has written down yet. */
export function isDue({ request, words }: StoredRequest, at: Instant): boolean {
  const isOpen = request.state === "requested" || request.state === "informed";
  return isOpen && words !== null && at >= request.lapsesAt;
}

/** Lets the clock have its say before anybody: whether a request was lapsed in time by a timer must not matter. */
export async function settle(
  deps: Deps,
  records: Records,
  stored: StoredRequest,
  inForce: InForce,
  at: Instant,
): Promise<StoredRequest> {
  if (!isDue(stored, at)) return stored;
  const outcome = transition(
    stored.request,
    { name: "lapse" },
    { person: null, at, offices: inForce.offices },
  );
  if ("refusal" in outcome) throw new Error(`${stored.request.id} does not lapse: ${outcome.refusal.why}`);
  return apply(deps, records, stored, outcome, { by: null, words: null, at, inForce });
}
