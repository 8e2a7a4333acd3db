import { onDraft, type Call } from "./call.ts";
import { textOf } from "./params.ts";
import { Refusal } from "./refusal.ts";

const longest = 255;

/** The subject of a draft. */
export const subject: readonly Call[] = [
  onDraft({ id: 18, name: "item.subject.getAsync", need: 1 }, ({ state }) => state.subject),
  onDraft({ id: 17, name: "item.subject.setAsync", need: 2 }, (draft, params) => {
    const text = textOf(params, "subject");
    if (text.length > longest) throw new Refusal("InvalidParameterValueError");
    draft.change({ subject: text });
  }),
];
