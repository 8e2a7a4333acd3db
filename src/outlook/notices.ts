import { cleaned, sayNoticeAction } from "../decision/index.ts";
import type { CheckId } from "../message/index.ts";
import type { Answer, Calls } from "./calls.ts";
import type { ComposeItem } from "./read-item/compose-item.ts";

/** The one notice of ours on an item. */
const key = "correspondence";

/** Limits and names of `NotificationMessageDetails` (Mailbox 1.3, InsightMessage 1.10). */
const longestMessage = 150;
const insight = "insightMessage";
const plain = "informationalMessage";
const showTaskPane = "showTaskPane";

/** Ids of the manifest: its smallest icon, and the button of the task pane. */
const icon = "Icon.16";
const command = "checkPane";

/** Which finding the pane opens at, as it goes through `contextData`: a text, since classic Outlook takes nothing else. */
export function contextFor(finding: number, check: CheckId): string {
  return JSON.stringify({ finding, check });
}

type Details = Office.NotificationMessageDetails;

function withButton(text: string, context: string): Details {
  const action = {
    actionType: showTaskPane,
    actionText: sayNoticeAction(),
    commandId: command,
    contextData: context,
  };
  return { type: insight, message: cleaned(text, longestMessage), icon, actions: [action] };
}

function withoutButton(text: string): Details {
  return { type: plain, message: cleaned(text, longestMessage), icon, persistent: false };
}

/** Puts a notice in the place of ours, or beside those of others where there is none yet. */
function put(item: ComposeItem, calls: Calls, details: Details): Promise<Answer<unknown>> {
  return calls
    .ask<unknown>("notificationMessages.replaceAsync", (callback) => {
      item.notificationMessages.replaceAsync(key, details, callback);
    })
    .then((replaced) => {
      if (replaced.ok || replaced.failed !== "refused") return replaced;
      return calls.ask<unknown>("notificationMessages.addAsync", (callback) => {
        item.notificationMessages.addAsync(key, details, callback);
      });
    });
}

/**
 * Says something in the information bar, in at most 150 characters: with a button that opens the pane where this Outlook
 * has one, else without. `context` comes from `contextFor`; without it the pane opens at no finding.
 */
export function showNotice(
  item: ComposeItem,
  calls: Calls,
  text: string,
  context = "{}",
): Promise<Answer<unknown>> {
  return put(item, calls, withButton(text, context)).then((shown) =>
    shown.ok || shown.failed === "no-answer" ? shown : put(item, calls, withoutButton(text)),
  );
}

/** Takes our notice away; that there was none is as good. */
export function removeNotice(item: ComposeItem, calls: Calls): Promise<Answer<unknown>> {
  return calls
    .ask<unknown>("notificationMessages.removeAsync", (callback) => {
      item.notificationMessages.removeAsync(key, callback);
    })
    .then((removed) => (!removed.ok && removed.failed === "refused" ? { ok: true, value: null } : removed));
}
