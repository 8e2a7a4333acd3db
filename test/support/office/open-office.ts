import type { DOMWindow } from "jsdom";
import {
  composeSession,
  createHost,
  noFaults,
  type Client,
  type Clock,
  type ComposeSession,
  type Faults,
  type Frame,
  type Host,
  type ManifestFacts,
  type Permission,
  type Session,
  type ShowPage,
} from "../../../src/workbench/host/index.ts";
import { openJsdomPage } from "../../../src/workbench/transports/jsdom.ts";
import { realClock } from "./clock.ts";
import { addinOrigin, usualManifest } from "./manifest.ts";

/** Where the host would be; the same name as the add-in's, or Office.js would not trust it. */
const hostOrigin = "https://localhost:8443";

/** The true Office.js, at work in this process against the stand-in Outlook. */
export interface OpenOffice<S extends Session> {
  readonly Office: typeof Office;
  readonly window: DOMWindow;
  readonly host: Host;
  readonly session: S;
  /** The page's end at the host: what it asked for, and functions to invoke in it. */
  readonly frame: Frame;
  /** What the page asked of anybody but the Office.js package. */
  readonly strayRequests: readonly string[];
  /** What scripts of the page threw. */
  readonly errors: readonly Error[];
  /** Puts another item, or other faults, behind the same page: much quicker than another page. */
  use(change: { readonly session?: S; readonly faults?: Faults }): void;
  close(): void;
}

/** What can be said of the Outlook that opens; everything has a usual value but the session. */
export interface OfficeOptions<S extends Session> {
  readonly session: S;
  readonly manifest?: ManifestFacts;
  readonly permission?: Permission;
  readonly faults?: Faults;
  readonly client?: Client;
  readonly clock?: Clock;
  /** Runs as a script of the page would: `Office` is there and not ready. Handlers are associated here. */
  readonly atLoad?: (window: DOMWindow & { Office: typeof Office }) => void;
}

/** A draft of an officer's that nobody has written anything in. */
export function emptyDraft(): ComposeSession {
  return composeSession({
    user: { displayName: "Priya Nair", emailAddress: "priya.nair@harrowmere.example" },
  });
}

/**
 * Opens the true Office.js in jsdom. The one page is the pane and, while an event is raised, the page of the handlers:
 * `host.raise` and `host.send` call what it associated.
 */
export async function openOffice<S extends Session>(options: OfficeOptions<S>): Promise<OpenOffice<S>> {
  let session = options.session;
  const base = options.manifest ?? usualManifest;
  const manifest = options.permission === undefined ? base : { ...base, permission: options.permission };
  const showPage: ShowPage = (request) => lend(frame, request);
  const host = createHost({
    clock: options.clock ?? realClock,
    manifest,
    faults: options.faults ?? noFaults,
    showPage,
    ...(options.client === undefined ? {} : { client: options.client }),
  });
  let post: (json: string) => void = () => undefined;
  const send = (json: string) => {
    post(json);
  };
  const frame = host.attach({ kind: "pane", session, event: null, origin: addinOrigin, hostOrigin, send });
  const page = await openJsdomPage({
    address: `${addinOrigin}/page.html`,
    windowName: frame.windowName,
    hostOrigin,
    receive: (json) => {
      frame.receive(json);
    },
    connect: (answer) => {
      post = answer;
    },
    ...(options.atLoad === undefined ? {} : { atLoad: options.atLoad }),
  });
  return {
    Office: page.window.Office,
    window: page.window,
    host,
    get session() {
      return session;
    },
    frame,
    strayRequests: page.strayRequests,
    errors: page.errors,
    use(change) {
      session = change.session ?? session;
      frame.show({ kind: frame.kind, session, event: frame.event });
      host.faults = change.faults ?? host.faults;
    },
    close() {
      frame.close();
      page.close();
    },
  };
}

/** Makes the one frame into a launch event's for as long as the event lasts. */
function lend(frame: Frame, request: Parameters<ShowPage>[0]): ReturnType<ShowPage> {
  const { kind, event, session } = frame;
  frame.show(request);
  const close = () => {
    if (frame.event === request.event) frame.show({ kind, event, session });
  };
  return { frame, close };
}
