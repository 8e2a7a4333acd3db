export type { GraphApplication, Token } from "./token.ts";
export { keepMirror, keptMirror, mirrorReadAt } from "./kept-mirror.ts";
export type { GraphUser } from "./answers.ts";
export { everyGroup, type GraphGroups, type Mirror } from "./mirror.ts";
export { startGraph } from "./start-graph.ts";
