/** The four kinds of Outlook's information bar, in the numbering that Office.js uses on the wire. */
export const notificationTypes = [
  "informationalMessage",
  "progressIndicator",
  "errorMessage",
  "insightMessage",
] as const;
export type NotificationType = (typeof notificationTypes)[number];

/** The one action that an InsightMessage carries: it opens the task pane. */
export interface NotificationAction {
  readonly actionType: string;
  readonly actionText: string;
  readonly commandId: string;
  readonly contextData?: unknown;
}

/** A message in the information bar of an item. */
export interface SessionNotification {
  readonly key: string;
  readonly type: NotificationType;
  readonly message: string;
  /** The resource id of the icon; absent for progress and error messages. */
  readonly icon?: string;
  readonly persistent?: boolean;
  readonly actions?: readonly NotificationAction[];
}
