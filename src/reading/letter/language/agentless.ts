import { actsAt, inList, inTable, isFree, isParticiple, objectsAfter } from "./objects.ts";
import { isBygone } from "./performing.ts";
import type { Hit } from "./reading.ts";
import { adverse, costly, effective, promising } from "./verbs.ts";
import type { Word } from "./words.ts";
import { isBreakAt, verbAt, wordAt } from "./words.ts";

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

/** The tense that an auxiliary gives a passive, and the words it takes up; null when it opens none. */
function tenseAt(
  words: readonly Word[],
  auxiliary: number,
): { tense: Passive["tense"]; length: number } | null {
  const next = wordAt(words, auxiliary + 1);
  switch (wordAt(words, auxiliary)) {
    case "will":
    case "shall":
      return words.slice(auxiliary + 1, auxiliary + 5).some(({ is }) => is === "be")
        ? { tense: "future", length: 1 }
        : null;
    case "is":
    case "are":
      return next === "being" ? { tense: "future", length: 2 } : { tense: "present", length: 1 };
    case "has":
    case "have":
      return next === "been" ? { tense: "perfect", length: 2 } : null;
    default:
      return null;
  }
}

/** The passive that an auxiliary opens: "will be", "is", "is being", "has been". Null when none. */
function passiveAt(words: readonly Word[], auxiliary: number): Passive | null {
  const found = tenseAt(words, auxiliary);
  if (found === null) return null;
  const at = pastBetween(words, auxiliary + found.length);
  if (!isParticiple(words[at]?.verb ?? null) && !/.ed$/.test(wordAt(words, at))) return null;
  const negated = words.slice(auxiliary + 1, at).some((word) => /^(?:not|never)$/.test(word.is));
  const patient = patientBefore(words, auxiliary);
  return { tense: found.tense, negated, patient, classes: objectsAfter(patient, -1), at };
}

/** "By us", "by the end of May", "by Friday" and "by cheque" leave a deed with the authority; "by the developer" does not. */
const others = /^(?:an?|his|her|their|its|another|others|your|somebody|each)$/;
const timeAfterThe = /^(?:end|time|middle|beginning|start|spring|summer|autumn|winter|\d.*|first|authority)$/;
const date = /day$|ember$|uary$|^(?:march|april|may|june|july|august|october|easter|christmas)$/;

function isByAnother(words: readonly Word[], after: number): boolean {
  for (let at = after + 1; at <= after + 7 && !isBreakAt(words, at); at++) {
    if (wordAt(words, at) !== "by") continue;
    const next = wordAt(words, at + 1);
    const isNamed = words[at + 1]?.capital === true && next !== "the-authority" && !date.test(next);
    return next === "the" ? !timeAfterThe.test(wordAt(words, at + 2)) : others.test(next) || isNamed;
  }
  return false;
}

const has = (classes: string, some: string): boolean => {
  for (const each of some) if (classes.indexOf(each) >= 0) return true;
  return false;
};

/** What is settled, covered and sent every day: said of the reader's own, it is still nobody's promise. */
const routine =
  /^(?:start|begin|open|run|take|keep|hold|put|raise|cover|give|sign|do|let|release|complete|finish|make)$/;
const moved = /^(?:send|return|make|release|hand)$/;
const borne =
  /^(?:meet|bear|cover|hold|freeze|reduce|drop|settle|clear|cancel|keep|cap|halve|match|cut|carry)$/;
const carriedOut = /^(?:work|works|repairs?|replacement|refurbishment)$/;

/** A deed done for many reasons, "supplied", "cleared", costs only where money or the reader's own is its matter. */
function isCostlyHere({ at, patient, classes }: Passive, verb: string, words: readonly Word[]): boolean {
  const last = wordAt(patient, patient.length - 1);
  if (moved.test(verb)) return has(classes, "M") && !/^(?:invoice|bill)/.test(last);
  if (wordAt(patient, 0) === "your" && !routine.test(verb)) return true;
  if (verb === "carry" && carriedOut.test(last)) return true;
  const isPriced = /^(?:at|for)$/.test(wordAt(words, at + 1)) && has(objectsAfter(words, at), "M");
  return isPriced || (has(classes, "M") && borne.test(verb));
}

function isCostly(words: readonly Word[], passive: Passive): boolean {
  const { at, classes } = passive;
  const verb = verbAt(words, at);
  if (classes.replace(/Y/g, "").charAt(0) === "T") return false;
  if (isFree(words, at)) return true;
  const needs = inTable(words, at, costly);
  if (needs === null) return false;
  if (needs !== "" || verb === "replace" || verb === "contribute") return isCostlyHere(passive, verb, words);
  return has(classes + objectsAfter(words, at), "MPWY") && actsAt(words, at, costly, at);
}

/** "No charge will be made", "you will not be charged", "nobody will be evicted". */
function isRelief(words: readonly Word[], { at, patient, classes }: Passive): boolean {
  const is = wordAt(words, at);
  if (/^(?:made|taken|brought|levied|charged|imposed|applied|added|sought)$/.test(is))
    return has(classes, "MY") || patient.some((word) => relieved.test(word.is));
  if (/^(?:asked|required|collected)$/.test(is) && has(classes, "M")) return true;
  if (/^(?:asked|required|expected)$/.test(is))
    return /^(?:pay|repay|leave|contribute)$/.test(wordAt(words, at + 2));
  const isPledged = words.slice(0, at).some(({ verb }) => verb !== null && promising.has(verb.verb));
  return inList(words, at, adverse) && (has(classes, "SY") || isPledged || !everyday.test(is));
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

/** Whether what is said of now holds always, or held once: "usually waived", "waived last year". */
function isNotNow(words: readonly Word[], patient: readonly Word[]): boolean {
  return (
    isBygone(words) || words.some(({ is }) => habits.test(is)) || /^no(?:thing|ne)?$/.test(wordAt(patient, 0))
  );
}

const lasting = /^(?:waive|write|cancel|withdraw|drop|forgive)$/;

/** Whether a verb, done to this patient, changes the reader's position: "the fee is waived", not "your letter is". */
function isEffective(words: readonly Word[], { classes, at, patient }: Passive, verb: string): boolean {
  const isPosition = has(classes, "MP") || wordAt(patient, 0) === "you";
  if (!isPosition || classes.slice(0, 2) === "YT") return false;
  return effective.has(verb) && (verb !== "write" || wordAt(words, at + 1) === "off");
}

function bindsNow(words: readonly Word[], passive: Passive): boolean {
  const { negated, patient, classes, at, tense } = passive;
  if (negated || isNotNow(words, patient)) return false;
  const verb = verbAt(words, at);
  const isYours = wordAt(patient, 0) === "you" || has(classes + objectsAfter(words, at).slice(0, 3), "Y");
  if (isYours && isFree(words, at)) return true;
  if (!isEffective(words, passive, verb)) return false;
  if (verb === "offer" || verb === "fix") return isYours;
  return tense === "present" || isYours || lasting.test(verb);
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
