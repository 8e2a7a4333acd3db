import type { Finding, Unread } from "../message/index.ts";

/** What becomes of a message. */
export type Outcome = "send" | "prompt" | "hold";

/** The strictest of what was found and of what could not be read. Nothing but levels decides. */
export function decide(
  findings: readonly Pick<Finding, "level">[],
  unread: readonly (Unread & { readonly level?: "prompt" })[],
): Outcome {
  const levels = [...findings, ...unread].map(({ level }) => level);
  if (levels.indexOf("hold") >= 0) return "hold";
  return levels.indexOf("prompt") >= 0 ? "prompt" : "send";
}
