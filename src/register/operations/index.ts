export type { Acting, Once } from "./acting.ts";
export { createOperations } from "./create-operations.ts";
export type { ExportFile, ExportQuery, ListQuery, Operations, SignedIn } from "./operations.ts";
export { readingEnd } from "./oversight/log-reading.ts";
export type { SealedRequest } from "./requests/sealed-request.ts";
export type { RefusalCode, Refused, Result } from "./result.ts";
