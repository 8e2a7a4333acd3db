import type { ConsentRequestView } from "../../../../api/index.ts";
import type { State } from "../../state/request-state.ts";

/** Which requests of a list are looked at. */
export type Showing = "every" | "waiting" | "settled";

const waiting: readonly State[] = ["requested", "informed", "referred", "objected"];

function isSearched(
  { id, asker, originator, shareWith, correspondence }: ConsentRequestView,
  text: string,
): boolean {
  const names = [asker, originator, ...shareWith].map(({ name }) => name);
  const all = [id, correspondence?.subject ?? "", ...names].join("\n").toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** The requests that fit what is searched for and shown, in their order. */
export function filtered(
  requests: readonly ConsentRequestView[],
  search: string,
  showing: Showing,
): readonly ConsentRequestView[] {
  return requests.filter((request) => {
    const isWaiting = waiting.includes(request.state);
    const fits = showing === "every" || (showing === "waiting") === isWaiting;
    return fits && isSearched(request, search.trim());
  });
}
