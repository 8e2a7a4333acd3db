import { forceOfDeed } from "./deeds.ts";
import type { Force } from "./force.ts";

/** Words before an object that are no verb telling somebody: joining words, statements without their "I", things past. */
const noVerb = new Set(
  (
    "and but nor then thus now today also just only even not never both half such quite what when where why how who whom which whether " +
    "though although because since while before after until till unless despite given about above across against along among around " +
    "behind below beside between beyond for from inside into like near off onto out outside over past per than through under upon via " +
    "with within without sorry glad hope love think believe wish know understand suppose guess assume agree doubt feel was were are had " +
    "did can could will would shall should may might must got saw made said told gave took came went sent met read found thought knew " +
    "left kept done seen given taken gone great pity shame sure worth spoke rang ran once brought wrote lost built held heard all that there here you they were don't"
  ).split(" "),
);

/** A verb in its bare form with its object: takes `strengthen it`, `shelve the plan`; not `signed it`, `moving the bench`, `sees the plan`. */
const ordered =
  /^(?![a-z]*(?:ed|[a-z]{3}ing|ly|[^s]s) )([a-z]{3,14}|do|go) (?:(?:back|on|off|up|out|in|down|over) )?(?:it|them|the|this|these|those|him|her|me|us|my|our|your|his|their|an?|some\w*|any\w*|mrs?|whether|what|two)\b/;

/** Verbs that go with a preposition, or alone: takes `speak to mr day`, `go ahead`, `reconsider.`; not `report on`. */
const withoutObject =
  /^(?:speak|talk|reply|look|go|come|get|hold|deal|carry|keep|write|see|ring|call|hurry|sort|stop|try|work|check|chase|send|forward|ask|tell|find|put|take|make|do|pop|explain|justify|reconsider|arrange|waive|pull|sign|swap|let|remind|confirm|add) (?:\w{1,20} )?(?:to|for|with|at|on|up|off|out|in|ahead|and|again|into|round|back|about|how|from|one|more|together|whoever)\b|^(?:stop|reconsider|explain yourself)[.!]/;

/** Other ways of telling: takes `let's get`, `be sure to`, `see to it`. */
const told =
  /^(?:remember to |let's (?:get|have|make|put|do)|be (?:sure|so (?:good|kind)) |see to |make sure)/;

/** Takes `don't sign it`, `do not send it`; not `don't we own it`. */
const forbidden = /^(?:do not|don't|never) (?!(?:i|we|you|they|he|she|it|the|residents|members|people)\b)/;

/** Words in front of the verb: takes `just `, `do tell me`; not `do the figures`. */
const inFront = /^(?:just|now|always|then|do(?= [a-z]+ (?:me|us)\b)) /;

/** A question that begins as an order could: takes `do the figures include`, `have you`; not `have a look`. */
const isQuestion = /^(?:do|have|is) (?!an?\b|me\b|us\b|something\b|someone\b).*\?/;

/** What a clause asks for by telling, from its first word on. */
export function forceOfImperative(clause: string, isFirst: boolean): Force {
  if (told.test(clause)) return "work";
  if (isQuestion.test(clause)) return null;
  if (forbidden.test(clause)) return forceOfDeed(clause);
  const words = clause.replace(inFront, "");
  const verb = ordered.exec(words)?.[1] ?? "the";
  const isOrder = (verb !== "the" && !noVerb.has(verb)) || (isFirst && withoutObject.test(words));
  return isOrder ? forceOfDeed(words) : null;
}
