import type { SessionKnowledge } from "./knowledge.ts";

/** Under which name each kind of knowledge lies in the item's session data. Fixed: a newer version reads an older one's. */
export const sessionKeys: Readonly<Record<keyof SessionKnowledge, string>> = {
  policy: "correspondence.policy",
  consents: "correspondence.consents",
  attachments: "correspondence.attachments",
  acknowledgements: "correspondence.acknowledgements",
  provenance: "correspondence.provenance",
};

/**
 * How many characters each kind takes at most, its name included. Together 40,000: older Outlooks give an item 50,000 for
 * everything, and pane and events may write at the same time, so no kind may count on what another leaves.
 */
const budgets: Readonly<Record<keyof SessionKnowledge, number>> = {
  policy: 20_000,
  attachments: 10_000,
  consents: 4_000,
  acknowledgements: 3_000,
  provenance: 3_000,
};

/** How many characters are left for the text of a kind. */
export function roomFor(kind: keyof SessionKnowledge): number {
  return budgets[kind] - sessionKeys[kind].length;
}
