import type { Fault } from "../../fault.ts";
import { quote } from "../shown.ts";
import { textsAt, type Place } from "../place.ts";

/** An id that an earlier person already has. */
export function duplicateIds(root: Place): readonly Fault[] {
  const first = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { pointer, value } of textsAt(root, "people/*/id")) {
    const earlier = first.get(value);
    if (earlier === undefined) first.set(value, pointer);
    else
      faults.push({
        pointer,
        found: `${quote(value)}, which is also ${earlier}`,
        wanted: "an id of its own",
      });
  }
  return faults;
}
