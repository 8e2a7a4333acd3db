import { sentencesOf } from "../../sentences.ts";
import { withoutAnswer } from "./answers.ts";
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
  /\b(?:unacceptable|not good enough|disgrace(?:ful)?|complain(?:ing)?|(?:a|my|this) complaint|(?:i am|i'm|very|deeply|really) (?:concerned|unhappy|disappointed|worried|cross|angry)|my concerns?|going on for|time of asking|yet again|still (?:broken|waiting|no)|been waiting)\b/;

/** As much as is read of what is answered. */
const longestQuestion = 10_000;

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

/** A deed, where an act of somebody is named; else a thing, or a question within: `who owns it`. */
function forceOfAnswer(lead: string, rest: string): Force {
  const act = /^(?:if|whether) (?:you|we|some(?:one|body)) (?:could|can|might|would) /;
  if (act.test(rest)) return forceOfDeed(rest.replace(act, ""));
  if (/(?:to|you)$/.test(lead) || / (?:might|could|can) be /.test(rest)) return "work";
  return forceOfThing(rest, /wonder/.test(lead) ? null : "work");
}

/** Words that make a sentence of what would else be a mere thing: takes `can`, `is`; not `another bin by the gate`. */
const isSentence = /^$|\b(?:can|could|may|will|is|are|was|were|i|we|you|ha(?:s|ve)|d(?:o|oes|id))\b/;

/** "Please ring", "please could I have", and a thing with "please" behind it. */
function forceOfPlease(rest: string, before: string): Force {
  if (/^(?:can|could|would|will|may) /.test(rest)) return forceOfOurs(rest);
  if (/^(?:wh|if |how )/.test(rest)) return "fact";
  if (!/^(?:[?!.)]|$|(?:before|by|for|on|at|in) )/.test(rest)) return forceOfDeed(rest);
  return isSentence.test(before) ? null : forceOfThing(before, "work");
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

/** What stands before a demand or wish and takes its force: takes `if you need`, `anything you must`, `do i need`; not `so you must`. */
const dependent = /\b(?:if|when|what|all|anything|where|who|than|feel|do|did|don't)$/;

/** What the leads in a sentence ask for. */
function forceOfLeads(sentence: string): Force {
  let force: Force = null;
  for (const { lead, asked } of leads) {
    lead.lastIndex = 0;
    for (let match = lead.exec(sentence); match !== null; match = lead.exec(sentence)) {
      const before = sentence.slice(0, match.index).trim();
      if (/^w/.test(asked) && dependent.test(before)) continue;
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

/**
 * What a text asks of its reader; null when nothing. Quotations are not its own: give it the sender's own words, and in
 * `answered` those of the reader's that they answer, since the answer to a question asks for nothing.
 */
export function askingIn(text: string, answered = ""): Asking | null {
  const question = answered.slice(0, longestQuestion).toLowerCase();
  let fact: string | null = null;
  let isGrieved = false;
  for (const sentence of sentencesOf(text)) {
    const lower = plain(sentence);
    if (concern.test(lower)) isGrieved = true;
    const force = forceOfSentence(withoutAnswer(lower, question));
    if (force === "work") return { isPurelyFactual: false, sentence };
    if (force === "fact") fact = fact ?? sentence;
  }
  return fact === null ? null : { isPurelyFactual: !isGrieved, sentence: fact };
}
