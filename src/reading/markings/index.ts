export { readMarkings } from "./markings.ts";
