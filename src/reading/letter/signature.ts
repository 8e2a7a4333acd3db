import type { Authority, Person } from "../../people/index.ts";
import { isStrangersName, nameLike, personNamedIn } from "./names.ts";
import type { Part, Parts } from "./parts.ts";
import { namesOrganisation, namesPublicRole, namesRole } from "./roles.ts";
import { isProse } from "./signature-lines.ts";

/** Who signs, as far as the text tells. */
export type Signature =
  | { readonly by: "person"; readonly person: Person }
  /** The authority, a system, a branch, a company: no person's name. */
  | { readonly by: "organisation" }
  /** Somebody by a full name that nobody in the authority file bears, right below the farewell. */
  | { readonly by: "stranger" }
  /** Nobody signs, or by a first name or initials. */
  | { readonly by: "nobody" };

/** `pp`, `p.p.`, `for and on behalf of`, `signed for`: in the name of whom the words after it name. */
const proxy = /^(?:signed )?(?:p\.?p\.?|per pro|for and on behalf of|on behalf of|for)\s+/i;

/** The words after the last end of a sentence: `… make the punch. Neil`. */
function tailOf(text: string): string {
  const end = Math.max(text.lastIndexOf(". "), text.lastIndexOf("! "), text.lastIndexOf("? "));
  const tail = end === -1 ? "" : text.slice(end + 2);
  return tail.length <= 60 && !isProse(tail) ? tail : "";
}

/** `Regards, Alice Mott`: what follows the farewell on its line. */
function afterFarewell(text: string): string {
  const comma = text.indexOf(",");
  return comma === -1 ? "" : text.slice(comma + 1).trim();
}

function linesOf(parts: Parts): readonly string[] {
  const lines = parts.signature.map((part: Part) => part.text);
  const farewell = parts.valediction === null ? "" : afterFarewell(parts.valediction.text);
  const last = parts.body[parts.body.length - 1];
  const tail = parts.signature.length === 0 && last !== undefined ? tailOf(last.text) : "";
  return [farewell, ...lines, tail].filter((line) => line !== "");
}

const proxyWord = /\b(?:p\.?p\.?|on behalf of)\s|^for\s/i;

/** `The Mayor`, `Mayor of Harrowmere`; not `the Mayor's office`. */
const theMayor = /^(?:the )?mayor\b(?!['’])/i;

/** How many lines below a "pp" the printed name of the one who is signed for may stand. */
const printedWithin = 2;

/** For whom somebody signs: `Kit Farraday, pp Cllr Wilk`, and `pp K. Farraday`, an officer, above the printed `Cllr Wilk`. */
function principalOf(authority: Authority, lines: readonly string[]): Person | null {
  const at = lines.findIndex((line) => proxyWord.test(line));
  const line = lines[at];
  if (line === undefined) return null;
  const principal = line.slice(line.search(proxyWord)).replace(proxy, "");
  const mayor = theMayor.test(principal) ? authority.file.people.find(({ kind }) => kind === "mayor") : null;
  const proxied = personNamedIn(authority, principal) ?? mayor ?? null;
  if (proxied?.kind !== "officer") return proxied;
  for (const below of lines.slice(at + 1, at + 1 + printedWithin)) {
    const printed = personNamedIn(authority, below);
    if (printed !== null) return printed;
  }
  return proxied;
}

/** Whether a line is what the sender is called, alone: `Siobhan`, `Ron` of a Ronald, `TW`. */
export function callsSender(line: string, sender: Person | null): boolean {
  const name = /^[\wÀ-ÿ’'-]+/.exec(line)?.[0].toLowerCase() ?? "";
  if (sender === null || name === "" || !/^[\s.,!]*$/.test(line.slice(name.length))) return false;
  const words = sender.name.toLowerCase().split(" ");
  const initials = words.map((word) => word.charAt(0)).join("");
  if (name === initials) return true;
  return words[0] === name || (name.length > 2 && words[0]?.slice(0, name.length) === name);
}

/** A post or an organisation, which looks like a name: `Ward Member`, `Parking Services`. */
function isOthers(line: string): boolean {
  return namesRole(line) || namesOrganisation(line);
}

/** Whether the lines are those of an organisation alone: its name, and nobody's name, post or first name beside it. */
function isOrganisations(lines: readonly string[], sender: Person | null): boolean {
  const isSomebodys = (line: string): boolean => namesPublicRole(line) || callsSender(line, sender);
  if (lines.some((line) => isSomebodys(line) || (nameLike.test(line) && !namesOrganisation(line))))
    return false;
  return lines.some((line) => namesOrganisation(line));
}

/**
 * Whose signature stands under the letter that `sender` sends. A name after "pp" or "on behalf of" counts before the name
 * of the one who writes it; else the first name that the authority file knows.
 */
export function signatureOf(authority: Authority, parts: Parts, sender: Person | null): Signature {
  const lines = linesOf(parts);
  const principal = principalOf(authority, lines);
  if (principal !== null) return { by: "person", person: principal };
  for (const line of lines) {
    const person = personNamedIn(authority, line.replace(proxy, ""));
    if (person !== null) return { by: "person", person };
  }
  if (isOrganisations(lines, sender)) return { by: "organisation" };
  const [first] = parts.valediction === null ? [] : lines;
  const isStranger = first !== undefined && !isOthers(first) && isStrangersName(authority, first);
  return { by: isStranger ? "stranger" : "nobody" };
}
