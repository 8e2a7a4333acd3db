export type { DeliveryDeps, Outbox } from "./deliver.ts";
export { deliverDue } from "./deliver.ts";
export type { GraphSettings } from "./graph.ts";
export { graphCarrier } from "./graph.ts";
export type { Carrier, ChainHead, DueNotice, HandedOver, Matter, NoticeKind, NoticeMail } from "./notice.ts";
export type { Rounds } from "./rounds.ts";
export { startRounds } from "./rounds.ts";
export type { SmtpSettings } from "./smtp.ts";
export { smtpCarrier } from "./smtp.ts";
