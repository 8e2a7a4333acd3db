import type { ConsentRequestView, ReleaseView } from "../../../../api/index.ts";
import { askingWords, label } from "../../../words.ts";
import { dayOf, lastDayOf } from "./day-of.ts";

/** Where a request stands, and what comes next, in one or two sentences. */
export function sayRequest(request: ConsentRequestView): string {
  const { state, originator, lapsesAt, sharing } = request;
  return label(askingWords.states[state], {
    id: request.id,
    originator: originator.name,
    day: lastDayOf(lapsesAt),
    members: sharing?.mayBeSharedWith.map(({ name }) => name).join(", ") ?? "",
  });
}

/** Where a release stands. */
export function sayRelease({ state, id, askedAt }: ReleaseView): string {
  return label(askingWords.releases[state], { id, day: dayOf(askedAt) });
}
