import { clauseAround, isOurs, some, type Stance } from "./blame.ts";
import type { Group } from "./group.ts";
import { inTable, isParticiple } from "./objects.ts";
import { costly, harming, ordering, refusing } from "./verbs.ts";
import type { Word } from "./words.ts";
import { verbAt, wordAt } from "./words.ts";

const admitting = /^(?:accept|admit|acknowledge|concede|recognise)$/;
const wrong =
  /^(?:not|never|late|fail(?:ed)?|should|ought|wrong(?:ly)?|breach|caused|slow|mistakes?|errors?|failings?|damaged|missed)$/;
const owing =
  /^(?:was|were|damaged|broke|flooded|injured|hurt|owed|duty|liable|blame|fault|breach|negligent|caused|wrong|responsible|failed)$/;
const causes = /^(?:because|since|enough|properly|fell|so)$/;
const theirThing = /^(?:your|the|that|this|his|her|it|to|duty|agreement|contract|any|you)$/;
const caring =
  /^(?:inspect|warn|check|protect|tell|know|see|listen|stop|supervise|monitor|test|act|comply|prevent|treat|meet|notice|look)$/;
const done = /ed$|^(?:let|left|kept|put|built|been|told|seen)$/;

/** What a fault of this verb, in the past and by the authority, is followed by: "got it wrong", "let the wall rot". */
const faulty: Readonly<Record<string, RegExp>> = {
  fail: /^(?:you|dut(?:y|ies)|care|obligations?|responsibilit(?:y|ies))$/,
  neglect: /^(?:you|dut(?:y|ies)|obligations?)$/,
  act: /^(?:unlawfully|wrongly|negligently|improperly|unfairly|badly)$/,
  get: /^wrong$/,
  let: /^(?:rot|rust|collapse|decay|fail|fall)$/,
  leave: /^(?:unlit|unguarded|unfenced|exposed|loose|unlocked|uncovered|unsafe|open)$/,
  drop: /^ball$/,
};

/** Whether a verb is one of care, whose neglect is a fault. */
function isCare(words: readonly Word[], at: number): boolean {
  const verb = verbAt(words, at);
  return caring.test(verb) || inTable(words, at, costly) !== null || inTable(words, at, ordering) !== null;
}

/** The words after a verb in its clause, and whether one of the first of them is of a kind. */
function clauseAfter(words: readonly Word[], at: number): (test: RegExp, most?: number) => boolean {
  const after = words.slice(at + 1, clauseAround(words, at, 0, 14).to);
  return (test, most = 14) => some(after.slice(0, most), (is) => test.test(is));
}

/** "We admit that it was not cleared", "I accept that our notice was wrong". */
function isAdmission(words: readonly Word[], { at, subject }: Group): boolean {
  const isFirm = /^(?:admit|concede)$/.test(verbAt(words, at)) && wordAt(words, at + 1) === "that";
  if (isFirm && subject === "us") return true;
  const isOwn = subject === "us" || some(words.slice(at + 1, clauseAround(words, at, 0, 14).to), isOurs);
  return isOwn && clauseAfter(words, at)(wrong);
}

/** "We do not accept that the step was unsafe". */
function isUnadmitted(words: readonly Word[], at: number): boolean {
  return (
    admitting.test(verbAt(words, at)) && wordAt(words, at + 1) === "that" && clauseAfter(words, at)(owing)
  );
}

/** "We admit that it was not cleared", "we deny that we caused it". */
function byAdmission(words: readonly Word[], group: Group): Stance {
  const { at, negated, past, modal } = group;
  const verb = verbAt(words, at);
  if (past || modal === "full") return null;
  if (negated) return isUnadmitted(words, at) ? "denies" : null;
  if (modal === "can") return null;
  if (refusing.has(verb)) return wordAt(words, at + 1) === "that" ? "denies" : null;
  return admitting.test(verb) && isAdmission(words, group) ? "accepts" : null;
}

/** "We should have closed it", "the Authority ought not to have let it stand". */
function byDuty(words: readonly Word[], { at, negated }: Group): Stance {
  const has = clauseAfter(words, at);
  const isMissed = negated || has(/^been$/, 3) || isCare(words, at + 1);
  return wordAt(words, at) === "have" && isMissed && has(done, 3) ? "accepts" : null;
}

/** "We slipped up", "we fell short": a fault by its own words. */
function isSlip(words: readonly Word[], at: number): boolean {
  const said = `${wordAt(words, at)} ${wordAt(words, at + 1)}`;
  return said === "messed up" || said === "slipped up" || said === "fell short";
}

/** "We failed to inspect", "we got it wrong", "we made a mistake and you paid for it". */
function isFault(words: readonly Word[], { at, be }: Group, verb: string): boolean {
  const has = clauseAfter(words, at);
  if (/^(?:fail|neglect)$/.test(verb) && wordAt(words, at + 1) === "to") return isCare(words, at + 2);
  if (verb === "make")
    return has(/^(?:mistake|error)$/, 4) && some(words, (is) => is === "you" || is === "your");
  return faulty[verb] !== undefined && !be && has(faulty[verb], verb === "let" || verb === "leave" ? 14 : 5);
}

const remiss = /^(?:slow|careless|remiss|late|lax)$/;

/** "We were slow to act and that is why": what was done too late, and what came of it. */
function isRemiss(words: readonly Word[], { at, be }: Group): boolean {
  return (
    be &&
    remiss.test(wordAt(words, at)) &&
    clauseAfter(words, at)(/^(?:why|so|because|flooded|caused|result)$/)
  );
}

/** "We did not grit the hill and you fell": a care left undone, and what came of it. */
function isOmission(words: readonly Word[], { at, past }: Group): boolean {
  return past && isCare(words, at) && some(words, (is) => causes.test(is));
}

/** "We damaged your gate", "we did not cause it", "we did not grit the hill and you fell". */
function byDeed(words: readonly Word[], group: Group): Stance {
  const { at, negated } = group;
  if (isSlip(words, at) || isRemiss(words, group)) return "accepts";
  return byHarm(words, group, at, negated);
}

/** "We damaged your gate", "we did not cause it". */
function byHarm(words: readonly Word[], group: Group, at: number, negated: boolean): Stance {
  const verb = words[at]?.verb ?? null;
  if (!isParticiple(verb) && !group.past && !group.perfect) return null;
  const is = verbAt(words, at);
  if (harming.has(is) && clauseAfter(words, at)(theirThing, 5)) return negated ? "denies" : "accepts";
  const isOwn = negated ? isOmission(words, group) : isFault(words, group, is);
  return isOwn ? "accepts" : null;
}

/** What the authority, or the writer for it, says that it did wrong or did not do: verb by verb. */
export function negligenceIn(words: readonly Word[], group: Group): Stance {
  const admitted = byAdmission(words, group);
  if (admitted !== null || group.subject === "self") return admitted;
  switch (group.modal) {
    case "weak":
      return byDuty(words, group);
    case "none":
      return byDeed(words, group);
    case "full":
    case "can":
    case "must":
      return null;
  }
}
