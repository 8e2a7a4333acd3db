export { alertFor, noticeFor } from "./alert.ts";
export { decide } from "./decide.ts";
export type { Outcome } from "./decide.ts";
export { failTable, levelWhenUnreachable, whenUnreachable } from "./fail-table.ts";
export type { FailCode } from "./fail-table.ts";
export { cleaned } from "./fill.ts";
export { sendWords } from "./words/send.ts";
export { say, sayCheck, sayClause, sayFailure, sayLevel, sayOutcome, sayRemedy } from "./say.ts";
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
