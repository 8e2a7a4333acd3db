import type { Person } from "../../people/index.ts";
import type { Name } from "./language/authority-names.ts";
import type { Parts } from "./parts.ts";
import { officeRole, outsideRole, wardRole } from "./roles.ts";

/** In which capacity somebody writes, as the letter says. */
export type Capacity = "ward" | "office" | "elsewhere" | "unstated";

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
    /\b(?:as|being) (?:(?:the|your|a|one of your|their|his|her) )?(?:local |elected )?(?:ward |division )?(?:member|councillor)s?\b|\bi represent\b|\bmy (?:own )?ward\b.{0,20}\bmember\b/i,
  ],
  [
    "office",
    /\b(?:as|in my (?:role|capacity) as|speaking as|writing as) (?:(?:the|your|its|a|this authority's|the authority's|the council's) )?(?:deputy |vice-)?(?:lead|cabinet|executive|portfolio|chair|mayor|leader|co-?opted|board)\b/i,
  ],
  ["elsewhere", /\bin my capacity as\b|\bon behalf of (?:the )?[A-Z]/],
];

/** `Tarnvale Borough Council`, `Port Health Authority`: a public body by its own name. */
const properBody = /\b[A-Z][\w'’-]*(?: (?:and|of|[A-Z][\w'’-]*))* (?:Council|Authority)\b/;

function isNamedIn(text: string, names: readonly Name[]): boolean {
  const lower = text.toLowerCase();
  return names.some((name) => lower.indexOf(name.join(" ")) !== -1);
}

/** A role that a line names, and whether it names another public body with it. */
interface Role {
  readonly capacity: Capacity;
  readonly isOfAnother: boolean;
}

function capacityOfRole(piece: string): Capacity | null {
  if (officeRole.test(piece)) return "office";
  if (wardRole.test(piece)) return "ward";
  return outsideRole.test(piece) ? "elsewhere" : null;
}

/** The roles on a line of a signature: the person's own post, and what the other pieces between separators name. */
function rolesOn(line: string, post: string, names: readonly Name[]): readonly Role[] {
  const roles: Role[] = [];
  const at = post === "" ? -1 : line.toLowerCase().indexOf(post.toLowerCase());
  if (at !== -1) roles.push({ capacity: "office", isOfAnother: false });
  const rest = at === -1 ? line : `${line.slice(0, at)} | ${line.slice(at + post.length)}`;
  for (const field of rest.split(/[|•·/;\t]/)) {
    const isOfAnother = properBody.test(field) && !isNamedIn(field, names);
    for (const piece of field.split(/ [-–—] |, /)) {
      const capacity = capacityOfRole(piece);
      if (capacity !== null) roles.push({ capacity, isOfAnother });
    }
  }
  return roles;
}

/** The roles under a name, each once, in the order of the lines. */
function rolesUnder(parts: Parts, person: Person | null, names: readonly Name[]): readonly Role[] {
  const roles: Role[] = [];
  const seen = new Set<string>();
  for (const { text } of parts.signature) {
    const line = text.toLowerCase();
    if (!seen.has(line)) roles.push(...rolesOn(text, person?.post ?? "", names));
    seen.add(line);
  }
  return roles;
}

/** A text in which the authority, by any of its names, is called "the Combined Authority". */
export function withNamesShort(text: string, names: readonly Name[]): string {
  return names.reduce((said, name) => {
    const whole = name.join(" ");
    const lower = said.toLowerCase();
    const pieces: string[] = [];
    let from = 0;
    for (let at = lower.indexOf(whole); at !== -1; at = lower.indexOf(whole, from)) {
      pieces.push(said.slice(from, at), "Combined Authority");
      from = at + whole.length;
    }
    return pieces.join("") + said.slice(from);
  }, text);
}

/** The capacity that the text itself names, in the words "as", "on behalf of"; `unstated` when it names none. */
function capacityInText(parts: Parts, names: readonly Name[] = []): Capacity {
  const said = withNamesShort(parts.body.map((part) => part.text).join("\n"), names);
  for (const [capacity, words] of inText) if (words.test(said)) return capacity;
  return "unstated";
}

/**
 * In which capacity the letter is written. The text counts before the signature. One role under the name says it;
 * several roles of different kinds or bodies, as a footer lists them, do not. An officer's post says it, whatever else.
 */
export function capacityOf(parts: Parts, person: Person | null, names: readonly Name[] = []): Capacity {
  const said = capacityInText(parts, names);
  if (said !== "unstated") return said;
  const roles = rolesUnder(parts, person, names);
  const [first] = roles;
  if (first === undefined) return "unstated";
  if (person?.kind === "officer" && first.capacity === "office") return "office";
  if (roles.length > 2) return "unstated";
  const isOne = roles.every(
    (role) => role.capacity === first.capacity && role.isOfAnother === first.isOfAnother,
  );
  return isOne ? first.capacity : "unstated";
}

/** Words of a role of the writer's own outside the authority: "my firm's application". */
const ownRole =
  /\b(?:my|our) (?:own )?(?:firm|company|business|shop|practice|joinery|farm|charity|trust|school|landlord|tenancy|planning application|house|property|employer|clients?)\b/i;

/** Whether the text speaks of a role of the writer's own outside the authority. */
export function speaksOfOtherRole(parts: Parts): boolean {
  return parts.body.some((part) => ownRole.test(part.text));
}
