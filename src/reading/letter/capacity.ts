import type { Person } from "../../people/index.ts";
import type { Name } from "./language/authority-names.ts";
import { capacitySaidIn } from "./capacity-in-text.ts";
import type { Part, Parts } from "./parts.ts";
import { officeRole, officersPost, outsideRole, wardRole } from "./roles.ts";

/** In which capacity somebody writes, as the letter says. */
export type Capacity = "ward" | "office" | "elsewhere" | "unstated";

/** A body that is not the authority's, whose chair or leader one may be: `Chair of Governors`, `President, Rotary Club`. */
const otherBody =
  /\b(?:governors?|trustees?|friends of|society|clubs?|academy|church|(?:parish|town) council|neighbourhood watch|pta|solicitor|pharmacist)\b/i;

/** A business by the end of its name: `Ashdown Joinery Ltd`, `Lund Legal LLP`. It counts where no role stands beside it. */
const firm = /\b(?:ltd|limited|llp|plc|cic|(?:and|&) (?:co|sons|partners))\.?$/i;

/** `Tarnvale Borough Council`, `Port Health Authority`: a public body by its own name. */
const properBody = /\b[A-Z][\w'’-]*(?: (?:and|of|[A-Z][\w'’-]*))* (?:Council|Authority)\b/;

/** Whether a text has one of the authority's names in it. */
export function isNamedIn(text: string, names: readonly Name[]): boolean {
  const lower = text.toLowerCase();
  return names.some((name) => lower.indexOf(name.join(" ")) !== -1);
}

/** Who sits for a ward, in both languages of Wales. */
const seat = /\b(?:councillor|cllr|cynghorydd|cyng|aelod|member)\b/i;

/** Whether a line names a seat for a ward, or the writer's own ward beside the seat: `Green Councillor, Fenside`; not `Cllr Wilk, 14 Fenside`. */
function namesSeat(line: string, person: Person | null): boolean {
  const ward = person?.ward?.toLowerCase() ?? "";
  if (wardRole.test(line)) return true;
  return ward !== "" && seat.test(line) && !/\d/.test(line) && placeOf(ward, line.toLowerCase(), 0) !== -1;
}

/** A role that a line names, and whether it names another public body with it. */
interface Role {
  readonly capacity: Capacity;
  readonly isOfAnother: boolean;
}

function capacityOfRole(piece: string, person: Person | null): Capacity | null {
  if (person?.kind === "officer" && officersPost.test(piece)) return "office";
  if (otherBody.test(piece)) return "elsewhere";
  if (officeRole.test(piece)) return "office";
  if (wardRole.test(piece)) return "ward";
  return outsideRole.test(piece) ? "elsewhere" : null;
}

/** The roles on a line of a signature: the person's own post, and what the other pieces between separators name. */
function rolesOn(line: string, person: Person | null, names: readonly Name[]): readonly Role[] {
  const roles: Role[] = [];
  const post = person?.post ?? "";
  const at = post === "" ? -1 : line.toLowerCase().indexOf(post.toLowerCase());
  if (at !== -1) roles.push({ capacity: "office", isOfAnother: false });
  const rest = at === -1 ? line : `${line.slice(0, at)} | ${line.slice(at + post.length)}`;
  const known = roles.length;
  for (const field of rest.split(/[|•·/;\t]/)) {
    const isOfAnother = properBody.test(field) && !isNamedIn(field, names);
    for (const piece of field.split(/ [-–—] |, /)) {
      const capacity = capacityOfRole(piece, person);
      if (capacity !== null) roles.push({ capacity, isOfAnother });
    }
  }
  // "Councillor - Fenside Ward" is a role that its pieces do not show.
  if (roles.length === known && namesSeat(rest, person)) roles.push({ capacity: "ward", isOfAnother: false });
  return roles;
}

/** The roles that lines around a name state, those of each line once, in their order. */
function rolesIn(lines: readonly Part[], person: Person | null, names: readonly Name[]): readonly Role[] {
  const roles: Role[] = [];
  const seen = new Set<string>();
  for (const { text } of lines) {
    const line = text.toLowerCase();
    if (!seen.has(line)) roles.push(...rolesOn(text, person, names));
    seen.add(line);
  }
  return roles;
}

const wordCharacter = /[\wÀ-ÿ]/;

/** Where a name stands as whole words, from a place on: `OCA` in `the OCA's`, and not in `local`; -1 where it does not. */
function placeOf(name: string, text: string, from: number): number {
  let at = text.indexOf(name, from);
  while (
    at !== -1 &&
    (wordCharacter.test(text.charAt(at - 1)) || wordCharacter.test(text.charAt(at + name.length)))
  )
    at = text.indexOf(name, at + 1);
  return at;
}

/** A text in which the authority, by any of its names, is called "Combined Authority"; names come longest first. */
export function withNamesShort(text: string, names: readonly Name[]): string {
  const lower = text.toLowerCase();
  let known = names
    .map((name) => name.join(" "))
    .filter((name) => name !== "authority" && name !== "council")
    .map((name) => ({ name, at: placeOf(name, lower, 0) }));
  const pieces: string[] = [];
  let from = 0;
  for (;;) {
    // A name that does not come again is not looked for again: the text is read once for each name.
    known = known
      .map(({ name, at }) => ({ name, at: at !== -1 && at < from ? placeOf(name, lower, from) : at }))
      .filter(({ at }) => at !== -1);
    const [first, ...rest] = known;
    if (first === undefined) return [...pieces, text.slice(from)].join("");
    const next = rest.reduce((one, other) => (other.at < one.at ? other : one), first);
    pieces.push(text.slice(from, next.at), "Combined Authority");
    from = next.at + next.name.length;
  }
}

/** The capacity that the text itself names, in the words "as", "on behalf of"; `unstated` when it names none. */
function capacityInText(parts: Parts, names: readonly Name[] = []): Capacity {
  const said = withNamesShort(parts.body.map((part) => part.text).join("\n"), names);
  return capacitySaidIn(said);
}

/** `From the Lead Member for Skills` above a letter. */
const fromHeading = /^from:? (?:the )?(?:office of )?/i;

/** Lines above the salutation in which the writer, and nobody who is written to, is named with their roles. */
function ownHeading({ head }: Parts, person: Person | null): readonly Part[] {
  const isOwn = ({ text }: Part): boolean =>
    fromHeading.test(text) ||
    (person !== null && text.toLowerCase().indexOf(person.name.toLowerCase()) !== -1);
  const first = head.findIndex(isOwn);
  if (first === -1) return [];
  const next = head.findIndex((part, at) => at > first && part.opensParagraph);
  return head.slice(first, next === -1 ? head.length : next);
}

/**
 * In which capacity the letter is written. The text counts before the signature. One role under the name says it;
 * several roles of different kinds or bodies, as a footer lists them, do not. An officer's post says it, whatever else.
 */
export function capacityOf(parts: Parts, person: Person | null, names: readonly Name[] = []): Capacity {
  const said = capacityInText(parts, names);
  if (said !== "unstated") return said;
  const below = rolesIn(parts.signature, person, names);
  const roles = below.length > 0 ? below : rolesIn(ownHeading(parts, person), person, names);
  const [first] = roles;
  if (first === undefined)
    return parts.signature.some(({ text }) => firm.test(text)) ? "elsewhere" : "unstated";
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
