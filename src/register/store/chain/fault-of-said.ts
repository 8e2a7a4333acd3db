import { commitment } from "../keys/record-key.ts";
import type { EntryText } from "./fault-of-row.ts";
import { recordOf } from "./record-of.ts";
import type { ChainRow } from "./row.ts";

/** What an entry said of persons, held against what it committed to. `gone`: it is not there; right only after an erasure. */
export type SaidFault = { readonly gone: string } | { readonly because: string };

/** What is wrong with the personal fields of an entry; null where they are as committed, or it has none. */
export function faultOfSaid(row: ChainRow, text: EntryText): SaidFault | null {
  const { n, record, sealed, key } = row;
  if (text.said === null)
    return sealed === null ? null : { because: `Entry ${n} has personal fields that it does not commit to.` };
  const own = recordOf(text.about, text.at);
  if (record !== null && record !== own)
    return { because: `What entry ${n} said is filed under another record.` };
  if (sealed === null || key === null) return { gone: own };
  return commitment(key, sealed) === text.said
    ? null
    : { because: `What entry ${n} said is not what it committed to: it, or its key, was changed.` };
}
