export type { Clock } from "./clock.ts";
export { clients, type Client } from "./clients.ts";
export { createHost, handlerTimeMs } from "./host.ts";
export type {
  AttachedFrame,
  EventEnd,
  Host,
  HostNews,
  HostOptions,
  PageRequest,
  ShowPage,
  ShownPage,
} from "./host.ts";
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
export { errorCodes } from "./calls/refusal.ts";
export { bodyAs } from "./session/body-text.ts";
