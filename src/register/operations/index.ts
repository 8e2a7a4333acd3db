export type { Acting, Once } from "./acting.ts";
export type { ExportFile, ExportQuery, ListQuery, Operations, SignedIn } from "./operations.ts";
export type { RefusalCode, Refused, Result } from "./result.ts";
export { done, invalid, refused } from "./result.ts";
