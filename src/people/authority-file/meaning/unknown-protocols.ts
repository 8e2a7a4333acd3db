import type { Fault } from "../../fault.ts";
import { oneOf, quote } from "../shown.ts";
import { textsAt, type Place } from "../place.ts";

/** A protocol that is neither among the known ones nor one that the file carries. */
export function unknownProtocols(root: Place, known: readonly string[]): readonly Fault[] {
  const adoptable = [...known, ...textsAt(root, "ownProtocols/*/id").map(({ value }) => value)];
  return textsAt(root, "protocols/*")
    .filter(({ value }) => !adoptable.includes(value))
    .map(({ pointer, value }) => ({ pointer, found: quote(value), wanted: oneOf(adoptable) }));
}
