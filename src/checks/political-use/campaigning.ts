import { sentencesOf } from "../sentences.ts";

/** Parties by name, in what a person writes. */
const parties =
  /\b(?:labour(?! (?:market|costs?|force|relations|supply|shortage))|conservatives?(?! (?:estimate|forecast|figure))|tory|tories|liberal[ -]democrats?|lib[ -]?dems?|the greens|green (?:party|candidates?|campaign|voters?)|reform uk|reform (?:party|candidates?|voters?)|plaid(?: cymru)?|snp|ukip|(?:our|my|political) party|the party's|party (?:members?|funds?|branch|workers?|supporters?|activists?|agent|hq|headquarters|office|meeting|literature|faithful)|(?:ward|constituency|branch|local|district) (?:labour )?(?:party|association|branch)|(?:our|the|my|your) (?:branch|association|clp|constituency party)|clp)\b/;

/** An election that people stand in. Takes `polling day`, `the local elections`, `our candidate`; not `candidates for the post`. */
const elections =
  /\b(?:polling day|election(?:s|eering)?|by-?election|candidates?|re-?elect(?:ed|ion)?|manifesto|ballot|hustings|(?:on|before|by|until) (?:\d{1,2}(?:st|nd|rd|th)? may|may \d{1,2}(?:st|nd|rd|th)?)|campaign trail|(?:our|my) campaign(?! (?:for|against|volunteers?) | to (?!be |become |win |hold )[a-z])|the campaign team)\b/;

/** What campaigners do, and nobody else: takes `canvassing on Saturday`, `vote Labour`, `donate to our campaign`; not `vote on item 5`. */
const appeals: readonly RegExp[] = [
  /\b(?:lend (?:me|us) your votes?|(?:grateful for|appreciate|count on|ask(?:ing)? for|need) your votes?)\b(?!.*\b(?:item|motion|chair|committee|amendment)\b)|\bvoters? out on\b|\byour votes? (?:at|in) (?:the|our) (?:selection|hustings|ballot)\b/,
  /\b(?:phone[- ]?bank(?:s|ing)?|get out the vote|on the (?:stump|knocker)|(?:seeking|going for|running for) (?:re-?)?(?:selection|election))\b/,
  /\bvot(?:e|ing|es) (?:for )?(?:labour|conservatives?|tory|liberal democrats?|lib ?dems?|greens?|reform|plaid|snp|ukip)\b(?! (?:amendment|motion|group|proposal))/,
  /\b(?:vote|voting|votes|support|back|elect|re-?elect) (?:for )?(?:me|us|him|her|them|our candidates?|my candidacy|(?:cllr|councillor) [a-z'-]{2,20}|(?!(?:it|is|are|was|were|will|would|in|on|at|by|of|to|the|an|and|or|as|with|that|this|for|from|not|our|my|your|when|if|after|before)\b)[a-z'-]{2,20} (?!(?:it|is|are|was|were|will|would|in|on|at|by|of|to|the|an|and|or|as|with|that|this|for|from|not|our|my|your|when|if|after|before)\b)[a-z'-]{2,20})\b(?=.*\b(?:polling day|elections?|ballot|may \d|\d{1,2}(?:st|nd|rd|th)? may|candidate|mayor|in may|polls?)\b)/,
  /^back (?:labour|the (?:conservatives|tories|greens)|reform|plaid|your labour)\b(?! (?:amendment|motion|group|proposal)|['’])/,
  /\bre-?elect (?:me|us|him|her|cllr|councillor|mayor|your|our|the|[a-z'-]{2,20} [a-z'-]{2,20})\b/,
  /\bcampaign (?:team|trail|fund|hq|headquarters|literature|leaflets?|posters?|launch|volunteers?|meeting|session|day|office|rota|donations?|for (?:re-?election|labour|the labour|the conservatives?|the greens?|reform|the lib ?dems?))\b(?=.*\b(?:election|party|candidates?|polling|vot(?:e|ers?|ing)|ward|labour|conservatives?|tory|greens?|lib ?dems?|reform|plaid|deliver|leaflets?|posters?|doors?|donat\w{1,4}|volunteer|saturday|sunday)\b)/,
  /\b(?:fighting|election|campaign|party) (?:funds?|war chest|kitty)\b|\bparty (?:subs|subscriptions?|membership (?:fees?|drive|form))\b/,
  /\bjoin (?:the |us in the )?(?:labour|conservatives?|liberal democrats?|lib ?dems?|green|greens|reform|plaid)(?: party)?\b(?! group)/,
  /\b(?:selection|branch|constituency|ward party|party branch|party) (?:meeting|hustings|agm)\b(?=.*\b(?:candidates?|labour|conservatives?|greens?|lib ?dems?|reform|party|members|agenda|bring|come|attend|see you|raffle|join)\b)/,
  /\b(?:our|my|the labour|the conservative|the tory|the green|the lib ?dem|the reform) (?:candidates?|manifesto)\b/,
];

/** From door to door. Takes `canvassing on Saturday`, `door-knocking`; its other meanings are `civic`. */
const rounds = /\b(?:canvass(?:ing|ers?)?|door-?knock(?:ing|ers?)?|knock(?:ing)? on doors|leaflett?ing)\b/;

/** Why an authority goes from door to door, or asks around. Takes `canvass the views of tenants`; not `canvassing in the ward`. */
const civic =
  /\b(?:opinions?|views?|feedback|ideas|interest|thoughts|responses|suggestions|survey(?:s|ing)?|tenants?|flood(?:s|ed|ing)?|census|warn(?:ing|s|ed)?|consult(?:ation|ing)?|inspect(?:ions?|ing)?|bins?|vaccin\w{1,6}|council tax|wardens?|scam(?:s|mers?)?|(?:gas|water|electricity|road ?works|closures?|leaks?|diversions?)|check(?:ing)? on|vulnerable|traders?|electoral|register|registration|disqualif(?:y|ies|ied|ication))\b/;

/** The yearly canvass by which a registration officer keeps the register. Takes `annual canvass`, `canvass forms`; not `canvass on Saturday`. */
const registration =
  /\b(?:annual|household|electoral) canvass\b|\bcanvass (?:forms?|packs?|returns?|staff)\b/;

/** Money for a party. Takes `donate to the party`, `raising funds for our branch`; not `a raffle for the leaving party`. */
const gifts =
  /\b(?:donat(?:e|es|ing|ions?)|contribut(?:e|es|ing|ions?)|fund-?rais(?:e|er|ers|ing)|rais(?:es?|ed|ing) (?:[a-z]{1,12} ){0,2}(?:money|funds|cash)|raffle|auction|dinner tickets?)\b.{0,60}\b(?:to|for|towards|in aid of) (?:the|our|your|my) (?:party|branch|association|clp|campaign(?! (?:for|against) | to (?!be |become |win |hold )[a-z])|candidates?|election)\b/;

/** What is done for a cause; for a party's or a candidate's it is campaigning. Takes `deliver leaflets`, `raise money`; not `vote on`. */
const deeds =
  /\b(?:leaflets?|flyers?|posters?|placards?|rosettes?|garden (?:signs?|boards?)|window bills?|stakeboards?|on the doorstep|volunteer(?:s|ing)?|helpers?|whip-?round|fund-?rais(?:e|er|ers|ing)|donat(?:e|es|ing|ions?)|raffle|auction of promises|sponsor|rais(?:es?|ed|ing) (?:some )?(?:money|funds|cash)|rally|stall|campaign(?:s|ing)?|deliver(?:y|ing)? (?:the |our |some )?(?:leaflets?|letters|cards)|rota|tellers?|tell(?:ing)? at|mail-?shot|newsletter|envelopes|stuffing|win (?:the |this |in |back |over )|beat|kick (?:out|them)|vote (?:them|him|her) out)\b/;

/** Says what may not be done, or how elections are run. Takes `must not be used for canvassing`, `returning officer`; not `come canvassing`. */
const administration =
  /\b(?:must not|may not|should not|shouldn't|mustn't|cannot|can't|can not|do not|don't|never|not be used|not to be|not use|no (?:canvassing|campaigning|leafleting|leaflets|posters?|campaign|party|political)|nor|avoid|refrain|prohibit(?:s|ed)?|forbidden|forbids|banned|not allowed|not permitted|against the (?:rules|code|protocol)|guidance|rules?|code of (?:conduct|practice)|protocol|publicity code|policy on|advice on|reminder|purdah|returning officer|presiding officer|electoral (?:services|registration|register|commission|roll)|poll(?:ing)? (?:stations?|cards?|districts?|places?|clerks?|inspectors?|staff)|postal votes?|count (?:venue|centre|staff|assistants?)|nomination (?:papers?|packs?|forms?)|imprint|complain(?:s|t|ts|ed|ing)?|alleg(?:es|ed|ation)|breach|permission (?:for|to)|licen[cs]e (?:for|to)|stray(?:s|ed)?|removed? (?:from|the)|taken down|fly-?post\w{0,4}|reported|in favour of|against the (?:motion|amendment|budget|proposal)|motion|amendment|item \d)\b/;

/** A campaign that is no party's. Takes `road safety campaign`, `charity raffle`; not `election campaign`. */
const otherCauses =
  /\b(?:charity|hospice|cancer|children|mayor's (?:charity|fund|appeal)|road safety|recycling|awareness|vaccin\w{1,6}|public health|food ?bank|poppy|christmas|school|library|station|museum|safety|health|anti-[a-z]{3,15}|litter|apprentice\w{0,5}|recruitment|job|post|interview)\b/;

/** As much as is read of one sentence: a search that looks ahead stays linear. */
const longestSentence = 600;

/** As much as is read of one text. */
const longest = 60_000;

function plain(sentence: string): string {
  return sentence.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, " ");
}

function campaigns(text: string, isOfRegister: () => boolean): boolean {
  if (administration.test(text)) return false;
  if (appeals.some((each) => each.test(text))) return true;
  if (rounds.test(text)) return !civic.test(text) && !isOfRegister();
  if (gifts.test(text)) return !otherCauses.test(text);
  if (!deeds.test(text) || otherCauses.test(text)) return false;
  // "Our campaign" is one piece of evidence, and not the deed as well: it may be for a lifeboat.
  return parties.test(text) || (elections.test(text) && deeds.test(text.replace(/\bour campaign\b/g, "")));
}

/**
 * The first sentence of a text that canvasses, campaigns, raises funds or organises for a party or candidate; null where
 * none does. `around` is what else the sender wrote: it tells the canvass of electors from a party's.
 */
export function campaignIn(text: string, around = ""): string | null {
  const read = text.slice(0, longest);
  const isOfRegister = (): boolean =>
    [read, around.slice(0, longest)].some((each) => registration.test(plain(each)));
  return (
    sentencesOf(read).find((sentence) =>
      campaigns(plain(sentence.slice(0, longestSentence)), isOfRegister),
    ) ?? null
  );
}
