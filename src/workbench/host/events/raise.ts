import type { Client } from "../clients.ts";
import type { Clock } from "../clock.ts";
import type { Faults } from "../faults/faults.ts";
import type { InvocationEnd } from "../frames/invocations.ts";
import type { LaunchEvent, ManifestFacts } from "../manifest/facts.ts";
import type { Session } from "../session/session.ts";
import type { Fields } from "../wire/envelope.ts";
import type { PageRequest, ShownPage } from "./show-page.ts";

/** How a launch event went. */
export type EventEnd =
  | InvocationEnd
  /** The manifest names no handler for it, or the client does not know the event. */
  | { readonly kind: "not-handled" }
  /** The launch event page did not get as far as running the handler. */
  | { readonly kind: "cannot-load" }
  /** The handler did not complete within the time that Outlook gives. */
  | { readonly kind: "timed-out" };

/** How long a handler may take, loading included: Microsoft's page says five minutes. */
export const handlerTimeMs = 300_000;

/** The minor number of the Mailbox set that each event came with (Microsoft's event-based activation page). */
const since: Readonly<Record<LaunchEvent, number>> = {
  OnNewMessageCompose: 10,
  OnMessageRecipientsChanged: 11,
  OnMessageAttachmentsChanged: 11,
  OnInfoBarDismissClicked: 11,
  OnMessageCompose: 12,
  OnMessageSend: 12,
  OnMessageFromChanged: 13,
  OnSensitivityLabelChanged: 13,
};

/** What raising an event needs of the host. */
export interface RaisingHost {
  readonly clock: Clock;
  readonly manifest: ManifestFacts;
  readonly client: Client;
  readonly faults: () => Faults;
  /** Null where no page can be opened. */
  readonly open: ((request: PageRequest) => ShownPage) | null;
}

/** A launch event whose handler runs. */
interface Raised {
  readonly session: Session;
  readonly event: LaunchEvent;
  readonly abandon: () => void;
}

/** Raises launch events, each in a page of its own. */
export function eventRaiser(
  host: RaisingHost,
): (event: LaunchEvent, session: Session, details?: Fields) => Promise<EventEnd> {
  const raised = new Set<Raised>();

  /** In the web client sending ends the other handlers of the draft (office-js issue 3530). */
  function endOthers(session: Session): void {
    for (const other of [...raised])
      if (other.session === session && other.event !== "OnMessageSend") other.abandon();
  }

  /** Two pages that are opened and taken away again before the one that counts (office-js issue 6706). */
  function waste(request: PageRequest, open: (request: PageRequest) => ShownPage): void {
    if (!host.faults().traps.includes("runtime-killed-twice")) return;
    open(request).close();
    open(request).close();
  }

  return (event, session, details = {}) => {
    const handler = host.manifest.launchEvents[event];
    if (handler === undefined || host.open === null || since[event] > host.client.mailbox)
      return Promise.resolve({ kind: "not-handled" });
    if (host.faults().surroundings.addin === "cannot-load") return Promise.resolve({ kind: "cannot-load" });
    if (event === "OnMessageSend" && host.client.sendEndsOtherHandlers) endOthers(session);
    const request = { address: host.manifest.launchEventPage, kind: "launch-event", session, event } as const;
    waste(request, host.open);
    const page = host.open(request);
    const invocation = page.frame.invoke(handler, { type: event, source: { id: handler }, ...details });
    return new Promise((resolve) => {
      const over = (end: EventEnd) => {
        cancel();
        raised.delete(entry);
        page.close();
        resolve(end);
      };
      const entry: Raised = {
        session,
        event,
        abandon: () => {
          over({ kind: "abandoned" });
        },
      };
      const cancel = host.clock.later(handlerTimeMs, () => {
        over({ kind: invocation.hasBegun ? "timed-out" : "cannot-load" });
      });
      raised.add(entry);
      void invocation.end.then(over);
    });
  };
}
