import { stronger, type Force } from "./force.ts";
import { forceOfThing } from "./things.ts";

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Bring an answer, nothing more: `tell me`, `confirm`. */
const telling = wordSet("confirm confirming clarify clarifying say saying know recall happen indicate");
/** Hand over: what it is decides. */
const handing = wordSet(
  "send sending email forward forwarding resend give giving show showing share sharing provide providing supply have",
);
/** Hand over only where the writer is to have it: `get me the minutes`; not `get the graffiti off`. */
const handingToWriter = wordSet("get let letting bring pass drop quote point direct copy find fetch");
/** Look for an answer, or look into a matter: what follows decides. */
const seeking = wordSet(
  "find finding check checking ask asking look see remind advise advising establish verify tell",
);
/** States, no deeds: `will you be there`, `would you need one`. */
const being = wordSet("be know need want like expect think mean prefer hear live");

/** Figures of speech and courtesies in the form of a request: `please find attached`, `pass on my thanks`. */
const courteous =
  /^(?:find (?:it |this |them |my |the |a |our |here |herewith )?(?:\w{1,20} ){0,3}(?:attached|enclosed|below|herewith)|(?:find|see) (?:attached|enclosed|below|herewith|above|my|the attach)|note\b|accept\b|excuse\b|forgive\b|pardon\b|thank\b|ignore\b|disregard\b|bear with|rest assured|be (?:assured|aware|advised)|feel free|congratulate\b|enjoy\b|take (?:care|your time|it easy|heart)|keep (?:well|safe|warm|up the|it up|smiling)|stay (?:safe|well|warm)|get well|sleep well|mind how|have an? (?:\w{1,14} )?(?:weekend|day|evening|week|time|holiday|break|christmas|easter|rest|trip|journey|safe|good|lovely|great|nice|happy|wonderful)|carry on as|treat (?:this|it) as|(?:do )?get in touch|hold me to|believe me|trust me|imagine|god bless|see you|let me introduce|allow me|call on me|count me in|rely on me|remember me|welcome)/;

/** Thanks and greetings to be handed on: takes `pass on my thanks`, `give Ann my best wishes`; not `give Ann the form`. */
const greetings =
  /^(?:pass|give|convey|send|extend|offer|say|tell|add)\b.{0,40}\b(?:thanks|thank you|regards|love|congratulations|condolences|(?:best|good|warm) wishes|hello|my best|well done|they did|(?:she|he) did)\b/;

/** Told to leave it: takes `not worry`, `don't trouble to answer`; not `don't sign it`. */
const letBe =
  /^(?:worry|apologi[sz]e|trouble|rush|hurry|reply|respond|answer|feel|think|bother|hesitate|mention|change a|be (?:sorry|too|put|afraid|alarmed)|go to any|take (?:it|this) (?:the wrong|amiss|personally)|thank|concern|despair|panic|get me wrong|expect|need|have to|blame|read too|wait (?:for|on) me|let me (?:keep|hold|stop)|work too|overdo|be a stranger)\b/;

/** Words that stand in front of the verb and change nothing. */
const fillers =
  /^(?:(?:please|kindly|also|just|possibly|perhaps|maybe|at least|quickly|now|then|still|ever|again|be (?:so )?(?:able|willing|prepared|happy|kind|good|free)(?: enough)?(?: to| as to)?|mind|to|do|go and|come and|try and|try to|make time to|remember to|be sure to|don't forget to|happen to|for me|both|all|first|urgently|therefore|simply|actually|very kindly|by any chance) )+/;

/** Somebody else than the writer is to be given or told something: then it is an errand. */
const somebodyElse =
  /^\w{1,10} (?:it |this |that |them )?(?:to )?(?:the|him|her|his|mrs?|ms|dr|cllr|councillor|everybody|everyone|all|round|each|both|officers|residents|members|someone|somebody|out)\b/;

/** Work in the form of a gift or a look: takes `give me a ring`, `have a think`, `see if we can`. */
const errand =
  /^(?:give|get|drop|have|let) (?:me|us) a (?:ring|call|hand|lift|bell|line|shout|minute)\b|^(?:have|take) (?:a|another) (?:\w{1,12} )?(?:think|look|word|go|chat|read|dig|try|walk)\b|^see (?:if|whether|what) (?:you|we|they|it|something|anything) (?:can|could)\b/;

/** A question within: takes `check whether it is ours`, `ask her when it opens`, `find out who owns it`; not `check the figures`. */
const seeksAnswer =
  /^(?:\w{1,12} )(?:(?:out|up|me|us|again|from (?:the|your|our) \w{1,14}|on file|him|her|them|to see|and see|into) ){0,3}(?:who|whom|whose|what|when|where|which|whether|if|how|of|on the date|that)\b/;

/** A further deed after "and": takes `and chase the contractor`; not `and the date`. */
const furtherDeed =
  /(?:\band|,? then|;) (?:then |also |please |kindly )?(?:arrange|ask|get|check|chase|look into|fix|make|ensure|prepare|draft|put|add|remove|take|change|move|stop|deal|sort|raise|speak|ring|call|write|update|explain|investigate|book|order|organise|cancel|bring|follow|circulate|publish|redo|rewrite|replace|repair|report back|come back|do)\b/;

/** To the writer: takes `send me`, `give it to us`, `send over`; not `send the crew`. */
const toWriter = /^\w{1,10} (?:\w{1,14} )?(?:to )?(?:me|us|over|through|across)\b/;

/** To a third: takes `send it to the solicitor`; not `send the minutes`. */
const toThird = / to (?:the|him|her|them|mrs?|ms|all|everybody|everyone|whoever|anyone|anybody)\b/;

function ofHanding(verb: string, rest: string): Force {
  if (/^let(?:ting)? (?:me|us) (?:please )?know\b/.test(rest)) return "fact";
  const thing = rest.slice(verb.length + 1);
  if (toWriter.test(rest)) return forceOfThing(thing, /^(?:let|get)/.test(verb) ? "work" : "fact");
  if (handingToWriter.has(verb) || toThird.test(rest)) return "work";
  if (!somebodyElse.test(rest)) return forceOfThing(thing, "fact");
  return /^(?:the|a|an|my) /.test(thing) ? forceOfThing(thing, "fact") : "work";
}

function ofVerb(verb: string, rest: string): Force {
  if (errand.test(rest)) return "work";
  if (seeking.has(verb) && seeksAnswer.test(rest)) return "fact";
  if (/^(?:tell|telling|remind|reminding) (?:me|us)\b/.test(rest) || telling.has(verb)) return "fact";
  if (handing.has(verb) || handingToWriter.has(verb)) return ofHanding(verb, rest);
  return being.has(verb) ? "fact" : "work";
}

/**
 * What is asked by naming a deed, from its verb on: `tell me who owns it` asks for a fact, `ring the contractor` for work,
 * `find attached my form` for nothing.
 */
export function forceOfDeed(words: string): Force {
  const negated = /^(?:(?:please|do|kindly|just|also|you) )*(?:not|don't|never) (?:please |to )?(.*)$/.exec(
    words,
  );
  if (negated !== null) return letBe.test(negated[1] ?? "") ? null : "work";
  const rest = words.replace(fillers, "");
  const verb = /^[a-z'-]+/.exec(rest)?.[0] ?? "";
  if (verb === "" || courteous.test(rest) || greetings.test(rest)) return null;
  const force = ofVerb(verb, rest);
  return force === "fact" && furtherDeed.test(rest) ? stronger(force, "work") : force;
}
