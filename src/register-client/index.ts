export type { Answer, Trouble } from "./answer.ts";
export type { Clock } from "./clock.ts";
export { createRegisterClient } from "./client.ts";
export type { ClientParts, ListQuery, RegisterClient } from "./client.ts";
export type { Fetch, FetchInit, FetchResponse } from "./line/fetch.ts";
export { within } from "./within.ts";
