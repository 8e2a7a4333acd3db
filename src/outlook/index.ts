export { officeCalls } from "./calls.ts";
export type { Answer, AsyncResult, CallFailed, CallFailure, Calls, CallTimes, Start } from "./calls.ts";
export type { Clock } from "./clock.ts";
export { officeReady } from "./office-ready.ts";
export { displayLanguageOf, surroundingsOf } from "./surroundings.ts";
export type { OfficeGlobal, Surroundings } from "./surroundings.ts";

export { readItem } from "./read-item/read-item.ts";
export type { ItemFacts, ItemRead } from "./read-item/read-item.ts";
export type { ComposeItem, LabelsCatalog } from "./read-item/compose-item.ts";
export { attachmentsOf } from "./read-item/attachments.ts";
export type { AttachmentKey, Listed, ListedAttachment, ReadAttachments } from "./read-item/attachments.ts";

export { acknowledgedAs, acknowledgement } from "./session/acknowledge.ts";
export type { Asking } from "./session/acknowledge.ts";
export { itemDigest } from "./session/item-digest.ts";
export { keepKnowledge } from "./session/keep-knowledge.ts";
export { noKnowledge, readKnowledge } from "./session/read-knowledge.ts";
export { withTrueHeaders } from "./session/with-true-headers.ts";
export type { KnowledgeRead } from "./session/read-knowledge.ts";
export type {
  Acknowledgement,
  KeepReport,
  KeptConsents,
  KeptPolicy,
  NotKept,
  SessionKnowledge,
  WhatToKeep,
} from "./session/knowledge.ts";

export { storageHere } from "./storage.ts";
export type { LastingStorage } from "./storage.ts";
export { setHeaders } from "./headers.ts";
export { contextFor, removeNotice, showNotice } from "./notices.ts";

export type * from "./pane-port.ts";
export type {
  CarriedOut,
  Choices,
  HowCarriedOut,
  RemedyFailed,
  RemedyFailure,
  Undo,
} from "./remedies/carried-out.ts";
export { paneHost } from "./pane/pane-host.ts";
export type { PageFacts } from "./pane/pane-host.ts";
