import type { Finding, Unread } from "../message/index.ts";
import { cleaned, fill } from "./fill.ts";
import { sayClause, sayRemedy } from "./say.ts";
import { alertFrames, alertWords } from "./words/alerts.ts";

/** The most that an alert says, in UTF-16 units. Outlook cuts at 500; what is read in a second is shorter. */
const longestAlert = 200;

/** How long a name may be in an alert, tried in this order until the alert fits. */
const nameLengths = [80, 48, 32, 24, 16, 10];

function write(finding: Finding, others: number, longest: number): string {
  const { check, clauses, remedies, saw } = finding;
  const [clause] = clauses;
  const what = fill(alertWords[saw.phrase] ?? alertWords[check] ?? check, saw.values, longest);
  return fill(others === 0 ? alertFrames.one : alertFrames.several, {
    what,
    clause: clause === undefined ? check : sayClause(clause),
    step: sayRemedy(remedies[0], finding, longest),
    count: String(others),
  });
}

/**
 * What to say at Send, in at most 200 characters: of the most serious finding what was seen, its clause and the next
 * step, and how many more there are; where nothing but something unread asks, what was not read. Empty when nothing asks.
 */
export function alertFor(
  findings: readonly Finding[],
  unread: readonly (Unread & { readonly level?: "prompt" })[] = [],
): string {
  const asking = findings.filter(({ level }) => level !== "inform");
  const unreadAsking = unread.filter(({ level }) => level === "prompt");
  const [first] = asking;
  const others = asking.length - 1 + unreadAsking.length;
  const [notRead] = unreadAsking;
  if (first === undefined && notRead === undefined) return "";
  const texts = nameLengths.map((longest) => {
    if (first !== undefined) return write(first, others, longest);
    return fill(alertFrames.unread, { what: notRead?.what ?? "" }, longest);
  });
  return (
    texts.find((text) => text.length <= longestAlert) ?? cleaned(texts[texts.length - 1] ?? "", longestAlert)
  );
}
