/** A greeting, a name or a joining word in front: takes `hi tomos, `, `quick question: `, `and `; not `to whom`. */
const opening =
  /^(?:(?:hi|hello|dear|good \w{3,9}|morning|hey)(?: [a-z'-]{2,20}){0,3}(?:[,.!]| [–—-] )\s?|(?:and|but|so|also|then|now|ok|still|thanks|thank you|sorry to \w{3,8} you),? |(?:\w{1,10} )?(?:question|query|one|thing)[:.] )/;

/** Where a new clause begins. */
const joint = /[,;:] | ?[–—] | - /;

/** More clauses than anybody asks in. */
const most = 20;

/** A sentence without what stands in front of it. */
export function withoutOpening(sentence: string): string {
  return sentence.replace(opening, "").replace(opening, "");
}

/** The parts of a sentence in which something may be asked, each without what stands in front. */
export function clausesOf(sentence: string): readonly string[] {
  return withoutOpening(sentence)
    .split(joint, most)
    .map((part) => withoutOpening(part.trim()));
}
