export type { NoticeKind } from "./notice.ts";
export { outboxState } from "./outbox.ts";
export { startNotices, type NoticesParts } from "./start-notices.ts";
