import type { Capacity } from "./capacity.ts";

/**
 * The words by which a letter says in which capacity it is written, strongest first. Those of residents, tenants and
 * other outsiders count only of the writer: "as a tenant you need not pay" is said of the reader, and "as a parent I
 * know" says nothing of the letter.
 */
const sayings: readonly (readonly [Capacity, RegExp])[] = [
  [
    "elsewhere",
    /\b(?:in (?:a|my) (?:purely |strictly |entirely )?(?:personal|private|individual) capacity|not as (?:a|your) (?:councillor|member)|as a private (?:individual|citizen|person))\b/i,
  ],
  /** `I write purely as a resident`, `a private note, as your neighbour`; not `I know what it is as a parent`. */
  [
    "elsewhere",
    /\b(?:writ(?:e|ing)|speak(?:ing)?|object(?:ing)?|ask(?:ing)?|oppose|support|complain(?:ing)?|respond(?:ing)?|reply(?:ing)?|comment(?:ing)?|appeal(?:ing)?|apply(?:ing)?|submit|sign|here|(?:private|personal) (?:letter|note|e-?mail|message))(?: \w+){0,4}?,? as (?:(?:a|an|your|the|one|her|his) )?(?:\w+ )?(?:individual|resident|neighbou?r|citizen|parent|customer|owner|tenant|leaseholder|landlord|trustee|governor|treasurer|candidate|shareholder|director|volunteer|grandparent|patient|friend|churchwarden)\b/i,
  ],
  /** `As a resident of Mill Lane, I object`; not `As a tenant you must`, `As a parent I know`. */
  [
    "elsewhere",
    /\bas (?:a|an|the|one) (?:\w+ )?(?:individual|resident|neighbou?r|citizen|parent|customer|owner|tenant|leaseholder|landlord|trustee|governor|treasurer|candidate|shareholder|director|volunteer|grandparent|patient|friend|churchwarden)(?:,? (?!you\b|i\b)[\w'’]+){0,8},? i (?:am |do |must |should |would )?(?:\w+ )?(?:writ(?:e|ing)|speak(?:ing)?|object(?:ing)?|ask(?:ing)?|oppose|support|complain(?:ing)?|respond(?:ing)?|comment(?:ing)?|appeal(?:ing)?|apply(?:ing)?|submit|sign|like|wish)\b/i,
  ],
  /** `As Leader of Ravensmoor District Council`; not `as Leader of the Council`, nor of the authority by its name. */
  [
    "elsewhere",
    /\bas (?:(?:chair(?:man|woman)?|treasurer|secretary|trustee|governor|president|director|owner|managing director) of (?!the (?:overview|audit|scrutiny|transport|combined))|leader of (?!the |this |combined authority))/i,
  ],
  [
    "office",
    /(?:^for|\b(?:on behalf of|in the name of|speak(?:ing)? for|writing for)) (?:the |this |our )?(?:(?:combined )?(?:authority|council)|(?:[\w'’]+ ){0,5}(?:board|committee|sub-committee|panel|cabinet))\b/i,
  ],
  [
    "ward",
    /\b(?:as|being|i am|i['’]m) (?:(?:the|your|a|one of (?:your|the)(?: \w+)?|their|his|her|its(?= elected| ward| local)) )?(?:local |elected )?(?:ward |division )?(?:member|councillor)s?\b(?! of|['’]s)/i,
  ],
  /** `Ron here, your Fenside member`; not `ask your local councillor`. */
  [
    "ward",
    /\b(?:here|i am|i['’]m|as|from|this is (?:\w+ ){1,3})[,:]? (?:one of )?your (?:[\w'’]+ ){0,4}(?:member|councillor)s?\b/i,
  ],
  [
    "ward",
    /\b(?:on behalf of|(?:speak|writ)(?:e|ing)? for) (?:(?:my|our|the|your|these|those|all|a) )*(?:constituents?|residents?|electors?|(?:[\w’'-]{1,20} ){0,4}councillors)\b/i,
  ],
  [
    "ward",
    /\bwe (?:two|three) (?:ward|local) (?:members|councillors)\b|\bi represent\b|\bwho represent\b|\bmy (?:own )?ward\b.{0,20}\bmember\b|\bin my (?:ward|division) (?:role|capacity)\b/i,
  ],
  [
    "office",
    /\b(?:as|being|i am|i['’]m|in my (?:role|capacity) as) (?:(?:the|your|its|a|this authority's|the authority's|the council's) )?(?:deputy |vice-)?(?:lead (?:member|councillor)|lead for|cabinet (?:member|lead)|executive (?:member|councillor)|portfolio holder|chair|mayor|leader|co-?opted|board member|member of the (?:[\w'’]+ ){0,4}(?:committee|sub-committee|board|panel|cabinet|commission|authority|council))\b/i,
  ],
  ["office", /\bi (?:chair|lead on|hold the portfolio|sit on the|serve on the|speak for the)\b/i],
  /** A hat is of the role before it: `with my governor's hat on`, `my chair of governors hat`. */
  [
    "elsewhere",
    /\bmy (?:[\w'’]+ ){0,3}(?:governors?|trustees?|treasurer|residents?|parents?|neighbours?|friends|school|club|church|charity|landlord|tenant|business)(?:['’]s?)? (?:[\w'’]+ ){0,3}hat\b/i,
  ],
  ["ward", /\bmy (?:[\w'’]+ ){0,2}(?:ward|division|local|councillor|cllr)(?:['’]s)? (?:[\w'’]+ ){0,2}hat\b/i],
  [
    "office",
    /\bmy (?:[\w'’]+ ){0,3}(?:lead|cabinet|executive|portfolio|chair(?:man|woman)?|mayor|leader|authority|board|committee|scrutiny)(?:['’]s)? (?:[\w'’]+ ){0,2}hat\b/i,
  ],
  /** `With my parkrun hat on`; not `with my woolly hat on`. */
  [
    "elsewhere",
    /\bmy (?![\w'’ ]{0,20}(?:hard|wool\w*|bobble|straw|sun|rain|best|new|old|red|party) hat)(?:[\w'’]+ ){1,4}hat on\b/i,
  ],
  /** `In my capacity as chair of governors`, `on behalf of Fenside School`; not `on behalf of Mrs Hale`. */
  [
    "elsewhere",
    /\b[Ii]n my capacity as\b|\b[Oo]n behalf of (?:the )?(?!M[rs]|Miss|Dr|Cllr|Councillor|Sir|Dame|Lord|Lady|I\b)[A-Z]/,
  ],
  /** `I write as Convenor of Highways`: whatever post it is; those elsewhere stand above. */
  ["office", /\b[Ii] (?:write|am writing) as (?:the |your )?[A-Z]/],
  /** `I am the new Fenside councillor`, `we are two of your local reps`; not `I'm not your ward member`, `the councillor's brother`. */
  [
    "ward",
    /\b(?:(?:[Ii]|[Ww]e)(?:['’](?:m|re)| am| are)|[Aa]s|[Bb]eing) (?:the|an?|your|one of (?:the|your)) (?:(?:local|ward|elected|new|two|three|four|division(?:al)?|[A-Z][\w'’-]{1,20}) ){0,4}(?:[Cc]ouncillor|[Cc]llr|(?:ward|local|elected|division(?:al)?) (?:member|rep(?:resentative)?))s?\b(?!['’]s)/,
  ],
  /** `I'm Ann, councillor for Fenside`, `Ann here, your local cllr`, `it's Ann, your county councillor`; not `it's Ann, your councillor, who decides`. */
  [
    "ward",
    /\b(?:(?:[Ii]|[Ww]e)(?:['’](?:m|re)| am| are) |(?:(?:[Ii]|[Ww]e)(?:['’](?:m|re)| am| are)|[Tt]his is|[Ii]t(?:['’]s| is)) (?!Cllr|Councillor|M[rs])(?:[A-ZÀ-Þ][^\s,]{1,20} ){0,2}[A-ZÀ-Þ][^\s,]{1,20}, |here, )(?:the |your |one of (?:the|your) )?(?:(?:local|ward|elected|city|county|borough|district|town|[A-Z][\w'’-]{1,20}) ){0,4}(?:(?:[Cc]ouncillor|[Cc]llr)s?|(?:ward|local|elected) members?|members? for [A-Z][\w-]*)\b(?!['’]s|,? (?:who|that)\b)/,
  ],
  /** `I was elected to represent Fenside`, `your councillors, Ann and I`. */
  [
    "ward",
    /\b(?:I|we) (?:was|were) elected (?:for|by|to represent)\b|\b[Yy]our [^.?!]{0,60}councillors\b[^.?!]{0,40}\band (?:I|me)\b/,
  ],
];

/** What stands before the words where they say the capacity of another: `her years as`, `he wrote on behalf of`, `Cllr Ann Lee, as`. */
const ofAnother =
  /\b(?:(?:[Hh]e|[Ss]he|[Tt]hey|who) (?:\w{1,15} ){0,3}|(?:[Hh]is|[Hh]er|[Tt]heir|[Yy]our) (?:\w{1,15} )?|predecessors?,? |(?:[Cc]llr|[Cc]ouncillor|M[rs]s?|Dr|Sir|Dame|Lord|Lady)\.? (?:[A-Z][\w'’-]{1,20},? ){1,2})$/;

/** Words that open with the writer are of the writer, whoever is named before them. */
const ofWriter = /^(?:I|[Ww]e)\b/;

/** `Dear Mrs Hale,`, `Good morning Mr & Mrs Hale -`, and a name alone before what I write as: whom the words are written to, and not about. */
const greeting =
  /^\s*(?:(?:(?:[Mm]y )?[Dd]ear|Hi(?:ya)?|Hey|Hello|Annwyl|[Gg]ood (?:morning|afternoon|evening|day))(?: (?:and|&|all|both|[A-ZÀ-Þ][^\s,]{0,20})){0,6} ?[,:–—-]|(?:[A-ZÀ-Þ][\w'’-]{0,20} ){0,3}[A-ZÀ-Þ][\w'’-]{0,20} ?[,–—-](?= as [^,]{1,60},? I\b))/;

/**
 * The capacity that a text names in its own sentences, the strongest saying first; `unstated` when it names none. Of a
 * ward and an office that it names both, the signature's counts.
 */
export function capacitySaidIn(text: string, signed: Capacity = "unstated"): Capacity {
  const sentences = text.split(/[.!?\n]+/).map((sentence) => sentence.replace(greeting, ""));
  const isSaid = (words: RegExp): boolean =>
    sentences.some((sentence) => {
      const at = sentence.search(words);
      if (at === -1) return false;
      return ofWriter.test(sentence.slice(at)) || !ofAnother.test(sentence.slice(Math.max(0, at - 80), at));
    });
  const said = sayings.find(([, words]) => isSaid(words))?.[0] ?? "unstated";
  const isBoth = said === "ward" && signed === "office";
  return isBoth && sayings.some(([capacity, words]) => capacity === "office" && isSaid(words))
    ? "office"
    : said;
}
