import type { Answer, Calls } from "../calls.ts";
import type { ComposeItem, LabelsCatalog } from "./compose-item.ts";

/** The name of the draft's sensitivity label: null where there is none; `isKnown` is false where Outlook did not tell. */
export interface LabelRead {
  readonly label: string | null;
  readonly isKnown: boolean;
}

interface LabelDetails {
  readonly id?: unknown;
  readonly name?: unknown;
  readonly children?: unknown;
}

const none: LabelRead = { label: null, isKnown: true };
const unknown: LabelRead = { label: null, isKnown: false };

/** The name of a label among the organisation's labels and those below them. */
function nameOf(labels: unknown, id: string): string | null {
  if (!Array.isArray(labels)) return null;
  for (const label of labels as readonly LabelDetails[]) {
    if (label.id === id && typeof label.name === "string") return label.name;
    const below = nameOf(label.children, id);
    if (below !== null) return below;
  }
  return null;
}

function nameIn(answer: Answer<unknown>, id: string): LabelRead {
  const label = answer.ok ? nameOf(answer.value, id) : null;
  return label === null ? unknown : { label, isKnown: true };
}

/** The label, by its name: the item tells only an id (Mailbox 1.13), which the catalogue of the organisation explains. */
export function readLabel(
  item: ComposeItem,
  calls: Calls,
  catalog: LabelsCatalog | undefined,
): Promise<LabelRead> {
  const { sensitivityLabel } = item;
  if (sensitivityLabel === undefined) return Promise.resolve(none);
  return calls
    .ask<unknown>("sensitivityLabel.getAsync", (callback) => {
      sensitivityLabel.getAsync(callback);
    })
    .then((answer) => {
      // Refused: labels are not switched on for this mailbox, so there is none.
      if (!answer.ok) return answer.failed === "refused" ? none : unknown;
      const id = answer.value;
      if (typeof id !== "string" || id === "") return none;
      if (catalog === undefined) return unknown;
      return calls
        .ask<unknown>("sensitivityLabelsCatalog.getAsync", (callback) => {
          catalog.getAsync(callback);
        })
        .then((labels) => nameIn(labels, id));
    });
}
