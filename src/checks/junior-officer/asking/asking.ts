import { sentencesOf } from "../../sentences.ts";
import { clausesOf, withoutOpening } from "./clauses.ts";
import { courtesies } from "./courtesies.ts";
import { forceOfDeed } from "./deeds.ts";
import { stronger, type Force } from "./force.ts";
import { forceOfImperative } from "./imperatives.ts";
import { beyondFacts, leads, type Asked } from "./leads.ts";
import { forceOfThing } from "./things.ts";
import { forceOfOurs, forceOfQuestion } from "./questions.ts";
import { forceOfWish } from "./wishes.ts";

/** What a text asks for: nothing but facts, or more than that (work, advice, an explanation). */
export interface Asking {
  readonly isPurelyFactual: boolean;
  /** The first sentence that asks for most. */
  readonly sentence: string;
}

/** A grievance: then no question beside it is a mere one. */
const concern =
  /\b(?:unacceptable|not good enough|disgrace(?:ful)?|complain(?:ing)?|(?:a|my|this) complaint|(?:i am|i'm|very|deeply|really) (?:concerned|unhappy|disappointed|worried|cross|angry)|my concerns?|going on for|time of asking|yet again|still (?:broken|waiting|nothing|no (?:reply|answer|word|sign))|(?:nobody|no one) has (?:replied|answered|come|been|rung)|ha(?:s|ve) been waiting (?:since|for))\b/;

/** As much as is read of one sentence. */
const longestSentence = 600;

/** In lower case, on one line, without quotation marks in front: what patterns are held against. */
function plain(sentence: string): string {
  return sentence
    .slice(0, longestSentence)
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^["'“]+/, "");
}

/** A question within: `who owns it`; a deed, where an act of somebody is named; else a thing. */
function forceOfAnswer(lead: string, rest: string): Force {
  const act =
    /^(?:if|whether) (?:you|we|someone|somebody|your team) (?:could|can|might|would|should|may) (.*)$/.exec(
      rest,
    );
  if (act !== null) return forceOfDeed(act[1] ?? "");
  if (/\b(?:might|could|can|should) be \w/.test(rest)) return "work";
  if (/\b(?:to|you)$/.test(lead)) return "work";
  return forceOfThing(rest, /wonder/.test(lead) ? null : "work");
}

/** Words that make a sentence of what would else be a mere thing: takes `can`, `is`; not `another bin by the gate`. */
const isSentence =
  /\b(?:can|could|may|might|would|will|is|are|was|were|i|we|you|has|have|do|does|did|yes|no)\b/;

/** "Please ring", "please could I have", and a thing with "please" behind it. */
function forceOfPlease(rest: string, before: string): Force {
  if (/^(?:can|could|would|will|may|might) /.test(rest)) return forceOfOurs(rest.replace(/[?!.]$/, ""));
  if (/^(?:who|what|when|where|which|whether|if|how)\b/.test(rest)) return "fact";
  if (!/^[?!.)]*$/.test(rest) && !/^(?:before|by|for|on|at|in|as) /.test(rest)) return forceOfDeed(rest);
  return before === "" || isSentence.test(before) ? null : forceOfThing(before, "work");
}

const readings: Readonly<Record<Asked, (lead: string, rest: string, before: string) => Force>> = {
  please: (_, rest, before) => forceOfPlease(rest, before),
  deed: (_, rest) => forceOfDeed(rest),
  thing: (_, rest) => forceOfThing(rest, "fact"),
  wish: (_, rest) => forceOfWish(rest),
  answer: forceOfAnswer,
  work: () => "work",
  fact: () => "fact",
};

/** Leads that lose their force within a clause that hangs on another, or asks: `if you need`, `do I need`. */
const dependable: ReadonlySet<Asked> = new Set<Asked>(["work", "wish"]);

/** What stands before such a lead then: takes `if`, `anything`, `feel`; not `so`. */
const dependent =
  /\b(?:if|when|whenever|what|whatever|all|anything|where|wherever|who|than|feel|do|does|did|don't)$/;

/** What the leads in a sentence ask for. */
function forceOfLeads(sentence: string): Force {
  let force: Force = null;
  for (const { lead, asked } of leads) {
    lead.lastIndex = 0;
    for (let match = lead.exec(sentence); match !== null; match = lead.exec(sentence)) {
      const before = sentence.slice(0, match.index).trim();
      if (dependable.has(asked) && dependent.test(before)) continue;
      const rest = sentence.slice(lead.lastIndex).trim();
      force = stronger(force, readings[asked](match[0], rest, before));
      if (force === "work") return force;
    }
  }
  return force;
}

function forceOfSentence(sentence: string): Force {
  if (courtesies.some((each) => each.test(sentence))) return null;
  const clauses = clausesOf(sentence);
  let force = forceOfLeads(withoutOpening(sentence));
  clauses.forEach((clause, index) => {
    force = stronger(force, forceOfImperative(clause, index === 0));
  });
  if (/\?["')]{0,2}$/.test(sentence)) force = stronger(force, forceOfQuestion(clauses));
  if (force === "fact" && beyondFacts.some((each) => each.test(sentence))) return "work";
  return force;
}

/** What a text asks of its reader; null when nothing. Quotations are not its own: give it the sender's own words. */
export function askingIn(text: string): Asking | null {
  let fact: string | null = null;
  let isGrieved = false;
  for (const sentence of sentencesOf(text)) {
    const lower = plain(sentence);
    if (concern.test(lower)) isGrieved = true;
    const force = forceOfSentence(lower);
    if (force === "work") return { isPurelyFactual: false, sentence };
    if (force === "fact") fact = fact ?? sentence;
  }
  return fact === null ? null : { isPurelyFactual: !isGrieved, sentence: fact };
}
