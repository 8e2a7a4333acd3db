import type { Session } from "../session/session.ts";
import {
  notificationTypes,
  type NotificationAction,
  type SessionNotification,
} from "../session/notification.ts";
import { isFields, type Fields } from "../wire/envelope.ts";
import type { Call, CallContext } from "./call.ts";
import { numberOf, textOf } from "./params.ts";
import { Refusal } from "./refusal.ts";

const longestMessage = 150;
const longestKey = 32;

function actionsIn(params: Fields): readonly NotificationAction[] {
  const given = params["actions"];
  if (!Array.isArray(given)) return [];
  return given.filter(isFields).map((action) => ({
    actionType: textOf(action, "actionType"),
    actionText: textOf(action, "actionText"),
    commandId: textOf(action, "commandId"),
    ...(action["contextData"] === undefined ? {} : { contextData: action["contextData"] }),
  }));
}

/** The notification that a call describes. */
function notificationIn(params: Fields, { manifest }: CallContext): SessionNotification {
  const type = notificationTypes[numberOf(params, "type")];
  const message = textOf(params, "message");
  const key = textOf(params, "key");
  const actions = actionsIn(params);
  const isKnown = ({ commandId }: NotificationAction) => manifest.commands.some(({ id }) => id === commandId);
  if (
    type === undefined ||
    message.length > longestMessage ||
    key.length > longestKey ||
    !actions.every(isKnown)
  )
    throw new Refusal("InvalidParameterValueError");
  return {
    key,
    type,
    message,
    ...(typeof params["icon"] === "string" ? { icon: params["icon"] } : {}),
    ...(typeof params["persistent"] === "boolean" ? { persistent: params["persistent"] } : {}),
    ...(actions.length > 0 ? { actions } : {}),
  };
}

/** An add-in has at most one InsightMessage on an item (NotificationMessages.addAsync, Microsoft's reference). */
function isSecondInsight(all: readonly SessionNotification[]): boolean {
  return all.filter(({ type }) => type === "insightMessage").length > 1;
}

function keep(session: Session, notifications: readonly SessionNotification[]): void {
  if (session.kind === "compose") session.change({ notifications });
  else session.change({ notifications });
}

/** The information bar of an item. */
export const notifications: readonly Call[] = [
  {
    id: 33,
    name: "item.notificationMessages.addAsync",
    need: 1,
    answer(params, context) {
      const now = context.session.state.notifications;
      const added = notificationIn(params, context);
      if (now.some(({ key }) => key === added.key)) throw new Refusal("DuplicateNotificationKey");
      const all = [...now, added];
      if (all.length > context.client.notifications || isSecondInsight(all))
        throw new Refusal("NumberOfNotificationsExceeded");
      keep(context.session, all);
    },
  },
  {
    id: 35,
    name: "item.notificationMessages.replaceAsync",
    need: 1,
    answer(params, context) {
      const now = context.session.state.notifications;
      const added = notificationIn(params, context);
      if (!now.some(({ key }) => key === added.key)) throw new Refusal("NotificationKeyNotFound");
      const all = now.map((old) => (old.key === added.key ? added : old));
      if (isSecondInsight(all)) throw new Refusal("NumberOfNotificationsExceeded");
      keep(context.session, all);
    },
  },
  {
    id: 36,
    name: "item.notificationMessages.removeAsync",
    need: 1,
    answer(params, { session }) {
      const left = session.state.notifications.filter(({ key }) => key !== params["key"]);
      if (left.length === session.state.notifications.length) throw new Refusal("NotificationKeyNotFound");
      keep(session, left);
    },
  },
  {
    id: 34,
    name: "item.notificationMessages.getAllAsync",
    need: 1,
    answer: (_, { session }) => session.state.notifications,
  },
];
