import type { Force } from "./force.ts";

/** What there is already and can be told or sent: `the date of the hearing`, `a copy of the plan`. */
const fact =
  /^(?:date|time|hour|name|number|figure|cop(?:y|ie)|link|list|minute|agenda|detail|addresse?|postcode|outcome|result|status|map|plan|drawing|file|form|report|paper|polic(?:y|ie)|data|timetable|cost|price|reference|contact|email|phone|information|fact|statistic|record|idea|latest|update|new|reply|answer|sight|schedule|photo|deadline)s?$/;

/** What somebody has to make, think or do first: `a note on the depot`, `your thoughts`, `a crew`. */
const work =
  /^(?:(?:re)?draft|note|briefing|summary|proposal|letter|explanation|comment|thought|view|advice|analysis|option|recommendation|opinion|help|hand|support|guidance|suggestion|attention|action|crew|team|van|engineer|contractor|assurance|paragraph|table|speech|statement|visit|meeting|review|some(?:one|body))s?$/;

/** A question within a sentence: `who owns it`, `whether it is ours`. */
const asksWithin = /^(?:wh\w{1,5}|if|how)\b/;

/** A thing that is to become otherwise: takes `shortened`, `redrawn`, `put`; not `sent`. */
const changed = /^(?:\w{2,20}ed|\w{2,14}(?:awn|tten|ken)|put|cut|done|down|gone|made)$/;

/** A paper that nobody has written yet: takes `a short paper on the depot`, `a costed plan`; not `a new copy`. */
const toBeWritten =
  /^an? (?:short|brief|detailed|new|revised|fresh|proper|costed|(?:one|two|single)[- ]page) (?:\w{1,14} )?(?:paper|report|list|plan|map|drawing|schedule|timetable|policy)\b/;

/** How many words of a thing are looked at: its head noun stands among them. */
const reach = 7;

/**
 * What is asked by naming a thing: facts, when it is there already and only to be told or sent; work, when it has to be
 * made, or to become otherwise. `otherwise` is the answer for a thing that shows neither.
 */
export function forceOfThing(rest: string, otherwise: Force): Force {
  if (asksWithin.test(rest)) return "fact";
  if (toBeWritten.test(rest)) return "work";
  const words = rest.split(/[^a-z'-]+/).slice(0, reach);
  const at = words.findIndex((word) => fact.test(word) || work.test(word));
  const head = words[at] ?? "";
  if (work.test(head)) return "work";
  // "The plan shortened", not "the revised plan".
  if (words.slice(at + 1).some((word) => changed.test(word))) return otherwise && "work";
  return head === "" ? otherwise : "fact";
}

/** To have, see or learn something: takes `have a copy`, `to see the plan`, `get`. */
const having = /^(?:to )?(?:have|see|get|know|hear|receive|learn|be told|find out|check) (?:please )?/;

/** What somebody asks for who would have, see or know it; undefined where the words speak of something else. */
export function forceOfHaving(rest: string): Force | undefined {
  const thing = rest.replace(having, "");
  if (thing === rest) return undefined;
  return forceOfThing(thing, /^to (?:know|hear|learn|be|find|check)/.test(rest) ? "fact" : "work");
}
