import type { Fault } from "../../fault.ts";
import { oneOf, quote } from "../shown.ts";
import { textsAt, type Place } from "../place.ts";

/** A protocol that is not among the known ones. */
export function unknownProtocols(root: Place, known: readonly string[]): readonly Fault[] {
  return textsAt(root, "protocols/*")
    .filter(({ value }) => !known.includes(value))
    .map(({ pointer, value }) => ({ pointer, found: quote(value), wanted: oneOf(known) }));
}
