/**
 * Somebody who says "I" of a seat on the council. Takes `I am the ward member for Fenside`, `I'm one of your three local
 * councillors`, `I'm Ann, councillor for Fenside`, `Ann here, your local cllr`,
 * `your councillors, Ann and I`, `I was elected to represent Fenside`; not `I am glad that your councillor wrote`, `I'm not your ward member`, `I am the councillor's brother`.
 */
const ofThemselves: readonly RegExp[] = [
  /\b(?:(?:[Ii]|[Ww]e)(?:['’](?:m|re)| am| are)|[Aa]s|[Bb]eing) (?:the|an?|your|one of (?:the|your)) (?:(?:local|ward|elected|new|two|three|four|division(?:al)?|[A-Z][\w'’-]{1,20}) ){0,4}(?:[Cc]ouncillor|[Cc]llr|(?:ward|local|elected|division(?:al)?) (?:member|rep(?:resentative)?))s?\b(?!['’]s)/,
  /\b(?:[Ii]|[Ww]e)(?:['’](?:m|re)| am| are) (?:[A-ZÀ-Þ][^\s,]{1,20}, )?(?:your )?(?:councillor|cllr|member) for [A-Z]|\bhere, (?:your |the )?(?:local|ward) c/,
  /\b(?:I|we) (?:was|were) elected (?:for|by|to represent)\b/,
  /\b[Yy]our [^.?!]{0,60}councillors\b[^.?!]{0,40}\band (?:I|me)\b/,
];

/** Whether a text says of its writer that they sit on the council for a ward. */
export function speaksOfOwnSeat(said: string): boolean {
  return ofThemselves.some((words) => words.test(said));
}
