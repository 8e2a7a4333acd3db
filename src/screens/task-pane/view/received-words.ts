import { cleaned } from "../../../decision/index.ts";
import type { ReceivedMarks } from "../../../outlook/index.ts";
import { label, words } from "../../words.ts";

interface Told {
  readonly title: string;
  readonly texts: readonly string[];
}

/** What the marks of a message that is read come to. They are shown and not verified, and it says so. */
export function receivedWords(marks: ReceivedMarks | null): Told {
  const { received } = words;
  if (marks === null) return { title: received.unknown, texts: [received.unknownMore] };
  const { checked, consents } = marks;
  const receipts =
    consents.length === 0
      ? []
      : [consents.length === 1 ? received.oneReceipt : label(received.receipts, { count: consents.length })];
  if (checked === null && receipts.length === 0)
    return { title: received.unchecked, texts: [received.uncheckedMore] };
  const version = checked === null ? [] : [label(received.checkedMore, { version: cleaned(checked, 64) })];
  return {
    title: checked === null ? received.unchecked : received.checked,
    texts: [...version, ...receipts, received.notProven],
  };
}
