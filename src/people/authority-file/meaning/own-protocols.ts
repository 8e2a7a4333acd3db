import type { Fault } from "../../fault.ts";
import { oneOf, quote } from "../shown.ts";
import { placesAt, textsAt, type Place } from "../place.ts";

/** Ids that a council's own protocol may not take. */
const reserved = ["local", "other"];

function repeated(places: readonly { readonly pointer: string; readonly value: string }[]): readonly Fault[] {
  const first = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { pointer, value } of places) {
    const earlier = first.get(value);
    if (earlier === undefined) first.set(value, pointer);
    else
      faults.push({
        pointer,
        found: `${quote(value)}, which is also ${earlier}`,
        wanted: "a number of its own",
      });
  }
  return faults;
}

function takenIds(own: Place, protocolIds: readonly string[]): readonly Fault[] {
  return textsAt(own, "id")
    .filter(({ value }) => protocolIds.indexOf(value) >= 0 || reserved.indexOf(value) >= 0)
    .map(({ pointer, value }) => ({ pointer, found: quote(value), wanted: "an id of its own" }));
}

function unknownClauses(own: Place, clauses: readonly string[]): readonly Fault[] {
  return textsAt(own, "clauses/*/like/*")
    .filter(({ value }) => clauses.indexOf(value) < 0)
    .map(({ pointer, value }) => {
      const protocol = value.split(" ")[0] ?? "";
      const near = clauses.filter((clause) => clause.split(" ")[0] === protocol);
      const wanted = near.length === 0 ? "a clause such as part-5.5 14.1" : oneOf(near);
      return { pointer, found: quote(value), wanted };
    });
}

/** What of one protocol of a council's own its shape does not show. `clauses` are those it may be composed of. */
export function faultsOfOwnProtocol(
  own: Place,
  protocolIds: readonly string[],
  clauses: readonly string[],
): readonly Fault[] {
  return [
    ...takenIds(own, protocolIds),
    ...repeated(textsAt(own, "clauses/*/number")),
    ...(clauses.length === 0 ? [] : unknownClauses(own, clauses)),
  ];
}

/** The same of every protocol that an authority file carries, and an id that two of them have. */
export function faultsOfOwnProtocols(
  root: Place,
  protocolIds: readonly string[],
  clauses: readonly string[],
): readonly Fault[] {
  const faults = placesAt(root, "ownProtocols/*").map((own) =>
    faultsOfOwnProtocol(own, protocolIds, clauses),
  );
  return [...faults.flat(), ...repeated(textsAt(root, "ownProtocols/*/id"))];
}
