import { actsAt, inList, isParticiple, objectsAfter } from "./objects.ts";
import { isBygone } from "./performing.ts";
import type { Hit } from "./reading.ts";
import { adverse, costly, effective, list } from "./verbs.ts";
import type { Word } from "./words.ts";
import { isBreakAt, wordAt } from "./words.ts";

/** "The fee will not be charged": what it is done to, when, and what is done. */
interface Passive {
  readonly tense: "future" | "present" | "perfect";
  readonly negated: boolean;
  /** The words before the auxiliary: what it is done to. */
  readonly patient: readonly Word[];
  /** The classes of the patient's nouns, with `Y` for "you" and "your". */
  readonly classes: string;
  /** Where the participle stands. */
  readonly at: number;
}

/** How far back the words that a passive speaks of are looked for. */
const reach = 10;

const between = /^(?:hereby|now|therefore|also|not|never|all|already|just|be|.+ly)$/;
const opens = /^(?:,|that|and|but|because|so|if|which|who|as|when|before|after|until|once|while|unless)$/;

function pastBetween(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + 4 && between.test(wordAt(words, at))) at += 1;
  return at;
}

const determiner = /^(?:the|a|an|your|no|any|every)$/;
const links = /^(?:of|for|to|in|on|at|by|with|and|or|from|all|half|both|towards|under)$/;

function patientBefore(words: readonly Word[], auxiliary: number): readonly Word[] {
  let from = auxiliary;
  while (auxiliary - from < reach && !isBreakAt(words, from - 1) && !opens.test(wordAt(words, from - 1))) {
    const starts =
      from < auxiliary && determiner.test(wordAt(words, from)) && !links.test(wordAt(words, from - 1));
    if (starts) break;
    from -= 1;
  }
  return words.slice(from, auxiliary);
}

/** The passive that an auxiliary opens: "will be", "is", "has been". Null when none. */
function passiveAt(words: readonly Word[], auxiliary: number): Passive | null {
  const is = wordAt(words, auxiliary);
  if (!/^(?:will|shall|is|are|has|have)$/.test(is)) return null;
  const isUnderWay = (is === "is" || is === "are") && wordAt(words, auxiliary + 1) === "being";
  const isFuture = is === "will" || is === "shall" || isUnderWay;
  const isPerfect = is === "has" || is === "have";
  const at = pastBetween(words, auxiliary + (isPerfect || isUnderWay ? 2 : 1));
  const skipped = words.slice(auxiliary + 1, at);
  if (isFuture && !isUnderWay && !skipped.some((word) => word.is === "be")) return null;
  if (isPerfect && wordAt(words, auxiliary + 1) !== "been") return null;
  if (!isParticiple(words[at]?.verb ?? null)) return null;
  const patient = patientBefore(words, auxiliary);
  return {
    tense: isFuture ? "future" : isPerfect ? "perfect" : "present",
    negated: skipped.some((word) => /^(?:not|never)$/.test(word.is)),
    patient,
    classes: objectsAfter(patient, -1),
    at,
  };
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

const has = (classes: string, some: string): boolean => {
  for (const each of some) if (classes.indexOf(each) >= 0) return true;
  return false;
};

/** What a future passive binds to only when money, or the reader's own, is its matter. */
const manifold = list(
  "cover transfer provide supply deliver clean sell hire connect drain open start run recruit lease take put do replace " +
    "install upgrade remove maintain fix clear build buy begin finish complete operate second employ appoint settle fell " +
    "acquire purchase extend rent light contribute set allocate widen let make give send return release sign accept approve " +
    "drop cancel withdraw issue keep meet bear stand split share match spend lend invest throw secure hold freeze reduce cut " +
    "cap halve lower abolish scrap lift increase raise stop carry pave paint restore place staff prune grit grant pick close",
);

/** Books and meetings are settled, covered and sent every day: their money is nobody's promise. */
const routine =
  /^(?:start|begin|open|run|take|keep|hold|put|raise|cover|give|sign|do|let|release|complete|finish|make)$/;

function isCostly(words: readonly Word[], { at, patient, classes }: Passive): boolean {
  const verb = words[at]?.verb?.verb ?? "";
  if (/^T/.test(classes.replace(/Y/g, ""))) return false;
  if (/^(?:send|return|make|release|hand)$/.test(verb))
    return /M/.test(classes) && !/^(?:invoice|bill)/.test(wordAt(patient, patient.length - 1));
  const after = objectsAfter(words, at);
  if (manifold.has(verb)) {
    const isFree =
      has(after, "M") &&
      /\b(?:at|free|without|for|in)\b/.test(wordAt(words, at + 1) + " " + wordAt(words, at + 2));
    if (isFree || (wordAt(patient, 0) === "your" && !routine.test(verb))) return true;
    if (verb === "carry")
      return /^(?:work|works|repairs?|replacement|refurbishment)$/.test(wordAt(patient, patient.length - 1));
    return (
      has(classes, "M") &&
      /^(?:meet|bear|cover|hold|freeze|reduce|drop|cancel|keep|cap|halve|match|cut|refund|carry)$/.test(verb)
    );
  }
  return has(classes + after, "MPWY") && actsAt(words, at, costly, at);
}

/** "No charge will be made", "you will not be charged", "nobody will be evicted". */
function isRelief(words: readonly Word[], { at, patient, classes }: Passive): boolean {
  const is = wordAt(words, at);
  if (/^(?:made|taken|brought|levied|charged|imposed|applied|added|sought)$/.test(is))
    return has(classes, "MY") || patient.some((word) => relieved.test(word.is));
  if (/^(?:asked|required|collected)$/.test(is) && has(classes, "M")) return true;
  if (/^(?:asked|required|expected)$/.test(is))
    return /^(?:pay|repay|leave|contribute)$/.test(wordAt(words, at + 2));
  return inList(words, at, adverse) && (has(classes, "SY") || !everyday.test(is));
}

const relieved = /^(?:action|enforcement|proceedings|nobody)$/;
const everyday = /^(?:mov|press|chas|recover|requir|clos|buil|claim|proceed|object)/;

const given = /^(?:given|paid|offered|compensated|appointed|employed|refunded|reimbursed)$/;

function bindsInFuture(words: readonly Word[], passive: Passive): boolean {
  const { patient, at } = passive;
  const first = wordAt(patient, 0);
  if (/^(?:he|she|they|i|we|who|the-authority)$/.test(first)) return false;
  if (passive.negated || /^(?:no|nobody|nothing|none)$/.test(first)) return isRelief(words, passive);
  if (isCostly(words, passive)) return true;
  const is = wordAt(words, at);
  if (/^(?:given|paid)$/.test(is) && /^(?:each|every|all)$/.test(first))
    return has(objectsAfter(words, at), "M");
  return first === "you" && given.test(is) && (is !== "given" || has(objectsAfter(words, at), "MP"));
}

const habits =
  /^(?:usually|normally|always|often|generally|automatically|annually|each|every|typically|sometimes|only)$/;

function bindsNow(words: readonly Word[], { negated, patient, classes, at, tense }: Passive): boolean {
  const verb = words[at]?.verb?.verb ?? "";
  const isYours =
    has(classes, "Y") || wordAt(patient, 0) === "you" || has(objectsAfter(words, at).slice(0, 3), "Y");
  if (
    negated ||
    !effective.has(verb) ||
    !(has(classes, "MP") || wordAt(patient, 0) === "you") ||
    /^YT/.test(classes)
  )
    return false;
  if (verb === "write" && wordAt(words, at + 1) !== "off") return false;
  if (
    isBygone(words) ||
    words.some(({ is }) => habits.test(is)) ||
    /^no(?:thing|ne)?$/.test(wordAt(patient, 0))
  )
    return false;
  if (verb === "offer" || verb === "fix") return isYours;
  return tense === "present" || isYours || /^(?:waive|write|cancel|withdraw|drop|forgive)$/.test(verb);
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
