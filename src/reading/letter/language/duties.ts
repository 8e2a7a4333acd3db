import { type Bearer, bearerOf } from "./bearers.ts";
import { isBidding } from "./biddings.ts";
import { hasDeadline } from "./deadlines.ts";
import type { Group } from "./group.ts";
import { inTable, isParticiple, takesObject } from "./objects.ts";
import { isOrderAt } from "./orders.ts";
import type { Hit } from "./reading.ts";
import { list, ordering, procedural } from "./verbs.ts";
import type { Word } from "./words.ts";
import { wordAt } from "./words.ts";

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
  /^(?:on|no|account|under|any|circumstances|not|never|therefore|now|also|hereby|all|both|in|turn|still|.+ly)$/;
const bidden = /^(?:instructed|directed|ordered|commanded|forbidden|prohibited)$/;

function pastSkips(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + 4 && skips.test(wordAt(words, at))) at += 1;
  return at;
}

const opening = list("are is hereby have has got must shall will may");

/** Where "to" leads after "are", "is required", "have", "have got"; -1 when it does not. */
function afterTo(words: readonly Word[], from: number): number {
  const isLink = bidden.test(wordAt(words, from)) || /^(?:required|got)$/.test(wordAt(words, from));
  const at = isLink ? pastSkips(words, from + 1) : from;
  return wordAt(words, at) === "to" ? pastSkips(words, at + 1) : -1;
}

/** Whether "must", "shall" and their like stand at a place: "may" only with "not", or after "nobody". */
function isBareModal(words: readonly Word[], modal: number): boolean {
  if (wordAt(words, modal) !== "may") return true;
  return wordAt(words, modal + 1) === "not" || /^(?:nobody|no-one)$/.test(wordAt(words, modal - 1));
}

/** The duty whose modality opens at a place; null when none does. */
function dutyAt(words: readonly Word[], modal: number): Duty | null {
  const is = wordAt(words, modal);
  if (!opening.has(is)) return null;
  const first = pastSkips(words, modal + 1);
  const isBare = /^(?:must|shall|will|may)$/.test(is);
  const at = isBare ? first : afterTo(words, first);
  if (at === -1 || (isBare && !isBareModal(words, modal))) return null;
  const isBidden = bidden.test(wordAt(words, first));
  return {
    negated: words.slice(modal, at).some((word) => /^(?:not|never|no)$/.test(word.is)),
    strict: is === "shall" || isBidden || (/^(?:are|is)$/.test(is) && wordAt(words, first) === "to"),
    bidden: isBidden,
    future: is === "will",
    at,
  };
}

const ended = /^(?:gone|off|out|clear|shut|closed|away|down|finished|safe|ready|back)$/;

const halting = /^(?:stop|cease|halt|resume|restart|reopen|terminate)$/;
const moving = /^(?:come|go|run|stay|remain|start|begin)$/;
const whither = /^(?:down|out|off|back|shut|closed|non-stop|today|now|by|on|at)$/;

/** "Be moved", "be off the site", "come down": what becomes of a thing or a person by order. */
function isStateOrdered(words: readonly Word[], at: number): boolean {
  const is = wordAt(words, at);
  if (halting.test(is)) return true;
  if (moving.test(is)) return whither.test(wordAt(words, at + 1));
  if (is !== "be") return false;
  const next = pastSkips(words, at + 1);
  if (ended.test(wordAt(words, next)) || /^(?:kept|made|left|held)$/.test(wordAt(words, next))) return true;
  return isParticiple(words[next]?.verb ?? null) && inTable(words, next, ordering) !== null;
}

const dangerous =
  /^(?:poured|dug|felled|used?|enter|built|laid|driven|moved|let|parked|spent|erected|leave|touched|started|begun|burned|sold)$/;

/** What a duty is to do, as far as it is told from telling people how to get something. */
interface Task {
  /** An order that only somebody with the authority's power gives. */
  readonly isCommand: boolean;
  /** Something becomes of a thing or a person. */
  readonly isState: boolean;
  /** Anything but the usual steps of an application. */
  readonly isDeed: boolean;
}

const noDeed = /.ly$|^(?:the|an?|you|your)$/;

function taskAt(words: readonly Word[], at: number): Task {
  const is = wordAt(words, at);
  return {
    isCommand: isOrderAt(words, at) || (is === "be" && ended.test(wordAt(words, at + 1))),
    isState: isStateOrdered(words, at),
    isDeed: is !== "" && !procedural.has(is) && !noDeed.test(is),
  };
}

/** "You must", "you will, by Friday,", "your drivers will use the quay from Monday". */
function bindsReader(words: readonly Word[], duty: Duty, { isCommand, isDeed }: Task): boolean {
  const isTimed = duty.negated || hasDeadline(words, duty.at);
  if (duty.future) return isTimed && (isCommand || takesObject(words, duty.at, "W"));
  return isCommand || (isDeed && (duty.strict || isTimed));
}

const isDangerous = (words: readonly Word[], at: number, strict: boolean): boolean =>
  strict && dangerous.test(wordAt(words, at));

/** Whether a duty laid on others than the reader orders, and does not explain. */
function bindsOthers(words: readonly Word[], { at, negated, strict }: Duty, who: Bearer): boolean {
  const { isCommand, isState, isDeed } = taskAt(words, at);
  if (who === "thing") return isState || (negated && isDangerous(words, at + 1, strict));
  if (who === "everyone") return strict && isDeed;
  if (isCommand || isState) return true;
  if (who === "none") return [at, at + 1].some((each) => dangerous.test(wordAt(words, each)));
  return isDeed && (strict || negated || hasDeadline(words, at));
}

/** Whether a duty laid on somebody orders, and does not tell people how to get something. */
function isOrdered(words: readonly Word[], duty: Duty, who: Bearer): boolean {
  if (duty.bidden && wordAt(words, duty.at) !== "be") return true;
  if (who === "you") return bindsReader(words, duty, taskAt(words, duty.at));
  return !duty.future && bindsOthers(words, duty, who);
}

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
