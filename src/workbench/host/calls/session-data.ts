import { onDraft, type Call } from "./call.ts";
import { textOf } from "./params.ts";
import { Refusal } from "./refusal.ts";

/** Characters of all names and values of one item, before Mailbox 1.16 (Microsoft's limits page). */
const longestOfAll = 50_000;

function sizeOf(data: Readonly<Record<string, string>>): number {
  return Object.entries(data).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
}

/** What an add-in keeps for the time of a draft. */
export const sessionData: readonly Call[] = [
  onDraft({ id: 186, name: "item.sessionData.getAsync", need: 2 }, ({ state }, params) => {
    const value = state.sessionData[textOf(params, "name")];
    if (value === undefined) throw new Refusal("KeyNotFound");
    return value;
  }),
  onDraft({ id: 185, name: "item.sessionData.setAsync", need: 2 }, (draft, params) => {
    const data = { ...draft.state.sessionData, [textOf(params, "name")]: textOf(params, "value") };
    if (sizeOf(data) > longestOfAll) throw new Refusal("SessionObjectMaxLengthExceeded");
    draft.change({ sessionData: data });
  }),
  onDraft({ id: 187, name: "item.sessionData.getAllAsync", need: 2 }, ({ state }) => state.sessionData),
  onDraft({ id: 188, name: "item.sessionData.clearAsync", need: 2 }, (draft) => {
    draft.change({ sessionData: {} });
  }),
  onDraft({ id: 189, name: "item.sessionData.removeAsync", need: 2 }, (draft, params) => {
    const { [textOf(params, "name")]: removed, ...rest } = draft.state.sessionData;
    if (removed === undefined) throw new Refusal("KeyNotFound");
    draft.change({ sessionData: rest });
  }),
];
