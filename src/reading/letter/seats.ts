import type { Person } from "../../people/index.ts";

/**
 * Somebody who says "I" of a seat on the council. Takes `I am the ward member for Fenside`, `I'm one of your three local
 * councillors`, `your councillors, Ann and I`, `I was elected to represent Fenside`; not `I am glad that your councillor
 * wrote`, `I'm not your ward member`, `I am the councillor's brother`.
 */
const ofThemselves: readonly RegExp[] = [
  /\b(?:[Ii]|[Ww]e)(?:['’](?:m|re)| am| are) (?:(?:also|both|all|still|now|proud to be) )?(?:the|an?|your|one of (?:the|your)) (?:(?:local|ward|elected|new|two|three|four|city|county|district|borough|town|parish|division(?:al)?|council|[A-Z][\w'’-]{1,20}) ){0,4}(?:[Cc]ouncillor|[Cc]llr)s?\b(?!['’]s)/,
  /\b(?:[Ii]|[Ww]e)(?:['’](?:m|re)| am| are) (?:(?:also|both|all|still|now|proud to be) )?(?:the |an? |your |one of (?:the |your )(?:(?:two|three|four) )?)?(?:(?:[Ww]ard|[Ll]ocal|[Ee]lected|[Dd]ivision(?:al)?) ){1,2}(?:[Mm]ember|[Rr]epresentative|[Rr]ep)s?\b(?!['’]s)/,
  /\b(?:[Ii]|[Ww]e)(?:['’](?:m|re)| am| are) (?:(?:also|both|all|still|now|proud to be) )?(?:the |an? |your )?(?:[Cc]ouncillor|[Cc]llr|[Mm]ember) for [A-Z]/,
  /\b(?:[Ii]|[Ww]e) (?:was|were) elected (?:for|by|in|to represent)\b/,
  /\b[Yy]our (?:(?:local|ward|elected|new|two|three|four|city|county|district|borough|town|parish|division(?:al)?|council|[A-Z][\w'’-]{1,20}) ){0,4}(?:[Cc]ouncillors|ward members|local members)\b[^.?!]{0,40}\band (?:I|me|myself)\b/,
  /\b(?:[Aa]s|[Bb]eing) (?:the|an?|your|one of (?:the|your)) (?:(?:local|ward|elected|new|two|three|four|city|county|district|borough|town|parish|division(?:al)?|council|[A-Z][\w'’-]{1,20}) ){0,4}(?:[Cc]ouncillor|[Cc]llr)s?\b(?!['’]s)/,
  /\b(?:[Aa]s|[Bb]eing) (?:the |an? |your |one of (?:the |your )(?:(?:two|three|four) )?)?(?:(?:[Ww]ard|[Ll]ocal|[Ee]lected|[Dd]ivision(?:al)?) ){1,2}(?:[Mm]ember|[Rr]epresentative|[Rr]ep)s?\b(?!['’]s)/,
];

/** A name and, beside it, a seat: `Wilk, ward member for Fenside`, `Tomasz here, your local cllr`. The name is the first group. */
const nameBesideSeat =
  /([\wÀ-ÿ'’]{2,30})(?: here)?,? \(?(?:the |your |an? |one of (?:the|your) )?(?:(?:(?:ward|local|elected|division(?:al)?) ){1,2}(?:member|councillor|cllr|rep)|(?:councillor|cllr|member) for)\b/gi;

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
