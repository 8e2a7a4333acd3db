import type { Marking } from "../../message/index.ts";

type Kind = Marking["marking"];

/** A kind of marking and how a line bears it. Lines are short, in lower case, without the frame around them. */
interface Pattern {
  readonly kind: Kind;
  readonly line: RegExp;
}

/**
 * A line that is nothing but a marking, or one in front of a title after a colon or dash. Of several the first that fits
 * counts, so what says more stands first.
 */
export const linePatterns: readonly Pattern[] = [
  // Takes `official-sensitive`, `official - sensitive: commercial`; not `official`, `official opening`.
  { kind: "official-sensitive", line: /^official ?[-–—:] ?sensitive\b|^official sensitive(?:$| ?[-–—:[(])/ },
  // Takes `not for publication`, `not for publication by virtue of paragraph 3`; not `this is not for publication yet`.
  { kind: "not-for-publication", line: /^(?:strictly )?not for publication\b/ },
  // Takes `exempt`, `exempt - paragraph 3`, `exempt information under …`, `exempt appendix`; not `exempt accommodation`.
  {
    kind: "exempt",
    line: /^(?:wholly |partly |part |fully )?exempt(?:$| ?[-–—:([,/]| (?:under|by virtue|from publication|information|item|report|appendix|annex|minutes?|paper|business|paragraph|para|pursuant)\b)/,
  },
  // Takes `confidential`, `private and confidential`, `legally privileged & confidential`, `confidential: trams`, `confidential briefing note`; not `confidential waste`.
  {
    kind: "confidential",
    line: /^(?:strictly |highly |commercially |embargoed (?:and|&) |legally )?(?:(?:private|privileged|without prejudice) (?:(?:and|&|\+|[-–—]) )?|commercial(?:ly)? in |in (?:strict(?:est)? )?)?(?:confidential|confidence)(?:$| ?(?:-(?!\w)|[–—:([,/&+])| (?:and (?:private|exempt|not for|(?:legally )?privileged(?! \w))|not for|until|till|to (?:the |you|all )?(?:members?|panel|committee|board|addressee|recipients?|officers|councillors|$)|briefing|report|appendix|annex|paper|memo|minutes|item|draft|advice|legal advice|document|letter|note|summary)\b)/,
  },
  // Takes `part 2`, `part ii - private`, `private part of the agenda`; not `part 2 of the course`.
  {
    kind: "private",
    line: /^(?:agenda )?(?:part (?:2|ii|two|b)(?:$| ?[-–—:([]? ?(?:\(?private|confidential|exempt|not for|closed|item|report|agenda|business|paper|minutes)\b)|private (?:part|section) of the (?:agenda|meeting)\b|private (?:session|item|report)s?(?:$| ?[-–—:([]))/,
  },
  // Takes `strictly private`, `private`, `private: members only`; not `private hire`.
  {
    kind: "private",
    line: /^(?:strictly (?:private|personal)(?:$| ?[-–—:([,])|private(?:$| ?[-–—:] ?[a-z]{5,9} only$))/,
  },
  // Takes `restricted`, `restricted - members only`; not `restricted parking`.
  { kind: "restricted", line: /^restricted(?:$| ?[-–—:([]| (?:circulation|distribution)\b)/ },
];

/** A sentence that classifies a paper: takes `this report is exempt from publication`, `appendix a contains exempt information`; not `the site is confidential`. */
export const classifyingPatterns: readonly Pattern[] = [
  {
    kind: "not-for-publication",
    line: /^(?:this|the|these|appendix|annex|appendices)(?: [\w&/-]{1,20}){0,5} (?:is|are|remains?) (?:strictly )?not for publication\b/,
  },
  {
    kind: "exempt",
    line: /^(?:this|the|these|appendix|annex|appendices)(?: [\w&/-]{1,20}){0,5} (?:(?:is|are|remains?) exempt\b(?! (?:for|until))|contains? (?:confidential or )?exempt information\b)/,
  },
  {
    kind: "confidential",
    line: /^(?:this|the|these|appendix|annex|appendices)(?: (?:report|briefing|paper|note|appendix|annex|document|advice|item|minutes|memo|memorandum|attached|legal|draft|cabinet|board|committee|a|b|c|d|\d)){1,4} (?:is|are|remains?) (?:strictly |highly )?(?:private and )?confidential\b/,
  },
];

/** A marking at the end of a heading: takes `land at fenside - confidential`, `item 9 (exempt`; not `vat: exempt`. */
export const trailing: readonly Pattern[] = [
  { kind: "exempt", line: /[[(]exempt$|[-–—] ?exempt (?:item|information|report|appendix|paper)$/ },
  {
    kind: "confidential",
    line: /[[(](?:[a-z]{6,12} )?(?:privileged (?:and|&) )?confidential$|[-–—] ?in confidence$/,
  },
  { kind: "not-for-publication", line: /[-–—[(] ?not for publication$/ },
  {
    kind: "confidential",
    line: /[-–—] ?(?:strictly |legally )?(?:(?:private|privileged) (?:and|&) )?confidential$/,
  },
];

/** What says that there is no such thing: takes `confidential: no`, `exempt information - none`, `minutes (non-confidential)`; not `confidential: notes`. */
export const answeredNo =
  /[-–—:=?] ?(?:no|none|nil|n\/a|not applicable|false)$|(?:^|[-–—:([] ?)(?:non[- ]?|un)(?:confidential|exempt|restricted|sensitive|classified)\b[^,;(]*$/;

/** Where a marking rests on the law by number: takes `paragraph 3 of part 1 of schedule 12a`; not `schedule 12a training`. */
export const scheduleTwelveA =
  /\bparagraphs? [\d, and()]{1,20}.{0,60}\bschedule 12a\b|\bschedule 12a\b.{0,60}\bparagraphs? \d/;

/** Where a line names paragraphs of the Schedule: takes `paragraph 3`, `paras 1, 2 and 5`, `Paragraph(s) 3`; not `paragraph 3.4`. */
export const paragraphsNamed =
  /\bpara(?:graph)?(?:s|\(s\))?\.? ?(\d(?!\d|\.\d)(?:(?:,| and| &|\/)? ?\d(?!\d|\.\d)){0,6})/g;

/** A marking shouted in front of a subject in ordinary case: takes `CONFIDENTIAL Land at Fenside`; not `RESTRICTED ACCESS`. */
export const shoutedTag =
  /^(CONFIDENTIAL|EXEMPT|RESTRICTED|NOT FOR PUBLICATION|PRIVATE AND CONFIDENTIAL|OFFICIAL[- ]SENSITIVE) (?=[A-Z]?[a-z])/;

/** A tag anywhere in a subject: takes `trams [confidential]`, `(official-sensitive) trams`; not `confidential waste`. */
export const tags: readonly Pattern[] = [
  { kind: "official-sensitive", line: /[[({] ?official[- ]{1,3}sensitive\b/ },
  { kind: "not-for-publication", line: /[[({] ?not for publication|[-–—:] ?not for publication$/ },
  { kind: "exempt", line: /[[({] ?exempt\b|[-–—:] ?exempt$/ },
  {
    kind: "confidential",
    line: /[[({] ?(?:[a-z]{6,12} )?(?:(?:private|privileged) (?:and|&) )?confidential ?[\])}]|[-–—:] ?(?:(?:strictly |legally )?(?:(?:private|privileged) (?:and|&) )?confidential|in confidence)$/,
  },
  { kind: "restricted", line: /[[({] ?restricted ?[\])}]|[-–—:] ?restricted$/ },
  { kind: "private", line: /[[({] ?(?:strictly )?private ?[\])}]|[[({] ?part (?:2|ii) ?[\])}]/ },
];

/** What stands before a classification: takes `classification: restricted`, `status - exempt`; not `the status of`. */
export const label =
  /^(?:(?:security |protective |information )?(?:classification|marking|sensitivity|marked)|(?:report|paper|document|appendix) marked|status|handling|publication status|access)(?: (?:label|level))? ?[-–—:=] ?/;

/** A word without which a text bears no marking: each pattern above needs one of them. Spares most texts the patterns. */
export const markingWord =
  /sensitive|publication|exempt|confiden|private|personal|restricted|schedule\s{1,9}12a|\bpart\s{1,9}(?:2|ii|two|b)\b/i;
