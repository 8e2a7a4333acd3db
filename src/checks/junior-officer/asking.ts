import { sentencesOf } from "../sentences.ts";

/** What a text asks for: nothing but facts, or more than that (work, advice, an explanation). */
export interface Asking {
  readonly isPurelyFactual: boolean;
  /** The first sentence that asks for most. */
  readonly sentence: string;
}

/** Asks for nothing: courtesies and offers. Takes `How are you?`, `Let me know if you need anything`; not `Let me know when`. */
const courtesies =
  /\b(?:how (?:are|were) you|how (?:was|is|were) (?:your|the) (?:leave|holiday|weekend|break|trip|family|day|week|journey)|(?:hope|trust) (?:you|all|this|the)|you (?:well|alright|all right|ok|okay)\?|(?:if|should) (?:you|there|anyone|anybody) (?:need|want|would like|have any|has any|require|wish|are any|is any)|if (?:it|that|this) (?:is of use|helps|would help)|(?:shall|should|can|could|may|might) i (?:help|bring|do|come|join|offer|also)\b|shall we\b|do you need (?:anything|any|me)|would you like me to|(?:is|was) there anything (?:else )?(?:i can|you need)|(?:does|did|would|will) (?:that|this|it) (?:help|suit|do|work)|(?:suits?|works?|ok|okay|all right|convenient) (?:for |with )?you|no (?:need|rush|reply)|nothing (?:to do|needed|further)|no action|for (?:your )?information|fyi|don't worry|do not worry|happy to help|thank you for|thanks for|yes,? please)\b/;

/** A request that is a figure of speech. Takes `please find attached`, `please accept my apologies`; not `please send`. */
const polite =
  /\bplease (?:find|see|note|accept|excuse|forgive|do not hesitate|don't hesitate|feel free|be assured|bear with|pass on (?:my|our) (?:thanks|regards|best|good|congratulations|condolences)|give (?:my|our) (?:thanks|regards|best|love)|thank|ignore|disregard|don't (?:worry|trouble|reply)|do not (?:worry|trouble|reply)|treat|be aware|rest assured|(?:also )?find)\b/;

/** Asks the reader to act. Takes `could you`, `please arrange`, `I would like you to`, `grateful if`; not `we could`. */
const requests: readonly RegExp[] = [
  /\b(?:can|could|would|will|may|might) (?:you|someone|somebody|anyone|anybody|your team|the team|one of (?:you|your)|i (?:please|have|get|ask|see)|we (?:please|have|get|ask|see))\b/,
  /\bplease\b/,
  /\bi(?:'d| would| should|'m| am)? (?:really |just |also |very much )?(?:like|want|need|expect|require|insist|ask|asking|request|wish|wondering|hoping) (?:you|for|if|whether|that|this|these|it|a|an|the|some|somebody|someone|to (?:see|know|have|ask|request|understand|hear|receive|get)|your|more|action|all)\b/,
  /\b(?:grateful|appreciate it|appreciated|obliged|kind|glad|helpful|useful) if\b/,
  /\bi (?:wonder|wondered) (?:if|whether)\b|\bi was wondering\b|\b(?:do|would) you mind\b|\bare you able to\b|\bis it possible\b/,
  /\byour (?:advice|help|views?|thoughts|support|assistance)\b.*\b(?:welcome|appreciated|helpful|useful|needed)\b/,
  /\blet (?:me|us) (?:know|have|see)\b|\bkeep (?:me|us) (?:posted|informed|updated|in the loop)\b|\bget back to me\b/,
  /\b(?:look(?:ing)? forward to (?:hearing|your (?:reply|answer|response))|await(?:ing)? your|i await)\b/,
  /\b(?:needs?|needed|must|has to|have to|want|wants) (?:to )?(?:be )?(?:urgent(?:ly)? )?(?:fix|repair|replac|remov|mend|clean|clear|cut|mov|sort|chang|deal|done|look|tak|put|address|resolv|paint|empt|collect|repaint|reinstat|resurfac|stopped|action)\w{0,5}\b/,
];

/** An imperative at the beginning, or after a name and a comma. Takes `Arrange for the locks`, `Peter, send me the plan`; not `Report attached`. */
const imperative =
  /^(?:(?:and|so|then|also|now|just|kindly|do|hi|hello|dear) )?(?:[a-z'-]{2,20},? (?:and [a-z'-]{2,20},? )?)?(?:arrange|ask|find|get|send|check|chase|look into|fix|tell|make sure|ensure|prepare|draft|give|provide|put|add|remove|take|change|move|stop|deal with|sort|raise|speak|ring|write|update|explain|investigate|advise|show|copy|forward|book|order|organise|cancel|bring|follow up|confirm|email|print|resend|circulate|publish|redo|rewrite|replace|repair) (?:me|us|the|a|an|this|that|these|those|it|them|him|her|whether|if|with|to|into|out|up|for|my|our|mrs?|ms|somebody|someone|what|when|why|how|where|your|all|everybody|every)\b/;

/** Nothing but a fact is asked for: a question about things, or to be told, sent or shown what there is already. */
const factual: readonly RegExp[] = [
  /(?:^|[,;:–—-] |\b(?:and|but|also|so|know|say|tell me|confirm|remind me|ask|asking|wonder(?:ed|ing)?|check|please) )(?:(?:roughly|exactly|also|just) )?(?:when|where|who|whom|whose|which|what|whether|if|how (?:many|much|long|often|far|old|large|big|high|wide|do|does|did|is|was|were))\b/,
  /^(?:[a-z'-]{2,20}, )?(?:(?:hi|hello|dear) [a-z'-]{2,20},? )?(?:and |but |also |so )?(?:is|are|was|were|has|have|had|does|do|did|will|can|may|must) (?:the|a|an|this|that|these|those|there|it|they|he|she|we|i|any|all|residents?|members?|people|[a-z'-]{3,20})\b.*\?$/,
  /\b(?:send|email|forward|share|give|show|let|provide|resend|tell|remind|point|direct|copy|sent|receive) (?:me|us|through|over|on|across|to me|with|have|the|a copy|copies|a link|a list|how many)\b/,
  /\b(?:i|we|to|me|us) (?:please )?(?:have|get|see|know|receive|need|like) (?:sight of )?(?:the|a copy|copies|a list|a link|how|what|when|where|who|which|whether|if)\b/,
  /\bdo you (?:have|know)\b.*\?$|[:,–—-] (?:is|are|was|were|has|have|does|do|did) (?:the|a|an|this|that|there|it|they|we|any)\b.*\?$/,
  /\b(?:let (?:me|us) know|confirm|remind me|tell me|a copy of|the link to|clarify|any (?:news|update|word)|look(?:ing)? forward to|await)\b/,
];

/** More than a fact, whatever the form. Takes `what would you advise`, `why`, `send somebody`, `prepare`; not `send me the minutes`. */
const beyondFacts: readonly RegExp[] = [
  /\b(?:why|you (?:think|feel|suggest|advise|recommend|propose|agree|believe|consider)|how (?:can|could|should|shall|might) (?:we|i|you))\b/,
  /\b(?:would|could|can|will) you (?:advise|recommend|suggest|support|agree|do|look|chase|arrange|get|make|move|change|fix|deal|help|have|write|draft|prepare|speak|ask|find a|book|organise|add|take|put|explain|come|attend|meet|raise|sort|stop|remove)\b/,
  /\b(?:advice|opinions?|views?|recommendations?|explanation|assurance|briefing|analysis|your (?:thoughts|help|support|assistance)|(?:some|any)thing (?:be )?done|being done|to be done)\b/,
  /\b(?:send|get|find|have|ask) (?:a |an |the )?(?:crew|team|somebody|someone|van|lorry|engineer|contractor|warden|inspector)\b/,
  /\bbe (?:\w{2,14}ed|put|cut|done|taken|kept|made|dealt)(?: \w{1,20}){0,4} (?:before|by|this|next|as soon|immediately|today|tomorrow|again|urgently)\b/,
  /\b(?:make sure|ensure|prepare|draft|arrange|investigate|look into|chase|prioriti[sz]e|deal with|sort|fix|repair|rewrite|redraft|redraw|instruct)\b/,
];

/** A grievance: then no question beside it is a mere one. */
const concern =
  /\b(?:unacceptable|not good enough|disgrace(?:ful)?|complain(?:ing)?|(?:a|my|this) complaint|(?:i am|i'm|very|deeply|really) (?:concerned|unhappy|disappointed|worried|cross|angry)|my concerns?|going on for)\b/;

/** As much as is read of one sentence. */
const longestSentence = 600;

/** In lower case, without the greeting in front: what patterns are held against. */
function plain(sentence: string): string {
  return sentence
    .slice(0, longestSentence)
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^["'“]+/, "");
}

function asks(text: string): boolean {
  if (courtesies.test(text))
    return requests.slice(0, 1).some((each) => each.test(text)) && !/\bif you\b/.test(text);
  if (polite.test(text)) return false;
  return /\?["')]{0,2}$/.test(text) || requests.some((each) => each.test(text)) || imperative.test(text);
}

function isFactual(text: string): boolean {
  return !beyondFacts.some((each) => each.test(text)) && factual.some((each) => each.test(text));
}

/** What a text asks of its reader; null when nothing. Quotations are not its own: give it the sender's own words. */
export function askingIn(text: string): Asking | null {
  let fact: string | null = null;
  let isGrieved = false;
  for (const sentence of sentencesOf(text)) {
    const lower = plain(sentence);
    if (concern.test(lower)) isGrieved = true;
    if (!asks(lower)) continue;
    if (!isFactual(lower)) return { isPurelyFactual: false, sentence };
    fact = fact ?? sentence;
  }
  return fact === null ? null : { isPurelyFactual: !isGrieved, sentence: fact };
}
