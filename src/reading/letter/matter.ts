import type { Matter } from "../../message/index.ts";

/** What the matter of a letter is known by. A word counts once, however often it stands. */
const partyWords =
  /\b(?:canvass(?:ing|ers?)?|leaflet(?:s|ing)?|manifesto|whip|group (?:meeting|line|whip)|branch (?:meeting|committee|secretary)|conference motion|doorstep|doorknocking|door-knocking|polling day|campaign (?:team|trail)|selection meeting|our candidates?|comrades?|win (?:in|on) (?:may|the \w+)|party (?:members?|conference|headquarters|line)|agm of the branch|hustings|re-?elect\w*|vote (?:labour|conservative|green|liberal|reform))\b/gi;

const socialWords =
  /\b(?:birthday|congratulations|condolences|sympathy|funeral|wedding|christening|retirement|anniversary|barbecue|bbq|party|picnic|dinner|supper|lunch|drinks?|pint|pub|cake|punch|raffle|cricket|football|golf|match|rugby|bowls|choir|concert|holiday|weekend|grandchildren|grandson|granddaughter|baby|family|garden|christmas|happy|get well|love to|thinking of you|missed|recipe|dog|coffee|tea|chairs)\b/gi;

const diaryWords =
  /\b(?:diary|calendar|appointment|reschedule|rearrange|meet(?:ing)?|call|teams|zoom|available|availability|free|slot|attend(?:ance)?|apologies|rsvp|invite|invitation|date|time|o'clock|am|pm|\d{1,2}(?::\d\d|\.\d\d)?\s?(?:am|pm)|monday|tuesday|wednesday|thursday|friday|tomorrow|next week|venue|room)\b/gi;

const businessWords =
  /\b(?:authority|council|ward|committee|scrutiny|cabinet|planning|application|housing|highways?|road|bus(?:es)?|bins?|licen[cs]e|contract|tender|grant|funding|budget|rent|tenan(?:cy|t|ts)|lease|scheme|project|works|repairs?|claim|compensation|liability|invoice|payment|officers?|residents?|constituents?|consultation|policy|report|complaint|service|path|lamps?|lighting|flood(?:ing)?|drain|school|transport|development|regeneration|money|cost|pay|paid|letter of support|street|traffic|parking|noise|crime|police|minister|government|department|bill|objection|appeal|petition|trees?|library|station|bridge|harbour|fence|wall)\b/gi;

function distinct(text: string, words: RegExp): number {
  const found = new Set<string>();
  words.lastIndex = 0;
  for (let match = words.exec(text); match !== null && found.size < 20; match = words.exec(text))
    found.add(match[0].toLowerCase());
  return found.size;
}

/** A longer text without a word of business is still read as business: only plainly private mail is left alone. */
const longestPrivate = 1200;

/**
 * What a letter is about, as far as the letter checks ask: they leave social, diary and party mail alone. Any word of
 * the authority's business makes it business, unless the words of a party prevail.
 */
export function matterOf(text: string): Matter {
  const party = distinct(text, partyWords);
  const business = distinct(text, businessWords);
  if (party >= 2 || (party === 1 && business === 0)) return party >= business ? "party" : "business";
  if (business > 0 || text.length > longestPrivate) return "business";
  const social = distinct(text, socialWords);
  const diary = distinct(text, diaryWords);
  if (social === 0 && diary < 2) return "business";
  return social >= diary ? "social" : "diary";
}
