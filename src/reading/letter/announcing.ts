/** Who is announced to speak next, by the clause before a colon or by one that points at what stands below it. */

/** A verb of saying that ends a clause but for a few words: `The notice on the gate reads`, `They told us this on the phone`. */
const saysNext =
  /\b(?:reads?|says?|said|tells?|told|stat(?:es|ed)|wrote|writes|replied|answered|responded|added|explained|promised|they promise|promises the following|sent (?:me|us) (?:this|the following)|ruled|resolved)\b[^.!?:]{0,40}$/i;

/** What stands before the verb where the writer, or nobody, speaks: `as we `, `what the Authority `, `as `, `it is `. */
const ownSubject =
  /\b(?:(?:i|we|the authority)(?:['’]\w{1,3})?(?: (?!been )\w{1,12}){0,2}|(?:my|our)(?: \w{1,15}){1,2}|as|to|is|are|was|were|be) $/i;

/** `Its reply`, `the company's statement in full`; not `the Authority's answer`, `here's the text`. */
const othersWords =
  /\b(?:their|its|his|her|(?!(?:here|what|that|it|let|there|today|authority|council|board)['’])[a-z-]{2,20}(?:['’]s|s['’])) (?:[\w-]{1,20} ){0,3}(?:repl(?:y|ies)|answers?|response|statement|wording|text|letter|e-?mail|message|note|comments?|advice|offer|promise|guarantee|notice)\b/i;

/** `The reply I had from the operator`, `Extract from the minutes`, `told the following by the agency`; not `from me`, `from you`. */
const passedOn =
  /\b(?:reply|answer|response|letter|e-?mail|message|note|statement|extract|update|wording|text)s?\b[^.!?:]{0,60}\b(?:(?:i|we)(?:['’]ve| have)? (?:just )?(?:had|got|received)|came|(?:from|by) (?!(?:me|us|you|your|my|our)\b))|\b(?:had|got|received) (?:this|the following)\b|\btold\b[^.!?:]{0,30} by (?!(?:me|us)\b)|\b(?:extract|wording|text|minutes) of (?!(?:my|our)\b)/i;

/** What is only put up, or for others to send: `Template letter for your members`, `My motion asks the council to`, `Option A`. */
const putUp =
  /^option \w$|\b(?:template|motion|amendment|petition|officer (?:comment|advice|response))s?\b[^.!?:]{0,60}$/i;

/** `The letter I had from you, and my answer`, `in reply to their letter`, `having read it, I can tell you this`: it brings none of them. */
const answering =
  /\b(?:my|our) (?:\w+ )?(?:reply|answer|response|letter|note|statement)\b|\b(?:thank(?:s| you) for|further to|in (?:reply|response|answer) to)\b|^re\b|\b(?:i|we) (?:can|will|must|would|should)\b/i;

/** Where a sentence without a colon points at what comes next: `as follows`, `Here is`; `below` points at a letter perhaps. */
const pointsNext =
  /\b(?:as follows|in (?:these|the following) (?:terms|words))\.?$|^(?:this|here) (?:is|are)\b|\bthe following (?:repl|answer|response|letter|e-?mail|message|note|statement)/i;
const pointsDown = /\b(?:below|here)\b/i;

/** What comes after a clause: others' words, a letter of theirs if one begins there, or the writer's own. */
export type Announced = "words" | "letter" | "own";

/** Whether one of the verbs that end a clause is said of others: `I wrote to the company, which replied`. */
function isSaidByOthers(clause: string): boolean {
  let at = clause.search(saysNext);
  while (at !== -1 && ownSubject.test(clause.slice(0, at))) {
    const next = clause.slice(at + 1).search(saysNext);
    at = next === -1 ? -1 : at + 1 + next;
  }
  return at !== -1;
}

function bringsOthers(clause: string): boolean {
  if (isSaidByOthers(clause)) return true;
  return !answering.test(clause) && [othersWords, passedOn, putUp].some((words) => words.test(clause));
}

/** Who speaks after a sentence, which may end in a colon. */
export function announcedBy(sentence: string): Announced {
  const isNext = /:$/.test(sentence) || pointsNext.test(sentence);
  if (!isNext && !pointsDown.test(sentence)) return "own";
  const clause = sentence.replace(/(?: as follows)?[.:]?$/i, "").trim();
  if (!bringsOthers(clause)) return "own";
  return isNext ? "words" : "letter";
}
