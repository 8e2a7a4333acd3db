export type { Check, Context } from "./check.ts";
export { allChecks } from "./all-checks.ts";
export { examine } from "./examine.ts";
export { clausesInForce } from "./in-force.ts";
export { compareLevels, milder } from "./level.ts";
export type { Phrase } from "./phrase.ts";
export { atLevel } from "./ways-out.ts";
export { weighUnread } from "./weigh-unread.ts";
export type { WeighedUnread } from "./weigh-unread.ts";
