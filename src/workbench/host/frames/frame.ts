import type { LaunchEvent } from "../manifest/facts.ts";
import type { Session } from "../session/session.ts";
import type { Fields, WireRequest } from "../wire/envelope.ts";
import { converse, type Conversation } from "./conversation.ts";
import type { CallRecord } from "./execute.ts";
import { invocations, type Invocation, type Invocations } from "./invocations.ts";
import { outlookCalls } from "./outlook-calls.ts";
import type { FrameKind, Page } from "./page.ts";
import { sharedLayer } from "./shared-layer.ts";
import { appContext, initialData } from "./start-up.ts";
import type { Surroundings } from "./surroundings.ts";

/** One page of the add-in, as the host sees it. */
export interface Frame {
  readonly controlId: string;
  kind: FrameKind;
  /** The item it stands beside. */
  session: Session;
  /** The launch event it was opened for; null for a pane. */
  event: LaunchEvent | null;
  /** Every call of this page, in order. */
  readonly calls: readonly CallRecord[];
  /** Every message of the page comes in here. */
  receive: (json: string) => void;
  /** Runs the function that the page associated with `name`, once the page is ready for it. */
  invoke: (name: string, event: Fields) => Invocation;
  /** Tells the page of an event it registered for; false when it did not. */
  fire: (eventName: string, data: unknown) => boolean;
  /** No message goes in or out any more; what it was running is abandoned. */
  close: () => void;
}

/** The name by which a page says that functions can be invoked in it. */
const functionsEvent = "appCommandInvoked";

/** Opening a dialog is registering for its messages. */
const dialogEvent = "dialogMessageReceived";

/** Office.js's number for a dialog that the browser does not let open: the stand-in shows none. */
const dialogRefused = 12011;

/** What a page asks by name: who its host is, which item it stands beside, calls of Outlook, the end of a function. */
function actionsOf(
  page: Page,
  frame: Frame,
  host: Surroundings,
  running: Invocations,
  answer: Conversation["answer"],
  records: CallRecord[],
): Readonly<Record<string, (request: WireRequest) => void>> {
  return {
    ContextActivationManager_getAppContextAsync(request) {
      const { controlId, session } = frame;
      answer(request, appContext({ ...host, controlId, session, origin: page.origin }));
    },
    ContextActivationManager_notifyHost(request) {
      answer(request, null);
    },
    ContextActivationManager_openWindowInHost(request) {
      host.askWindow({ what: "open-window", details: request._data });
      answer(request, null);
    },
    GetInitialData(request) {
      answer(request, initialData({ ...host, session: frame.session }));
    },
    ExecuteMethod: outlookCalls(frame, host, answer, records),
    executeMethod(request) {
      const closeContainer = () => {
        host.askWindow({ what: "close-container", details: frame.controlId });
      };
      answer(request, sharedLayer(request._data, { completed: running.completed, closeContainer }));
    },
  };
}

/** The host's end of the conversation with `page`. */
export function openFrame(
  page: Page,
  ids: { readonly controlId: string; readonly conversationId: string },
  host: Surroundings,
): Frame {
  const records: CallRecord[] = [];
  const running = invocations({
    fire: (data) => frame.fire(functionsEvent, data),
    nextId: () => host.nextId("invocation"),
    report: host.report,
  });
  const frame: Frame = {
    controlId: ids.controlId,
    kind: page.kind,
    session: page.session,
    event: page.event,
    calls: records,
    receive: (json) => {
      conversation.receive(json);
    },
    invoke: running.invoke,
    fire: (eventName, data) => conversation.fire(eventName, data),
    close() {
      conversation.close();
      running.abandon();
    },
  };
  const answer: Conversation["answer"] = (request, data) => {
    conversation.answer(request, data);
  };
  const conversation = converse(page, ids.conversationId, {
    actions: actionsOf(page, frame, host, running, answer, records),
    subscribing(eventName) {
      if (eventName !== dialogEvent) return { Error: 0 };
      host.report(`${frame.event ?? frame.kind} opens a dialog`);
      return { Error: dialogRefused };
    },
    subscribed(eventName) {
      if (eventName === functionsEvent) running.ready();
    },
  });
  return frame;
}
