import { onDraft, type Call } from "./call.ts";
import { numberOf } from "./params.ts";

/** When the message is to go. Null goes over the wire as 0: "at once". */
export const delivery: readonly Call[] = [
  onDraft(
    { id: 166, name: "item.delayDeliveryTime.getAsync", need: 1 },
    ({ state }) => state.delayDeliveryTime ?? 0,
  ),
  onDraft({ id: 167, name: "item.delayDeliveryTime.setAsync", need: 2 }, (draft, params) => {
    draft.change({ delayDeliveryTime: numberOf(params, "time") });
  }),
];
