import type { CheckId } from "../message/index.ts";
import type { Calls } from "./calls.ts";
import type { PaneContext } from "./pane-port.ts";
import type { ComposeItem } from "./read-item/compose-item.ts";

/** Some clients hand the text over as they got it, some once more as JSON. */
const mostWrappings = 2;

function unwrapped(value: unknown): unknown {
  let inside = value;
  for (let time = 0; time < mostWrappings && typeof inside === "string" && inside !== ""; time += 1)
    try {
      inside = JSON.parse(inside);
    } catch {
      return null;
    }
  return inside;
}

/** The finding in `contextData`; null for anything that `contextFor` did not make. The check's name is not looked up here. */
function contextIn(value: unknown): PaneContext | null {
  const inside = unwrapped(value);
  if (typeof inside !== "object" || inside === null) return null;
  const { finding, check } = inside as { finding?: unknown; check?: unknown };
  return typeof finding === "number" && typeof check === "string"
    ? { finding, check: check as CheckId }
    : null;
}

/** What opened the pane: null when it was its own button, or when this Outlook does not say (Mailbox 1.8). */
export function readContext(item: ComposeItem, calls: Calls): Promise<PaneContext | null> {
  return calls
    .ask<unknown>("getInitializationContextAsync", (callback) => {
      item.getInitializationContextAsync(callback);
    })
    .then((answer) => (answer.ok ? contextIn(answer.value) : null));
}
