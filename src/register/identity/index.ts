export { createTokenReader } from "./access-token.ts";
export type { TokenFault, TokenRead } from "./access-token.ts";
export { createCallers } from "./callers.ts";
export type { Bindings, Caller } from "./callers.ts";
export { createFetchJson } from "./fetch-json.ts";
export type { FetchJson } from "./fetch-json.ts";
export { createProviderKeys } from "./provider-keys.ts";
export type { ProviderKeys } from "./provider-keys.ts";
export type { Subject } from "./subject.ts";
