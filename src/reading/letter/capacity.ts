import type { Person } from "../../people/index.ts";
import type { Name } from "./language/authority-names.ts";
import { capacitySaidIn } from "./capacity-in-text.ts";
import { surnameOf } from "./names.ts";
import type { Part, Parts } from "./parts.ts";
import { namesPublicRole, officeRole, officersPost, outsideRole, wardRole } from "./roles.ts";

/** In which capacity somebody writes, as the letter says. */
export type Capacity = "ward" | "office" | "elsewhere" | "unstated";

/** A body that is not the authority's, whose chair or leader one may be: `Chair of Governors`, `President, Rotary Club`. */
const otherBody =
  /\b(?:group (?:leader|whip|secretary)|(?:leader|whip|secretary) of the (?:\w+ ){0,3}group|governors?|trustees?|friends of|society|clubs?|academy|church|(?:parish|town) council|neighbourhood watch|pta|solicitor|pharmacist)\b/i;

/** A business by the end of its name: `Ashdown Joinery Ltd`, `Lund Legal LLP`. It counts where no role stands beside it. */
const firm = /\b(?:ltd|limited|llp|plc|cic|(?:and|&) (?:co|sons|partners))\.?$/i;

/** `Tarnvale Borough Council`, `St Hilda's Winter Appeal`: a body by its own name, and no committee or board of the authority's. */
const properBody =
  /\b[A-Z][\w'’-]*(?: (?:and|of|[A-Z][\w'’-]*))* (?:Council|Authority|Trust|Charity|Appeal|Association|Federation|Union|Foundation|Hospice|School|College|Church|Museum)\b/;

/** Whether a text has one of the authority's names in it: `the Authority`; not `he had no authority`. */
export function isNamedIn(text: string, names: readonly Name[]): boolean {
  const lower = text.toLowerCase();
  return names.some((name) => {
    const said = name.join(" ");
    return lower.indexOf(/^(?:authority|council)$/.test(said) ? `the ${said}` : said) !== -1;
  });
}

/** Who sits for a ward, in both languages of Wales, and what they do there. */
const wardMember =
  /\b(?:councillor|cllr|cynghorydd|cyng|aelod|member|represent(?:ing)?|(?:serving|working for)(?: the (?:people|residents) of)?|ward:)(?![\w’'-])/i;

/** Whether a line names a seat for a ward, or the writer's own ward beside the seat: `Green Councillor, Fenside`; not `Cllr Wilk, 14 Fenside`. */
function namesSeat(line: string, person: Person | null): boolean {
  const ward = person?.ward?.toLowerCase() ?? "";
  if (wardRole.test(line)) return true;
  return (
    ward !== "" && wardMember.test(line) && !/\d/.test(line) && placeOf(ward, line.toLowerCase(), 0) !== -1
  );
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

/** The capacity that a line names as a whole: `Councillor - Fenside Ward`, `Member, Business Board`; null where it names none. */
function seatNamed(line: string, person: Person | null): Capacity | null {
  if (namesSeat(line, person)) return "ward";
  return namesPublicRole(line) ? "office" : null;
}

/** A post that only says that somebody has a seat: `Councillor`, `Ward Member for Fenside`; not `Board Member`. */
const mereSeat =
  /^(?:(?:ward|local|elected|borough|county|city|district|town) )?(?:councillor|member|cllr)(?: for .{1,80})?$/i;

/** A person's post as the authority file says it; empty where there is none, or it only names a seat. */
function officeOf(person: Person | null): string {
  const post = person?.post ?? "";
  return mereSeat.test(post) ? "" : post;
}

/** The roles on a line of a signature: the person's own post, and what the other pieces between separators name. */
function rolesOn(line: string, person: Person | null, names: readonly Name[]): readonly Role[] {
  const roles: Role[] = [];
  const post = officeOf(person);
  const at = post === "" ? -1 : line.toLowerCase().indexOf(post.toLowerCase());
  if (at !== -1) roles.push({ capacity: "office", isOfAnother: false });
  const rest = at === -1 ? line : `${line.slice(0, at)} | ${line.slice(at + post.length)}`;
  const known = roles.length;
  for (const field of rest.split(/[|•·/;\t]/)) {
    const isOfAnother = (properBody.test(field) || otherBody.test(field)) && !isNamedIn(field, names);
    for (const piece of field.split(/ [-–—] |, /)) {
      const capacity = capacityOfRole(piece, person);
      if (capacity !== null) roles.push({ capacity, isOfAnother });
    }
  }
  if (roles.length === known) {
    const capacity = seatNamed(rest, person);
    if (capacity !== null) roles.push({ capacity, isOfAnother: false });
  }
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

/** `On behalf of the trustees`, `for the Audit Committee`. */
const onBehalf = /\bon behalf of\b|^for the /i;

/**
 * The capacity that the text itself names, in the words "as", "on behalf of", also where the signature is on behalf of a
 * body; `unstated` when it names none.
 */
function capacityInText(
  { body, signature }: Parts,
  person: Person | null,
  names: readonly Name[],
  signed: Capacity,
): Capacity {
  const isForBody = ({ text }: Part): boolean =>
    onBehalf.test(text) && (person === null || text.toLowerCase().indexOf(surnameOf(person.name)) === -1);
  const text = [...body, ...signature.filter(isForBody)].map((part) => part.text).join("\n");
  return capacitySaidIn(withNamesShort(text, names), signed);
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

/** The roles that the signature states; where it states none, those above the salutation. */
function rolesAround(parts: Parts, person: Person | null, names: readonly Name[]): readonly Role[] {
  const below = rolesIn(parts.signature, person, names);
  return below.length > 0 ? below : rolesIn(ownHeading(parts, person), person, names);
}

/** What parts the pieces of a line that name one thing each. */
const betweenPieces = /[|•·/;\t]| [-–—] |, /;

/** The name of a seat, which says a capacity where no role stands beside it: `Fenside Ward`, `Fenside councillor`. */
const seat = /^(?!by\b)[\w'’-]{2,20}(?: [\w'’-]{1,20}){0,3} (?:ward|division|councillors?|cllrs?)$/i;

/** Where a ward is no seat. */
const infirmary = /\b(?:hospital|infirmary|hospice|nhs|nurs\w+)\b/i;

/**
 * What a signature without a role says by the name of a seat or a firm in it: a ward beside anything, councillors alone on
 * their line. A person's own name is no seat.
 */
function hintedBy(signature: readonly Part[], person: Person | null): Capacity {
  if (signature.some(({ text }) => firm.test(text))) return "elsewhere";
  const own = person?.name.toLowerCase() ?? "";
  const isSeat = (piece: string): boolean => seat.test(piece) && own.indexOf(piece.toLowerCase()) === -1;
  const names = ({ text }: Part): boolean =>
    isSeat(text) ||
    (!infirmary.test(text) &&
      text.split(betweenPieces).some((piece) => /(?:ward|division) ?$/i.test(piece) && isSeat(piece.trim())));
  return signature.some(names) ? "ward" : "unstated";
}

/** The capacity that a role says: an office of another body is elsewhere. */
function saidBy({ capacity, isOfAnother }: Role): Capacity {
  return isOfAnother && capacity === "office" ? "elsewhere" : capacity;
}

/** What several roles say together: several of different kinds or bodies say nothing. */
function sharedBy([first, ...more]: readonly Role[]): Capacity {
  if (first === undefined || more.length > 1) return "unstated";
  const isOther = (role: Role): boolean =>
    saidBy(role) !== saidBy(first) || role.isOfAnother !== first.isOfAnother;
  return more.some(isOther) ? "unstated" : saidBy(first);
}

/** The authority by its name as the one who acts: `the Authority will`; not `nothing to do with the Authority`. */
const acts = /\bauthority (?:will|shall|can|would|[a-z]{1,20}s)\b/i;

/** The office of a letter that names one: another body's where that signs, unless the authority acts in the text by its name. */
function officeSigned({ body }: Parts, signed: Capacity, names: readonly Name[]): Capacity {
  const isActing = (): boolean => body.some(({ text }) => acts.test(withNamesShort(text, names)));
  return signed !== "elsewhere" || isActing() ? "office" : signed;
}

/**
 * In which capacity the letter is written. The text counts before the signature, but an office that it names beside the
 * signature of another body is of that body ("I write as its chair"). One role under the name says it; several roles of
 * different kinds or bodies, as a footer lists them, do not. An officer's post says it, whatever else.
 */
export function capacityOf(parts: Parts, person: Person | null, names: readonly Name[] = []): Capacity {
  const roles = rolesAround(parts, person, names);
  const signed = sharedBy(roles);
  const said = capacityInText(parts, person, names, signed);
  if (said === "ward" || said === "elsewhere") return said;
  const isOffice = roles[0]?.capacity === "office";
  if (isOffice && person?.kind === "officer") return "office";
  if (said === "office" || (isOffice && signed === "elsewhere")) return officeSigned(parts, signed, names);
  return roles.length === 0 ? hintedBy(parts.signature, person) : signed;
}

/** Words of a role of the writer's own outside the authority: "my firm's application". */
const ownRole =
  /\b(?:my|our) (?:own )?(?:firm|company|business|shop|practice|joinery|farm|charity|trust|school|landlord|tenancy|planning application|house|property|employer|clients?)\b/i;

/** Whether the text speaks of a role of the writer's own outside the authority. */
export function speaksOfOtherRole(parts: Parts): boolean {
  return parts.body.some((part) => ownRole.test(part.text));
}
