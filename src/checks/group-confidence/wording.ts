import type { CarriedMessage } from "../../message/index.ts";

/** A party's name before its group or its members: takes `Labour group`, `Liberal Democrat party group`, `Labour colleagues`; not `green group of trees`. */
const partyGroup =
  /\b(?:labour|conservatives?|tory|liberal[ -]democrats?|lib[ -]?dems?|greens?|reform(?: uk)?|independents?|plaid(?: cymru)?)(?: party)?(?: political)? (?:group\b(?! of (?!councillors|members))|(?:members|councillors|cllrs|colleagues)\b)/g;

/** A party's group, or its members, whichever party's. */
function unnamed(found: string): string {
  return /p$/.test(found) ? "party group" : "party members";
}

/** Parties by what an authority file and a text may call them. */
const parties: readonly (readonly [inText: RegExp, inFile: RegExp])[] = [
  [/\blabour(?: party)?(?: political)? group\b/, /labour/],
  [/\b(?:conservatives?|tory)(?: party)?(?: political)? group\b/, /conservative|tory/],
  [/\b(?:liberal[ -]democrats?|lib[ -]?dems?)(?: party)?(?: political)? group\b/, /lib/],
  [/\bgreens?(?: party)?(?: political)? group\b/, /green/],
  [/\breform(?: uk)?(?: political)? group\b/, /reform/],
  [/\bindependents?(?: political)? group\b/, /independent/],
];

/** A heading, or how a subject begins. Takes `party group – private`, `group meeting 5 october`; not `group manager`. */
const heading =
  /^(?:(?:notes|minutes|agenda|papers) (?:of|from|for) (?:the )?|(?:private|confidential)(?: and confidential)? ?[:–-] ?)?(?:(?:the )?party group(?:$| ?[:–—(,-]| (?:pre-?)?(?:meetings?|only|members|business|line|whip|strategy|tactics|agenda|minutes|notes|confidential|private|discussions?|away ?day|agm|caucus)\b)|(?:political )?group (?:pre-?)?(?:meetings?|only|business|line|whip|papers|agenda|notes|minutes)\b)/;

/** A tag in brackets. Takes `trams [group only]`, `(party group)`; not `[group 3]`. */
const tag =
  /[[({] ?(?:the )?(?:party group|(?:political )?group(?: members)? (?:only|business|confidential|private|whip|line))\b/;

/** Words by which a message shows that it is a group's discussion. */
const wordings: readonly RegExp[] = [
  // Takes `at the group meeting`, `our group meeting`; not `the working group meeting`.
  /\b(?:the|our|my|this|that|at|in|after|before|for|from|of|last|next|tomorrow's|[a-z]{0,6}(?:day|night|evening|morning|week|month)'s|party|political) group(?:'s)? (?:pre-?)?meetings?\b/,
  /\b(?:our|party|political|[a-z]{3,6}day's|last night's) group discussions?\b|\bgroup members only\b|\b(?:said|heard|stays?) in (?:our )?group\b(?! \w)/,
  // Takes `for the group only`, `keep it within the group`, `not outside our group`; not `for the group of residents`.
  /\bfor (?:the |our )?(?:party )?group(?: members)?(?: only|'s eyes|'s ears)\b|\b(?:within|inside|outside|beyond|keep (?:it|this|that) (?:in|to)) (?:the|our) (?:party )?group\b(?! of)/,
  /\b(?:strictly|only|just) for (?:the|our) (?:party )?group\b(?! of)/,
  // Takes `for labour members only`, `private for labour councillors`, `in confidence to labour group members`, `a three-line whip`; not `for members only`.
  /\b(?:private|confidential|internal|in (?:strict )?confidence)(?: [a-z]{1,9})? (?:for|to) (?:all )?party (?:group )?members\b|\bparty members only\b|\b(?:one|two|three|[123])[- ]line whip\b/,
  // Takes `private to our group`, `in confidence to the Labour group`; not `in confidence to the group of experts`.
  /\b(?:confidential|private|internal|in (?:strict )?confidence) to (?:(?:the|our) (?:party )?|party )group\b(?! of)/,
  // Takes `the group whip`, `our group's line`; not `the group line manager`.
  /\b(?:the|our|party) group(?:'s)? (?:whip|line|discipline|strategy|tactics|away ?day)\b(?! manager)/,
  // Takes `agreed at group`, `as we discussed in our group`, `at group on Monday`; not `agreed by the group of experts`.
  /\b(?:discussed|agreed|decided|raised|debated|resolved|settled) (?:[a-z]{1,12} ){0,3}(?:in|at) (?:the |our )?(?:party )?group\b(?! (?:of|discussions|work|[a-z]\d?\b))/,
  /\b(?:in|at) group (?:on [a-z]{3,6}day|last|this|tonight|we|yesterday|today|tomorrow)\b|\bour group(?:'s)? (?:has|have|is|will|should|must|needs?|wants?|agreed|decided|discussed|felt|resolved|opposes?|supports?|votes?|position|view|policy|amendment|motion|leader|stance)\b/,
  // Takes `this is what group agreed`, `as group decided`; not `the working group agreed`.
  /(?:^|[,.\n] ?|\b(?:what|that|as|and|but|since|because|if|when|where) )group (?:(?:has|have) )?(?:agreed|decided|met|voted|resolved|discussed|felt|took the view)\b/,
  // Takes `a pre-meeting for our group`, `papers for Monday's group`; not `Monday's group of pupils`.
  /\bmeeting (?:for|of) (?:the|our) (?:party )?group\b(?! of)|\b(?:at|for|to|from|after|before) (?:[a-z]{3,6}day's|tonight's|tomorrow's|last night's) group\b(?! [a-z])/,
];

/** Groups of another sort. Takes `the working group`, `a task and finish group`; not `the political group`. */
const otherSort =
  /\b(?:working|task|finish|steering|advisory|reference|user|users'?|focus|project|programme|liaison|stakeholder|residents'?|community|support|delivery|officers?'?|review|interest|action|walking|youth|parents'?|study|technical|expert|peer|whatsapp|tenants'?|friends|campaign|age|parliamentary) group\b/;

/** As much of a message as is read for its wording. */
const longest = 20_000;

/** Short enough for a heading. */
const headingLength = 90;

function plain(text: string): string {
  return text
    .slice(0, longest)
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[ \t]+/g, " ");
}

function bare(subject: string): string {
  return subject.trim().replace(/^(?:[a-z]{2,4}\s?:\s?){1,6}/, "");
}

function textsOf({ subject, words, from, to, cc }: CarriedMessage): {
  readonly titles: readonly string[];
  readonly text: string;
} {
  const text = plain(words);
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const headings = lines.filter((line) => line !== "" && line.length <= headingLength).slice(0, 4);
  const named = [from, ...to, ...cc].map((each) => plain(each?.name ?? ""));
  return {
    titles: [bare(plain(subject ?? "")), ...headings, ...named.filter((name) => / group$/.test(name))],
    text,
  };
}

/** A word without which nothing below speaks of a political group. */
const groupWord = /group|\bwhip\b|only\b|\b(?:private|confiden|internal)/i;

/** Whether such a word stands anywhere in it: spares most messages the rest. */
function speaksOfGroups({ subject, words, from, to, cc }: CarriedMessage): boolean {
  const isSpoken = (text: string | null | undefined): boolean => groupWord.test(text ?? "");
  return (
    isSpoken(subject) ||
    isSpoken(words.slice(0, longest)) ||
    [from, ...to, ...cc].some((each) => isSpoken(each?.name))
  );
}

/** Whether a carried message is marked or worded as a political group's own discussion. */
export function isGroupsDiscussion(carried: CarriedMessage): boolean {
  if (!speaksOfGroups(carried)) return false;
  const { titles, text } = textsOf(carried);
  const marks = titles.map((title) => title.replace(partyGroup, unnamed));
  if (marks.some((title) => heading.test(title) || tag.test(title)))
    return !isOfAnotherSort(marks.join("\n"));
  const said = [...marks, text.replace(partyGroup, unnamed).replace(/\s+/g, " ")].join("\n");
  return wordings.some((each) => each.test(said)) && !isOfAnotherSort(said);
}

function isOfAnotherSort(text: string): boolean {
  return otherSort.test(text) && !/\b(?:party|political|our) group\b/.test(text);
}

/** The one group that a message names, as a test of how a file spells it; null where it names none, or several. */
export function groupNamedIn(carried: CarriedMessage): RegExp | null {
  const { titles, text } = textsOf(carried);
  const said = [...titles, text].join("\n");
  const named = parties.filter(([inText]) => inText.test(said));
  const [only] = named;
  return named.length === 1 && only !== undefined ? only[1] : null;
}
