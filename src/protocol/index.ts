export type { Clause, Protocol } from "./protocol.ts";
export { clauseNames, clauseOf, protocolById, protocols } from "./adopted.ts";
export { clausesFor, localClause } from "./citations.ts";
