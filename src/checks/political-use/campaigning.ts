import { sentencesOf } from "../sentences.ts";

/** A party, by its name or as what the writer belongs to: read as `ptx`. Takes `the Greens`, `our branch`; not `labour costs`, `green spaces`. */
const parties =
  /\b(?:labour(?! (?:market|costs?|force|relations|supply|shortage))|conservatives?(?! (?:estimate|forecast|figure))|tory|tories|liberal[ -]democrats?|lib[ -]?dems?|the greens|green(?= (?:party|candidates?|campaign|vot))|reform(?= (?:uk|party|candidates?|vot))|plaid(?: cymru)?|snp|ukip|(?:our|my|political|ward|constituency|branch|local|district|(?:to|for|towards) the) party|the party's|party(?= (?:members?|funds?|branch|workers?|supporters?|activists?|agent|hq|office|literature))|(?:our|the|my|your|ward|constituency|local|district) (?:branch|association)|clp)\b/g;

/** A party as a sentence names it once `parties` are read. Takes `ptx`. */
const party = /\bptx\b/;

/** An election that people stand in. Takes `polling day`, `the local elections`, `our candidate`; not `candidates for the post`. */
const elections =
  /\b(?:polling day|(?:to|at) the polls|(?:chance|going|time) to vote(?! (?:on|for))|(?:^|(?:the|our|my|at|for|to|from) )campaign (?:team|trail|fund|launch|day|office|rota)|campaign (?:hq|headquarters)|mayoral (?:campaign|race)|election(?:s|eering)?|by-?election|candidates?(?! for (?!mayor|ptx))|re-?elect(?:ed|ion)?|manifesto|ballot|hustings|(?:on|before|by|until) (?:\d{1,2}(?:st|nd|rd|th)? may|may \d{1,2}(?:st|nd|rd|th)?)|campaign volunteers(?=.* leaflets)|(?:our|my|ptx) campaign(?! (?:for|against|volunteers?) | to (?!be |win )[a-z]))\b/;

/** What campaigners do or say, and nobody else: takes `vote Labour`, `lend us your vote`, `get the Tories out`; not `vote on item 5`. */
const appeals: readonly RegExp[] = [
  /\b(?:lend (?:me|us)|(?:grateful|ask(?:ing)?) for|appreciate|(?:count|rely) on|need|have|win|earn|pledg\w+|promis\w+) your votes?\b(?! (?:on (?!\d)|by |being )|.*\b(?:item|motion|chair|committee|amendment)\b)|\bvoters? out on\b|\bcross in the box (?:next to|by) (?:my|her|his)\b|\blifts? to the polls\b|\byour votes? (?:(?:at|in) (?:the|our) (?:selection|hustings|ballot)|(?:can|could|will) decide who)\b/,
  /\bget(?:ting)? (?:our|the|your|ptx) votes? out\b(?! of\b)/,
  /\b(?:phone[- ]?bank(?:s|ing)?|get out the vote|on the knocker|session on the doors|re-?election campaign|(?:get|help)(?: [\w'-]{1,20}){1,3} elected(?! (?:as|to|onto))|(?:my|our) election address|(?:seeking|going for|running for) (?:re-?)?(?:selection|election))\b/,
  /\bvot(?:e|es|ing) (?:for )?(?:the )?(?:ptx|greens?|reform)\b(?! (?:amendment|motion|group|proposal))|\b(?:a|every|each) ptx vote\b(?! (?:against|on the|on item|for the)\b)/,
  /\b(?:vote|voting|votes|support|back|elect|re-?elect) (?:for )?(?:me|us|him|her|them|our candidates?|my candidacy|(?:cllr|councillor) [a-z'-]{2,20}|(?!(?:[a-z'-]{2,20} )?(?:one|two|three|it|is|are|was|were|in|on|at|by|of|to|the|an|and|or|as|with|that|this|for|our|my|your|when|if)\b)[a-z'-]{2,20} [a-z'-]{2,20})\b(?=.*\b(?:poll(?:s|ing)?|elections?|ballot|candidate|mayor|in may|\d(?:st|nd|rd|th)? may|may \d)\b)/,
  /^back (?:(?:the |your )?ptx|reform)\b(?! (?:amendment|motion|group|proposal)|['’])/,
  /\bre-?elect (?:me|us|him|her|cllr|councillor|mayor|your|our|the|[a-z'-]{2,20} [a-z'-]{2,20})\b|\bvote [a-z'-]{2,20} for \w{3,5} more years\b/,
  /\b(?:fighting|election|campaign|party|ptx) (?:funds?|kitty)\b|\b(?:party|ptx) (?:subs|subscriptions?|membership (?:fees?|drive|form))\b/,
  /\bjoin (?:us in )?(?:the )?(?:ptx|greens?|reform)\b(?! group)|\bjoin the party\b(?=.* (?:membership|election)\b)/,
  /\b(?:our|my|the ptx|the reform) (?:manifesto|candidates?(?! for the (?!by-?election|ward|seat|ptx)))\b/,
  /\b(?:deserve[sd]?|earned|give (?:me|us|him|her)) another (?:term|\w{3,5} years)\b(?=.*\b(?:poll(?:s|ing)?|elections?|ballot|candidate|mayor|in may|\d(?:st|nd|rd|th)? may|may \d)\b)|\bbe your next (?:mayor|councillor|mp)\b|\b(?:my campaign page|campaign for re-?election)\b|^vote for (?!(?:one|two|up|as|no|each|your|our|the|all|both)\b)(?=.*\b(?:poll(?:s|ing)?|elections?|ballot|candidate|mayor|in may|\d(?:st|nd|rd|th)? may|may \d)\b)/,
  /\b(?:kick|vote|throw|get|turf) (?:the )?ptx out\b|\b(?:win|take|gain)(?: [\w-]{1,20}){1,3} (?:from|off) (?:the )?ptx\b|\bptx can (?:win (?:here|in|this)|beat)\b|\bneeds an? ptx (?:mayor|mp)\b|\bturn (?:this|the|our) (?:seat|ward|council|town) (?:blue|red|green|yellow|orange)\b/,
  /\bnominat(?:e|ed|ing) me\b(?! (?:again )?(?:for|to|as)\b)|\bmy nomination (?:papers?|forms?)\b/,
  /\b(?:(?:am|i'm|i'll|i'll be|is|will|we're|are) stand(?:ing)? (?:again in|in the local|for|in (?!for )[a-z' -]{2,40} in) (?:may|elections?(?! (?:as|to))|re-?election|(?:the )?ptx)|(?:selected|adopted|stand(?:ing)?) (?:to fight|as (?:our|your|(?:the|a) ptx) candidate))\b/,
];

/** Votes that are not electors': takes `strike ballot`, `parent governor elections`, `ballot of tenants`; not `council elections`, `ward ballot`. */
const otherBallots =
  /\b(?:strike|union|industrial action|tenant|resident|staff|employee|driver|trader|bid|youth [a-z]{3,10}|school council|student|pupil|governor|trustee|stock transfer)s?'? (?:re-?)?(?:ballots?|elections?)\b|\b(?:ballots?|elections?) (?:of|among|for) (?:[a-z]{2,6} ){0,2}(?:strike|union|industrial action|tenant|resident|staff|employee|driver|trader|bid|youth [a-z]{3,10}|school council|student|pupil|governor|trustee|stock transfer)s?\b/g;

/** A party that asks the authority for something. Takes `ptx has asked to use the foyer`; not `ptx asks you to deliver`. */
const askedByParty =
  /\bptx(?: [a-z]{3,6}){0,2} (?:ask|appli|want|request)\w{0,3}(?: us| me)? (?:to (?:use|hire|book)|(?:whether|if) (?:it|they)|for (?:permission|leave|the use))\b/;

/** From door to door. Takes `canvassing on Saturday`, `door-knocking`; its other meanings are `civic`. */
const rounds =
  /\b(?:canvass\w*|door[ -]?knock\w*|knock(?:ing)? on doors|leaflett?ing|doorstep sessions?(?! (?:with|for|about|on(?! (?:[a-z]{3,6}day|the \d|\d)))\b))\b/;

/** Why an authority goes from door to door, or asks around. Takes `canvass the views of tenants`, `ask people about the bus`; not `canvassing in the ward`. */
const civic =
  /\b(?:opinions?|views?|feedback|ideas|interest|thoughts|responses|suggestions|survey\w*|tenants?|flood\w*|census|warn\w*|consult\w*|inspect\w*|bins?|vaccin\w{1,6}|council tax|wardens?|scam\w*|(?:gas|water|electricity|road ?works|closures?|leaks?|diversions?)|check(?:ing)? on|vulnerable|traders?|electoral|regist\w+|disqualif\w+|ask(?:s|ing)?(?: [\w'-]{1,20}){1,3} about (?!(?:the |their )?(?:vot|election|by-election)))\b/;

/** The yearly canvass by which a registration officer keeps the register. Takes `annual canvass`, `canvass forms`; not `canvass on Saturday`. */
const registration =
  /\b(?:annual|household|electoral) canvass\b|\bcanvass (?:forms?|packs?|returns?|staff)\b/;

/** Money for a party. Takes `a levy to the party`, `cheque for our campaign`; not `the party's view of the levy`. */
const gifts =
  /\b(?:levy|subs|contribut\w+|cheque|standing order)\b.{0,60}\b(?:ptx|campaign|candidates?|election)\b|\b(?:remember me|your support)\b.{0,60}\b(?:to the polls|elections?|in may)\b/;

/** What campaigners carry and put up, which is evidence beside an election in the sentences around it. Takes `leaflets`, `placards`; not `letters`. */
const gear =
  /\b(?:leaflets?|flyers?|posters?|placards?|rosettes?|garden (?:signs?|boards?)|window bills?|calling cards?|on the doorstep|tell(?:ers|ing) (?:at|outside)|chip in)\b/;

/** What else is done for a cause; for a party's or a candidate's, in one sentence, it is campaigning. Takes `raise money`; not `vote on`. */
const deeds =
  /\b(?:volunteer\w*|helpers?|whip-?round|fund-?rais\w+|donat\w+|raffle|sponsor|rais\w+ (?:some )?(?:money|funds|cash)|rally|stall|campaign\w*|deliver\w* (?:the |our |some )?(?:letters|cards)|rota|tellers?|mail-?shot|newsletter|envelopes|stuffing|(?:selection|adoption|branch|constituency|party|ptx) (?:meeting|hustings|agm)|win (?:the |this |in |back |over )(?!vote|argument|debate|point)|beat|kick (?:out|them)|vote (?:them|him|her) out)\b/;

/** Says what may not be done, or how elections are run. Takes `must not be used for canvassing`, `returning officer`; not `come canvassing`. */
const administration =
  /\b(?:(?:must|may|should|can|do) not|(?:should|must|ca|do)n't(?! forget\b)|cannot|never|not (?:be used|to be|use)|no (?:canvassing|campaign\w*|leaflet\w*|posters?|party|political)|nor|avoid|refrain|prohibit\w*|forbid\w*|banned|not (?:allowed|permitted)|guidance|rules?|code|protocol|(?:policy|advice) on|reminder|purdah|returning officer|presiding officer|electoral (?:services|registration|register|commission|roll)|poll(?:ing)? (?:station|card|district|place|clerk|inspector|staff)\w?|postal votes?|count (?:centre|staff|assistants?)|(?!my )[a-z]+ nomination (?:papers?|packs?|forms?)|^nomination|imprint|complain\w*|had a leaflet from|alleg\w+|breach|(?:permission|licen[cs]e) (?:for|to)|stray(?:s|ed)?|removed? (?:from|the)|taken down|fly-?post\w{0,4}|reported|in favour of|against the (?:budget|proposal)|motion|amendment|item \d)\b/;

/** A campaign that is no party's. Takes `road safety campaign`, `charity raffle`; not `election campaign`. */
const otherCauses =
  /\b(?:charity|hospice|cancer|children|mayor's (?:fund|appeal)|recycling|awareness|vaccin\w{1,6}|food ?bank|poppy|christmas|safety|health|anti-[a-z]{3,15}|litter|apprentice\w{0,5}|recruitment|job|post|interview)\b/;

/** A cause, or the place where a campaigner stands. Takes `the school's appeal`; where it is but a place, `places`. */
const placed = /\b(?:school|library|station|museum)\b/;

/** Takes `outside the library`, `round the school estate`; not `for the library`. */
const places =
  /\b(?:at|to|outside|round|around|near|behind|opposite|by) (?:the |our )?(?:[\w'-]{1,20} )?(?:school|library|station|museum)\b/g;

/** Where electors vote, and for whom: beside it a place is no cause. Takes `by-election`, `the candidate`. */
const ofElectors = /\b(?:polling day|by-?election|candidates?)\b/;

/** Whether a sentence is of a cause that is no party's. */
function isOtherCause(text: string): boolean {
  if (otherCauses.test(text)) return true;
  return placed.test(ofElectors.test(text) ? text.replace(places, "") : text);
}

/** As much as is read of one sentence: a search that looks ahead stays linear. */
const longestSentence = 600;

/** As much as is read of one text. */
const longest = 60_000;

function plain(sentence: string): string {
  const read = sentence.slice(0, longestSentence).toLowerCase();
  return read
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .replace(parties, "ptx")
    .replace(otherBallots, "vote");
}

/** What campaigners carry, beside a party or an election; an election may stand in the sentences around it, `near`. */
function carriesGear(text: string, near: string): boolean {
  if (administration.test(near) || isOtherCause(near)) return false;
  return party.test(text) || elections.test(near);
}

/** Whether one sentence campaigns; `near` is it with those around it. */
function campaigns(text: string, near: string, isOfRegister: () => boolean): boolean {
  if (administration.test(text)) return false;
  if (appeals.some((each) => each.test(text))) return true;
  if (rounds.test(text)) return !civic.test(text) && !isOfRegister();
  if (askedByParty.test(text)) return false;
  if (gear.test(text)) return carriesGear(text, near);
  if (isOtherCause(text)) return false;
  return gifts.test(text) || serves(text);
}

/** A deed for a party or an election. A campaign is one piece of evidence, and not the deed as well: it may be for a lifeboat. */
function serves(text: string): boolean {
  if (party.test(text)) return deeds.test(text);
  return elections.test(text) && deeds.test(text.replace(/\bcampaigns?\b/g, ""));
}

/**
 * The first sentence of a text that canvasses, campaigns, raises funds or organises for a party or candidate; null where
 * none does. `around` is what else the sender wrote: it tells the canvass of electors from a party's.
 */
export function campaignIn(text: string, around = ""): string | null {
  const read = text.slice(0, longest);
  const isOfRegister = (): boolean =>
    [read, around.slice(0, longest)].some((each) => registration.test(plain(each)));
  const sentences = sentencesOf(read);
  const said = sentences.map(plain);
  const at = said.findIndex((text, place) =>
    campaigns(text, said.slice(Math.max(0, place - 2), place + 2).join(" "), isOfRegister),
  );
  return sentences[at] ?? null;
}
