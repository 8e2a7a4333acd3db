import type { WindowRequest } from "./calls/call.ts";
import { clients, type Client } from "./clients.ts";
import type { Clock } from "./clock.ts";
import { noFaults, type Faults } from "./faults/faults.ts";
import { openFrame, type Frame } from "./frames/frame.ts";
import type { InvocationEnd } from "./frames/invocations.ts";
import { windowNameFor } from "./frames/launch-info.ts";
import type { FrameKind, Page } from "./frames/page.ts";
import type { RequirementSets } from "./frames/start-up.ts";
import type { Surroundings } from "./frames/surroundings.ts";
import type { LaunchEvent, ManifestFacts } from "./manifest/facts.ts";
import type { Session } from "./session/session.ts";
import type { Fields } from "./wire/envelope.ts";

/** A frame whose page has not been opened yet: `windowName` must be its window's name before Office.js runs. */
export interface AttachedFrame extends Frame {
  readonly windowName: string;
}

/** A page that the host wants opened. */
export interface PageRequest {
  readonly address: string;
  readonly kind: FrameKind;
  readonly session: Session;
  readonly event: LaunchEvent | null;
}

/** A page that a transport has opened: its frame, and how to take it away. */
export interface ShownPage {
  readonly frame: Frame;
  close(): void;
}

/** Opens a page and attaches it; a transport's one duty. Called for launch events, whose pages nobody sees. */
export type ShowPage = (request: PageRequest, attach: Host["attach"]) => ShownPage;

/** Something to tell whoever watches the host. */
export type HostNews =
  /** The add-in did something that Outlook lets pass and that is wrong. */
  | { readonly what: "addin-fault"; readonly fault: string }
  /** The add-in asked for something of Outlook's window. */
  | { readonly what: "window"; readonly request: WindowRequest };

export interface HostOptions {
  readonly clock: Clock;
  readonly manifest: ManifestFacts;
  /** Absent: Outlook on the web. */
  readonly client?: Client;
  readonly faults?: Faults;
  /** Absent: the sets the npm build of Office.js can fulfil. */
  readonly requirements?: Partial<RequirementSets>;
  /** How long a call takes; absent: 1 ms, so that calls made together run together. */
  readonly answerAfterMs?: number;
  /** Absent: no launch event can be raised. */
  readonly showPage?: ShowPage;
}

/** How a launch event went. */
export type EventEnd =
  | InvocationEnd
  /** The manifest names no handler for it. */
  | { readonly kind: "not-handled" }
  /** The launch event page could not be loaded. */
  | { readonly kind: "cannot-load" }
  /** No completion within the time that Outlook gives. */
  | { readonly kind: "timed-out" };

/** How long a handler may take: Microsoft's page says five minutes. */
export const handlerTimeMs = 300_000;

const newest: RequirementSets = { Mailbox: "1.12", IdentityAPI: "1.3", DialogApi: "1.2" };

/** The stand-in Outlook: no window of its own, no network; messages of pages in, messages to pages out. */
export interface Host {
  readonly clock: Clock;
  readonly manifest: ManifestFacts;
  readonly client: Client;
  /** What goes wrong from now on. */
  faults: Faults;
  /** Everything the add-in did wrong so far, in words. */
  readonly addinFaults: readonly string[];
  /** The host's end of the conversation with a page that is about to be opened. */
  attach(page: Page): AttachedFrame;
  /** Opens the launch event page, runs the handler that the manifest names, and closes the page. */
  raise(event: LaunchEvent, session: Session, details?: Fields): Promise<EventEnd>;
  /** Tells every open page beside `session` of an event it registered for. */
  tell(session: Session, eventName: string, data: unknown): void;
  observe(listener: (news: HostNews) => void): () => void;
}

/** A stand-in Outlook with nothing open. */
export function createHost(options: HostOptions): Host {
  const frames = new Set<Frame>();
  const listeners = new Set<(news: HostNews) => void>();
  const addinFaults: string[] = [];
  let lastId = 0;

  const announce = (news: HostNews) => {
    for (const listener of [...listeners]) listener(news);
  };

  const surroundings: Surroundings = {
    clock: options.clock,
    manifest: options.manifest,
    client: options.client ?? clients.web,
    requirements: { ...newest, ...options.requirements },
    answerAfterMs: options.answerAfterMs ?? 1,
    faults: () => host.faults,
    nextId: (prefix) => `${prefix}-${(lastId += 1)}`,
    askWindow: (request) => {
      announce({ what: "window", request });
    },
    report(fault) {
      addinFaults.push(fault);
      announce({ what: "addin-fault", fault });
    },
  };

  const host: Host = {
    clock: options.clock,
    manifest: options.manifest,
    client: surroundings.client,
    faults: options.faults ?? noFaults,
    addinFaults,
    attach(page) {
      const controlId = surroundings.nextId("control");
      const conversationId = `conversation-with-${controlId}`;
      const frame = openFrame(page, { controlId, conversationId }, surroundings);
      frames.add(frame);
      const { hostOrigin } = page;
      return Object.assign(frame, {
        windowName: windowNameFor({ controlId, conversationId, hostOrigin, number: lastId }),
      });
    },
    async raise(event, session, details = {}) {
      const handler = options.manifest.launchEvents[event];
      if (handler === undefined || options.showPage === undefined) return { kind: "not-handled" };
      if (host.faults.surroundings.addin === "cannot-load") return { kind: "cannot-load" };
      const request = {
        address: options.manifest.launchEventPage,
        kind: "launch-event",
        session,
        event,
      } as const;
      const page = options.showPage(request, (opened) => host.attach(opened));
      const { end } = page.frame.invoke(handler, { type: event, source: { id: handler }, ...details });
      const answer = await withinTime(end, options.clock);
      page.close();
      return answer;
    },
    tell(session, eventName, data) {
      for (const frame of frames) if (frame.session === session) frame.fire(eventName, data);
    },
    observe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return host;
}

/** The end of an invocation, or `timed-out`. */
function withinTime(end: Promise<InvocationEnd>, clock: Clock): Promise<EventEnd> {
  return new Promise((resolve) => {
    const cancel = clock.later(handlerTimeMs, () => {
      resolve({ kind: "timed-out" });
    });
    void end.then((answer) => {
      cancel();
      resolve(answer);
    });
  });
}
