/** A greeting, a name or a joining word in front: takes `hi tomos, `, `quick question: `, `and `; not `to whom`. */
const opening =
  /^(?:(?:hi|hello|dear|good (?:morning|afternoon|evening)|morning|afternoon|evening|hey)(?: (?:again|there|all|both|everyone))?(?: [a-z'-]{2,20}){0,2}(?:,|\s?[–—-] |!|\.|$)\s?|(?:and|but|so|also|then|now|well|right|ok|okay|anyway|still|meanwhile|finally|lastly|first(?:ly)?|second(?:ly)?|thanks|thank you|sorry to (?:bother|trouble|chase) you),? |(?:\w{1,10} )?(?:question|query|one|thing|point)s?[:.] )/;

/** Where a new clause begins. */
const joint = /[,;:] | ?[–—] | - |\.\.\. ?/;

/** More clauses than anybody asks in. */
const most = 20;

/** A sentence without what stands in front of it. */
export function withoutOpening(sentence: string): string {
  let rest = sentence;
  for (let turn = 0; turn < 4; turn += 1) {
    const next = rest.replace(opening, "");
    if (next === rest) return rest;
    rest = next;
  }
  return rest;
}

/** The parts of a sentence in which something may be asked, each without joining words in front. */
export function clausesOf(sentence: string): readonly string[] {
  const parts = withoutOpening(sentence).split(joint, most);
  return parts.map((part) => withoutOpening(part.trim())).filter((part) => part !== "");
}
