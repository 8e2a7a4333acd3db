export type { GraphApplication, Token } from "./token.ts";
export { keepMirror, keptMirror, type KeptMirror } from "./kept-mirror.ts";
export type { GraphUser } from "./answers.ts";
export type { GraphGroups, Mirror } from "./mirror.ts";
export { startGraph } from "./start-graph.ts";
