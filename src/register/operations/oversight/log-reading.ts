import type { JsonObject, NewEntry, Tx } from "../../store/index.ts";
import { namedOf, type Context } from "../context.ts";

/**
 * Puts on the log that somebody read records of other people: what, never the content (promise P4; ASVS 5.0, 16.3.2). Of an
 * erased record nothing is said any more under its own key: the entry names it among its facts.
 */
export async function logReading(
  tx: Tx,
  { caller, inForce, at }: Context,
  { kind, about, facts }: Pick<NewEntry, "kind" | "about"> & { readonly facts: JsonObject },
  isErased = false,
): Promise<void> {
  const said = { by: { ...namedOf(inForce.authority, caller.person.id) } };
  const entry = isErased ? { about: null, facts: { ...facts, record: about } } : { about, facts };
  await tx.append({ at, kind, said, ...entry });
}
