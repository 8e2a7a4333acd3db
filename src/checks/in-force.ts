import type { CheckId, ClauseRef } from "../message/index.ts";
import type { AuthorityFile } from "../people/index.ts";
import { clausesFor, localClause } from "../protocol/index.ts";

/** Checks that are the product's own rule where no adopted protocol has one. */
const alwaysOn: readonly CheckId[] = ["blind-copy"];

/**
 * The clauses behind a check where the authority has it on, else null: an adopted protocol has a clause for it, or
 * `levels` names it, or it is always on; and `levels` does not turn it off. Source: outward contract, section 4.
 */
export function clausesInForce(
  file: AuthorityFile,
  id: CheckId,
): readonly [ClauseRef, ...ClauseRef[]] | null {
  const setting = file.levels?.[id];
  if (setting === "off") return null;
  const [first, ...rest] = clausesFor(file.protocols, id);
  if (first !== undefined) return [first, ...rest];
  return setting !== undefined || alwaysOn.indexOf(id) >= 0 ? [localClause(id)] : null;
}
