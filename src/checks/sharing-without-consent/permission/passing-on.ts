import { afterPointing, contrasted, isThisMessage, namesThisMessage } from "./this-message.ts";
import { lowerAt, lowerText, wordSet, type Token } from "./tokens.ts";

/** A place where a clause speaks of passing the message on. */
export interface PassingOn {
  readonly form: "base" | "gerund" | "participle" | "go" | "sight";
  /** The words before the verb. */
  readonly before: readonly Token[];
  /** To whom; null when it does not say. */
  readonly whom: readonly Token[] | null;
}

const base = wordSet(
  "share forward fwd fw circulate distribute pass send give copy show relay disclose release cc loop email mail quote run",
);
const gerunds = wordSet(
  "sharing forwarding circulating distributing passing sending giving copying showing relaying disclosing releasing",
);
const participles = wordSet(
  "shared forwarded circulated distributed passed sent given copied shown relayed disclosed released",
);
const going = wordSet("go going goes went");
const seeing = wordSet(
  "see sees seeing saw read reads reading have having receive receives receiving get gets got know knowing",
);
const knowing = wordSet("know knowing");
/** Verbs that take somebody into the exchange: "include Cllr Wilk in your reply". */
const joining = wordSet("add include keep put bring");
/** What they are taken into. */
const exchange = wordSet(
  "reply replies response thread chain copy cc email e-mail message conversation exchange loop",
);

/** Verbs that mean the message even when they do not name it: "feel free to forward". */
const wholeMessage = wordSet(
  "share forward fwd fw circulate distribute relay disclose sharing forwarding circulating distributing relaying disclosing",
);
/** Verbs whose next word can be the person: "copy Cllr Wilk in". */
const personFirst = wordSet(
  "copy cc loop email send give show forward copying sending giving showing forwarding",
);

const particles = wordSet("on onwards onward round around along out in further forward");
const towards = wordSet("to with past among amongst between outside beyond within");
const determiners = wordSet("a the my your our this that any no fair their his her");
const nouns = wordSet("copy share pass release show forward email mail quote");
/** A purpose after "to", not a person: "share this to help". */
const purposes = wordSet(
  "help assist inform make ensure get support keep allow enable save avoid give let see",
);
/** Words with which a new clause begins, so that the persons named end before it. */
const ends = wordSet(
  "is are was were has have had will would knows know asked asks said says can could should may might so because since as " +
    "when if before after once provided unless until who whose which in",
);

/** The persons a phrase names: up to where a new clause begins, and then without what stands after the last comma. */
function personsIn(tokens: readonly Token[]): readonly Token[] | null {
  const [first] = tokens;
  if (first === undefined || purposes.has(first.lower)) return null;
  const end = tokens.findIndex(({ lower }, index) => index > 0 && ends.has(lower));
  if (end < 0) return tokens;
  const phrase = tokens.slice(0, end);
  const conjunction = tokens[end]?.lower ?? "";
  if (!/^(?:is|are|was|were|has|have|had|will|would|knows|asked|said|says)$/.test(conjunction)) return phrase;
  const breaks = phrase.map(({ isBeforeBreak }) => isBeforeBreak).lastIndexOf(true);
  return breaks >= 0 ? phrase.slice(0, breaks + 1) : phrase;
}

interface After {
  readonly object: readonly Token[];
  readonly whom: readonly Token[] | null;
}

/** A "not" before the persons stays with them: "share this, but not with Cllr Wilk" excepts him. */
function split(tokens: readonly Token[]): After {
  const at = tokens.findIndex(({ lower }) => towards.has(lower));
  if (at < 0) return { object: tokens, whom: null };
  const from = lowerAt(tokens, at - 1) === "not" ? at - 1 : at + 1;
  return { object: tokens.slice(0, at), whom: personsIn(tokens.slice(from)) };
}

/** What says that more than seeing this message is meant: takes `round the depot`, `how it works`. */
const elsewhere = /\b(?:on|round|around|along|out|how|what|where|when|why)\b/;

/** "copy Cllr Wilk in", and "show Cllr Wilk" where nothing else is shown. */
function takesPersonAlone(verb: string, object: readonly Token[], end: number): boolean {
  if (/^(?:copy|cc|loop|copying)$/.test(verb)) return true;
  return /^show(?:ing)?$/.test(verb) && end < 0 && object.length <= 4 && !elsewhere.test(lowerText(object));
}

/** "copy Cllr Wilk in", "send Cllr Wilk a copy": the person stands where the message would. */
function personBeforeMessage(verb: string, object: readonly Token[]): readonly Token[] | null {
  const [first] = object;
  if (first === undefined || !personFirst.has(verb)) return null;
  if (!/^[A-Z]/.test(first.text) && !/^(?:cllrs?|the|other|all|him|her|them)$/.test(first.lower)) return null;
  const end = object.findIndex(
    ({ lower }) => /^(?:in|this|it|a|into|the)$/.test(lower) && lower !== first.lower,
  );
  return takesPersonAlone(verb, object, end) || (end > 0 && isThisMessage(object.slice(end)))
    ? object.slice(0, end < 0 ? object.length : end)
    : null;
}

/** Whether what follows the verb is this message, said or left out. */
function isMessage(verb: string, object: readonly Token[], hasParticle: boolean): boolean {
  const isLeftOut = object.length === 0 || afterPointing.has(object[0]?.lower ?? "");
  return isLeftOut ? wholeMessage.has(verb) || hasParticle : isThisMessage(object);
}

/** To share a view is to hold it: takes `share this view`; not `share my views with Cllr Wilk`. */
function isOpinionHeld(verb: string, object: readonly Token[]): boolean {
  return /^shar/.test(verb) && /\b(?:views?|concerns?|opinions?)$/.test(lowerText(object));
}

/** "My share", and the "Fwd:" in front of a subject. */
function isNoVerb(tokens: readonly Token[], at: number): boolean {
  if (/^fwd?$/.test(lowerAt(tokens, at))) return tokens[at]?.isBeforeBreak === true;
  return nouns.has(lowerAt(tokens, at)) && determiners.has(lowerAt(tokens, at - 1));
}

function active(tokens: readonly Token[], at: number, form: "base" | "gerund"): PassingOn | null {
  const verb = lowerAt(tokens, at);
  if (isNoVerb(tokens, at)) return null;
  const isPhrasal = particles.has(lowerAt(tokens, at + 1));
  const { object, whom } = split(tokens.slice(at + (isPhrasal ? 2 : 1)));
  const before = tokens.slice(0, at);
  const person = personBeforeMessage(verb, object);
  if (person !== null) return { form, before, whom: person };
  if (whom === null && isOpinionHeld(verb, object)) return null;
  if (isMessage(verb, object, isPhrasal) || isLeftBefore(tokens, at, object, whom))
    return { form, before, whom };
  const not = contrasted(object)?.not ?? [];
  return isThisMessage(not.slice(1)) ? { form, before: [...before, ...not.slice(0, 1)], whom } : null;
}

/** "This is fine to pass to Cllr Wilk": the message stands in front. */
function isLeftBefore(
  tokens: readonly Token[],
  at: number,
  object: readonly Token[],
  whom: After["whom"],
): boolean {
  const isBareInfinitive = object.length === 0 && lowerAt(tokens, at - 1) === "to";
  return isBareInfinitive && whom !== null && namesThisMessage(tokens.slice(0, at));
}

/** The message is left out, as in "to be shared with …", "not for …". */
function isBare(before: readonly Token[]): boolean {
  return before.every(({ lower }) => /^(?:not|to|be|can|may|please|yes|should|must|only)$/.test(lower));
}

/** "Cllr Wilk should be copied in": who is copied stands in front. */
function takenIn(tokens: readonly Token[], at: number): PassingOn | null {
  const isIn = lowerAt(tokens, at) === "copied" && /^in(?:to)?$/.test(lowerAt(tokens, at + 1));
  const before = tokens.slice(0, at);
  return isIn ? { form: "participle", before, whom: before } : null;
}

function passive(tokens: readonly Token[], at: number): PassingOn | null {
  const before = tokens.slice(0, at);
  if (/^you(?:'d)?$/.test(before[at - 1]?.lower ?? "")) return active(tokens, at, "base");
  const isPhrasal = particles.has(tokens[at + 1]?.lower ?? "");
  const { object, whom } = split(tokens.slice(at + (isPhrasal ? 2 : 1)));
  if (namesThisMessage(before) || isBare(before)) return { form: "participle", before, whom };
  return whom === null && object.length > 0 && isThisMessage(object)
    ? { form: "participle", before, whom: personsAtEnd(before) }
    : null;
}

/** "Happy for this to be seen by Cllr Wilk"; not "this can be seen from the road". */
function seenBy(tokens: readonly Token[], at: number): PassingOn | null {
  const before = tokens.slice(0, at);
  const isSeen =
    /^(?:seen|read)$/.test(lowerAt(tokens, at)) && /^(?:be|being)$/.test(lowerAt(tokens, at - 1));
  return isSeen && lowerAt(tokens, at + 1) === "by" && namesThisMessage(before)
    ? { form: "participle", before, whom: personsIn(tokens.slice(at + 2)) }
    : null;
}

function onward(tokens: readonly Token[], at: number): PassingOn | null {
  const next = particles.has(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const isTowards = /^(?:to|beyond|outside)$/.test(tokens[next]?.lower ?? "");
  const before = tokens.slice(0, at);
  if (!namesThisMessage(before)) return null;
  if (isTowards) return { form: "go", before, whom: personsIn(tokens.slice(next + 1)) };
  return /^(?:any )?(?:further|wider)$/.test(lowerText(tokens.slice(at + 1)))
    ? { form: "go", before, whom: null }
    : null;
}

/** "add Cllr Wilk to this thread", "keep Cllr Wilk copied in", "bring Cllr Wilk in on this"; "bring this to Cllr Wilk's attention" is none. */
function joins(tokens: readonly Token[], at: number): PassingOn | null {
  const object = tokens.slice(at + 1);
  const to = object.findIndex(({ lower }) => /^(?:to|in|into|on)$/.test(lower));
  const isCopied = /^(?:copied|cc'?d)$/.test(lowerAt(object, to - 1));
  const isExchange =
    isCopied ||
    /^in on (?:this|it)\b/.test(lowerText(object.slice(to))) ||
    object.slice(to + 1, to + 3).some(({ lower }) => exchange.has(lower));
  const whom = object.slice(0, isCopied ? to - 1 : to);
  return to > 0 && isExchange ? { form: "base", before: tokens.slice(0, at), whom } : null;
}

/** What somebody is to know, or not: takes `what i have written`, `that i asked`; not `that the meeting is off`. */
function isOfWriter(object: readonly Token[]): boolean {
  return /^(?:what|that|how) (?:i|we)\b|^(?:about|of) (?:this|it)$/.test(lowerText(object));
}

/** The persons with whom a row of words ends: `Cllr Wilk` of "I do not object to Cllr Wilk", "let Cllr Wilk", "for Cllr Wilk to". */
function personsAtEnd(before: readonly Token[]): readonly Token[] {
  const from = before
    .map(({ lower }) => /^(?:for|let|like|want|to|if|with|about|mind|sure|ensure|that)$/.test(lower) && lower)
    .map(Boolean);
  const to = from.lastIndexOf(true);
  const isInfinitive = before[to]?.lower === "to" && to === before.length - 1;
  const start = isInfinitive ? from.lastIndexOf(true, to - 1) : to;
  const persons = before.slice(start + 1, isInfinitive ? to : before.length);
  return persons.filter(({ lower }) => !/^(?:can|may|could|should|also|is|are|welcome)$/.test(lower));
}

/** "happy for Cllr Wilk to see this", "let Cllr Wilk see it", "Cllr Wilk may see this". */
function sight(tokens: readonly Token[], at: number): PassingOn | null {
  const object = tokens.slice(at + 1);
  const isSeen = knowing.has(lowerAt(tokens, at))
    ? isOfWriter(object)
    : isThisMessage(object) || object[0]?.lower === "sight";
  if (!isSeen) return null;
  const before = tokens.slice(0, at);
  const named = personsAtEnd(before);
  return named.length > 0 ? { form: "sight", before, whom: named } : null;
}

/** Every place where a clause speaks of passing this message on; of other papers it says nothing here. */
export function passingsOn(tokens: readonly Token[]): readonly PassingOn[] {
  const found: PassingOn[] = [];
  tokens.forEach(({ lower }, at) => {
    let passing: PassingOn | null = null;
    if (base.has(lower)) passing = active(tokens, at, "base");
    else if (gerunds.has(lower)) passing = active(tokens, at, "gerund");
    else if (participles.has(lower)) passing = takenIn(tokens, at) ?? passive(tokens, at);
    else if (going.has(lower)) passing = onward(tokens, at);
    else if (lower === "seen") passing = seenBy(tokens, at);
    else if (seeing.has(lower)) passing = seenBy(tokens, at) ?? sight(tokens, at);
    else if (joining.has(lower)) passing = joins(tokens, at);
    if (passing !== null) found.push(passing);
  });
  return found;
}
