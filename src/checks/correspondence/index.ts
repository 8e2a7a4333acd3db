export { authorOf, peopleAmong } from "./participants.ts";
export type { Correspondence } from "./correspondence.ts";
export { correspondenceIn } from "./correspondence.ts";
