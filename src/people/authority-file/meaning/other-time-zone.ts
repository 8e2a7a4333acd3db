import type { Fault } from "../../fault.ts";
import { quote } from "../shown.ts";
import { textsAt, type Place } from "../place.ts";

/** A time zone other than the one offered (outward contract, section 3). */
export function otherTimeZone(root: Place): readonly Fault[] {
  return textsAt(root, "timeZone")
    .filter(({ value }) => value !== "Europe/London")
    .map(({ pointer, value }) => ({ pointer, found: quote(value), wanted: "Europe/London" }));
}
