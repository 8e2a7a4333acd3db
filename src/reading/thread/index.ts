export { readThread } from "./read-thread.ts";
export type { Thread } from "./read-thread.ts";
