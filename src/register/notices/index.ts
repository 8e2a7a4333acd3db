export type { NoticeKind } from "./notice.ts";
export { startNotices, type NoticesParts } from "./start-notices.ts";
