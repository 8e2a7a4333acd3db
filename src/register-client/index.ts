export type { LookupBody, SendReport } from "../api/index.ts";
export type { Answer, Trouble } from "./answer.ts";
export type { Clock } from "./clock.ts";
export { createRegisterClient } from "./client.ts";
export type { ClientParts, ListQuery, RegisterClient } from "./client.ts";
export type { Fetch, FetchInit, FetchResponse } from "./line/fetch.ts";
export type { Line } from "./line/line.ts";
export { within } from "./within.ts";

export { countingAt } from "./checks/counting-at.ts";
export { lookupFor } from "./checks/lookup-for.ts";
export { policyFileAt } from "./checks/policy-file.ts";
export { noRegister } from "./checks/register.ts";
export type { CheckRegister, LiveConsents, Policy } from "./checks/register.ts";
export { registerAt } from "./checks/register-at.ts";

export { lastPolicyIn } from "./kept/last-policy.ts";
export type { LastPolicy } from "./kept/last-policy.ts";
export { leftWordsIn } from "./kept/left-words.ts";
export type { LeftWords } from "./kept/left-words.ts";
export { reportsIn } from "./kept/reports.ts";
export type { KeptReports } from "./kept/reports.ts";
export type { Storage } from "./kept/storage.ts";
export { ticketIn } from "./kept/ticket.ts";
export type { KeptTicket } from "./kept/ticket.ts";
