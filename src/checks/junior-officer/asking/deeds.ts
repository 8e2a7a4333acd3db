import type { Force } from "./force.ts";
import { forceOfThing } from "./things.ts";

/** Verbs by what comes of them. Those of no class are work. */
const classOf = new Map<string, "answer" | "hand" | "fetch" | "seek">();
const put = (kind: "answer" | "hand" | "fetch" | "seek", words: string): void => {
  for (const word of words.split(" ")) classOf.set(word, kind);
};
// Bring an answer, or are no deeds at all: `confirm`, `will you be there`.
put(
  "answer",
  "confirm confirming clarify say saying know recall happen indicate be need want like expect think mean prefer",
);
// Hand over: what it is decides.
put("hand", "send sending email forward resend give giving show share provide supply have");
// Hand over where the writer is to have it: `get me the minutes`; not `get the graffiti off`.
put("fetch", "get let letting bring pass drop quote point direct copy fetch");
// Look for an answer, or into a matter: what follows decides.
put("seek", "find check checking ask look see remind advise tell telling");

/** Figures of speech and courtesies in the form of a request: `please find attached`, `pass on my thanks`. */
const courteous =
  /^(?:(?:find|see) (?:\w{1,20} ){0,4}(?:attached|enclosed|below|above)|(?:see|find) my|(?:note|accept|excuse|forgive|thank|ignore|enjoy|bear with|be (?:assured|aware)|feel free|take (?:care|your time)|(?:keep|stay|get|sleep) (?:well|safe|up the)|mind how|carry on as|get in touch|count me in|allow me|believe me)\b|have an? (?:\w{1,14} )?(?:weekend|day|evening|time|holiday|break|christmas|easter|rest|trip)\b)/;

/** Thanks and greetings to be handed on: takes `pass on my thanks`, `give Ann my best wishes`; not `give Ann the form`. */
const greetings =
  /^(?:pass|give|convey|send|tell|say)\b.{0,40}\b(?:thanks|thank you|regards|love|congratulations|wishes|hello|my best|well done|they did)\b/;

/** Told to leave it: takes `not worry`, `don't trouble to answer`; not `don't sign it`. */
const letBe =
  /^(?:worry|apologi[sz]e|trouble|rush|hurry|reply|answer|feel|think|bother|hesitate|mention|change a|be|go to any|thank|expect|need|have to|work too)\b/;

/** Words that stand in front of the verb and change nothing. */
const fillers =
  /^(?:(?:please|kindly|also|just|possibly|perhaps|maybe|at least|now|then|still|be (?:so )?(?:able|willing|prepared|happy|kind|good)(?: enough)?(?: to| as to)?|mind|to|do|(?:go|come|try) and|try to|remember to|both|all|first|urgently) )+/;

/** Work in the form of a gift or a look: takes `give me a ring`, `have a think`, `see if we can`. */
const errand =
  /^\w{2,5} (?:me |us )?(?:a|another) (?:\w{1,12} )?(?:ring|call|hand|lift|bell|line|think|look|word|go|chat|try)\b|^see (?:if|whether|what) \w{1,10} (?:can|could)\b/;

/** A question within: takes `check whether it is ours`, `ask her when it opens`, `find out who owns it`; not `check the figures`. */
const seeksAnswer =
  /^\w{1,12} (?:(?:out|up|me|us|again|from \w{1,5} \w{1,14}|him|her|them) ){0,2}(?:wh\w{1,5}|if|how|of|that)\b/;

/** A further deed after "and": takes `and chase the contractor`; not `and the date`, `and when it closes`. */
const furtherDeed =
  /\band (?:then |also |please )?(?!wh|how |if |that |for |from |with |is |was )[a-z]{3,14} (?:it|them|him|her|the|an?)\b/;

/** To the writer: takes `send me`, `give it to us`, `send over`; not `send the crew`. */
const toWriter = /^\w{1,10} (?:\w{1,14} )?(?:to )?(?:me|us|over|through|across)\b/;

/** To a third: takes `send it to the solicitor`, `give mrs dale`; not `send the minutes`. */
const toThird =
  / to (?:the|him|her|them|mrs?|ms|all|every\w*|whoever|any\w*)\b|^\w{1,10} (?:him|her|mrs?|ms|cllr|every\w*|all|some\w*)\b/;

function ofHanding(words: string, isFetching: boolean): Force {
  if (/^let(?:ting)? (?:me|us) (?:please )?know\b/.test(words)) return "fact";
  const isToWriter = toWriter.test(words);
  if (!isToWriter && (isFetching || toThird.test(words))) return "work";
  return forceOfThing(words.replace(/^\w{1,10} /, ""), isToWriter && isFetching ? "work" : "fact");
}

function ofVerb(verb: string, words: string): Force {
  const kind = classOf.get(verb);
  if (kind === undefined || errand.test(words)) return "work";
  if (kind === "hand" || kind === "fetch") return ofHanding(words, kind === "fetch");
  const isAnswer =
    kind === "answer" || seeksAnswer.test(words) || /^(?:tell\w*|remind) (?:me|us)\b/.test(words);
  return isAnswer ? "fact" : "work";
}

/**
 * What is asked by naming a deed, from its verb on: `tell me who owns it` asks for a fact, `ring the contractor` for work,
 * `find attached my form` for nothing.
 */
export function forceOfDeed(phrase: string): Force {
  const negated = /^(?:(?:please|do|kindly|just|also) )*(?:not|don't|never) (.*)$/.exec(phrase);
  if (negated !== null) return letBe.test(negated[1] ?? "") ? null : "work";
  const words = phrase.replace(fillers, "");
  const verb = /^[a-z'-]+/.exec(words)?.[0] ?? "";
  if (verb === "" || courteous.test(words) || greetings.test(words)) return null;
  const force = ofVerb(verb, words);
  return force === "fact" && furtherDeed.test(words) ? "work" : force;
}
