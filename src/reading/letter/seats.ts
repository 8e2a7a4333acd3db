import type { Person } from "../../people/index.ts";

/**
 * Somebody who says "I" of a seat on the council. Takes `I am the ward member for Fenside`, `I'm one of your three local
 * councillors`, `your councillors, Ann and I`, `I was elected to represent Fenside`; not `I am glad that your councillor
 * wrote`, `I'm not your ward member`, `I am the councillor's brother`.
 */
const ofThemselves: readonly RegExp[] = [
  /\b(?:(?:[Ii]|[Ww]e)(?:['’](?:m|re)| am| are)|[Aa]s|[Bb]eing) (?:the|an?|your|one of (?:the|your)) (?:(?:local|ward|elected|new|two|three|four|division(?:al)?|[A-Z][\w'’-]{1,20}) ){0,4}(?:[Cc]ouncillor|[Cc]llr|(?:ward|local|elected|division(?:al)?) (?:member|rep(?:resentative)?))s?\b(?!['’]s)/,
  /\b(?:[Ii]|[Ww]e)(?:['’](?:m|re)| am| are) (?:councillor|cllr|member) for [A-Z]/,
  /\b(?:I|we) (?:was|were) elected (?:for|by|to represent)\b/,
  /\b[Yy]our [^.?!]{0,60}councillors\b[^.?!]{0,40}\band (?:I|me)\b/,
];

/** A name and, beside it, a seat: `Wilk, ward member for Fenside`, `Tomasz here, your local cllr`. The name is the first group. */
const nameBesideSeat =
  /([\wÀ-ÿ'’]{2,30})(?: here)?,? \(?(?:the |your |an? )?(?:(?:ward|local) (?:member|councillor|cllr)|(?:councillor|cllr|member) for)\b/gi;

/** Whether the text sets a seat beside the writer's own name, as one who speaks of themselves by name does. */
function namesOwnSeat(said: string, person: Person): boolean {
  const own = new Set(
    [person.name, ...(person.alsoKnownAs ?? [])]
      .join(" ")
      .toLowerCase()
      .split(/[\s-]+/),
  );
  nameBesideSeat.lastIndex = 0;
  for (let found = nameBesideSeat.exec(said); found !== null; found = nameBesideSeat.exec(said))
    if (own.has((found[1] ?? "").toLowerCase())) return true;
  return false;
}

/** Whether a text says of its writer that they sit on the council for a ward; `person` is who signs, null when nobody known. */
export function speaksOfOwnSeat(said: string, person: Person | null): boolean {
  if (ofThemselves.some((words) => words.test(said))) return true;
  return person !== null && namesOwnSeat(said, person);
}
