import { digestOf } from "../../message/index.ts";
import type { Mentions } from "./mentions.ts";
import { whomKey, type PolicyPart } from "./part-for.ts";
import { wordsOf } from "./words.ts";

/**
 * Whether a part that was made for one message serves for another: nobody stands in its headers who did not before, and
 * its texts are the same or name nobody whom the part lacks. Where it does not, somebody the message touches may be
 * missing in the part and would pass for a stranger: then another policy is needed, or the sender is asked.
 */
export function coversMentions(part: PolicyPart, { mailboxes, participants, texts }: Mentions): boolean {
  const whom = new Set(part.whom);
  if (![...mailboxes, ...participants].every((each) => whom.has(whomKey(each)))) return false;
  const known = new Set(part.texts);
  const others = part.otherNames === null ? null : new Set(part.otherNames.split(" "));
  return texts.every(
    (text) =>
      known.has(digestOf(text)) || (others !== null && !wordsOf(text).some((word) => others.has(word))),
  );
}
