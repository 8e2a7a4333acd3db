import type { Capacity } from "./capacity.ts";
import type { Matter } from "../../message/index.ts";

/** Words of parties and elections. */
const partyWords =
  /\b(?:canvass(?:ing|ers?)?|leaflet(?:s|ing)?|manifesto|whip|group (?:meeting|line|whip)|branch(?! (?:lines?|librar\w+|offices?|surger\w+|clos\w+))|conference motion|door-?knocking|doorstep|polling day|election campaign|campaign (?:team|trail)|selection meeting|our candidates?|comrades?|win (?:in|on) may|party (?:members?|conference|line)|election fund|hustings|re-?elect\w*|phone[- ]?bank|(?:back|elect|vote for) (?:me|us)|vote (?:labour|conservative|green|liberal|reform))\b/gi;

/** Words of private life. */
const socialWords =
  /\b(?:birthday|congratulations|condolences|sympathy|funeral|wedding|christening|retire(?:d|ment)|anniversary|barbecue|picnic|dinner|supper|lunch|drinks?|pint|pub|round|cake|pudding|punch|raffle|cricket|football|golf|match|rugby|bowls|choir|concert|holiday|weekend|grand(?:children|son|daughter)|baby|family|dad|mum|father|mother|garden|christmas|happy|get well|love|thoughts|missed|recipe|dog|coffee|sponsor|marathon|charity run|lovely|sorry to hear|sermon|hymns?)\b/gi;

/** Words of finding a time. */
const diaryWords =
  /\b(?:diary|calendar|appointment|reschedule|rearrange|meet(?:ing)?|call|zoom|availab(?:le|ility)|free|slot|attend(?:ance)?|apologies|rsvp|invit(?:e|ation)|o'clock|half past|quarter (?:past|to)|\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)|\w+day|tomorrow|next week|suits|see you|be there|away until|out of (?:the )?office|automatic reply)\b/gi;

/** Words that only the authority's business or ward casework has. */
const businessWords =
  /\b(?:authority|council|ward|committee|scrutiny|cabinet|planning|application|housing|highways?|bus(?:es)?|bins?|rubbish|waste|licen[cs]e|permit|contract(?:ors?)?|tender|grants?|fund(?:s|ing|ed)|budget|rent|tenan(?:cy|ts?)|landlord|lease|scheme|repair(?:s|ed)?|mend(?:ed)?|claim|compensation|liab(?:le|ility)|invoice|payment|officers?|residents?|constituents?|consultation|policy|complaint|pavement|kerb|potholes?|lamps?|lighting|flood(?:ing|ed)?|drains?|transport|development|regeneration|traffic|parking|noise|crime|minister|government|department|objection|appeal|petition|damp|mould|vermin|rats|verge|allotments?|reimburse|refund|casework|region|volunteer|audit)s?\b|£\d{1,3},\d{3}/i;

/** Words that business shares with private life. */
const sharedWords =
  /\b(?:service|school|site|land|building|centre|care|market|train|rail|lane|street|roads?|lights?|trees?|hedge|wall|fence|harbour|bridge|station|library|path|hospital|signs?|bill|report|project|works?|police|pay|paid|cost|money|£\d+)\b/gi;

/** Occasions of private life, whatever time is found for them. Takes `supper`, `table booked`; not `lunch`, which may be a working one. */
const occasions =
  /\b(?:supper|drinks|pint|pub|curry|takeaway|barbecue|picnic|birthday|wedding|christening|quiz|panto(?:mime)?|cinema|film night|parkrun|sleepover|grandparents|skiing|book club|telly|rugby|football|cricket|golf|bowls|choir|concert|getting married|bring a bottle|feed the (?:cat|dog)|spare tickets|table (?:is )?booked|booked a table|nadolig|penblwydd|llongyfarchiadau)\b/i;

/** Words of the authority's meetings, which no supper makes private. */
const meetingWords =
  /\b(?:agenda|amendment|quor(?:ate|um)|the board|auditors?|appendix|deferral|reserves|(?:the|draft) minutes)\b/i;

/** A longer text is business: only plainly private mail is left alone. */
const longestPrivate = 1200;

function distinct(text: string, words: RegExp): number {
  const found = new Set<string>();
  words.lastIndex = 0;
  for (let match = words.exec(text); match !== null && found.size < 20; match = words.exec(text))
    found.add(match[0].toLowerCase());
  return found.size;
}

/** Words of whoever takes up another's case. Takes `I have asked whether`, `let me know if it happens again`; not `pick up milk`. */
const casework =
  /\b(?:(?:this|the|that|your) (?:matter|case|issue|problem|decision)|your (?:letter|comments|views?|concerns?)|concerned|contacted|chas(?:e|ed|ing)|look(?:ed|ing)? into|find out|pass(?:ed|ing)? (?:it|this|on|your)|forwarded|raised|oppose|object|(?:have|has|been|['’]ve) (?:asked|written|spoken)|let you know|get back to you|bench(?:es)?|speeding|litter|leak|skip)\b/i;

/** Whether a word of a text is of the authority's business or of its meetings. */
function hasWordOfBusiness(text: string): boolean {
  return businessWords.test(text) || meetingWords.test(text);
}

/** Whether a word of a text is of business or of a case taken up, or it is too long for a private note; without one it may be either. */
export function showsBusiness(text: string): boolean {
  if (text.length > longestPrivate || hasWordOfBusiness(text) || casework.test(text)) return true;
  return distinct(text, sharedWords) > 1;
}

/** What a letter is about, and whether it is private: then nothing in it binds the authority. */
export interface MatterOfLetter {
  readonly matter: Matter;
  readonly isPrivate: boolean;
}

/** From where a letter is written. */
type Seat = Capacity | "letterhead";

/** What a text is about that has no word of business or party in it: private life, finding a time, or business after all. */
function unlessBusiness(text: string, inOffice: boolean): MatterOfLetter {
  const isOccasion = occasions.test(text);
  const social = distinct(text, socialWords) + (isOccasion ? 1 : 0);
  const diary = distinct(text, diaryWords);
  const shared = distinct(text, sharedWords);
  const isSocial = social > 0 && shared <= social;
  if (!(isSocial && isOccasion) && diary >= 2 && diary > social && shared <= 1)
    return { matter: "diary", isPrivate: isSocial };
  return isSocial
    ? { matter: "social", isPrivate: isOccasion || !inOffice }
    : { matter: "business", isPrivate: false };
}

/**
 * What a letter is about, as far as the letter checks ask: they leave social, diary and party mail alone. A text is
 * business unless its words show something else and no word of business stands against them, nor the letterhead; whoever
 * signs in an office is private only about an occasion.
 */
export function matterOf(text: string, seat: Seat = "unstated"): MatterOfLetter {
  const party = distinct(text, partyWords);
  const isBusiness = hasWordOfBusiness(text);
  const isOnPaper = seat === "letterhead";
  if (party >= 2 || (party === 1 && !isBusiness && !isOnPaper)) return { matter: "party", isPrivate: true };
  if (isBusiness || isOnPaper || text.length > longestPrivate)
    return { matter: "business", isPrivate: false };
  return unlessBusiness(text, seat === "office");
}
