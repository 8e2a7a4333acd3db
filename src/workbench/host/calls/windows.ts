import type { Call, WindowRequest } from "./call.ts";

/** A call that asks Outlook's own window for something; event handlers may not. */
function windowCall(id: number, name: string, what: WindowRequest["what"]): Call {
  return {
    id,
    name,
    need: 1,
    inEvents: false,
    answer(params, context) {
      context.askWindow({ what, details: params });
    },
  };
}

/** Calls that open, close or show something. Forbidden in event handlers (Microsoft's event-based activation page). */
export const windows: readonly Call[] = [
  windowCall(41, "item.close", "close-item"),
  windowCall(42, "mailbox.closeApp", "close-app"),
  windowCall(44, "mailbox.displayNewMessageForm", "new-message"),
  windowCall(178, "mailbox.displayNewMessageFormAsync", "new-message"),
  windowCall(10, "item.displayReplyForm", "reply"),
  windowCall(11, "item.displayReplyAllForm", "reply"),
  windowCall(30, "item.displayReplyForm with attachments", "reply"),
  windowCall(31, "item.displayReplyAllForm with attachments", "reply"),
  windowCall(181, "item.displayReplyFormAsync", "reply"),
  windowCall(182, "item.displayReplyFormAsync with attachments", "reply"),
  windowCall(183, "item.displayReplyAllFormAsync", "reply"),
  windowCall(184, "item.displayReplyAllFormAsync with attachments", "reply"),
  windowCall(43, "mailbox.displayPersonaCardAsync", "show-persona"),
];
