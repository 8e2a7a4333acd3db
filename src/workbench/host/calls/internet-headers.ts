import { onDraft, onMessage, type Call } from "./call.ts";
import { fieldsOf, listOf, textsOf } from "./params.ts";
import { Refusal } from "./refusal.ts";

/** The longest header line (RFC 5322 2.1.1) and what Exchange Online takes in all (Microsoft's limits page). */
const longestHeader = 998;
const longestOfAll = 256 * 1024;

function sizeOf(headers: Readonly<Record<string, string>>): number {
  return Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
}

/** The headers without those of `names`; header names know no case. */
function without(
  headers: Readonly<Record<string, string>>,
  names: readonly unknown[],
): Record<string, string> {
  const gone = new Set(names.map((name) => String(name).toLowerCase()));
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !gone.has(name.toLowerCase())));
}

/** Custom internet headers of a draft, and all headers of a delivered message. */
export const internetHeaders: readonly Call[] = [
  onDraft({ id: 151, name: "item.internetHeaders.getAsync", need: 1 }, ({ state }, params) => {
    const asked = listOf(params, "internetHeaderKeys").map((name) => String(name));
    const found: Record<string, string> = {};
    for (const [name, value] of Object.entries(state.internetHeaders)) {
      const as = asked.find((key) => key.toLowerCase() === name.toLowerCase());
      if (as !== undefined) found[as] = value;
    }
    return found;
  }),
  onDraft({ id: 152, name: "item.internetHeaders.setAsync", need: 2 }, (draft, params) => {
    const added = textsOf(fieldsOf(params, "internetHeaderNameValuePairs"));
    const headers = { ...without(draft.state.internetHeaders, Object.keys(added)), ...added };
    const isTooLong = Object.entries(added).some(
      ([name, value]) => name.length + value.length > longestHeader,
    );
    if (isTooLong || sizeOf(headers) > longestOfAll) throw new Refusal("InvalidParameterValueError");
    draft.change({ internetHeaders: headers });
  }),
  onDraft({ id: 153, name: "item.internetHeaders.removeAsync", need: 2 }, (draft, params) => {
    const names = listOf(params, "internetHeaderKeys");
    draft.change({ internetHeaders: without(draft.state.internetHeaders, names) });
  }),
  onMessage(
    { id: 168, name: "item.getAllInternetHeadersAsync", need: 1 },
    ({ state }) => state.internetHeaders,
  ),
];
