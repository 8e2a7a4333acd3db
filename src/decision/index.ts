export { alertFor, noticeFor } from "./alert.ts";
export { decide } from "./decide.ts";
export type { Outcome } from "./decide.ts";
export { failTable, levelWhenUnreachable, whenUnreachable } from "./fail-table.ts";
export type { FailCode } from "./fail-table.ts";
export { cleaned } from "./fill.ts";
export { speakAtSend } from "./language/at-send.ts";
export { speakInPane } from "./language/in-pane.ts";
export type { AtSendWords } from "./words/at-send.ts";
export type { InPaneWords } from "./words/in-pane.ts";
export { say, sayAtSend, sayCheck, sayClause, sayFailure, sayLevel, sayOutcome, sayRemedy } from "./say.ts";
export {
  sayAdvice,
  sayCapacities,
  sayExemption,
  sayLawfulBases,
  sayNoticeAction,
  sayOfficer,
  sayTrouble,
} from "./say-outlook.ts";
export type { Trouble } from "./say-outlook.ts";
