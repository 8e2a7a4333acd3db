import { normaliseAddress } from "../../address.ts";
import type { Fault } from "../../fault.ts";
import { quote } from "../shown.ts";
import { textsAt, type Place } from "../place.ts";

/** An address that stands twice among the accounts and lists: a message to it would be to either. */
export function sharedAddresses(root: Place): readonly Fault[] {
  const first = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { pointer, value } of textsAt(root, "people/*/accounts/*/address", "lists/*/address")) {
    const key = normaliseAddress(value);
    const earlier = key === null ? undefined : first.get(key);
    if (key !== null && earlier === undefined) first.set(key, pointer);
    if (earlier !== undefined)
      faults.push({
        pointer,
        found: `${quote(value)}, which is also ${earlier}`,
        wanted: "an address that one person or one list has, and once",
      });
  }
  return faults;
}
