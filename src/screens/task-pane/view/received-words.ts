import { cleaned } from "../../../decision/index.ts";
import type { ReceivedMarks } from "../../../outlook/index.ts";
import { label, words } from "../../words.ts";
import type { Verified } from "../conduct/verify-receipt.ts";
import { lastDayOf } from "./asking/day-of.ts";

/** As much of a version as tells it from others; a header can hold anything. */
const longestVersion = 12;

interface Told {
  readonly title: string;
  readonly texts: readonly string[];
}

function sayReceipt(verified: Verified): string {
  const { receipt } = words.received;
  if (verified.is === "not-genuine" || verified.is === "unknown") return receipt[verified.is];
  const { is, consent, until } = verified;
  if (is === "valid" && until === null) return label(receipt.endless, { consent });
  return label(receipt[is], { consent, day: until === null ? "" : lastDayOf(new Date(until).toISOString()) });
}

/** What is said of receipts: nothing of none, and that they are being looked at where that is still under way. */
function receiptTexts(count: number, verified: readonly Verified[] | null): readonly string[] {
  const { received } = words;
  if (count === 0) return [];
  const named = count === 1 ? received.oneReceipt : label(received.receipts, { count });
  return verified === null ? [named, received.notProven] : [named, ...verified.map(sayReceipt)];
}

/**
 * What the marks of a message that is read come to. `verified` is what the register says of its receipts; null where there is no
 * register to ask. The mark of a check is shown and not verified, and it says so.
 */
export function receivedWords(
  marks: ReceivedMarks | null,
  verified: readonly Verified[] | null = null,
): Told {
  const { received } = words;
  if (marks === null) return { title: received.unknown, texts: [received.unknownMore] };
  const { checked, consents } = marks;
  const receipts = receiptTexts(consents.length, verified);
  if (checked === null && receipts.length === 0)
    return { title: received.unchecked, texts: [received.uncheckedMore] };
  const version =
    checked === null ? [] : [label(received.checkedMore, { version: cleaned(checked, longestVersion) })];
  const isShared = verified !== null && verified.length > 0 && verified.every(({ is }) => is === "valid");
  const title = checked === null ? received.unchecked : received.checked;
  return {
    title: isShared ? received.permitted : title,
    texts: [...receipts, ...version, ...(checked === null ? [] : [received.anybody])],
  };
}
