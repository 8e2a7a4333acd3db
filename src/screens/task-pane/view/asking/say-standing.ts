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

type WithWords = Pick<ConsentRequestView, "state"> & {
  readonly happenings: readonly Pick<ConsentRequestView["happenings"][number], "what" | "words">[];
  readonly sharing: { readonly conditions: string | null } | null;
};

/**
 * What somebody said in bringing a request to where it stands, else the conditions of a permission that counts; null where there
 * is neither. The conditions of one that was taken back are nobody's word any more.
 */
export function wordsOf({ state, happenings, sharing }: WithWords): string | null {
  const said = happenings.filter(({ what }) => what === state).at(-1)?.words ?? null;
  const isPermitted = state === "granted" || state === "determined-share";
  return said ?? (isPermitted ? (sharing?.conditions ?? null) : null);
}

/** Where a release stands. */
export function sayRelease({ state, id, askedAt }: ReleaseView): string {
  return label(askingWords.releases[state], { id, day: dayOf(askedAt) });
}
