export type { RegisterBehind } from "./register-site.ts";
export { openNoticeInbox, type ArrivedNotice, type NoticeInbox } from "./notices.ts";
export { certificateIn, type Certificate } from "./certificate.ts";
export { StartFault } from "./listen.ts";
export { atFreePorts, expectFree, type Ports } from "./ports.ts";
export { inTurn } from "./in-turn.ts";
export { startWorkbench, type StartOptions, type Workbench } from "./start.ts";
