import { tellPage } from "../events/tell-page.ts";
import type { LaunchEvent } from "../manifest/facts.ts";
import type { Session } from "../session/session.ts";
import type { Fields } from "../wire/envelope.ts";
import { converse } from "./conversation.ts";
import type { CallRecord } from "./execute.ts";
import { invocations, type Invocation } from "./invocations.ts";
import { windowNameFor } from "./launch-info.ts";
import { functionsEvent, listenerOf } from "./listener.ts";
import { outlookCalls } from "./outlook-calls.ts";
import type { FrameKind, Page } from "./page.ts";
import { supplementFacts } from "./supplement-channel.ts";
import type { Surroundings } from "./surroundings.ts";

/** One page of the add-in, as the host sees it. */
export interface Frame {
  readonly controlId: string;
  /** What the page's window must be named before Office.js runs. */
  readonly windowName: string;
  readonly kind: FrameKind;
  /** The item it stands beside. */
  readonly session: Session;
  /** The launch event it was opened for; null for a pane. */
  readonly event: LaunchEvent | null;
  /** Every call of this page, in order. */
  readonly calls: readonly CallRecord[];
  /** What goes wrong has changed: the page's supplement must know. */
  readonly refresh: () => void;
  /** The page stands beside another item from now on, or serves another purpose. */
  readonly show: (what: Pick<Page, "kind" | "session" | "event">) => void;
  /** Every message of the page comes in here. */
  readonly receive: (json: string) => void;
  /** Runs the function that the page associated with `name`, once the page is ready for it. */
  readonly invoke: (name: string, event: Fields) => Invocation;
  /** Tells the page of an event it registered for; false when it did not. */
  readonly fire: (eventName: string, data: unknown) => boolean;
  /** No message goes in or out any more; what it was running is abandoned. */
  readonly close: () => void;
}

/** Tells the page of every change of the draft beside it: one draft at a time. */
function changeTeller(fire: Frame["fire"]): (session: Session | null) => void {
  let stop: () => void = () => undefined;
  return (session) => {
    stop();
    stop = () => undefined;
    if (session?.kind !== "compose") return;
    stop = session.observe((before) => {
      tellPage(fire, before, session.state);
    });
  };
}

/** The host's end of the conversation with `page`. `closed` is called when it ends. */
export function openFrame(
  page: Page,
  ids: { readonly controlId: string; readonly conversationId: string },
  host: Surroundings,
  closed: () => void,
): Frame {
  const records: CallRecord[] = [];
  const conversation = converse(page, ids.conversationId);
  const { fire, say, answer, receive } = conversation;
  const running = invocations({
    fire: (data) => fire(functionsEvent, data),
    nextId: () => host.nextId("invocation"),
    report: host.report,
  });
  let { kind, session, event } = page;
  const tellOfChanges = changeTeller(fire);
  tellOfChanges(session);

  const frame: Frame = {
    controlId: ids.controlId,
    windowName: windowNameFor({ ...ids, hostOrigin: page.hostOrigin }),
    get kind() {
      return kind;
    },
    get session() {
      return session;
    },
    get event() {
      return event;
    },
    calls: records,
    refresh() {
      say(supplementFacts(session, host.client.mailbox, host.faults()));
    },
    show(what) {
      ({ kind, session, event } = what);
      startAfresh();
      tellOfChanges(session);
      frame.refresh();
    },
    receive,
    invoke: running.invoke,
    fire,
    close() {
      tellOfChanges(null);
      conversation.close();
      running.abandon();
      closed();
    },
  };
  const { doCall, startAfresh } = outlookCalls(frame, host, records);
  conversation.listen(listenerOf({ page, frame, host, running, doCall, answer, say }));
  return frame;
}
