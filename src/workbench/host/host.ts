import type { WindowRequest } from "./calls/call.ts";
import { clients, type Client } from "./clients.ts";
import type { Clock } from "./clock.ts";
import { openComposeWindow, type ComposeWindow } from "./events/compose-window.ts";
import { eventRaiser, type EventEnd } from "./events/raise.ts";
import type { ShowPage } from "./events/show-page.ts";
import { noFaults, type Faults } from "./faults/faults.ts";
import { openFrame, type Frame } from "./frames/frame.ts";
import type { Page } from "./frames/page.ts";
import type { Surroundings } from "./frames/surroundings.ts";
import type { LaunchEvent, ManifestFacts } from "./manifest/facts.ts";
import type { Notice, SendOutcome } from "./send/outcome.ts";
import { send } from "./send/send.ts";
import type { ComposeSession } from "./session/compose-session.ts";
import type { Session } from "./session/session.ts";
import type { Fields } from "./wire/envelope.ts";

/** Something to tell whoever watches the host. */
export type HostNews =
  /** The add-in did something wrong that Outlook lets pass. */
  | { readonly what: "addin-fault"; readonly fault: string }
  /** The add-in asked for something of Outlook's window. */
  | { readonly what: "window"; readonly request: WindowRequest }
  /** The button of an alert or of a notification opens a command of the manifest beside a draft. */
  | { readonly what: "command"; readonly commandId: string; readonly session: ComposeSession };

export interface HostOptions {
  readonly clock: Clock;
  readonly manifest: ManifestFacts;
  /** Absent: Outlook on the web. */
  readonly client?: Client;
  readonly faults?: Faults;
  /** How long a call takes; absent: 1 ms, so that calls made together run together. */
  readonly answerAfterMs?: number;
  /** Absent: no launch event can be raised, and no add-in checks a message. */
  readonly showPage?: ShowPage;
}

/** The stand-in Outlook: no window of its own, no network; messages of pages in, messages to pages out. */
export interface Host {
  readonly clock: Clock;
  readonly manifest: ManifestFacts;
  readonly client: Client;
  /** What goes wrong from now on; open pages are told. */
  faults: Faults;
  /** Everything the add-in did wrong so far, in words. */
  readonly addinFaults: readonly string[];
  /** The host's end of the conversation with a page that is about to be opened. */
  readonly attach: (page: Page) => Frame;
  /** Opens the launch event page, runs the handler that the manifest names, and takes the page away. */
  readonly raise: (event: LaunchEvent, session: Session, details?: Fields) => Promise<EventEnd>;
  /** Presses Send. The answer may be an alert that waits for the sender. */
  readonly send: (session: ComposeSession, onNotice?: (notice: Notice) => void) => Promise<SendOutcome>;
  /** Opens a window on a draft: its launch events are raised from now on. */
  readonly compose: (session: ComposeSession) => ComposeWindow;
  /** Tells every open page beside `session` of an event it registered for. */
  readonly tell: (session: Session, eventName: string, data: unknown) => void;
  readonly observe: (listener: (news: HostNews) => void) => () => void;
}

/** Whoever watches, and what the add-in did wrong so far. */
interface Newsroom extends Pick<Host, "observe" | "addinFaults"> {
  readonly announce: (news: HostNews) => void;
  readonly report: (fault: string) => void;
}

function newsroom(): Newsroom {
  const listeners = new Set<(news: HostNews) => void>();
  const addinFaults: string[] = [];
  const announce = (news: HostNews) => {
    for (const listener of [...listeners]) listener(news);
  };
  return {
    addinFaults,
    announce,
    report(fault: string) {
      addinFaults.push(fault);
      announce({ what: "addin-fault", fault });
    },
    observe(listener: (news: HostNews) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The frames of the pages that are open. */
interface OpenFrames extends Pick<Host, "attach" | "tell"> {
  readonly refresh: () => void;
}

function openFrames(surroundings: Surroundings): OpenFrames {
  const frames = new Set<Frame>();
  return {
    attach(page: Page): Frame {
      const controlId = surroundings.nextId("control");
      const conversationId = `conversation-with-${controlId}`;
      const frame: Frame = openFrame(page, { controlId, conversationId }, surroundings, () => {
        frames.delete(frame);
      });
      frames.add(frame);
      return frame;
    },
    tell(session: Session, eventName: string, data: unknown) {
      for (const frame of frames) if (frame.session === session) frame.fire(eventName, data);
    },
    refresh() {
      for (const frame of frames) frame.refresh();
    },
  };
}

/** A stand-in Outlook with nothing open. */
export function createHost(options: HostOptions): Host {
  const { clock, manifest, showPage } = options;
  const news = newsroom();
  let lastId = 0;
  let faults = options.faults ?? noFaults;
  const surroundings: Surroundings = {
    clock,
    manifest,
    client: options.client ?? clients.web,
    answerAfterMs: options.answerAfterMs ?? 1,
    faults: () => faults,
    nextId: (prefix) => `${prefix}-${(lastId += 1)}`,
    askWindow: (request) => {
      news.announce({ what: "window", request });
    },
    report: news.report,
  };
  const { attach, tell, refresh } = openFrames(surroundings);
  const open =
    showPage === undefined ? null : (request: Parameters<ShowPage>[0]) => showPage(request, attach);
  const raise = eventRaiser({ ...surroundings, open });

  const host: Host = {
    clock,
    manifest,
    client: surroundings.client,
    get faults() {
      return faults;
    },
    set faults(switched) {
      faults = switched;
      refresh();
    },
    addinFaults: news.addinFaults,
    attach,
    raise,
    tell,
    observe: news.observe,
    send(session, onNotice = () => undefined) {
      const openCommand = (commandId: string) => {
        news.announce({ what: "command", commandId, session });
      };
      const raiseSend = (draft: ComposeSession) => raise("OnMessageSend", draft);
      return send(session, { ...surroundings, raise: raiseSend, openCommand }, onNotice);
    },
    compose: (session) => openComposeWindow(session, host),
  };
  return host;
}
