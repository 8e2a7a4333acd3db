export type { Clause, Protocol } from "./protocol.ts";
export { protocolById, protocols } from "./adopted.ts";
export { clauseOf, clausesFor, localClause } from "./citations.ts";
