import { adverseActAt, costlyActAt } from "./acts.ts";
import { verbAmong } from "./forms.ts";
import { hasNear, isMoney } from "./near.ts";
import { isBygone } from "./promises.ts";
import type { Hit } from "./reading.ts";
import type { Word } from "./words.ts";
import { isBreak } from "./words.ts";

/** How far back the words that a passive speaks of are looked for. */
const reach = 10;

interface Passive {
  readonly tense: "future" | "present" | "perfect";
  readonly negated: boolean;
  /** The words before the auxiliary: what it is done to. */
  readonly patient: readonly Word[];
  /** Where the participle stands. */
  readonly at: number;
}

const between =
  /^(?:hereby|now|therefore|also|not|never|all|fully|already|just|accordingly|gladly|promptly|duly)$/;

function pastBetween(words: readonly Word[], from: number): { at: number; negated: boolean } {
  let at = from;
  let negated = false;
  while (at < from + 4 && (between.test(words[at]?.is ?? "") || /.ly$/.test(words[at]?.is ?? ""))) {
    if (/^(?:not|never)$/.test(words[at]?.is ?? "")) negated = true;
    at += 1;
  }
  return { at, negated };
}

function patientBefore(words: readonly Word[], auxiliary: number): readonly Word[] {
  let from = auxiliary;
  while (from > 0 && auxiliary - from < reach) {
    const word = words[from - 1];
    if (
      word === undefined ||
      isBreak(word) ||
      /^(?:,|that|and|but|because|so|if|which|who|as|when)$/.test(word.is)
    )
      break;
    from -= 1;
  }
  return words.slice(from, auxiliary);
}

/** The passive an auxiliary opens: "will be", "is", "has been" and a participle. Null when none. */
function passiveAt(words: readonly Word[], auxiliary: number): Passive | null {
  const is = words[auxiliary]?.is ?? "";
  const first = pastBetween(words, auxiliary + 1);
  const next = words[first.at]?.is;
  const patient = patientBefore(words, auxiliary);
  if ((is === "will" || is === "shall") && next === "be") {
    const second = pastBetween(words, first.at + 1);
    return { tense: "future", negated: first.negated || second.negated, patient, at: second.at };
  }
  if ((is === "has" || is === "have") && next === "been") {
    const second = pastBetween(words, first.at + 1);
    return { tense: "perfect", negated: first.negated || second.negated, patient, at: second.at };
  }
  if (is === "is" || is === "are") return { tense: "present", negated: first.negated, patient, at: first.at };
  return null;
}

const timeAfterBy =
  /^(?:\d.*|the|noon|midnight|then|easter|christmas|next|early|late|mid|end|jan.*|feb.*|mar.*|apr.*|may|june?|july?|aug.*|sep.*|oct.*|nov.*|dec.*|mon.*|tues.*|wed.*|thur.*|fri.*|sat.*|sun.*|bacs|cheque|post|bank|direct|hand|law|spring|summer|autumn|winter|half|return|£.*|us|our|me|the-authority)$/;

/** Done "by the developer": then the authority binds nobody. "By the end of May" and "by us" leave it with the authority. */
function isByAnother(words: readonly Word[], after: number): boolean {
  for (let at = after + 1; at <= after + 7; at++) {
    const word = words[at];
    if (word === undefined || isBreak(word)) return false;
    if (word.is !== "by") continue;
    const next = words[at + 1]?.is ?? "";
    if (next === "the")
      return !/^(?:end|time|middle|beginning|start|spring|summer|autumn|winter|\d.*|first|authority|council)$/.test(
        words[at + 2]?.is ?? "",
      );
    return !timeAfterBy.test(next);
  }
  return false;
}

const habits =
  /^(?:usually|normally|always|often|generally|automatically|annually|each|every|typically|sometimes|only)$/;
const persons = /^(?:he|she|they|i|we|who|the-authority)$/;
const none = /^(?:no|nobody|nothing|none)$/;

const effect = new Set(
  (
    "waive grant award accept approve agree extend renew withdraw cancel release appoint authorise authorize guarantee " +
    "exempt write cover settle reinstate lift freeze pay remit license confirm"
  ).split(" "),
);

/** What a present or perfect passive is said of when it changes the reader's position. */
const effectPatients = new Set(
  (
    "your offer fee fees charge charges penalty fine debt arrears permission consent licence lease tender contract " +
    "application request approval bill invoice rent claim loan grant deadline tenancy job post place interest balance " +
    "notice discount price quotation proposal you payment extension costs tickets ticket bond deposit"
  ).split(" "),
);

const done = /^(?:make|do|carry|take|send|return|complete|finish)$/;

function mentions(patient: readonly Word[], cues: ReadonlySet<string>): boolean {
  return patient.some((word) => cues.has(word.is) || (cues.has("£") && isMoney(word)));
}

const payments = new Set(
  "payment payments contribution £ cheque deposit refund compensation money sum grant".split(" "),
);
const freely = new Set("free expense cost charge £ full".split(" "));

/** A deed that is costly when something is done to it: "the fence will be mended", "a cheque will be sent". */
function isCostlyPassive(words: readonly Word[], passive: Passive): boolean {
  const word = words[passive.at];
  if (word === undefined) return false;
  const doing = verbAmong(word.is, (verb) => done.test(verb));
  if (doing?.form === "past") {
    if (doing.verb === "carry")
      return (
        words[passive.at + 1]?.is === "out" &&
        !mentions(passive.patient, new Set(["survey", "review", "consultation", "inspection", "assessment"]))
      );
    return mentions(passive.patient, payments) || hasNear(words, passive.at, payments);
  }
  const ambiguous = /^(?:cover|transfer|provide|supply|deliver|arrange|clean|sell|hire|connect|drain|issue)$/;
  const found = costlyActAt(words, passive.at) ?? costlyPatient(word, passive.patient);
  if (found?.form !== "past") return false;
  if (!ambiguous.test(found.verb)) return true;
  return (
    hasNear(words, passive.at, freely) ||
    mentions(passive.patient, freely) ||
    mentions(passive.patient, costs)
  );
}

const costs = new Set(
  "cost costs expense expenses bill claim fee fees charge charges £ half loss losses price rent".split(" "),
);

/** "The cost will be met", "your rent will be frozen": the object that makes the verb costly stands before it. */
function costlyPatient(word: Word, patient: readonly Word[]): ReturnType<typeof verbAmong> {
  if (!mentions(patient, costs)) return null;
  return verbAmong(word.is, (verb) =>
    /^(?:meet|bear|cover|hold|freeze|reduce|drop|cancel|keep|cap|halve|pay|match|write|cut)$/.test(verb),
  );
}

const reliefs = new Set(
  "charge action enforcement fee penalty interest proceedings fine payment claim deduction".split(" "),
);

function bindsInFuture(words: readonly Word[], passive: Passive): boolean {
  const word = words[passive.at];
  const first = passive.patient[0]?.is ?? "";
  if (word === undefined || persons.test(first)) return false;
  const promisedNot = passive.negated || none.test(first);
  if (promisedNot) {
    if (
      mentions(passive.patient, reliefs) &&
      verbAmong(word.is, (verb) => /^(?:make|take|bring|levy|charge|impose|apply)$/.test(verb)) !== null
    )
      return true;
    const found = adverseActAt(words, passive.at);
    if (found?.form === "past" && !/^(?:lose|move|hold|press|chase|recover|act)$/.test(found.verb))
      return true;
    return (
      /^(?:asked|required)$/.test(word.is) &&
      words[passive.at + 1]?.is === "to" &&
      /^(?:pay|repay|leave|contribute)$/.test(words[passive.at + 2]?.is ?? "")
    );
  }
  return (
    isCostlyPassive(words, passive) ||
    (first === "you" &&
      /^(?:given|paid|offered|compensated|appointed|employed)$/.test(word.is) &&
      (word.is !== "given" ||
        hasNear(words, passive.at, freely) ||
        hasNear(words, passive.at, effectPatients)))
  );
}

function bindsNow(words: readonly Word[], passive: Passive): boolean {
  const word = words[passive.at];
  if (word === undefined || passive.negated || passive.patient.length === 0) return false;
  const found = verbAmong(word.is, (verb) => effect.has(verb));
  if (found?.form !== "past") return false;
  if (isBygone(words) || words.some((each) => habits.test(each.is))) return false;
  if (found.verb === "write" && words[passive.at + 1]?.is !== "off") return false;
  if (!mentions(passive.patient, effectPatients)) return false;
  if (passive.tense === "present")
    return found.verb !== "pay" && found.verb !== "cover" && found.verb !== "confirm";
  return mentions(passive.patient, yours) || /^(?:waive|write|cancel|withdraw)$/.test(found.verb);
}

const yours = new Set(["your", "you"]);

/** What is promised or done with nobody named: "the fee is waived", "no charge will be made". */
export function agentlessIn(words: readonly Word[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (let auxiliary = 0; auxiliary < words.length; auxiliary++) {
    const passive = passiveAt(words, auxiliary);
    const word = passive === null ? undefined : words[passive.at];
    if (passive === null || word === undefined || isByAnother(words, passive.at)) continue;
    const binds = passive.tense === "future" ? bindsInFuture(words, passive) : bindsNow(words, passive);
    if (binds)
      hits.push({
        kind: "obligation",
        reason: "promise-without-agent",
        at: passive.at,
        values: { verb: word.is },
      });
  }
  return hits;
}
