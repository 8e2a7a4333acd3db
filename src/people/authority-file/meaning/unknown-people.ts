import type { Fault } from "../../fault.ts";
import { quote } from "../shown.ts";
import { textsAt, type Place } from "../place.ts";

/** An id, in a list or under `supports`, that no person of the file has. */
export function unknownPeople(root: Place): readonly Fault[] {
  const known = new Set(textsAt(root, "people/*/id").map(({ value }) => value));
  if (known.size === 0) return []; // the fault is in the people
  return textsAt(root, "people/*/supports/*", "lists/*/people/*")
    .filter(({ value }) => !known.has(value))
    .map(({ pointer, value }) => ({
      pointer,
      found: quote(value),
      wanted: "the id of somebody under people",
    }));
}
