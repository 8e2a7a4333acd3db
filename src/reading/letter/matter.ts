import type { Capacity } from "./capacity.ts";
import type { Matter } from "../../message/index.ts";

/** Words of parties and elections. */
const partyWords =
  /\b(?:canvass(?:ing|ers?)?|leaflet(?:s|ing)?|manifesto|whip|group (?:meeting|line|whip)|branch(?! (?:lines?|librar\w+|offices?|surger\w+|clos\w+))|conference motion|door-?knocking|doorstep|polling day|election campaign|campaign (?:team|trail)|selection meeting|our candidates?|comrades?|win (?:in|on) may|party (?:members?|conference|line)|election fund|hustings|re-?elect\w*|phone[- ]?bank|(?:back|elect|vote for) (?:me|us)|vote (?:labour|conservative|green|liberal|reform))\b/gi;

/** Words of private life, beside its occasions. */
const socialWords =
  /\b(?:congratulations|condolences|sympathy|funeral|retire(?:d|ment)|anniversary|dinner|lunch|drink|round|cake|pudding|punch|raffle|match|holiday|weekend|grand(?:children|son|daughter)|baby|family|dad|mum|father|mother|garden|christmas|happy|get well|love|thoughts|missed|recipe|dog|coffee|sponsor|marathon|charity run|lovely|sorry to hear|sermon|hymns?)\b/gi;

/** Words of finding a time. */
const diaryWords =
  /\b(?:diary|calendar|appointment|reschedule|rearrange|meet(?:ing)?|call|zoom|availab(?:le|ility)|free|slot|attend(?:ance)?|apologies|rsvp|invit(?:e|ation)|o'clock|half past|quarter (?:past|to)|\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)|\w+day|tomorrow|next week|suits|see you|be there|away until|out of (?:the )?office|automatic reply)\b/gi;

/** Words that only the authority's business or ward casework has. */
const officeWords =
  /\b(?:authority|council|ward(?! (?:\d|sister|nurse))|scrutiny|cabinet|planning(?! (?:to|on|an?|our)\b)|housing|highways?|waste(?! of\b)|licen[cs]e|permit|contractors|tender|grants?|fund(?:s|ing|ed)|budget|tenancy|scheme|liab(?:le|ility)|officers?|residents?|constituents?|consultation|kerb|potholes?|lighting|flood(?:ing|ed)?|transport|regeneration|crime|minister|government|department|objection|appeal|petition|vermin|verge|allotments?|casework|region|volunteer|audit)s?\b/i;

/** Words of trade, which a household and a firm have as well as the authority. */
const tradeWords =
  /\b(?:pavement|tenant|development|bus(?:es)?|bins?|rubbish|lamps?|drains?|damp|mould|rats|noise|traffic|application|contract|rent|landlord|lease|repair(?:s|ed)?|mend(?:ed)?|claim|compensation|invoice|payment|policy|complaint|parking|reimburse|refund)s?\b|£\d{1,3},\d{3}/gi;

/** Kin who are greeted, and what somebody buys, owes or is owed for themself. Takes `Dear Mum,`, `my account`, `I'll pay by card`; not `pay by card at the desk`, `our account`. */
const purseWords =
  /^(?:(?:dear|hi|hello|annwyl) )?(?:mum|dad|mam|nan|gran|aunt(?:ie)?|uncle|darling|cariad)(?: \w+)?[,!]|[.,?!\n] ?(?:mum|dad|mam|nan|gran)(?: x+)?$|\b(?:my (?:\w+ )?(?:orders?|booking|accounts?|card|contract|subscription|membership|prescription|insurance|excess|deposit|mortgage)|our (?:flights?|booking)|(?:i(?:['’]ll| will| can)|and will) pay(?: \w+){0,3} by (?:debit |credit )?card|(?:refund|charge) me|i(?:['’]ll| will) (?:collect (?:it|them|after|on)|settle up|pay|transfer|lend)|i(?:['’]ve| have) paid|i(?:['’]ll| will) [\w ]{1,40} transfer the|will pay the deposit|(?:cash|pay) on the day|cheque in the post|order (?:number |no\.? ?)?\d+|my (?:parcel|policy)|policy number|check[- ]in|mot|my (?:brother|sister|wife|husband|son|daughter)|(?:mum|dad|nan|gran)['’]s)\b/gim;

/** What a home has in it. Takes `my plants`, `our spare key`; not `our road`. */
const homeWords =
  /\b(?:my|our) (?:\w+ )?(?:house|flat|kitchen|boiler|plants|sofa|keys?|car|van|bike|phone|coat|cats?|dogs?|hens|wife|husband)\b/gi;

/** Words that business shares with private life. */
const sharedWords =
  /\b(?:service|school|site|land|building|centre|care|market|train|rail|lane|street|roads?|lights?|trees?|hedge|wall|fence|harbour|bridge|station|library|path|hospital|signs?|bill|report|project|works?|police|pay|paid|cost|money|£\d+)\b/gi;

/** Occasions of private life, whatever time is found for them. Takes `supper`, `table booked`; not `lunch`, which may be a working one. */
const occasions =
  /\b(?:supper|drinks|pint|pub|curry|takeaway|barbecue|picnic|birthday|wedding|christening|quiz|panto(?:mime)?|cinema|film night|parkrun|sleepover|grandparents|skiing|book club|telly|rugby|football|cricket|golf|bowls|choir|pta|concert|getting married|bring a bottle|feed the (?:cat|dog)|spare tickets|table (?:is )?booked|booked a table|nadolig|penblwydd|llongyfarchiadau)\b/gi;

/** Words of the authority's meetings, which no supper makes private. */
const meetingWords =
  /\b(?:agenda|amendment|quor(?:ate|um)|the board|auditors?|appendix|deferral|reserves|(?:the|draft) minutes)\b/i;

/** A meeting as what keeps somebody. Takes `stuck in council`, `I'm at scrutiny`, `committee has overrun`; not `the council has finished the wall`. */
const keptBy =
  /\b(?:stuck|held up|tied up|still|sat|i(?:['’]m| am)) (?:in|at) (?:the )?(?:full )?(?:traffic|council|committee|cabinet|scrutiny|planning)\b|\b(?:council|committee|cabinet|scrutiny|planning)(?: meeting)?(?: has| is|['’]s)? (?:over-?r[au]n|running late|finished early)/gi;

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

/** A choir has one as well: where an occasion is named it needs a word of whoever governs. */
const committee = /\bcommittees?\b/i;

/** Who governs, by a name that no club has. */
const governs = /\b(?:(?:the|this) (?:\w+ )?committee (?:is|has|was|will)|cllrs?|mayor|minister|surgery)\b/i;

/** Whether a word of a text is of the authority's office or of its meetings, unless a meeting only keeps somebody. */
export function speaksOfOffice(text: string): boolean {
  const said = text.replace(keptBy, "");
  if (officeWords.test(said) || meetingWords.test(said)) return true;
  return committee.test(said) && (governs.test(said) || distinct(said, occasions) === 0);
}

/** Who governs and who is governed: without one of them a household speaks of its own rent, tenants and bills. */
const publicWords =
  /\b(?:(?:the|this|our|local) authority|council(?:lors?)?|cllrs?|ward|committee|scrutiny|cabinet|board|officers?|constituents?|residents?|mayor|minister|government|casework|surgery)\b/i;

/** Whether a text names a public body, its people or those whom it serves. */
export function speaksForPublic(text: string): boolean {
  return publicWords.test(text);
}

/** How many things of the writer's home a text names; none where it takes up somebody's case, since who does may name them by the way. */
function homesIn(text: string): number {
  return casework.test(text) ? 0 : distinct(text, homeWords);
}

/** Whether a word of a text is of business: of the office, or of more trade than the writer's own purse and home explain. */
function hasWordOfBusiness(text: string): boolean {
  if (speaksOfOffice(text)) return true;
  const trade = distinct(text.replace(keptBy, ""), tradeWords);
  return trade > 0 && trade > distinct(text, purseWords) + homesIn(text);
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
  const occasion = distinct(text, occasions);
  const isOccasion = occasion > 0;
  const social = distinct(text, socialWords) + distinct(text, purseWords) + occasion + (isOccasion ? 1 : 0);
  const diary = distinct(text, diaryWords);
  const shared = distinct(text, sharedWords);
  const isSocial = social > 0 && shared <= social;
  if (!(isSocial && isOccasion) && diary >= 2 && diary > social && shared <= 1)
    return { matter: "diary", isPrivate: isSocial };
  if (isSocial) return { matter: "social", isPrivate: isOccasion || !inOffice };
  // A home that is named is private life; a promise beside it may still bind.
  const home = homesIn(text);
  return { matter: home > 0 && shared <= home ? "social" : "business", isPrivate: false };
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
