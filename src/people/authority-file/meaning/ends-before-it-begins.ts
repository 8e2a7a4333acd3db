import type { Fault } from "../../fault.ts";
import { quote } from "../shown.ts";
import { placesAt, textsAt, type Place } from "../place.ts";

/** Where the file states a beginning and an end. Days and times of day as text sort as time does. */
const spans = [
  { path: "people/*/accounts/*/assessment", from: "on", to: "expires", mayBeEqual: true },
  { path: "preElectionPeriods/*", from: "from", to: "to", mayBeEqual: true },
  { path: "officeHours", from: "from", to: "to", mayBeEqual: false },
] as const;

const comparable = /^(?:\d{4}-\d{2}-\d{2}|\d{2}:\d{2})$/;

function faultOf(span: Place, { from, to, mayBeEqual }: (typeof spans)[number]): readonly Fault[] {
  const [start] = textsAt(span, from);
  const [end] = textsAt(span, to);
  if (start === undefined || end === undefined) return [];
  if (!comparable.test(start.value) || !comparable.test(end.value)) return [];
  if (start.value < end.value || (mayBeEqual && start.value === end.value)) return [];
  const wanted = mayBeEqual ? `${quote(start.value)} or later` : `later than ${quote(start.value)}`;
  return [{ pointer: end.pointer, found: quote(end.value), wanted: `${wanted}, since it begins then` }];
}

/** A period, an assessment or office hours whose end comes before its beginning. */
export function endsBeforeItBegins(root: Place): readonly Fault[] {
  return spans.flatMap((span) => placesAt(root, span.path).flatMap((place) => faultOf(place, span)));
}
