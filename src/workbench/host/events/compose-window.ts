import type { LaunchEvent } from "../manifest/facts.ts";
import type { Notice, SendOutcome } from "../send/outcome.ts";
import type { ComposeSession } from "../session/compose-session.ts";
import type { NotificationType } from "../session/notification.ts";
import type { Fields } from "../wire/envelope.ts";
import { eventsOf } from "./changes.ts";
import type { EventEnd } from "./raise.ts";

/** A window in which a draft is written: Outlook raises its launch events. */
export interface ComposeWindow {
  readonly session: ComposeSession;
  /** Settles when no handler of this draft is running or waiting to run. */
  readonly settled: () => Promise<void>;
  /** The sender closes a notification; Outlook takes it away and tells the add-in. */
  readonly dismiss: (key: string) => void;
  readonly send: (onNotice?: (notice: Notice) => void) => Promise<SendOutcome>;
  /** Ends the session: nothing is raised any more, and session data are gone. */
  readonly close: () => void;
}

/** What a compose window needs of the host. */
export interface ComposeHost {
  readonly raise: (event: LaunchEvent, session: ComposeSession, details?: Fields) => Promise<EventEnd>;
  readonly send: (session: ComposeSession, onNotice?: (notice: Notice) => void) => Promise<SendOutcome>;
  /** Tells the pages beside the draft of an event that they registered for. */
  readonly tell: (session: ComposeSession, eventName: string, data: unknown) => void;
}

/** Types of notification in the words of Microsoft's InfobarType. */
const infobarTypes: Readonly<Record<NotificationType, string>> = {
  informationalMessage: "informational",
  progressIndicator: "progressIndicator",
  errorMessage: "error",
  insightMessage: "insight",
};

/** Opens a window on a draft and raises the events of its opening: a reopened draft is not a new message. */
export function openComposeWindow(session: ComposeSession, host: ComposeHost): ComposeWindow {
  let running: Promise<unknown> = Promise.resolve();
  // One handler at a time and in order: assumed. Microsoft says that handlers of one event may not overlap.
  const raise = (event: LaunchEvent, details: Fields = {}) => {
    running = running.then(() => (isOpen ? host.raise(event, session, details) : null));
  };
  let isOpen = true;
  const stop = session.observe((before) => {
    for (const { event, details } of eventsOf(before, session.state)) raise(event, details);
  });
  if (!session.state.isReopened) raise("OnNewMessageCompose");
  raise("OnMessageCompose");

  return {
    session,
    settled: async () => {
      for (let seen: unknown = null; seen !== running;) {
        seen = running;
        await running;
      }
    },
    dismiss(key) {
      const gone = session.state.notifications.find((notification) => notification.key === key);
      if (gone === undefined) return;
      session.change({ notifications: session.state.notifications.filter((kept) => kept !== gone) });
      const infobarDetails = { actionType: "dismiss", infobarType: infobarTypes[gone.type] };
      host.tell(session, "olkInfobarClicked", [JSON.stringify({ infobarDetails })]);
      raise("OnInfoBarDismissClicked", { infobarDetails });
    },
    send: (onNotice) => host.send(session, onNotice),
    close() {
      isOpen = false;
      stop();
      session.change({ sessionData: {} });
    },
  };
}
