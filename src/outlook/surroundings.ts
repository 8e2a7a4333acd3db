import type { ComposeItem, LabelsCatalog } from "./read-item/compose-item.ts";
import type { ItemFacts } from "./read-item/read-item.ts";
import type { ReadItem } from "./read-marks.ts";

/** `Office`, once it is ready; in classic Outlook's event runtime it always is. */
export type OfficeGlobal = typeof Office;

/** The item a page of the add-in stands beside. */
export type Surroundings =
  | { readonly mode: "compose"; readonly item: ComposeItem; readonly facts: ItemFacts }
  | { readonly mode: "read"; readonly item: ReadItem }
  | { readonly mode: "none" };

/** The language in which this Outlook is shown, without its region: `cy`; empty where it does not say. */
export function displayLanguageOf(office: OfficeGlobal): string {
  const { context } = office as Uncertain;
  return (context?.displayLanguage ?? "").slice(0, 2).toLowerCase();
}

/** Members that may be missing, whatever their types say. */
interface Uncertain {
  readonly context?: {
    readonly displayLanguage?: string;
    readonly sensitivityLabelsCatalog?: LabelsCatalog;
    readonly mailbox?: {
      readonly item?: { readonly subject?: unknown } | null;
      readonly diagnostics?: { readonly hostName?: string };
    };
  };
}

/**
 * Where the page stands now; asked anew each time, since a pinned pane outlives its item. A draft's subject is an object
 * to ask, that of a delivered message a text. No item: a mailbox hidden from the address list, or nothing selected.
 */
export function surroundingsOf(office: OfficeGlobal): Surroundings {
  const { context } = office as Uncertain;
  const item = context?.mailbox?.item ?? null;
  if (item === null) return { mode: "none" };
  if (typeof item.subject !== "object") return { mode: "read", item: item as unknown as ReadItem };
  const hostName = context?.mailbox?.diagnostics?.hostName;
  const labels = context?.sensitivityLabelsCatalog;
  const facts = {
    ...(hostName === undefined ? {} : { hostName }),
    ...(labels === undefined ? {} : { labels }),
  };
  return { mode: "compose", item: item as unknown as ComposeItem, facts };
}
