/** How a lead-in bears on the items below it. */
export type LeadIn =
  /** Its clause goes on in each item: "I have asked the team to:". An item says nothing without it. */
  | "open"
  /** It says that the items are no word of the writer's: "Ideas from the meeting:". */
  | "muting"
  /** It only announces them: "What happens now:". An item also speaks for itself. */
  | "neutral";

/** A last word after which a clause goes on: `We will`, `I have asked them to`, `It was agreed that`. */
const unfinished =
  /\b(?:to|will|shall|would|should|must|can|could|may|might|that|whether|if|by|and|or|not|we|i|you|they|he|she|who|are|is|were|was|have|has|had|be)$/i;

/** A first word of a condition, which holds for every item: `If the Board agrees`. */
const condition = /^(?:if|unless|provided|providing|assuming|should|were|subject to|once|until|when)\b/i;

/** `Ideas from the meeting`, `Actions for me`, `Agenda for Thursday`; not `The actions we agreed`. */
const others =
  /\b(?:(?:actions?|tasks?|jobs?) for me|my (?:actions?|tasks?|next steps|to-?do list)|agenda|ideas?|suggestions?|options?|possibilities|wish-?list|draft|for (?:example|instance)|not (?:yet )?agreed|under discussion)\b/i;

/** Words of an answer or a decision, beside which nothing is muted: `Your suggestions and our answers`. */
const answers = /\b(?:answers?|repl(?:y|ies)|responses?|decided|decisions?|accepted|approved)\b/i;

/** Whether a block that ends so leads in the list below it, with or without a colon. */
export function leadsIn(block: string): boolean {
  return /:$/.test(block) || unfinished.test(block.slice(-12));
}

/** How the sentence before a list bears on its items. */
export function leadInOf(sentence: string): LeadIn {
  const said = sentence.replace(/:$/, "").trim();
  if (unfinished.test(said.slice(-12)) || condition.test(said)) return "open";
  return others.test(said) && !answers.test(said) ? "muting" : "neutral";
}
