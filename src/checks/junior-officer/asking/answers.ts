import { forceOfImperative } from "./imperatives.ts";
import { forceOfThing } from "./things.ts";

/** Whether words ask for an answer: takes `Which day suits you?`, `please let me know`; not `https://x.example/?y=1`. */
const asks = /\?(?:["')\]]|\s|$)|\b(?:let (?:me|us) know|confirm|tell (?:me|us))\b/i;

/** What agrees to what was asked: takes `please go ahead`, `put me down for the morning`; not `go ahead and mend it`, `put me through`. */
const agreed =
  /\b(?:please )?(?:(?:put|count|book|sign) (?:me|us) (?:down|in|up|out)\b(?: for(?: (?!and\b|but\b)[\w'-]{1,20}){1,6})?|go ahead\b(?! and\b)(?: (?:with|on) (?:it|this|that)\b)?)(?:,? please\b)?/g;

/** A thing in few words with "please" behind it: takes `the 9th, please.`, `vegetarian please, no nuts`. */
const thingPlease = /^((?:[\w'/&:-]{1,20} ){0,7}[\w'/&:-]{1,20}),? please(?=[.,;!]|$)/;

/** No thing: takes `is it`, `can we`, `have that mended`; and what is wanted beside what was asked, `another bin`. */
const isMore =
  /^(?:and|also|another|more|some|any)\b|\b(?:can|could|may|will|is|are|was|were|i|we|you|ha(?:s|ve)|d(?:o|oes|id)|too|as well)\b/;

/** Words that name nothing. */
const small = /^(?:the|and|for|your|this|that|with|from)$/;

/** Whether a thing may be one that the question offered: it is no matter of work or facts, or the question itself names it. */
function isChosen(thing: string, question: string): boolean {
  if (isMore.test(thing) || forceOfImperative(thing, true) !== null) return false;
  if (forceOfThing(thing, null) === null) return true;
  const words = thing.split(/[^a-z0-9'-]+/).filter((word) => word.length > 2 && !small.test(word));
  const offered = words.filter((word) => question.indexOf(word) >= 0);
  return offered.length > 0 && (words.length < 3 || offered.length === words.length);
}

/**
 * What is left of a sentence once the answer to a question is taken out of it: nothing of `the 9th, please`. Both in lower
 * case; what does not ask is answered by nothing, and the sentence stays as it is.
 */
export function withoutAnswer(sentence: string, question: string): string {
  if (!asks.test(question)) return sentence;
  const rest = sentence.replace(agreed, "");
  const thing = thingPlease.exec(rest);
  return thing !== null && isChosen(thing[1] ?? "", question) ? rest.slice(thing[0].length) : rest;
}
