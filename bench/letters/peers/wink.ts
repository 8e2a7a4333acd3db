import model from "wink-eng-lite-web-model";
import winkNlp, { type TokenItsFunction } from "wink-nlp";
import type { StatementKind } from "../../../src/message/index.ts";
import type { Peer } from "./peer.ts";

/** One pass of sensible rules over the lemmas, parts of speech and negation marks that the package gives. */
const nlp = winkNlp(model);

/** What is asked of each token, which the package's types give as methods though they stand alone. */
const ask = nlp.its as unknown as {
  readonly lemma: TokenItsFunction<string>;
  readonly pos: TokenItsFunction<string>;
  readonly negationFlag: TokenItsFunction<boolean>;
};

const promising =
  /^(?:undertake|guarantee|agree|promise|grant|waive|award|pledge|indemnify|covenant|warrant|accept)$/;
const costing =
  /^(?:pay|fund|build|repair|refund|provide|give|install|meet|charge|enforce|reimburse|cover|cancel|write|keep|put|send|run)$/;
const hedging =
  /^(?:hope|aim|may|might|could|would|consider|try|expect|intend|if|principle|say|tell|claim|report|accord)$/;
const blaming = /^(?:liability|liable|fault|blame|negligent|negligence|responsibility|responsible|claim)$/;
const owning = /^(?:accept|admit|deny|reject|dispute|concede|be|repudiate)$/;
const speaking = /^(?:we|i|authority|council)$/;

interface Word {
  readonly lemma: string;
  readonly pos: string;
  readonly isNegated: boolean;
}

function wordsOf(text: string): readonly Word[] {
  const tokens = nlp.readDoc(text).tokens();
  const parts = tokens.out(ask.pos);
  const negations = tokens.out(ask.negationFlag);
  return tokens.out(ask.lemma).map((lemma, at) => ({
    lemma: lemma.toLowerCase(),
    pos: parts[at] ?? "",
    isNegated: negations[at] === true,
  }));
}

/** What the words after the first subject that speaks for the authority do. */
function ofSubject(words: readonly Word[]): readonly StatementKind[] {
  const after = words.slice(words.findIndex(({ lemma }) => speaking.test(lemma)) + 1);
  if (after.length === words.length) return [];
  if (after.some(({ lemma }) => blaming.test(lemma)))
    return after.some(({ lemma }) => owning.test(lemma)) ? ["liability"] : [];
  const verb = after.find(({ pos }) => pos === "VERB");
  if (verb === undefined) return [];
  const isFuture = after.some(({ lemma }) => /^(?:will|shall|'ll)$/.test(lemma));
  const isPromise = promising.test(verb.lemma) && !verb.isNegated;
  return isPromise || (isFuture && costing.test(verb.lemma)) ? ["obligation"] : [];
}

function isOrder(words: readonly Word[]): boolean {
  const [first, second] = words;
  const start = first?.lemma === "please" || first?.lemma === "kindly" ? second : first;
  if (start?.pos === "VERB") return true;
  return words.some(({ lemma }, at) => lemma === "you" && words[at + 1]?.lemma === "must");
}

function kindsOf(text: string): readonly StatementKind[] {
  const words = wordsOf(text);
  if (words.some(({ lemma }) => hedging.test(lemma) || lemma === "?" || lemma === '"')) return [];
  return isOrder(words) ? ["instruction", ...ofSubject(words)] : ofSubject(words);
}

export const wink: Peer = { name: "wink-nlp 2.4", over: () => kindsOf };
