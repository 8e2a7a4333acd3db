import { adverseActAt, costlyActAt } from "./acts.ts";
import { verbAmong, type Verb } from "./forms.ts";
import { list } from "./lexicon.ts";
import { hasNear, isOneOf } from "./near.ts";
import { isBygone } from "./promises.ts";
import type { Hit } from "./reading.ts";
import type { Word } from "./words.ts";
import { isBreakAt, wordAt } from "./words.ts";

/** "The fee will not be charged": what it is done to, when, and what is done. */
interface Passive {
  readonly tense: "future" | "present" | "perfect";
  readonly negated: boolean;
  /** The words before the auxiliary: what it is done to. */
  readonly patient: readonly Word[];
  /** Where the participle stands. */
  readonly at: number;
}

/** How far back the words that a passive speaks of are looked for. */
const reach = 10;

const between = /^(?:hereby|now|therefore|also|not|never|all|already|just|.+ly)$/;

function pastBetween(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + 4 && between.test(wordAt(words, at))) at += 1;
  return at;
}

function patientBefore(words: readonly Word[], auxiliary: number): readonly Word[] {
  let from = auxiliary;
  const opens = /^(?:,|that|and|but|because|so|if|which|who|as|when|before|after|until|once|while|unless)$/;
  while (auxiliary - from < reach && !isBreakAt(words, from - 1) && !opens.test(wordAt(words, from - 1)))
    from -= 1;
  return words.slice(from, auxiliary);
}

/** The passive that an auxiliary opens: "will be", "is", "has been". Null when none. */
function passiveAt(words: readonly Word[], auxiliary: number): Passive | null {
  const is = wordAt(words, auxiliary);
  const first = pastBetween(words, auxiliary + 1);
  const next = wordAt(words, first);
  const isFuture = /^(?:will|shall)$/.test(is) && next === "be";
  const isPerfect = /^(?:has|have)$/.test(is) && next === "been";
  if (!isFuture && !isPerfect && !/^(?:is|are)$/.test(is)) return null;
  const at = isFuture || isPerfect ? pastBetween(words, first + 1) : first;
  const negated = words.slice(auxiliary, at).some((word) => /^(?:not|never)$/.test(word.is));
  const tense = isFuture ? "future" : isPerfect ? "perfect" : "present";
  return { tense, negated, patient: patientBefore(words, auxiliary), at };
}

/** "By us" and "by the end of May" leave a deed with the authority; "by the developer" does not. */
const timeOrUs =
  /^(?:\d.*|noon|midnight|then|easter|christmas|next|early|late|mid|january|february|march|april|may|june|july|august|september|october|november|december|.+day|bacs|cheque|post|bank|direct|hand|law|spring|summer|autumn|winter|half|return|£.*|us|our|me|the-authority)$/;
const timeAfterThe = /^(?:end|time|middle|beginning|start|spring|summer|autumn|winter|\d.*|first)$/;

function isByAnother(words: readonly Word[], after: number): boolean {
  for (let at = after + 1; at <= after + 7 && !isBreakAt(words, at); at++) {
    if (wordAt(words, at) !== "by") continue;
    const next = wordAt(words, at + 1);
    return next === "the" ? !timeAfterThe.test(wordAt(words, at + 2)) : !timeOrUs.test(next);
  }
  return false;
}

const payments = list("payment contribution £ cheque deposit refund compensation money sum grant");
const freely = list("free expense cost charge £ full");
const costs = list("cost expense bill claim fee charge £ half loss price rent fare");
const reliefs = list(
  "charge action enforcement fee penalty interest proceedings fine payment claim deduction",
);
const workings = list("work works repair replacement installation demolition refurbishment clearance");
const yours = list("your you");

/** What a passive of the present or perfect is said of when it changes the reader's position. */
const positions = list(
  "your you offer fee charge penalty fine debt arrears permission consent licence lease tender contract application request " +
    "approval bill invoice rent claim loan grant deadline tenancy job post place interest balance notice discount price " +
    "quotation proposal payment extension cost ticket bond deposit £",
);

const effect = list(
  "waive grant award accept approve agree extend renew withdraw cancel release appoint authorise guarantee exempt write " +
    "settle reinstate lift freeze remit abolish scrap drop rescind quash",
);

function mentions(patient: readonly Word[], cues: ReadonlySet<string>): boolean {
  return patient.some(({ is }) => isOneOf(is, cues));
}

function participle(words: readonly Word[], at: number, verbs: RegExp): Verb | null {
  const word = words[at];
  const found = word === undefined ? null : verbAmong(word.verbs, (verb) => verbs.test(verb));
  return found !== null && (found.form === "past" || /^(?:put|cut|hit)$/.test(found.verb)) ? found : null;
}

/** "A cheque will be sent", "the works will be carried out", "the cost will be met": costly by what it is done to. */
function isCostlyByPatient(words: readonly Word[], { at, patient }: Passive): boolean {
  if (participle(words, at, /^(?:make|send|return)$/) !== null)
    return mentions(patient, payments) || hasNear(words, at, payments);
  if (participle(words, at, /^carry$/) !== null)
    return wordAt(words, at + 1) === "out" && mentions(patient, workings);
  const bears =
    /^(?:meet|bear|cover|hold|freeze|reduce|drop|cancel|keep|cap|halve|pay|match|write|cut|waive)$/;
  return mentions(patient, costs) && participle(words, at, bears) !== null;
}

/** What may be done for many reasons is costly only "free of charge", "at our expense" or to a cost. */
const manifold =
  /^(?:cover|transfer|provide|supply|deliver|clean|sell|hire|connect|drain|issue|complete|open|start|run|recruit|lease|take|put|do|replace|install|upgrade|remove|maintain|fix)$/;

function isCostly(words: readonly Word[], passive: Passive): boolean {
  if (isCostlyByPatient(words, passive)) return true;
  const found = costlyActAt(words, passive.at);
  if (found?.form !== "past") return false;
  const isFree =
    hasNear(words, passive.at, freely) ||
    mentions(passive.patient, freely) ||
    mentions(passive.patient, yours);
  return isFree || (!manifold.test(found.verb) && found.verb !== "carry");
}

/** "No charge will be made", "you will not be charged", "nobody will be evicted". */
function isRelief(words: readonly Word[], { at, patient }: Passive): boolean {
  if (
    mentions(patient, reliefs) &&
    participle(words, at, /^(?:make|take|bring|levy|charge|impose|apply)$/) !== null
  )
    return true;
  if (/^(?:asked|required)$/.test(wordAt(words, at)))
    return /^(?:pay|repay|leave|contribute)$/.test(wordAt(words, at + 2));
  const found = adverseActAt(words, at);
  return found?.form === "past" && !/^(?:move|press|chase|recover|require|close|build)$/.test(found.verb);
}

const given = /^(?:given|paid|offered|compensated|appointed|employed)$/;

function bindsInFuture(words: readonly Word[], passive: Passive): boolean {
  const { patient, at } = passive;
  const first = wordAt(patient, 0);
  if (/^(?:he|she|they|i|we|who|the-authority)$/.test(first)) return false;
  if (passive.negated || /^(?:no|nobody|nothing|none)$/.test(first)) return isRelief(words, passive);
  if (isCostly(words, passive)) return true;
  const is = wordAt(words, at);
  if (first !== "you" || !given.test(is)) return false;
  return is !== "given" || hasNear(words, at, freely) || hasNear(words, at, positions);
}

const habits =
  /^(?:usually|normally|always|often|generally|automatically|annually|each|every|typically|sometimes|only)$/;

function bindsNow(words: readonly Word[], { negated, patient, at, tense }: Passive): boolean {
  const word = words[at];
  if (word === undefined || negated || !mentions(patient, positions)) return false;
  const found = verbAmong(word.verbs, (verb) => effect.has(verb));
  if (found?.form !== "past" || (found.verb === "write" && wordAt(words, at + 1) !== "off")) return false;
  if (isBygone(words) || words.some(({ is }) => habits.test(is))) return false;
  return (
    tense === "present" || mentions(patient, yours) || /^(?:waive|write|cancel|withdraw)$/.test(found.verb)
  );
}

/** What is promised or done with nobody named: "the fee is waived", "no charge will be made". */
export function agentlessIn(words: readonly Word[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (let auxiliary = 0; auxiliary < words.length; auxiliary++) {
    const passive = passiveAt(words, auxiliary);
    if (passive === null || isByAnother(words, passive.at)) continue;
    const { at, tense } = passive;
    const binds = tense === "future" ? bindsInFuture(words, passive) : bindsNow(words, passive);
    if (binds)
      hits.push({
        kind: "obligation",
        reason: "promise-without-agent",
        at,
        values: { verb: wordAt(words, at) },
      });
  }
  return hits;
}
