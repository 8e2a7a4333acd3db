import { theAuthority } from "./authority-names.ts";
import { list, refusing, taking } from "./verbs.ts";
import type { Word } from "./words.ts";
import { isBreakAt, wordAt } from "./words.ts";

/** What the words of a clause do with blame: take it, put it off, or neither. */
export type Stance = "accepts" | "denies" | null;

/** What blame is called, whatever stands beside it. */
const blame = list(
  "liability liable blame fault negligence negligent culpability culpable blameworthy remiss blameless innocent blamed",
);
/** Faults that are somebody's only with a "our" or "your own", or with "admitted", beside them. */
const faults = list(
  "mistake error cock cock-up mix-up foul-up balls-up doing oversight blunder failure failing failings making breach wrong slip guilty careless default errors mistakes negligently",
);
/** Duties as much as blame: they need a harm beside them. */
const duties = list("responsibility responsible answerable accountable account");
const harms =
  /^(?:damages?|injur(?:y|ies)|loss(?:es)?|lost|accident|collision|crash|flood(?:ing|ed)?|fall|fell|fire|leak|subsidence|delay|errors?|mistakes?|failure|breach|harm|theft|incident|wreck|mess|what|cracks?|burst|death|spill|happened|overpayment|squarely|items|held)$/;
/** "Full responsibility": blame, where no "for the tea" says what for. */
const whole = /^(?:full|fully|sole|solely|entire|complete)$/;
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
  "neither whether where who question comment court insurance insurers decide decided would could may might if insured taken nothing",
);

/** The clause around a place, at most so many words each way. */
export function clauseAround(
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

/** Whether one of some words is of a kind. */
export const some = (words: readonly Word[], test: (is: string) => boolean): boolean =>
  words.some(({ is }) => test(is));
/** The authority as the owner or the bearer. */
export const isOurs = (is: string): boolean => ours.has(is);
const isNegative = (is: string): boolean => negative.test(is);

/** "Responsible for the fire", "no responsibility": blame, where a harm or a refusal stands beside a word of duty. */
function isBlameful(words: readonly Word[], at: number, from: number, to: number): boolean {
  if (some(words.slice(from, to), (each) => harms.test(each))) return true;
  if (some(words.slice(from, at), (each) => whole.test(each)) && wordAt(words, at + 1) !== "for") return true;
  if (/^(?:this|that|your)$/.test(wordAt(words, at + 2)) || /^(?:no|any)$/.test(wordAt(words, at - 1)))
    return true;
  const before = words.slice(from, at);
  return some(before, isNegative) && before.some(isTaken);
}

const isTaken = ({ verb }: Word): boolean => verb !== null && taking.has(verb.verb);
const possessive = (is: string): boolean => is === "our" || is === "ours";

/** "Our mistake", "the error was ours", "we own up to the slip", "we were in breach". */
function isOwnFault(words: readonly Word[], at: number, from: number, to: number): boolean {
  const before = words.slice(from, at);
  if (/^(?:breach|guilty|default|wrong)$/.test(wordAt(words, at)) && some(before.slice(-5), isOurs))
    return true;
  if (before.some(isTaken) && some(before, isOurs)) return true;
  return (
    some(before.slice(-3), (is) => is === "our") ||
    some(words.slice(at + 1, Math.min(to, at + 7)), possessive)
  );
}

/** "Your fault", "your own lookout", "our fault", "yourself to blame": whose it is stands beside it. */
function isOwned(words: readonly Word[], at: number): boolean {
  const isReflexive = [at - 2, at - 1].some((each) => /sel(?:f|ves)$/.test(wordAt(words, each)));
  const owner = wordAt(words, at - 1) === "own" ? wordAt(words, at - 2) : wordAt(words, at - 1);
  return isReflexive || theirs.test(owner) || owner === "our" || isAfter(words, at);
}

/** "Failing of ours", "fault of the Authority's". */
function isAfter(words: readonly Word[], at: number): boolean {
  const next = wordAt(words, at + 1);
  return next === "ours" || (next === "of" && /^ours?$/.test(wordAt(words, at + 2)));
}

/** Whether somebody is said to bear the blame at a place: the authority, the reader, or nobody. */
function hasBearer(words: readonly Word[], at: number, from: number, to: number): boolean {
  const is = wordAt(words, at);
  const after = words.slice(at + 1, to);
  const isOurBlame = some(words.slice(from, at), isOurs) || some(after.slice(0, 9), isOurs);
  const placed = after.findIndex((word) => settled.has(word.is));
  if (duties.has(is)) return isBlameful(words, at, from, to) && (isOurBlame || placed >= 0);
  if (isOwned(words, at)) return true;
  if (placed >= 0 && placed < 5) return blame.has(is) || !some(after.slice(0, placed), isOurs);
  return blame.has(is) ? isOurBlame : isOwnFault(words, at, from, to);
}

const compound = /^(?:insurance|team|claims?|partnership|cover|officer|section|repair)$/;

/** "Liability insurance", "liable to change", "my fault", a year gone by, "without prejudice", "who is to blame". */
function isNoBlame(words: readonly Word[], at: number, from: number, to: number): boolean {
  const next = wordAt(words, at + 1);
  if (
    compound.test(next) ||
    (next === "to" && wordAt(words, at) === "liable") ||
    wordAt(words, at - 1) === "my"
  )
    return true;
  const isBygone = words.some(
    (word, index) => /^(?:19|20)\d\d$/.test(word.is) && wordAt(words, index - 1) === "in",
  );
  const isTold = /^(?:was|were|had)$/.test(next) && settled.has(wordAt(words, at + 2));
  if (isTold || isBygone || some(words, (is) => is === "prejudice")) return true;
  const isOpen = some(words.slice(Math.max(from, at - 6), at + 4), (is) => open.has(is));
  return isOpen && !some(words.slice(from, to), (is) => is === "without");
}

/** Whether the blame is another's: "your own", "lies with the builder". */
function isOthers(words: readonly Word[], at: number, from: number, to: number): boolean {
  const clause = words.slice(from, to);
  if (some(clause, (is) => theirs.test(is) && is !== "your")) return true;
  if (wordAt(words, at - 1) === "own") return !ours.has(wordAt(words, at - 2));
  return some(clause, (is) => is === "with") && !some(words.slice(at, to), isOurs);
}

/** "We accept liability", "we were negligent", "it was your own fault", "fault lies with the builder". */
export function blamedAt(words: readonly Word[], at: number): Stance {
  const { from, to } = clauseAround(words, at, 12, 9);
  if (isNoBlame(words, at, from, to) || !hasBearer(words, at, from, to)) return null;
  const clause = words.slice(from, to);
  const isRefused = clause.some(isRefusal);
  if (!isRefused && !clause.some((word) => isTaken(word) || predicates.has(word.is))) return null;
  const isDenied =
    isRefused ||
    /^(?:blameless|innocent)$/.test(wordAt(words, at)) ||
    some(words.slice(from, Math.min(to, at + 6)), isNegative);
  return isDenied || isOthers(words, at, from, to) ? "denies" : "accepts";
}

const isRefusal = ({ verb }: Word): boolean => verb !== null && refusing.has(verb.verb);
const claims = /^(?:claims?|allegations?|accusations?|suggestion)$/;
const granted = /^(?:admitted|accepted|conceded)$/;
const lacking = /^(?:no|without|fails|unfounded|baseless)$/;
const worth = /^(?:merit|foundation|substance|basis|unfounded|baseless|fails)$/;

/** "We do not accept the claim", "your claim is rejected": a claim put off, or granted. */
export function claimAt(words: readonly Word[], at: number): Stance {
  if (!claims.test(wordAt(words, at))) return null;
  const { from, to } = clauseAround(words, at, 8, 9);
  const before = words.slice(from, at);
  const after = words.slice(at + 1, to);
  if (some(before, (is) => isOurs(is) || is === "i")) {
    const isUnaccepted = some(before, isNegative) && some(before, (is) => is === "accept");
    return before.some(isRefusal) || isUnaccepted ? "denies" : null;
  }
  if (some(after, (is) => granted.test(is))) return some(after, isNegative) ? "denies" : "accepts";
  if (some(after, (is) => lacking.test(is)) && some(after, (is) => worth.test(is))) return "denies";
  const isRejected = after.some(
    (word, index) => isRefusal(word) && /^(?:is|been|are|was|be)$/.test(wordAt(after, index - 1)),
  );
  return isRejected ? "denies" : null;
}

/** The words at which blame is looked for. */
export const blamed: ReadonlySet<string> = new Set([...blame, ...faults, ...duties]);
