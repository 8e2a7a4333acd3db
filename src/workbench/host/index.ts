export type { Clock } from "./clock.ts";
export { clients, type Client } from "./clients.ts";
export { createHost, type Host, type HostNews, type HostOptions } from "./host.ts";
export { handlerTimeMs, type EventEnd } from "./events/raise.ts";
export type { PageRequest, ShowPage, ShownPage } from "./events/show-page.ts";
export type { ComposeWindow } from "./events/compose-window.ts";
export type { Alert, AlertButton, Notice, SendOutcome } from "./send/outcome.ts";
export type { Choice, Situation } from "./send/reactions.ts";
export { copyOf, type DeliveredMessage } from "./send/delivery.ts";
export type { Frame } from "./frames/frame.ts";
export type { CallRecord } from "./frames/execute.ts";
export type { Invocation, InvocationEnd } from "./frames/invocations.ts";
export type { FrameKind, Page } from "./frames/page.ts";
export type { Command, LaunchEvent, ManifestFacts, Permission, SendMode } from "./manifest/facts.ts";
export { composeSession } from "./session/compose-session.ts";
export type {
  ComposeSession,
  ComposeState,
  ComposeType,
  MailboxUser,
  SensitivityLabel,
  SessionBody,
} from "./session/compose-session.ts";
export { readSession, type ReadSession, type ReadState } from "./session/read-session.ts";
export type { Session } from "./session/session.ts";
export { isResolved, type Person, type RecipientField, type RecipientType } from "./session/person.ts";
export type {
  AttachmentDetails,
  AttachmentType,
  ContentFormat,
  SessionAttachment,
} from "./session/attachment.ts";
export type { NotificationAction, NotificationType, SessionNotification } from "./session/notification.ts";
export { noFaults, type CallFault, type Faults, type Surroundings, type Trap } from "./faults/faults.ts";
export { callTable } from "./calls/table.ts";
export type { WindowRequest } from "./calls/call.ts";
export { observed, type Observed } from "./session/observed.ts";
export type { Chance } from "./faults/chance.ts";
export { supplementCalls } from "./calls/supplement.ts";
export type { Completion } from "./send/completion.ts";
