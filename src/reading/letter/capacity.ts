import type { Person } from "../../people/index.ts";
import type { Name } from "./language/authority-names.ts";
import type { Parts } from "./parts.ts";
import { speaksOfOwnSeat } from "./seats.ts";

/** In which capacity somebody writes, as the letter says. */
export type Capacity = "ward" | "office" | "elsewhere" | "unstated";

/** `Ward Member for Fenside`, `Councillor for Fenside`. */
const ward =
  /\b(?:ward|local|division(?:al)?)\s+(?:member|councillor|cllr)\b|\b(?:member|councillor|cllr)\s+for\s+[A-Z]/i;

/** An office of the authority: `Lead Member for Skills`, `Chair of the Audit Committee`, `Leader of the Council`. */
const office =
  /\b(?:(?:lead|cabinet|executive|portfolio|board|co-?opted|committee)\s+(?:\w+\s+)?(?:member|councillor|holder)|(?:deputy\s+|vice[- ])?(?:chair(?:man|woman|person)?|mayor|leader)\b|member\s+of\s+the\b|spokes(?:person|man|woman))/i;

/** A post outside the authority: `Honorary Treasurer, Museum Trust`, `Managing Director, Ashdown Joinery`. */
const elsewhere =
  /\b(?:treasurer|trustee|governor|secretary|director|manager|president|owner|partner|founder|patron|candidate|agent|vice-president|captain|head\s+of|principal|editor|organiser|convenor|proprietor|resident|parent|solicitor|accountant|pharmacist|vicar)\b/i;

/** A body that is not the authority's, whose chair or leader one may be: `Chair of Governors`, `President, Rotary Club`. */
const otherBody =
  /\b(?:governors?|trustees?|friends of|society|clubs?|academy|church|(?:parish|town) council|neighbourhood watch|pta)\b/i;

/** A business by the end of its name: `Ashdown Joinery Ltd`, `Lund Legal LLP`. It counts where no role stands beside it. */
const firm = /\b(?:ltd|limited|llp|plc|cic|(?:and|&) (?:co|sons|partners))\.?$/i;

/** The words by which a text itself says it. */
const inText: readonly (readonly [Capacity, RegExp])[] = [
  [
    "elsewhere",
    /\b(?:in (?:a|my) (?:purely )?(?:personal|private|individual) capacity|as (?:a|an|your|the|one) ?(?:private )?(?:individual|resident|neighbou?r|citizen|parent|customer|owner|tenant|leaseholder|landlord|trustee|governor|treasurer|candidate|shareholder|director|friend|volunteer|fan|grandparent|patient)\b|not as a (?:councillor|member)|as (?:chair|treasurer|secretary|trustee|governor|president|director|owner|managing director) of (?!the (?:overview|audit|scrutiny|transport|combined))|as a private)/i,
  ],
  [
    "office",
    /\b(?:on behalf of|in the name of) (?:the |this )?(?:[A-Z]\w+ )?(?:combined )?(?:authority|council|board|committee|cabinet)\b/i,
  ],
  [
    "ward",
    /\b(?:as|being) (?:(?:the|your|a|one of your|their|his|her) )?(?:local |elected )?(?:ward |division )?(?:member|councillor|representative)s?\b|\bi represent\b|\bmy (?:own )?ward\b.{0,20}\bmember\b/i,
  ],
  [
    "office",
    /\b(?:as|in my (?:role|capacity) as|speaking as|writing as) (?:(?:the|your|its|a|this authority's|the authority's|the council's) )?(?:deputy |vice-)?(?:lead|cabinet|executive|portfolio|chair|mayor|leader|co-?opted|board)\b/i,
  ],
  ["elsewhere", /\bin my capacity as\b|\bon behalf of (?:the )?[A-Z]/],
];

function kindOfRole(segment: string, person: Person | null): Capacity | null {
  const post = person?.post?.toLowerCase();
  if (post !== undefined && segment.toLowerCase().indexOf(post) !== -1) return "office";
  if (otherBody.test(segment)) return "elsewhere";
  if (office.test(segment)) return "office";
  if (ward.test(segment)) return "ward";
  return elsewhere.test(segment) ? "elsewhere" : null;
}

/** The roles under a name, one for each line or part of a line. */
function rolesUnder(parts: Parts, person: Person | null): readonly Capacity[] {
  const roles: Capacity[] = [];
  for (const part of parts.signature) {
    const isPost = person?.post !== undefined && part.text.indexOf(person.post) !== -1;
    for (const segment of isPost ? [part.text] : part.text.split(/[|•·/;]| [-–—] |, /)) {
      const role = kindOfRole(segment, person);
      if (role !== null) roles.push(role);
    }
  }
  const isOfFirm = roles.length === 0 && parts.signature.some(({ text }) => firm.test(text));
  return isOfFirm ? ["elsewhere"] : roles;
}

const wordCharacter = /[\wÀ-ÿ]/;

/** Whether the words from one place to another stand by themselves: `OCA` in `the OCA's`, and not in `local`. */
function standsAlone(text: string, from: number, to: number): boolean {
  return !wordCharacter.test(text.charAt(from - 1)) && !wordCharacter.test(text.charAt(to));
}

/** A text in which the authority, by any of its names, is called "the Combined Authority". */
export function withNamesShort(text: string, names: readonly Name[]): string {
  return names.reduce((said, name) => {
    const whole = name.join(" ");
    const lower = said.toLowerCase();
    const pieces: string[] = [];
    let from = 0;
    for (let at = lower.indexOf(whole); at !== -1; at = lower.indexOf(whole, from)) {
      const end = at + whole.length;
      pieces.push(
        said.slice(from, at),
        standsAlone(said, at, end) ? "Combined Authority" : said.slice(at, end),
      );
      from = end;
    }
    return pieces.join("") + said.slice(from);
  }, text);
}

/** The capacity that the text itself names, in the words "as", "on behalf of"; `unstated` when it names none. */
function capacityInText(parts: Parts, names: readonly Name[]): Capacity {
  const said = withNamesShort(parts.body.map((part) => part.text).join("\n"), names);
  for (const [capacity, words] of inText) if (words.test(said)) return capacity;
  return speaksOfOwnSeat(said) ? "ward" : "unstated";
}

/**
 * In which capacity the letter is written. The text counts before the signature. One role under the name says it;
 * several roles of different kinds, as a footer lists them, do not.
 */
export function capacityOf(parts: Parts, person: Person | null, names: readonly Name[] = []): Capacity {
  const said = capacityInText(parts, names);
  if (said !== "unstated") return said;
  const roles = rolesUnder(parts, person);
  const first = roles[0];
  if (first === undefined || roles.length > 2) return "unstated";
  return roles.every((role) => role === first) ? first : "unstated";
}

/** Words of a role of the writer's own outside the authority: "my firm's application". */
const ownRole =
  /\b(?:my|our) (?:own )?(?:firm|company|business|shop|practice|joinery|farm|charity|trust|school|landlord|tenancy|planning application|house|property|employer|clients?)\b/i;

/** Whether the text speaks of a role of the writer's own outside the authority. */
export function speaksOfOtherRole(parts: Parts): boolean {
  return parts.body.some((part) => ownRole.test(part.text));
}
