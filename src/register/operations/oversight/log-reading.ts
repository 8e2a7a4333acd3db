import type { JsonObject, NewEntry, Tx } from "../../store/index.ts";
import { namedOf, type Context } from "../context.ts";

/** Puts on the log that somebody read records of other people: what, never the content (promise P4; ASVS 5.0, 16.3.2). */
export async function logReading(
  tx: Tx,
  { caller, inForce, at }: Context,
  entry: Pick<NewEntry, "kind" | "about"> & { readonly facts: JsonObject },
): Promise<void> {
  await tx.append({ ...entry, at, said: { by: { ...namedOf(inForce.authority, caller.person.id) } } });
}
