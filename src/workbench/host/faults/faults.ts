/** One way in which one call goes wrong. */
export type CallFault =
  /** No answer, ever: the callback is never called. */
  | { readonly how: "never" }
  /** The callback is called with an error of Outlook's, by its number; nothing is done. */
  | { readonly how: "fails"; readonly code: number }
  /** The member throws before anything is asked of the host (done in the page, see `transports/page/`). */
  | { readonly how: "throws" }
  /** It is done once and answered twice. Office.js calls back for the first answer alone. */
  | { readonly how: "twice" }
  /** It is done at once and answered after `ms` milliseconds. */
  | { readonly how: "late"; readonly ms: number }
  /** It is done and answered with nothing, or with a text: Office.js then never calls back. */
  | { readonly how: "empty" }
  | { readonly how: "text" }
  /** It is answered with `data` instead of the truth; nothing is done. */
  | { readonly how: "answers"; readonly data: unknown }
  /** It is answered as if it had been done; nothing is done. */
  | { readonly how: "forgets" };

/** What surrounds the add-in, beside Outlook itself: data for whoever stands in for it. */
export interface Surroundings {
  /** How the consent register answers; the host has no part in it and only carries the wish. */
  readonly register: "answers" | "down" | "slow" | "refuses" | "garbage";
  /** `work-offline`: the person chose it; `lost-after-load`: the line went once the handler had started. */
  readonly connection: "online" | "work-offline" | "lost-after-load";
  /** `cannot-load`: the launch event page does not answer. */
  readonly addin: "loads" | "cannot-load";
}

/** Known faults of Outlook itself, by what they do; `traps.ts` says where each was reported. */
export type Trap =
  | "compose-type-says-new-mail"
  | "compose-type-fails"
  | "blank-addresses"
  | "mailto-without-recipients"
  | "adding-recipients-at-send-hangs"
  | "session-data-not-in-events"
  | "custom-properties-not-in-events"
  | "headers-set-at-send-are-lost"
  | "dropped-message-unreadable"
  | "send-event-not-raised"
  | "runtime-killed-twice"
  | "alert-closes-itself"
  | "time-out-offers-send-anyway"
  | "message-ignored-with-command";

/** Everything that can be made to go wrong. Plain data: it is shown as switches, and drawn by `randomFaults`. */
export interface Faults {
  /** By the name of a call (`item.subject.getAsync`), of one of its members (`item.bcc.getAsync`), or `*` for every call. */
  readonly calls: Readonly<Record<string, CallFault>>;
  readonly traps: readonly Trap[];
  readonly surroundings: Surroundings;
}

/** Nothing goes wrong. */
export const noFaults: Faults = {
  calls: {},
  traps: [],
  surroundings: { register: "answers", connection: "online", addin: "loads" },
};
