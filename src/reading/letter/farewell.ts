/** How letters end, each by one shape; what follows is the end of the line, or a name on it. */
const farewells: readonly RegExp[] = [
  /** `Yours sincerely` `I remain, yours ever` `Yr obedient servant`; not `Your letter came`. */
  /^(?:i (?:am|remain),? )?(?:yours|yrs?|your)(?: (?:very |most )?(?:sincerely|faithfully|truly|ever|aye|etc|respectfully|fraternally|in haste|in sympathy|obedient servant))\b/i,
  /^yours(?=[,.!]*$)/i,
  /** `With best wishes` `Kindest regards` `Many thanks`; not `Thanks for the map of the new road`. */
  /^(?:with )?(?:(?:best|kind|kindest|warm|warmest|good|sincere|deepest|heartfelt|many|every|all|my|our|very|love and) ){0,4}(?:regards|wish(?:es)?|thanks|gratitude|appreciation|sympathy|condolences|love|respect)(?: to you (?:both|all))?\b/i,
  /^(?:thanks (?:again|so much)|thank you|cheers|sincerely|faithfully|respectfully|fraternally|all the (?:very )?best|best|ta|in solidarity|in haste|take care|until then|welcome aboard|(?:speak|talk|see you) (?:there|soon|then))\b/i,
  /** Welsh, as bilingual authorities sign. */
  /^(?:cofion(?: (?:gorau|cynnes))?|yn gywir(?: iawn)?|dymuniadau gorau|pob dymuniad da|diolch(?: yn fawr)?|hwyl)(?![\wà-ÿ])/i,
];

/** `With all good wishes for his exams,` `All the very best for the move`; not `Thanks for the map`. */
const wishesFor =
  /^(?:with )?(?:(?:best|kind|kindest|warm|warmest|good|every|all|my|very) )+wish(?:es)? (?:for|to|from|on)\b|^all the (?:very )?best (?:for|with|on)\b/i;

/** A name, or names, after the farewell on its line: `Alice Mott`, `Tom and Ivy`. */
const namesAfter = /^(?:[A-ZÀ-Þ][\wà-ÿ.'’-]*|and|&)(?: (?:[A-ZÀ-Þ][\wà-ÿ.'’-]*|and|&)){0,4}$/;

const longest = 60;

function isOneFarewell(text: string): boolean {
  if (wishesFor.test(text)) return !/[.?!:]$/.test(text);
  return farewells.some((farewell) => {
    const found = farewell.exec(text);
    if (found === null) return false;
    const rest = text.slice(found[0].length).replace(/^[,.!]+/, "");
    return rest === "" || (rest.charAt(0) === " " && namesAfter.test(rest.trim()));
  });
}

/** Whether a line bids farewell, in either of its languages where it says it twice: `Cofion gorau / Best wishes`. */
export function isFarewell(text: string): boolean {
  if (text.length > longest) return false;
  return isOneFarewell(text) || (text.indexOf(" / ") !== -1 && text.split(" / ").every(isOneFarewell));
}

/** Whether a line takes leave by its form alone, in words of its own: `Have a good season,` before a line with a name. */
export function isLeave(text: string): boolean {
  return text.length <= 45 && /^[A-Z][^.?!:;,]*,$/.test(text) && text.indexOf(" ") !== -1;
}
