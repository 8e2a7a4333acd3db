import type { CheckId, ClauseRef } from "../message/index.ts";
import { ownProtocolsOf, strictnessOf, type AuthorityFile } from "../people/index.ts";
import { clausesFor, localClause } from "../protocol/index.ts";

/** Checks that are the product's own rule where no adopted protocol has one. */
const alwaysOn: readonly CheckId[] = ["blind-copy"];

/** `part-5.5 14.1` as a reference. */
function refOf(text: string): ClauseRef {
  const space = text.indexOf(" ");
  return { protocol: text.slice(0, space), clause: text.slice(space + 1) };
}

function isSame(a: ClauseRef, b: ClauseRef): boolean {
  return a.protocol === b.protocol && a.clause === b.clause;
}

/** A clause of a council's own protocol, and one of ours that it is composed of. */
interface Composed {
  readonly own: ClauseRef;
  readonly ours: ClauseRef;
}

/** Every clause of ours that the council's own protocols are composed of, in their order. */
function composedOf(file: AuthorityFile): readonly Composed[] {
  const found: Composed[] = [];
  for (const { id, clauses } of ownProtocolsOf(file))
    for (const { number, like } of clauses)
      found.push(...like.map((text) => ({ own: { protocol: id, clause: number }, ours: refOf(text) })));
  return found;
}

/** Those of them that stand behind a check. */
function composedFor(file: AuthorityFile, id: CheckId): readonly ClauseRef[] {
  return composedOf(file)
    .map(({ ours }) => ours)
    .filter((ours) => clausesFor([ours.protocol], id).some((cited) => isSame(cited, ours)));
}

type Clauses = readonly [ClauseRef, ...ClauseRef[]];

/** What was found for each authority file, since every message asks for all checks: a file does not change. */
const inForce = new WeakMap<AuthorityFile, Map<CheckId, Clauses | null>>();

/**
 * The clauses behind a check where the authority has it on, else null: an adopted protocol has a clause for it, or
 * `levels` names it, or it is always on; and `levels` does not turn it off. A clause of a council's own protocol stands here as
 * the clauses of ours that it is composed of: checks know those. Source: outward contract, section 4.
 */
export function clausesInForce(file: AuthorityFile, id: CheckId): Clauses | null {
  const known = inForce.get(file) ?? new Map<CheckId, Clauses | null>();
  inForce.set(file, known);
  const clauses = known.get(id);
  if (clauses !== undefined) return clauses;
  const found = foundInForce(file, id);
  known.set(id, found);
  return found;
}

function foundInForce(file: AuthorityFile, id: CheckId): Clauses | null {
  const setting = strictnessOf(file, id);
  if (setting === "off") return null;
  const all = [...clausesFor(file.protocols, id), ...composedFor(file, id)];
  const [first, ...rest] = all.filter((ref, at) => all.findIndex((each) => isSame(each, ref)) === at);
  if (first !== undefined) return [first, ...rest];
  return setting !== undefined || alwaysOn.indexOf(id) >= 0 ? [localClause(id)] : null;
}

/**
 * The clauses of a finding as the authority's people know them: by the number of its own protocol where that is composed of
 * them, and as they are where their protocol is adopted itself.
 */
export function asCited(file: AuthorityFile, refs: readonly ClauseRef[]): readonly ClauseRef[] {
  const composed = composedOf(file);
  if (composed.length === 0) return refs;
  const cited: ClauseRef[] = [];
  for (const ref of refs) {
    const isAdopted = file.protocols.indexOf(ref.protocol) >= 0 || ref.protocol === "local";
    const own = composed.filter(({ ours }) => isSame(ours, ref)).map((each) => each.own);
    for (const each of isAdopted ? [ref, ...own] : own)
      if (!cited.some((known) => isSame(known, each))) cited.push(each);
  }
  return cited;
}
