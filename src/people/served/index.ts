export type { Hidden, PolicyFile } from "./policy-file.ts";
export { policyFileOf, servedPolicy } from "./served-policy.ts";
export type { ServedAccount, ServedPerson, ServedPolicy } from "./served-policy.ts";
