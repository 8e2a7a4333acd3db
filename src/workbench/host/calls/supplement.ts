import { isFields } from "../wire/envelope.ts";
import { onDraft, type Call } from "./call.ts";
import { textOf } from "./params.ts";
import { Refusal } from "./refusal.ts";

/** An unsent draft's label: by its id alone, or with its name. */
function labelIn(value: unknown): { readonly id: string; readonly name: string } | null {
  if (value === null) return null;
  if (typeof value === "string") return { id: value, name: value };
  if (!isFields(value)) throw new Refusal("InvalidParameterValueError");
  const id = textOf(value, "id");
  return { id, name: typeof value["name"] === "string" ? value["name"] : id };
}

/**
 * The calls behind the members that the npm build of Office.js lacks. They come by name; the ids are ours, negative so
 * that they are never taken for Microsoft's.
 */
export const supplementCalls: readonly Call[] = [
  onDraft(
    { id: -1, name: "item.sensitivityLabel.getAsync", need: 2 },
    ({ state }) => state.sensitivityLabel?.id ?? "",
  ),
  onDraft({ id: -2, name: "item.sensitivityLabel.setAsync", need: 2 }, (draft, params) => {
    draft.change({ sensitivityLabel: labelIn(params["label"] ?? null) });
  }),
  onDraft(
    { id: -3, name: "item.getConversationIndexAsync", need: 1 },
    ({ state }) => state.conversationIndex ?? "",
  ),
  // The product never sends by itself, and its manifest does not ask for what that would need.
  onDraft({ id: -4, name: "item.sendAsync", need: 3, inEvents: false }, () => {
    throw new Refusal("OperationNotSupported");
  }),
  {
    id: -5,
    name: "ui.openBrowserWindow",
    need: 0,
    inEvents: false,
    answer(params, context) {
      context.askWindow({ what: "open-window", details: textOf(params, "url") });
    },
  },
];

const byName = new Map(supplementCalls.map((call) => [call.name, call]));

/** The supplement's call of this name; undefined for another. */
export function supplementCall(name: string): Call | undefined {
  return byName.get(name);
}
