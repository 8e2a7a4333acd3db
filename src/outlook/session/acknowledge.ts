import { digestOf, type Finding, type Instant, type Unread } from "../../message/index.ts";
import type { Calls } from "../calls.ts";
import type { ComposeItem } from "../read-item/compose-item.ts";
import { keepKnowledge } from "./keep-knowledge.ts";
import type { Acknowledgement, KeepReport } from "./knowledge.ts";
import { readKnowledge } from "./read-knowledge.ts";

/** Something a sender may settle with a reason: a finding, or something unread that asks. */
export type Asking = Finding | Unread;

/** The longest reason that is kept (architecture, "What is stored"). */
const longestReason = 500;

/** Which question it is: equal for the finding of the pane and that of the send handler on the same item. */
function askingKey(asking: Asking): string {
  const parts =
    "check" in asking
      ? [asking.check, asking.saw, asking.originator, asking.about, asking.people]
      : [asking.what, asking.why];
  return digestOf(JSON.stringify(parts));
}

/** What the sender said, as it is kept. */
export function acknowledgement(
  says: Acknowledgement["says"],
  asking: Asking,
  digest: string,
  reason: string,
  at: Instant,
): Acknowledgement {
  return { says, about: askingKey(asking), digest, reason: reason.slice(0, longestReason), at };
}

/** What was said of a question that still holds; null when nothing was, or content or audience changed since. */
export function acknowledgedAs(
  says: Acknowledgement["says"],
  asking: Asking,
  digest: string,
  all: readonly Acknowledgement[],
): Acknowledgement | null {
  const about = askingKey(asking);
  const found = all.filter((each) => each.says === says && each.about === about && each.digest === digest);
  return found[0] ?? null;
}

/** Leaves it on the item beside what was said before of other questions, and in place of what was said of this one. */
export function keepAcknowledgement(
  item: ComposeItem,
  calls: Calls,
  said: Acknowledgement,
): Promise<KeepReport> {
  return readKnowledge(item, calls).then(({ knowledge, failed }) => {
    // Written over what could not be read, an earlier answer would be lost and be asked for again.
    if (failed !== null)
      return { notKept: [{ kind: "acknowledgements", what: said.about, why: "not-written" }] };
    const others = knowledge.acknowledgements.filter(
      ({ says, about }) => says !== said.says || about !== said.about,
    );
    return keepKnowledge(item, calls, { acknowledgements: [said, ...others] });
  });
}
