import { hasDeadline } from "./deadlines.ts";
import type { Group } from "./group.ts";
import { inTable, isParticiple, takesObject } from "./objects.ts";
import { isOrderAt } from "./orders.ts";
import type { Hit } from "./reading.ts";
import { ordering, procedural } from "./verbs.ts";
import type { Word } from "./words.ts";
import { isBreakAt, wordAt } from "./words.ts";

/** "You must", "the contractor is to", "you are hereby instructed not to": a duty laid on somebody, and its verb. */
interface Duty {
  readonly negated: boolean;
  /** "Is to", "are instructed to": an order in itself. "Must", "have to" and "will" may only explain. */
  readonly strict: boolean;
  /** "Instructed", "forbidden": whatever the deed. */
  readonly bidden: boolean;
  readonly future: boolean;
  readonly at: number;
}

const skips =
  /^(?:on|no|account|under|any|circumstances|not|never|therefore|now|also|hereby|all|both|immediately|in|turn|still|.+ly)$/;
const bidden = /^(?:instructed|directed|ordered|commanded|forbidden|prohibited)$/;

function pastSkips(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + 4 && skips.test(wordAt(words, at))) at += 1;
  return at;
}

/** The duty whose modality opens at a place; null when none does. */
function dutyAt(words: readonly Word[], modal: number): Duty | null {
  const is = wordAt(words, modal);
  let at = pastSkips(words, modal + 1);
  let strict = is === "shall";
  const isBidden = bidden.test(wordAt(words, at));
  if (is === "are" || is === "is" || is === "hereby") {
    strict = isBidden || wordAt(words, at) === "to";
    if (strict || wordAt(words, at) === "required")
      at = pastSkips(words, at + (wordAt(words, at) === "to" ? 0 : 1));
    if (wordAt(words, at) !== "to") return null;
    at = pastSkips(words, at + 1);
  } else if (/^(?:have|has|got)$/.test(is)) {
    if (wordAt(words, at) === "got") at += 1;
    if (wordAt(words, at) !== "to") return null;
    at += 1;
  } else if (!/^(?:must|shall|will)$/.test(is) && (is !== "may" || wordAt(words, modal + 1) !== "not"))
    return null;
  const negated = words.slice(modal, at).some((word) => /^(?:not|never|no)$/.test(word.is));
  return { negated, strict, bidden: isBidden, future: is === "will", at: pastSkips(words, at) };
}

const ended = /^(?:gone|off|out|clear|shut|closed|away|down|finished|safe|ready|back)$/;

/** "Be moved", "be off the site", "come down": what becomes of a thing or a person by order. */
function isStateOrdered(words: readonly Word[], at: number): boolean {
  if (
    /^(?:stop|cease|halt|come|go|resume|restart|reopen|begin|start|terminate|run|stay|remain)$/.test(
      wordAt(words, at),
    )
  ) {
    const next = wordAt(words, at + 1);
    return (
      !/^(?:come|go|run|stay|remain|start|begin)$/.test(wordAt(words, at)) ||
      /^(?:down|out|off|back|shut|closed|non-stop|today|now|by|on|at)$/.test(next)
    );
  }
  if (wordAt(words, at) !== "be") return false;
  const next = pastSkips(words, at + 1);
  if (ended.test(wordAt(words, next))) return true;
  return isParticiple(words[next]?.verb ?? null) && inTable(words, next, ordering) !== null;
}

const dangerous =
  /^(?:poured|dug|felled|used?|enter|built|laid|driven|moved|let|parked|spent|erected|leave|touched|started|begun|burned|sold)$/;

/** Whether what follows a duty is more than telling people how to get something. */
function isOrdered(
  words: readonly Word[],
  { at, negated, strict, future, bidden: isBidden }: Duty,
  who: "you" | "party" | "thing" | "none",
): boolean {
  const is = wordAt(words, at);
  if (isBidden && is !== "be") return true;
  const isCommand =
    isOrderAt(words, at) ||
    ((who === "you" || who === "party") && wordAt(words, at) === "be" && ended.test(wordAt(words, at + 1)));
  const isDeed = !procedural.has(is) && words[at] !== undefined && !/.ly$|^(?:the|a|an|you|your)$/.test(is);
  switch (who) {
    case "none":
      return (
        !future &&
        (isCommand ||
          isStateOrdered(words, at) ||
          dangerous.test(is) ||
          (is === "be" && dangerous.test(wordAt(words, at + 1))))
      );
    case "thing":
      return !future && isStateOrdered(words, at);
    case "party":
      return (
        (isCommand && !future) ||
        (isStateOrdered(words, at) && !future) ||
        (isDeed && (strict || (!future && hasDeadline(words, at)))) ||
        (negated && /^(?:leave|sub-let|place)$/.test(is))
      );
    case "you":
      if (future) return (isCommand || takesObject(words, at, "W")) && (negated || hasDeadline(words, at));
      return isCommand || (strict && isDeed) || (isDeed && (negated || hasDeadline(words, at)));
  }
}

/** Who the duty is laid on, by the words before its modality. */
function bearerOf(words: readonly Word[], modal: number): "you" | "party" | "thing" | "none" | null {
  if (wordAt(words, modal) === "hereby") return "party";
  let from = modal;
  while (
    modal - from < 8 &&
    !isBreakAt(words, from - 1) &&
    !/^(?:,|and|but|that|so|if|which|who|when|because)$/.test(wordAt(words, from - 1))
  )
    from -= 1;
  const before = words.slice(from, modal);
  const first = wordAt(before, 0);
  if (
    before.length === 0 ||
    /^(?:he|she|they|it|i|we|there|this|what|the-authority)$/.test(wordAt(before, before.length - 1))
  )
    return null;
  if (/^(?:no|nobody|nothing|no-one|none)$/.test(first)) return "none";
  if (wordAt(words, modal - 1) === "you") return "you";
  if (before.some(({ is }) => is === "our")) return null;
  if (before.some(({ noun }) => noun === "S")) return first === "your" ? "you" : "party";
  const isDefinite = before
    .slice(-3)
    .some(({ is }) => /^(?:the|your|all|both|these|those|this|that|any|every|each)$/.test(is));
  return before.some(({ noun }) => noun === "W" || noun === "F") || isDefinite || /.ing$/.test(first)
    ? "thing"
    : null;
}

const biddings = /^(?:require|instruct|direct|order|command|insist|demand|want|need|expect)$/;

/** "The Authority requires you to", "I want that gate locked", "we direct that": an order in the writer's own name. */
function isBidding(words: readonly Word[], group: Group): boolean {
  const verb = words[group.at]?.verb;
  if (verb === null || verb === undefined || !biddings.test(verb.verb)) return false;
  if (
    group.negated ||
    group.past ||
    group.perfect ||
    verb.form === "past" ||
    /^(?:weak|can)$/.test(group.modal)
  )
    return false;
  const isMild = /^(?:want|need|expect)$/.test(verb.verb);
  const next = wordAt(words, group.at + 1);
  if (/^(?:to|,)?$/.test(next)) return false;
  for (let at = group.at + 1; at <= group.at + 9 && !isBreakAt(words, at); at++) {
    const is = wordAt(words, at);
    if (is === "to" && isOrderAt(words, pastSkips(words, at + 1))) return true;
    if (is === "to" && !isMild && next !== "to" && !procedural.has(wordAt(words, at + 1))) return true;
    if (is === "be" && !isMild && next === "that") return true;
    if (/^(?:down|back|up|away)$/.test(is)) return takesObject(words, group.at, "WF");
    if (verb.verb !== "expect" && at > group.at + 1 && (state.test(is) || isOrderAt(words, at)))
      return /^(?:the|that|this|those|these|all|every|your|you|on|any)$/.test(next);
    if (
      !isMild &&
      /^(?:closure|removal|demolition|suspension|immediate|return|withdrawal|reinstatement|evacuation)$/.test(
        is,
      )
    )
      return true;
  }
  return verb.verb === "require" && hasDeadline(words, group.at);
}

const state =
  /^(?:gone|off|out|removed|stopped|locked|shut|closed|cleared|moved|demolished|taken|repaired|replaced|finished)$/;

/** Orders laid on somebody as a duty. */
export function dutiesIn(words: readonly Word[], groups: readonly Group[]): readonly Hit[] {
  const hits: Hit[] = [];
  const add = (from: number, to: number): void => {
    const said = words.slice(from, to).map(({ is }) => is).join(" "); // prettier-ignore
    hits.push({
      kind: "instruction",
      reason: "instructs-by-duty",
      at: from,
      values: { words: said, verb: said },
    });
  };
  for (let modal = 0; modal < words.length; modal++) {
    const duty = dutyAt(words, modal);
    const who = duty === null ? null : bearerOf(words, modal);
    if (duty !== null && who !== null && isOrdered(words, duty, who))
      add(Math.max(0, modal - 1), duty.at + 1);
  }
  for (const group of groups) if (isBidding(words, group)) add(group.at, group.at + 2);
  return hits;
}
