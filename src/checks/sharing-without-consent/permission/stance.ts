import type { PassingOn } from "./passing-on.ts";
import { lowerText, wordSet, type Token } from "./tokens.ts";

/** What a clause does: allow passing on, refuse it, or neither (a question, a report, a wish of the writer's own). */
export type Stance = "allows" | "refuses" | null;

/** How many words before the verb can bear on it. */
const reach = 24;

/** Said against an objection, so it allows: takes `no objection to you`, `don't mind`; not `no permission`. */
const noObjection =
  /\b(?:no (?:objections?|problems?|issues?|concerns?|difficult(?:y|ies)|worries|secrets?)|(?:do not|don't|would not|wouldn't|won't|will not|not) (?:mind|object)|(?:do not|don't) have (?:any |an |a )?(?:objections?|problems?|issues?|concerns?)|(?:do not|don't) hesitate|(?:no (?:\w{1,10} )?reason|(?:can't|cannot|don't|do not) see(?: (?:any|a) reason)?) (?:not|why (?:[\w.'-]{1,20} ){1,4}(?:should(?:n't| not)|could(?:n't| not)|can't|cannot))|no harm|nothing (?:at all )?against|(?:not|isn't|nothing) (?:an? |at all |particularly |very )?(?:confidential|private|secret|sensitive))\b/;

/** Takes away from what follows: takes `do not`, `wouldn't`, `rather you`, `object to`; not `nothing but`. */
const negation =
  /\b(?:not|never|no|nor|neither|without|cannot|nobody|unhappy|uncomfortable|unwilling|reluctant|refuse|object|objection|rather than|avoid|refrain|against|stop)\b|n't\b|\bdont\b/;

/** Told of the past, not asked: takes `i have not`, `we didn't`; not `i do not want`, `if you didn't`. */
const toldOfPast =
  /\b(?:i|we|he|she|they) (?:(?:have|had|did|was|were|has)(?: not)?|haven't|hadn't|didn't|wasn't)$/;

/** Words of another, reported: takes `cllr day says`; not `as i said`. */
const reported = /(?:^|[^i] )(?:says|said|told|thinks|thought|confirmed|claims|assured)\b/;

/** Asking, not allowing: takes `let me know if you can`, `i wonder if this could be`; not `if it helps, please`. */
const indirectQuestion =
  /\b(?:if|whether|how|who|when|what|where) (?:you|this|that|it|we|i|they|my \w{1,14})(?: (?:can|could|may|should|might|would|need))?(?: be| to be| to)?$/;
const politeIf =
  /\b(?:grateful|appreciate|appreciated|helpful|kind|good|great|glad|happy|pleased|delighted|obliged|thank|thanks)\b/;

/** A lead right before the verb that asks or lets the reader do it: takes `feel free to`, `please`, `you may`; not `i will`. */
const lead =
  /(?:^| )(?:please|please do|pls|kindly|feel free to|free to|at liberty to|welcome to|by all means|go ahead and|you (?:can|may|could|should|might|must)(?: (?:want|wish|like|care|need) to)?|(?:hope|trust)(?: that)? you (?:will|can|could|would)|(?:can|could|would|will) you|if you(?:'d| can| could| would| will)?|(?:like|want|ask|asking|need|expect|trust) you to|(?:suggest|recommend|propose|ask|request)(?: that)? you)$/;

/** A request in the form of a question: `could you please share`; not `may i share`, `are you happy`. */
const request =
  /(?:^| )(?:can|could|would|will) you(?: please| kindly| also)?(?: not| (?:let|make sure(?: that)?|ensure(?: that)?)(?: [\w'-]{1,20}){1,10})?$|\b(?:would|do) you mind(?: not)?$|^(?:can|could) (?:[\w.'-]{1,20} ){1,4}(?:be|please)$/;

const adverbs = wordSet(
  "also just then now certainly freely happily kindly please do quite very perfectly entirely absolutely completely more than " +
    "personally expressly fully always of course still too really equally am be being been would should will 'd i'm i'd i'll we're we'd i we so yes ok okay " +
    "and sure thanks thank you great and hi hello all that's it's hereby hence only can well",
);
const heads = wordSet(
  "happy content fine ok okay comfortable relaxed glad pleased delighted willing consent agree authorise authorize permit allow approve",
);
const permissionNouns = wordSet(
  "permission consent agreement approval authority blessing ok okay authorisation",
);
const askedFor =
  /\b(?:ask|asks|seek|get|obtain|need|needs|require|requires|want|wants|without|subject to|request|await|awaiting)\b/;

/** Whether "is" or "are" before a head speaks for the writer: "that is fine", "we are happy"; not "Cllr Day is happy". */
function isOwnVerb(verb: string, subject: string): boolean {
  return verb === "is" ? /^(?:it|this|that)$/.test(subject) : subject === "we";
}

/** Words at which what comes before no longer bears on a head. */
const startsAnew = wordSet("so but then");

/** "I am happy for …", "happy with …", "that's fine": the writer's own; not "Cllr Day is happy", "are you happy". */
function isOwnHead(before: readonly Token[], at: number): boolean {
  const [token] = before.slice(at);
  if (token === undefined || !heads.has(token.lower)) return false;
  for (let index = at - 1; index >= 0; index -= 1) {
    const { lower, isBeforeBreak } = before[index] ?? token;
    if (isBeforeBreak || startsAnew.has(lower)) return true;
    if (/^(?:is|are)$/.test(lower)) return isOwnVerb(lower, before.slice(0, index).pop()?.lower ?? "");
    if (!adverbs.has(lower)) return false;
  }
  return true;
}

/** Takes `i give you permission`, `we grant full consent`; not `you need permission`. */
const gives =
  /\b(?:i|we)(?: \w{1,12})? (?:give|grant)(?: you)?(?: my| our| full)* (?:permission|consent|agreement|approval|authority)\b|\b(?:permission|consent) (?:is )?(?:hereby )?(?:given|granted)\b/;

function hasOwnPermission(before: readonly Token[]): boolean {
  if (gives.test(lowerText(before))) return true;
  const at = before.findIndex(
    ({ lower }, index) =>
      permissionNouns.has(lower) && /^(?:my|our|full|express|explicit)$/.test(before[index - 1]?.lower ?? ""),
  );
  return at >= 0 && !askedFor.test(lowerText(before.slice(0, at)));
}

/** A first deed that shares its lead with the next: takes `you may quote me and`; not `i agree and`. */
const firstDeed = / \w{2,12} (?:me|us|it|this|them|him|her)(?: with(?: [\w.'-]{1,20}){1,3})? and$/;

/** Supposed, not told: takes `if this were`, `if cllr wilk was`. */
const supposed = /\bif (?:[\w.'-]{1,20} ){1,4}(?:was|were)$/;

/** Takes `this was`, `it has been`; not `to be`. */
const alreadyDone = /\b(?:was|were|(?:has|have|had)(?: \w{1,12})? been)$/;

/** Somebody else ought to have it: takes `cllr wilk needs to`, `it would be good for cllr wilk to`; not `i need to`. */
const oughtToSee =
  /\b(?:let|like|want|can|may|should|welcome|ought to|(?:needs?|has|have) to|must)\b|\b(?:good|useful|help(?:s|ful)?|important|sensible|best|wise|right|fine) (?:if|for|to let)\b/;

/** What the writer may do themselves: takes `we could`, `i may`; not `you can`, `this can`. */
const ownDoing = /\b(?:i|we)(?: also)? (?:can|may|could|should|might|must|ought to|need to|have to)$/;

/** "For sharing with": takes `for`, `this is for`; not `not for`, `thank you for`. */
const meantFor = /^(?:(?:this|it|my)(?: \w{1,10})? (?:is|are) )?for$/;

/** "Ensure that": what follows is to happen. */
const toHappen = /\b(?:ensure|sure|arrange for|see that|see to it that)\b/;

function letsOthersSee({ form }: PassingOn, text: string): boolean {
  if (form === "gerund") return meantFor.test(text);
  if (ownDoing.test(text)) return false;
  if (form === "sight") return toHappen.test(text) || oughtToSee.test(text);
  const isWish = /\b(?:like|want|wish|prefer) (?:this|it|that|my|these)\b/.test(text);
  const isLet = /\b(?:can|may|could|should)(?: \w{1,12}){0,2} ?(?:be)?$/.test(text);
  return isWish || isLet || toHappen.test(text) || /^to be\b/.test(text);
}

function withoutAdverbs(before: readonly Token[]): string {
  let end = before.length;
  while (
    end > 0 &&
    /^(?:also|just|then|now|certainly|freely|kindly|simply|only|onward|too)$/.test(
      before[end - 1]?.lower ?? "",
    )
  )
    end -= 1;
  return lowerText(before.slice(0, end));
}

const fillers = wordSet(
  "but kindly yes ok okay sure thanks then and so only just now fine great also do please",
);

/** The verb opens its clause, or follows a comma: "Once it is out, share this". */
function isImperative({ form, before }: PassingOn): boolean {
  const lastBreak = before.map(({ isBeforeBreak }) => isBeforeBreak).lastIndexOf(true);
  return form === "base" && before.slice(lastBreak + 1).every(({ lower }) => fillers.has(lower));
}

function allowsIt(passing: PassingOn, near: readonly Token[], text: string): boolean {
  const led = withoutAdverbs(near).replace(firstDeed, "");
  if (passing.form === "base" && (isImperative(passing) || lead.test(led))) return true;
  return near.some((_, at) => isOwnHead(near, at)) || hasOwnPermission(near) || letsOthersSee(passing, text);
}

/** Whether the words before the verb turn it into a refusal; "no objection" is none. */
function isRefused(rest: string, { whom }: PassingOn): boolean {
  return negation.test(rest) || (whom !== null && /^(?:nobody|none|no|no-one)\b/.test(lowerText(whom)));
}

/** The words since a comma or an "and": "I am not in on Monday, so please share this" refuses nothing. */
function sinceBreak(near: readonly Token[]): readonly Token[] {
  const starts = near.map(
    ({ lower, isBeforeBreak }) => isBeforeBreak || /^(?:so|and|therefore)$/.test(lower),
  );
  return near.slice(starts.lastIndexOf(true) + 1);
}

/** Whether those words alone allow it, expressly: a bare verb after a comma can still belong to a "do not" before it. */
function isAllowedAnew(passing: PassingOn, near: readonly Token[]): boolean {
  const since = sinceBreak(near);
  const text = lowerText(since);
  if (since.length === 0 || since.length === near.length || negation.test(text)) return false;
  return (
    allowsIt({ ...passing, before: since }, since, text) &&
    /\b(?:please|you|free|happy|fine|ok|okay|content)\b/.test(text)
  );
}

function isAskedOrReported(text: string): boolean {
  return reported.test(text) || (indirectQuestion.test(text) && !politeIf.test(text));
}

/**
 * What a question does: nothing, but for a request that names somebody, or asks not to. Only a "not" within the request
 * refuses: "I have not got his address, could you share this" does not.
 */
function stanceOfQuestion(passing: PassingOn, near: readonly Token[]): Stance {
  const text = withoutAdverbs(near).replace(/ please$/, "");
  const asked = request.exec(text);
  if (asked === null) return null;
  if (isRefused(text.slice(asked.index), passing)) return "refuses";
  return passing.whom === null ? null : "allows";
}

/** What a statement does, its words before the verb being `text`. */
function stanceOfStatement(passing: PassingOn, near: readonly Token[], text: string): Stance {
  const rest = text.replace(noObjection, " ");
  const isGranted = rest !== text;
  if (!isGranted && /\bwhether\b/.test(text)) return null;
  if (isRefused(rest, passing)) return isAllowedAnew(passing, near) ? "allows" : "refuses";
  if (isGranted) return reported.test(text) ? null : "allows";
  return !isAskedOrReported(text) && allowsIt(passing, near, text) ? "allows" : null;
}

/** A supposition, on which the main clause decides. Takes `if you want to`; not `if you could`, `if it helps, please`. */
const supposing =
  /^(?:(?:and|but|so) )?(?:(?:if|should) (?:you(?! (?:can|could|would|will|have)\b)|any ?one|anybody|(?:[\w.'-]{1,20} ){1,4}(?:wants?|wishes|(?:would|'d) like) to$)|were you)\b/;

/** Takes `please do`, `that is fine by me`; not `please ask me first`. */
const assent = /\b(?:fine|happy|ok|okay|content|free|welcome|all means|go ahead|do so|please do)\b/;

/** The main clause behind "If you share this with Cllr Wilk,"; null where the words hang on none. */
function decidingClause({ before }: PassingOn, clause: readonly Token[]): string | null {
  const isOpen = before.every(({ isBeforeBreak }) => !isBeforeBreak);
  if (!isOpen || !supposing.test(lowerText(before))) return null;
  const end = clause.findIndex(({ isBeforeBreak }) => isBeforeBreak);
  return end < 0 ? null : lowerText(clause.slice(end + 1));
}

function stanceOfDeciding(text: string): Stance {
  const rest = text.replace(noObjection, " ");
  if (negation.test(rest)) return "refuses";
  return rest !== text || assent.test(rest) ? "allows" : null;
}

/** What a clause does where it speaks of passing the message on. `isQuestion`: its sentence ends in a question mark. */
export function stanceOf(passing: PassingOn, isQuestion: boolean, clause: readonly Token[]): Stance {
  const near = passing.before.slice(-reach);
  if (isQuestion) return stanceOfQuestion(passing, near);
  const deciding = decidingClause(passing, clause);
  if (deciding !== null) return stanceOfDeciding(deciding);
  const text = lowerText(near);
  const isDone = passing.form === "participle" && alreadyDone.test(text) && !supposed.test(text);
  if (isDone || toldOfPast.test(text)) return null;
  return stanceOfStatement(passing, near, text);
}
