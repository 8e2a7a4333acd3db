import type { RequestState } from "./request.ts";
import type { Transition } from "./transition-table.ts";

/** Mermaid takes no hyphen in the name of a state. */
function named(state: RequestState): string {
  return state.replace(/-/g, "_");
}

/** A transition table as a Mermaid state diagram, one arrow a row, for the page that explains it. */
export function diagramOf(table: readonly Transition[]): string {
  const arrows = table.map(
    ({ from, event, by, to }) => `    ${named(from)} --> ${named(to)}: ${event} (${by.join(" or ")})`,
  );
  return ["stateDiagram-v2", "    [*] --> requested", "    [*] --> informed", ...arrows].join("\n");
}
