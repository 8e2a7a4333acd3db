import { theAuthority } from "./authority-names.ts";
import type { Group } from "./group.ts";
import { inTable, isParticiple } from "./objects.ts";
import type { Hit } from "./reading.ts";
import { costly, harming, list, ordering, refusing, taking } from "./verbs.ts";
import type { Word } from "./words.ts";
import { isBreakAt, wordAt } from "./words.ts";

/** What the words of a clause do with blame: take it, put it off, or neither. */
type Stance = "accepts" | "denies" | null;

/** What blame is called, whatever stands beside it. */
const blame = list(
  "liability liable blame fault negligence negligent culpability culpable blameworthy remiss blameless innocent blamed",
);
/** Faults that are somebody's only with a "our" or "your own", or with "admitted", beside them. */
const faults = list(
  "mistake error doing oversight blunder failure failing failings making breach wrong slip guilty default errors mistakes negligently",
);
/** Duties as much as blame: they need a harm beside them. */
const duties = list("responsibility responsible answerable accountable account");
const harms =
  /^(?:damages?|injur(?:y|ies)|loss(?:es)?|lost|accident|collision|crash|flood(?:ing|ed)?|fall|fell|fire|leak|subsidence|delay|errors?|mistakes?|failure|breach|harm|theft|incident|wreck|mess|what|cracks?|burst|death|spill|happened|overpayment|full|fully|sole|solely|entire|complete|squarely|items|held)$/;
const ours = list(`our us ours we ourselves ${theAuthority}`);
const theirs = /^(?:your|yours|his|her|their|yourself|themselves|yourselves)$/;
const negative = /^(?:not|no|never|nothing|without|none|nobody|hardly)$/;
const predicates = list(
  "is are was were am be admitted accepted denied disputed rejected acknowledged contested refuted attaches attach lies lie rests rest falls sits belongs held hold say without while through acceptance admission rest dispute has have had consider",
);
const settled = list(
  "admitted accepted denied disputed rejected acknowledged contested refuted attaches attach lies lie rests rest dispute",
);
/** Who is to blame is left open, or is nobody's here. */
const open = list(
  "neither whether who question court insurance insurers decide decided would could may might if any insured taken nothing",
);

/** The clause around a place, at most so many words each way. */
function clauseAround(
  words: readonly Word[],
  at: number,
  back: number,
  on: number,
): { from: number; to: number } {
  let from = at;
  while (at - from < back && from > 0 && !isBreakAt(words, from - 1)) from -= 1;
  let to = at + 1;
  while (to - at <= on && !isBreakAt(words, to)) to += 1;
  return { from, to };
}

const some = (words: readonly Word[], test: (is: string) => boolean): boolean =>
  words.some(({ is }) => test(is));
const isOurs = (is: string): boolean => ours.has(is);
const isNegative = (is: string): boolean => negative.test(is);

/** Whether somebody is said to bear the blame at a place: the authority, the reader, or nobody. */
function hasBearer(words: readonly Word[], at: number, from: number, to: number): boolean {
  const is = wordAt(words, at);
  const before = words.slice(from, at);
  const after = words.slice(at + 1, to);
  const isPlaced = after.findIndex((word) => settled.has(word.is));
  if (duties.has(is)) {
    const isHarm =
      some(words.slice(from, to), (each) => harms.test(each)) ||
      /^(?:this|that|your)$/.test(wordAt(after, 1)) ||
      /^(?:no|any)$/.test(wordAt(words, at - 1));
    return isHarm && (some(before, isOurs) || some(after.slice(0, 8), isOurs) || isPlaced >= 0);
  }
  const owner = wordAt(words, at - 1) === "own" ? wordAt(words, at - 2) : wordAt(words, at - 1);
  if (some(before.slice(-2), (each) => /sel(?:f|ves)$/.test(each))) return true;
  if (theirs.test(owner) || owner === "our" || wordAt(words, at + 1) === "ours") return true;
  if (isPlaced >= 0 && isPlaced < 5) return !some(after.slice(0, isPlaced), isOurs) || blame.has(is);
  if (!blame.has(is)) {
    if (/^(?:breach|guilty|default|wrong)$/.test(is)) {
      if (some(before.slice(-5), isOurs)) return true;
    }
    const isTaken = before.some(({ verb }) => verb !== null && taking.has(verb.verb)) && some(before, isOurs);
    return (
      isTaken ||
      some(before.slice(-3), (each) => each === "our") ||
      some(after.slice(0, 4), (each) => each === "our" || each === "ours")
    );
  }
  return some(before, isOurs) || some(after.slice(0, 9), isOurs);
}

/** "We accept liability", "we were negligent", "it was your own fault", "fault lies with the builder". */
function blamedAt(words: readonly Word[], at: number): Stance {
  const is = wordAt(words, at);
  if (!blame.has(is) && !faults.has(is) && !duties.has(is)) return null;
  if (/^(?:insurance|team|claims?|partnership|cover|to|officer|section|repair)$/.test(wordAt(words, at + 1)))
    return null;
  const { from, to } = clauseAround(words, at, 12, 9);
  const clause = words.slice(from, to);
  if (
    some(words.slice(Math.max(from, at - 6), at + 4), (each) => open.has(each) && each !== "any") &&
    !some(clause, (each) => each === "without")
  )
    return null;
  if (wordAt(words, at - 1) === "my" || !hasBearer(words, at, from, to)) return null;
  const isRefused = clause.some(({ verb }) => verb !== null && refusing.has(verb.verb));
  const isSaid =
    isRefused ||
    clause.some(({ is: each, verb }) => predicates.has(each) || (verb !== null && taking.has(verb.verb)));
  if (!isSaid) return null;
  const isOthers =
    some(clause, (each) => theirs.test(each) && each !== "your") ||
    (clause.some((word) => word.is === "with") && !some(words.slice(at, to), isOurs)) ||
    (wordAt(words, at - 1) === "own" && !ours.has(wordAt(words, at - 2)));
  const isNegated =
    is === "blameless" ||
    is === "innocent" ||
    some(words.slice(from, Math.min(to, at + 6)), isNegative) ||
    isRefused ||
    isOthers;
  return isNegated ? "denies" : "accepts";
}

/** "We do not accept the claim", "your claim is rejected": a claim put off. */
function claimAt(words: readonly Word[], at: number): Stance {
  if (
    !/^(?:claims?|allegations?|accusations?|suggestion)$/.test(wordAt(words, at)) ||
    words[at]?.verb?.form === "past"
  )
    return null;
  const { from, to } = clauseAround(words, at, 8, 9);
  const before = words.slice(from, at);
  const after = words.slice(at + 1, to);
  const isOwn = some(before, isOurs) || some(before, (is) => is === "i");
  const refused = (word: Word): boolean => word.verb !== null && refusing.has(word.verb.verb);
  if (isOwn && (before.some(refused) || (some(before, isNegative) && some(before, (is) => is === "accept"))))
    return "denies";
  if (isOwn) return null;
  if (some(after, (is) => is === "admitted" || is === "accepted" || is === "conceded"))
    return some(after, isNegative) ? "denies" : "accepts";
  const isEmpty =
    some(after, (is) => /^(?:no|without|fails|unfounded|baseless)$/.test(is)) &&
    some(after, (is) => /^(?:merit|foundation|substance|basis|unfounded|baseless|fails)$/.test(is));
  return isEmpty ||
    after.some(
      (word, index) =>
        index > 0 && refused(word) && /^(?:is|been|are|was|be)$/.test(wordAt(after, index - 1)),
    )
    ? "denies"
    : null;
}

const admitting = /^(?:accept|admit|acknowledge|concede|recognise)$/;
const wrong =
  /^(?:not|never|late|failed|fail|should|ought|wrong|wrongly|breach|caused|slow|mistakes?|errors?|failings?|damaged|missed)$/;
const causes = /^(?:because|since|enough|properly|fell|so)$/;
const rotten =
  /^(?:rot|rust|collapse|decay|fail|fall|unlit|unguarded|unfenced|exposed|loose|unlocked|uncovered|unsafe|down|open)$/;
const theirThing = /^(?:your|the|that|this|his|her|it|to|duty|agreement|contract|any|you)$/;
const owed = /^(?:dut(?:y|ies)|care|obligations?|responsibilit(?:y|ies))$/;

/** Whether a verb is one of care, whose neglect is a fault. */
function isCare(words: readonly Word[], at: number): boolean {
  const verb = words[at]?.verb?.verb ?? "";
  return (
    inTable(words, at, costly) !== null ||
    inTable(words, at, ordering) !== null ||
    /^(?:inspect|warn|check|protect|supervise|monitor|test|act|comply|prevent|treat|meet|notice|look|act)$/.test(
      verb,
    )
  );
}

/** "We failed to inspect", "we should have closed it", "we damaged your gate", "we admit that it was not cleared". */
function byDeed(words: readonly Word[], group: Group): Stance {
  const { at, negated, modal } = group;
  const verb = words[at]?.verb?.verb ?? "";
  const { to } = clauseAround(words, at, 0, 14);
  const after = words.slice(at + 1, to);
  const has = (test: RegExp, most = 14): boolean => some(after.slice(0, most), (is) => test.test(is));
  const next = wordAt(words, at + 1);
  if (modal === "full" || modal === "can") return null;
  if (admitting.test(verb))
    return !negated && !group.past && has(wrong) && (some(after, isOurs) || group.subject === "us")
      ? "accepts"
      : null;
  if (refusing.has(verb) && next === "that") return negated || group.past ? null : "denies";
  if (group.subject === "self") return null;
  if (modal === "weak")
    return wordAt(words, at) === "have" &&
      (negated || has(/^been$/, 3) || isCare(words, at + 1)) &&
      has(/ed$|^(?:let|left|kept|put|built|been|told|seen)$/, 3)
      ? "accepts"
      : null;
  if (modal === "must") return null;
  const isPast = isParticiple(words[at]?.verb ?? null) || group.past || group.perfect;
  if (/^(?:messed|slipped)$/.test(wordAt(words, at)) && next === "up") return "accepts";
  if (wordAt(words, at) === "fell" && next === "short") return "accepts";
  if (!isPast) return null;
  if (harming.has(verb)) return has(theirThing, 5) ? (negated ? "denies" : "accepts") : null;
  if (negated)
    return group.past && isCare(words, at) && some(words, (is) => causes.test(is)) ? "accepts" : null;
  switch (verb) {
    case "fail":
    case "neglect":
      return (next === "to" && isCare(words, at + 2)) || has(owed, 5) ? "accepts" : null;
    case "make":
      return has(/^(?:mistake|error)$/, 4) && some(words, (is) => is === "you" || is === "your")
        ? "accepts"
        : null;
    case "get":
      return has(/^wrong$/, 4) ? "accepts" : null;
    case "let":
    case "leave":
      return !group.be && has(rotten) ? "accepts" : null;
    case "drop":
      return has(/^ball$/, 3) ? "accepts" : null;
    default:
      return null;
  }
}

const things = (word: Word): boolean =>
  word.noun === "S" ||
  word.noun === "W" ||
  faults.has(word.is) ||
  /^(?:lorry|digger|gritter|dredger|mower|delay|negligence|inaction)$/.test(word.is);

/** "Our lorry damaged", "our gritter did that", "caused by our dredger", "because of our error". */
function byThing(words: readonly Word[], at: number): Stance {
  const isDenied = some(words.slice(Math.max(0, at - 5), at), isNegative);
  const owned = words.slice(at + 1, at + 7);
  const caused = words.slice(Math.max(0, at - 3), at);
  const isCause =
    /^(?:by|of|to|from)$/.test(wordAt(words, at - 1)) &&
    some(caused, (is) =>
      /^(?:caused|due|owing|because|result|damaged|broken|brought|made|down|thanks)$/.test(is),
    );
  if (isCause && (isDenied || wordAt(words, at) !== "our" || owned.slice(0, 2).some(things)))
    return isDenied ? "denies" : "accepts";
  if (wordAt(words, at) !== "our" || !owned.slice(0, 2).some(things)) return null;
  return owned.some(
    ({ verb, is }) =>
      (verb !== null && isParticiple(verb) && harming.has(verb.verb)) ||
      (is === "cost" && some(owned, (each) => each === "you")) ||
      (is === "did" && wordAt(words, at + 4) !== "not"),
  ) && !some(owned, isNegative)
    ? "accepts"
    : null;
}

/** Blame and liability taken or put off for the authority. */
export function liabilityIn(words: readonly Word[], groups: readonly Group[]): readonly Hit[] {
  const hits: Hit[] = [];
  const add = (at: number, stance: Stance): void => {
    if (stance === null) return;
    const said = words.slice(Math.max(0, at - 2), at + 4).map(({ is }) => is).join(" "); // prettier-ignore
    const reason = stance === "accepts" ? "accepts-liability" : "denies-liability";
    hits.push({ kind: "liability", reason, at, values: { words: said, verb: said } });
  };
  for (const group of groups) add(group.at, byDeed(words, group));
  words.forEach(({ is }, at) => {
    if (ours.has(is)) add(at, byThing(words, at));
    add(at, blamedAt(words, at) ?? claimAt(words, at));
  });
  return hits;
}
