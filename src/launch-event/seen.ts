import type { FailCode } from "../decision/index.ts";
import { digestOf, type Instant } from "../message/index.ts";
import type { Acknowledgement, SessionKnowledge } from "../outlook/index.ts";

/** How long a sender who was told that the check failed may press Send again: ten minutes. */
const tellingHoldsMs = 10 * 60 * 1000;

function seen(about: string, at: Instant): Acknowledgement {
  return { says: "seen", about, digest: "", reason: "", at };
}

/** When something was last seen; null when never. */
function seenAt(about: string, { acknowledgements }: SessionKnowledge): Instant | null {
  const found = acknowledgements.filter((each) => each.says === "seen" && each.about === about);
  return found[0]?.at ?? null;
}

/** How a line of the information bar is known again. */
function noticeMark(notice: string): string {
  return `notice ${digestOf(notice)}`;
}

/** That the sender has closed a line of the information bar. */
export function closed(notice: string, at: Instant): Acknowledgement {
  return seen(noticeMark(notice), at);
}

/** Whether the sender has closed this very line before. */
export function wasClosed(notice: string, knowledge: SessionKnowledge): boolean {
  return seenAt(noticeMark(notice), knowledge) !== null;
}

/** That the sender was told at Send that the check could not do its work. */
export function told(code: FailCode, at: Instant): Acknowledgement {
  return seen(code, at);
}

/** Whether the sender was told so within the last ten minutes. */
export function wasTold(code: FailCode, now: Instant, knowledge: SessionKnowledge): boolean {
  const at = seenAt(code, knowledge);
  return at !== null && at <= now && now - at <= tellingHoldsMs;
}
