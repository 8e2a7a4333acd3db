import { theAuthority } from "./authority-names.ts";
import type { Condition } from "./conditions.ts";
import { conditionAt } from "./conditions.ts";
import { telling, thinking } from "./verbs.ts";
import type { Word } from "./words.ts";
import { isBreakAt, verbAt, wordAt } from "./words.ts";

/** What stands around each word of a sentence. */
export interface Scopes {
  /** True where the words are another's, a wish, a thought or a condition, and not the writer's word now. */
  readonly muted: readonly boolean[];
  /** For each word, the condition of the clause it stands in. */
  readonly condition: readonly Condition[];
}

const isFirstPerson = (is: string): boolean =>
  is === "i" || is === "we" || is === "me" || is === theAuthority;

/** What may stand between a subject and its verb of saying. */
const auxiliary =
  /^(?:am|is|are|was|were|be|been|has|have|had|do|does|did|will|shall|would|could|can|may|might|should|must|not|never|to|also|now|then|just|already|all|both|only|still|further|wish|want|like|pleased|happy|able|delighted|glad|writing|write|going|therefore|prepared|willing|content|ready|bound|obliged|authorised|instructed|asked|sorry|here|free|in|a|position|proud)$|.ly$/;
const notNow = /^(?:was|were|did|had|been|would|not|never)$/;

interface Teller {
  readonly is: string;
  /** Told in the past, or not told at all: "I said", "I cannot promise". */
  readonly isNotNow: boolean;
  /** Nothing stands between it and its verb. */
  readonly isNext: boolean;
}

/** Whose verb it is: the nearest subject before it, looking back past auxiliaries and adverbs. */
function tellerOf(words: readonly Word[], verbAt: number): Teller {
  let isNotNow = false;
  for (let at = verbAt - 1; at >= verbAt - 8; at--) {
    const is = wordAt(words, at);
    if (is === "" || !auxiliary.test(is)) return { is, isNotNow, isNext: at === verbAt - 1 };
    if (notNow.test(is)) isNotNow = true;
  }
  return { is: "", isNotNow, isNext: false };
}

const reportingNoun =
  /^(?:claim|view|allegation|suggestion|proposal|promise|belief|assurance|hope|question|assumption|understanding|impression|rumour|idea|argument|contention|recommendation|request|demand|statement|opinion|letter)s?$/;

/** "It is possible that", "there is no guarantee that"; not "I guarantee that". */
const doubtful =
  /^(?:intention|aim|hope|wish|ambition|possible|possibility|likely|unlikely|doubtful|rumoured|guarantee|chance|danger|fear|prospect|fact|conceivable|risk|sorry|aware|hopeful|confident|sure)$/;

/** Before a colon: words that are only shown. */
const shown =
  /^(?:wording|draft|reads?|like|reply|suggest(?:ed|ion)?|says?|version|option|line|comment|quote|phrase|sentence)$/;

/** Before a noun, not before a finite verb: "the report", "a promise", "the engineers' claim". */
const beforeNoun =
  /^(?:the|an?|your|his|her|their|its|our|my|this|that|any|no|of|for|in|on|by|with|from|.+'s?)$/;

/** "We want to confirm", "the press": words that open a thought only after somebody who thinks. */
const oftenNouns = /^(?:want|read|wait|press|fight|seek|support|question|wish|like|gather|feel)/;
const pronoun = /^(?:i|we|you|he|she|they|it|who|which|the-authority)$/;

function opensThought(is: string, next: string, teller: Teller): boolean {
  if (oftenNouns.test(is) && !pronoun.test(teller.is)) return false;
  if (/^(?:wish|want|like)$/.test(is) && next === "to") return false;
  return teller.is !== "" || /ing$/.test(is);
}

/** "You say", "the inspector wrote", "has agreed"; not "this letter confirms", "you can tell them". */
function tellsAnothers(words: readonly Word[], at: number, teller: Teller, form: string): boolean {
  const isOwnLetter =
    /^(?:letter|e-?mail|note|message)$/.test(teller.is) && /^(?:this|my|our)$/.test(wordAt(words, at - 2));
  const isAdvice = teller.is === "you" && /^(?:can|may)$/.test(wordAt(words, at - 1));
  const isNotice = form === "ing" && !/^(?:letter|sentence|line|paragraph|note|words)$/.test(teller.is);
  return !isOwnLetter && !isAdvice && !isNotice;
}

const informing = /^(?:tell|inform|assure|promise|advise|warn|remind)$/;
const isBe = /^(?:am|are|is|was|were|been)$/;

/** "I am told that", "we have told them that": others' words to the writer, and the writer's to others. */
function isPassedOn(words: readonly Word[], at: number): boolean {
  if (!informing.test(words[at]?.verb?.verb ?? "")) return false;
  return isBe.test(wordAt(words, at - 1)) || /^(?:him|her|them|the)$/.test(wordAt(words, at + 1));
}

function opensTelling(words: readonly Word[], at: number, form: string): boolean {
  // What "as agreed" and "the price agreed" open is told by nobody.
  if (wordAt(words, at) === "agreed") return false;
  if (form === "past" && isPassedOn(words, at)) return true;
  const teller = tellerOf(words, at);
  if (/^(?:,|and|rest)?$/.test(teller.is)) return teller.isNotNow;
  if (!isFirstPerson(teller.is)) return tellsAnothers(words, at, teller, form);
  return teller.isNotNow || (form === "past" && teller.isNext);
}

/** "The £12,000 you asked for is": the verb belongs to a relative clause that has ended. */
function isRelative(words: readonly Word[], at: number): boolean {
  return (
    /^(?:for|about|of)$/.test(wordAt(words, at + 1)) &&
    /^(?:is|are|will|has|have)$/.test(wordAt(words, at + 2))
  );
}

const aims = /^(?:aim|intention|ambition|plan|target|wish|hope|goal)$/;

/** "According to", "it is possible that", "our aim is", "the draft reads:": what follows is only said, shown or wished. */
function opensShown(words: readonly Word[], at: number): boolean {
  const is = wordAt(words, at);
  const next = wordAt(words, at + 1);
  if (is === ":") return words.slice(Math.max(0, at - 8), at).some((word) => shown.test(word.is));
  const isSaid = telling.has(verbAt(words, at)) && isFirstPerson(tellerOf(words, at).is);
  if (next === "that" && doubtful.test(is) && !isSaid) return true;
  return (is === "according" && next === "to") || (aims.test(is) && /^(?:is|was|remains)$/.test(next));
}

/** "The Board agreed in October that", "members have agreed that": told of another; not "it is agreed that", "we agreed that". */
export function tellsAgreed(words: readonly Word[], at: number): boolean {
  if (wordAt(words, at) !== "agreed" || isBe.test(wordAt(words, at - 1))) return false;
  const { is } = tellerOf(words, at);
  return (
    !isFirstPerson(is) && /[a-z]/.test(is) && words.slice(at + 1, at + 5).some((word) => word.is === "that")
  );
}

/** "You promised, we", "you assured us we": what the reader says was said, with or without "that"; not "you promised to wait and we". */
export function tellsReaders(words: readonly Word[], at: number): boolean {
  return (
    wordAt(words, at - 1) === "you" &&
    words[at]?.verb?.form === "past" &&
    wordAt(words, at + 1) !== "to" &&
    /^(?:promise|assure|guarantee|pledge)$/.test(verbAt(words, at))
  );
}

const hearsay = /^(?:read|heard|reported|announced)$/;

/** "As you may have read, we", "as the Echo reported, we": what follows is what others have told. */
export function opensHearsay(words: readonly Word[]): boolean {
  if (wordAt(words, 0) !== "as") return false;
  const at = words.findIndex(({ is }) => hearsay.test(is));
  const teller = tellerOf(words, at);
  return at > 1 && at < 8 && !isFirstPerson(teller.is) && (teller.is !== "you" || !teller.isNext);
}

/** Whether what follows is only shown, or was told by another, with or without "that". */
function opensTold(words: readonly Word[], at: number): boolean {
  if (opensShown(words, at) || tellsAgreed(words, at) || tellsReaders(words, at)) return true;
  return wordAt(words, at + 1) === "," && hearsay.test(wordAt(words, at)) && opensHearsay(words);
}

/** Whether what follows this place is not the writer's own word now. */
function opensMuted(words: readonly Word[], at: number): boolean {
  const { is, verb } = words[at] ?? { is: "", verb: null };
  const next = wordAt(words, at + 1);
  if (opensTold(words, at)) return true;
  const isNoun = beforeNoun.test(wordAt(words, at - 1));
  if (isNoun && next === "that" && reportingNoun.test(is)) return !isFirstPerson(wordAt(words, at - 3));
  if (verb === null || next === "," || isNoun || isRelative(words, at)) return false;
  if (thinking.has(verb.verb)) return opensThought(is, next, tellerOf(words, at));
  return telling.has(verb.verb) && opensTelling(words, at, verb.form);
}

/** "In the light of what you told us, we", "As you say, we": an aside before the writer's own clause. */
const opensAside =
  /^(?:in|as|given|having|following|after|because|since|further|on|despite|whatever|although|though)$/;

/** Whether the writer's own words resume at a place. */
function resumesAt(words: readonly Word[], at: number, isAside: boolean): boolean {
  const is = wordAt(words, at);
  if (is === "but" || is === "however") return true;
  if (isBreakAt(words, at)) return is !== ":" && is !== "-";
  if (!isFirstPerson(wordAt(words, at + 1))) return false;
  return is === "," ? isAside : /^(?:and|so)$/.test(is) && wordAt(words, at - 1) === ",";
}

/** Where a muted stretch ends: a break, "but", or ", and I". A colon does not end another's words. */
function mutedUntil(words: readonly Word[], from: number): number {
  const isAside = opensAside.test(wordAt(words, 0)) && !opensHearsay(words);
  let at = from;
  while (at < words.length && !resumesAt(words, at, isAside)) at += 1;
  return at;
}

/** "…, he said": a report that comes after the words it reports. */
function endsAsReport(words: readonly Word[]): boolean {
  let comma = words.length - 1;
  while (comma > words.length - 8 && wordAt(words, comma) !== ",") comma -= 1;
  const teller = wordAt(words, comma + 1);
  if (wordAt(words, comma) !== ",") return false;
  if (isFirstPerson(teller)) return thinking.has(verbAt(words, comma + 2)) && comma + 4 > words.length;
  if (/^(?:and|but|which|please|so|then|as|what.*|however)$/.test(teller)) return false;
  return words.slice(comma + 2, comma + 6).some(({ verb }) => verb !== null && telling.has(verb.verb));
}

function fill<T>(target: T[], from: number, to: number, value: T): void {
  for (let at = from; at < to; at++) target[at] = value;
}

/** Lets a condition govern its own sentence between strong breaks and "but". What waits for others stays so. */
function govern(words: readonly Word[], at: number, kind: Condition, target: Condition[]): void {
  if (kind === "none") return;
  const isEnd = (place: number): boolean => /^(?:[;:—–]|but)?$/.test(wordAt(words, place));
  let from = at;
  while (!isEnd(from - 1)) from -= 1;
  let to = at;
  while (!isEnd(to)) to += 1;
  for (let place = from; place < to; place++) if (target[place] !== "outside") target[place] = kind;
}

/** Reads what stands around each word of one sentence: others' words, wishes, conditions. */
export function scopesOf(words: readonly Word[]): Scopes {
  const isReport = endsAsReport(words);
  const muted = words.map(() => isReport);
  const condition = words.map((): Condition => "none");
  for (let at = 0; at < words.length; at++) {
    const found = conditionAt(words, at);
    if (found !== null) {
      fill(muted, at, found.end, true);
      govern(words, at, found.kind, condition);
      at = Math.max(at, found.end - 1);
    } else if (opensMuted(words, at)) {
      const end = mutedUntil(words, at + 1);
      fill(muted, at + 1, end, true);
      at = Math.max(at, end - 1);
    }
  }
  return { muted, condition };
}
