export { alertFor } from "./alert.ts";
export { decide } from "./decide.ts";
export type { Outcome } from "./decide.ts";
export { failTable, levelWhenUnreachable } from "./fail-table.ts";
export type { FailCode } from "./fail-table.ts";
export { cleaned } from "./fill.ts";
export { say, sayCheck, sayClause, sayLevel, sayRemedy } from "./say.ts";
