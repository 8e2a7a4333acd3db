import type { Named } from "../../api/index.ts";
import type { Instant } from "../../message/index.ts";
import { fullName, personById, type Authority } from "../../people/index.ts";
import { kindsOf, mayDo, type Caller, type PlainOperation } from "../rights/index.ts";
import type { Acting } from "./acting.ts";
import type { InForce } from "./authority/in-force.ts";
import type { Deps } from "./deps.ts";

/** Who acts, at what moment, under which authority: settled before the transaction begins. */
export interface Context {
  readonly acting: Acting;
  readonly caller: Caller;
  readonly inForce: InForce;
  readonly at: Instant;
}

/** Somebody as the record is to name them: with their title, by the directory of the day. */
export function namedOf(authority: Authority, id: string): Named {
  const person = personById(authority, id);
  if (person === null) return { id, name: id };
  return { id, name: fullName(person) };
}

/** The context of an operation; null for somebody whom the authority file does not know, or no longer. */
export async function contextOf(deps: Deps, acting: Acting): Promise<Context | null> {
  const inForce = await deps.inForce.read();
  const person = personById(inForce.authority, acting.person);
  if (person === null) return null;
  const at = deps.now();
  return {
    acting,
    inForce,
    at,
    caller: { person, through: acting.through, at, offices: inForce.offices },
  };
}

/** The context of an operation that is about no record; null for somebody who may not do it. */
export async function contextFor(
  deps: Deps,
  acting: Acting,
  operation: PlainOperation,
): Promise<Context | null> {
  const context = await contextOf(deps, acting);
  if (context === null) return null;
  const { person, through, offices } = context.caller;
  return mayDo(kindsOf(person, through, offices), operation) ? context : null;
}
