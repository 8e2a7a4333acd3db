export { coversMentions } from "./covers-mentions.ts";
export { mentionsOf, type Mentions } from "./mentions.ts";
export { partFor, type PolicyPart } from "./part-for.ts";
