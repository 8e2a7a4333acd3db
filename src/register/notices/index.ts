export type { NoticeKind } from "./notice.ts";
export { outboxState } from "./outbox.ts";
export { startNotices, type NoticesDeps } from "./start-notices.ts";
