import type { RequestState } from "./request.ts";

/** What can happen to a request. A refusal of an `informed` request is the objection. */
export type EventName =
  | "grant"
  | "refuse"
  | "withdraw"
  | "lapse"
  | "refer"
  | "revoke"
  | "determine-share"
  | "determine-do-not-share";

/** In what part somebody acts on one request. `clock`: what happens by itself when its time has come. */
export type Role = "asker" | "originator" | "monitoring-officer" | "deputy" | "clock";

/** One thing that may happen: from where, by whom, to where. */
export interface Transition {
  readonly from: RequestState;
  readonly event: EventName;
  readonly by: readonly Role[];
  readonly to: RequestState;
}

const whoDetermines: readonly Role[] = ["monitoring-officer", "deputy"];

/**
 * Everything that can happen to a request for consent; what has no row cannot. Where the law is said to require the
 * sharing, the clock refers an objection or a lapse at once. Source: outward contract, section 5; part-5.5, 14.1.
 */
export const transitionTable: readonly Transition[] = [
  { from: "requested", event: "grant", by: ["originator"], to: "granted" },
  { from: "requested", event: "refuse", by: ["originator"], to: "refused" },
  { from: "requested", event: "lapse", by: ["clock"], to: "lapsed" },
  { from: "requested", event: "withdraw", by: ["asker"], to: "withdrawn" },
  { from: "informed", event: "grant", by: ["originator"], to: "granted" },
  { from: "informed", event: "refuse", by: ["originator"], to: "objected" },
  { from: "informed", event: "lapse", by: ["clock"], to: "lapsed" },
  { from: "informed", event: "withdraw", by: ["asker"], to: "withdrawn" },
  { from: "granted", event: "revoke", by: ["originator"], to: "revoked" },
  { from: "refused", event: "refer", by: ["asker"], to: "referred" },
  { from: "lapsed", event: "refer", by: ["asker", "clock"], to: "referred" },
  { from: "objected", event: "refer", by: ["asker", "clock"], to: "referred" },
  { from: "referred", event: "determine-share", by: whoDetermines, to: "determined-share" },
  { from: "referred", event: "determine-do-not-share", by: whoDetermines, to: "determined-do-not-share" },
];

/** The row for an event in a state; null when it cannot happen there. */
export function rowFor(from: RequestState, event: EventName): Transition | null {
  return transitionTable.find((row) => row.from === from && row.event === event) ?? null;
}
