import { isFields } from "../wire/envelope.ts";
import type { Conversation, Listener } from "./conversation.ts";
import { wantedBy } from "./execute.ts";
import type { Frame } from "./frame.ts";
import type { Invocations } from "./invocations.ts";
import type { DoCall } from "./outlook-calls.ts";
import type { Page } from "./page.ts";
import { sharedLayer } from "./shared-layer.ts";
import { appContext, initialData } from "./start-up.ts";
import { supplementWish } from "./supplement-channel.ts";
import type { Surroundings } from "./surroundings.ts";

/** The name by which a page says that functions can be invoked in it. */
export const functionsEvent = "appCommandInvoked";

/** Opening a dialog is registering for its messages. */
const dialogEvent = "dialogMessageReceived";

/** Office.js's number for a dialog that the browser does not let open: the stand-in shows none. */
const dialogRefused = 12011;

/** Everything the parts of one frame share. */
export interface Parts {
  readonly page: Page;
  readonly frame: Frame;
  readonly host: Surroundings;
  readonly running: Invocations;
  readonly doCall: DoCall;
  readonly answer: Conversation["answer"];
  readonly say: Conversation["say"];
}

/** What a page asks by name: who its host is, which item it stands beside, calls of Outlook, the end of a function. */
function actionsOf({ page, frame, host, running, doCall, answer }: Parts): Listener["actions"] {
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
      frame.refresh();
      answer(request, initialData({ ...host, session: frame.session }));
    },
    ExecuteMethod(request) {
      doCall(wantedBy(isFields(request._data) ? request._data : {}), (data) => {
        answer(request, data);
      });
    },
    executeMethod(request) {
      const closeContainer = () => {
        host.askWindow({ what: "close-container", details: frame.controlId });
      };
      answer(request, sharedLayer(request._data, { completed: running.completed, closeContainer }));
    },
  };
}

/** What the host does with what a page asks, registers for, and says beside Office.js. */
export function listenerOf(parts: Parts): Listener {
  const { frame, host, running, doCall, say } = parts;
  return {
    actions: actionsOf(parts),
    subscribing(eventName) {
      if (eventName !== dialogEvent) return { Error: 0 };
      host.report(`${frame.event ?? frame.kind} opens a dialog`);
      return { Error: dialogRefused };
    },
    subscribed(eventName) {
      if (eventName === functionsEvent) running.ready();
    },
    other(message) {
      const wish = supplementWish(message);
      if (wish === null) return;
      doCall(wish.wanted, (data) => {
        say(wish.answered(data));
      });
    },
  };
}
