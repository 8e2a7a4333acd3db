import type { CheckId, ClauseRef } from "../message/index.ts";
import { numbersCited } from "./cited.ts";

const clausesIn = (protocol: string, check: CheckId): readonly ClauseRef[] =>
  numbersCited(protocol, check).map((clause) => ({ protocol, clause }));

/**
 * Every adopted clause that speaks of what a check looks for, in the order of adoption and, within a protocol, what
 * speaks most directly first; empty when no adopted protocol has one. Some hold only in certain cases (12.8 only where
 * confidence was asked for): the check that cites them knows which. Source: outward contract, section 4.
 */
export function clausesFor(protocolIds: readonly string[], check: CheckId): readonly ClauseRef[] {
  const once = protocolIds.filter((id, at) => protocolIds.indexOf(id) === at);
  return once.reduce<readonly ClauseRef[]>((cited, id) => cited.concat(clausesIn(id, check)), []);
}

/** How a rule of the product's own is cited, shown as "your authority's rule". */
export function localClause(check: CheckId): ClauseRef {
  return { protocol: "local", clause: check };
}
