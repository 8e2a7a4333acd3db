export type { Clause, Protocol } from "./protocol.ts";
export { clauseOf, protocolById, protocols } from "./adopted.ts";
export { clausesFor, localClause } from "./citations.ts";
