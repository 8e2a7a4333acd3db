import type { JsonObject, NewEntry, Tx } from "../../store/index.ts";
import { namedOf, type Context } from "../context.ts";

/** How the kind of an entry ends that tells of nothing but a reading, and of no other. */
export const readingEnd = ".read";

/** What was read. Whoever takes a file away does more than read: that is a deed, and its kind another. */
interface Reading extends Pick<NewEntry, "about"> {
  readonly kind: `${string}${typeof readingEnd}` | "export.made";
  readonly facts: JsonObject;
}

/**
 * Puts on the log that somebody read records of other people: what, never the content (promise P4; ASVS 5.0, 16.3.2). Of an
 * erased record nothing is said any more under its own key: the entry names it among its facts.
 */
export async function logReading(
  tx: Tx,
  { caller, inForce, at }: Context,
  { kind, about, facts }: Reading,
  isErased = false,
): Promise<void> {
  const said = { by: { ...namedOf(inForce.authority, caller.person.id) } };
  const entry = isErased ? { about: null, facts: { ...facts, record: about } } : { about, facts };
  await tx.append({ at, kind, said, ...entry });
}
