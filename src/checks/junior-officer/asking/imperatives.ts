import { forceOfDeed } from "./deeds.ts";
import type { Force } from "./force.ts";

/** Verbs with which people tell somebody what to do. Nouns that open a report (`report`, `update`, `plan`) stand apart below. */
const verbs = new Set(
  (
    "add adopt advise allow amend answer apply appoint approve arrange ask assign attend award bring build call cancel carry change " +
    "chase check circulate clean clear close collect come complete confirm consider contact copy correct cut deal decide delay delete " +
    "deliver deploy discuss distribute divert do draft draw drop email empty enforce ensure escalate establish explain extend fetch " +
    "fill finalise find finish fit fix follow forward get give go grant handle have help hold hurry identify inform inspect install " +
    "instruct investigate invite issue join justify keep lay leave lend let list look make meet mend move negotiate notify obtain open " +
    "order organise paint pass pause pay persuade phone pick place pop postpone prepare prevent print prioritise produce progress " +
    "promise propose protect prove provide publish pull push put quote raise reassure reconsider reconvene record redraft redraw redo " +
    "reduce refer refund refuse reinstate reissue reject release remember remind remove rename renew reopen repaint repair repeat " +
    "replace reply reschedule resend resolve respond restore retain return revise rewrite ring run save schedule secure see sell send " +
    "serve set share shorten show shut sign sort speak spend start stick stop submit supply suspend swap take talk tell terminate tidy " +
    "try turn update use visit wait waive warn withdraw work write"
  ).split(" "),
);

/** What may follow a verb that is a noun as well, or that stands within a sentence: takes `me`, `the`, `up`; not `is`, `attached`. */
const object =
  /^[a-z]+ (?:me|us|the|a|an|this|that|these|those|it|them|him|her|my|our|your|his|their|all|every\w*|some\w*|any\w*|no|whether|if|when|what|why|how|where|who|with|to|into|out|up|on|off|in|over|down|for|at|by|back|round|again|through|away|mrs?|ms|dr|cllr|two|three|four|one|more|another|sure|together|ahead|and)\b/;

/** Clearly no imperative: a noun or a report at the beginning. Takes `report attached`, `work was done`, `call was made`. */
const report =
  /^[a-z]+ (?:is|was|are|were|has|have|had|will|would|below|of|from|[a-z]{2,20}ed)\b|^(?:work|contact|share|place|list|record|visit|update|order|return|press|close|open) (?:[a-z]+ )?(?:is|was|are|were|has|will|day|hours|days)\b/;

/** A word that opens a sentence and is no verb telling somebody: joining words, statements without their "I", things past. */
const noVerb = new Set(
  (
    "the a an this that these those it i we you he she they my our your his her their its who whom whose what which when where why how " +
    "if whether though although because since while whereas before after until till unless despite given during about above across " +
    "against along among around as at behind below beside besides between beyond by for from in inside into like near of off on onto " +
    "out outside over past per plus re regarding than through throughout to toward towards under unlike up upon via with within without " +
    "and but or nor so then thus hence yet now today yesterday tomorrow tonight once twice again also too here there still just only " +
    "even not never no yes none both all half each every either neither some any many most much more less few several such quite rather " +
    "very perhaps maybe however instead meanwhile otherwise therefore anyway indeed apart according due thanks thank sorry glad happy " +
    "great good nice lovely hope hopefully love think believe wish know understand appreciate suppose guess assume suspect agree doubt " +
    "feel is are was were be been am has had do does did can could will would shall should may might must got saw made said told gave took " +
    "came went sent spent heard met read found thought knew left kept brought bought wrote lost built held felt stood ran began " +
    "monday tuesday wednesday thursday friday saturday sunday dear hi hello morning afternoon evening cheers regards best kind yours " +
    "cllr councillor mr mrs ms dr another other same well right first second third last next what's that's it's i'm i've i'd we've"
  ).split(" "),
);

/** A verb in its bare form with its object: takes `strengthen it`, `shelve the plan`; not `signed it`, `moving the bench`, `sees the plan`. */
const bareVerb =
  /^(?![a-z]*(?:ed|ing|ly|[^s]s) )([a-z]{3,14}) (?:it|them|the|this|these|those|that|him|me|us|my|our|your|an?)\b/;

/** Other ways of telling: takes `let's get`, `be sure to`, `don't sign`, `do not send`. */
const told =
  /^(?:let's (?:get|have|make|put|do|see that)\b|be (?:sure|certain|so (?:good|kind) as) to\b|see to\b|make sure\b|over to you\b)/;

const forbidden = /^(?:do not|don't|never) (?!(?:i|we|you|they|he|she|it|the|residents|members|people)\b)/;

/** A question that begins as an imperative could: takes `do the figures include`, `have you`; not `have a look`. */
const isQuestion = /^(?:do|have) (?!a\b|me\b|us\b).*\?/;

/** A verb and something that is no object by form: takes `chase contractors for a date`. */
const withComplement =
  /^[a-z]+ \w{2,20} (?:to|for|about|from|with|before|by|on|at|that|what|when|if|how|in|and|until|down)\b/;

/** Words in front of the verb: takes `just `, `do tell me`; not `do the figures`. */
const inFront = /^(?:please|kindly|just|now|always|then|do(?= [a-z]+ (?:me|us)\b)) /;

/** Whether words begin with a verb that tells the reader what to do. In the middle of a sentence it needs an object. */
function beginsWithOrder(words: string, isFirst: boolean): boolean {
  const verb = /^[a-z]+/.exec(words)?.[0] ?? "";
  if (report.test(words)) return false;
  if (!verbs.has(verb)) return isFirst && bareVerb.test(words) && !noVerb.has(verb);
  if (object.test(words)) return true;
  return isFirst && (/^[a-z]+(?: \w{1,20})?[.!]?$/.test(words) || withComplement.test(words));
}

/** What a clause asks for by telling, from its first word on. */
export function forceOfImperative(clause: string, isFirst: boolean): Force {
  if (told.test(clause)) return "work";
  if (isQuestion.test(clause)) return null;
  if (forbidden.test(clause)) return forceOfDeed(clause);
  const words = clause.replace(inFront, "");
  return beginsWithOrder(words, isFirst) ? forceOfDeed(words) : null;
}
