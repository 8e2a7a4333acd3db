import type { Authority, Person } from "../../people/index.ts";
import { personByName } from "../../people/index.ts";
import type { Part, Parts } from "./parts.ts";

/** Who signs, as far as the text tells. */
export type Signature =
  | { readonly by: "person"; readonly person: Person }
  /** The authority, a system, a branch, a company: no person's name. */
  | { readonly by: "organisation" }
  /** Nobody signs, or by a first name, initials or a name that nobody in the authority file bears. */
  | { readonly by: "nobody"; readonly line: string };

/** `pp`, `p.p.`, `for and on behalf of`, `signed for`: in the name of whom the words after it name. */
const proxy = /^(?:signed )?(?:p\.?p\.?|per pro|for and on behalf of|on behalf of|for)\s+/i;

/** What an organisation's name has in it. */
const organisation =
  /\b(?:authority|council|committee|branch|team|department|services?|office|enquiries|group|board|association|party|trust|ltd|limited|plc|company|news(?:letter|desk)?|desk|no-?reply|system|helpdesk|society|club|federation)\b/i;

const separators = /[,|•·/]| [-–—] |\t/;

/** The names a line may hold: the whole line, and what stands before its first separator. */
function namesIn(line: string): readonly string[] {
  const bare = line
    .replace(/^\s*(?:from|signed)?:?\s+/i, "")
    .replace(/[.,]$/, "")
    .trim();
  const first = bare.split(separators)[0]?.trim() ?? "";
  return first === bare || first === "" ? [bare] : [first, bare];
}

const nameLike = /^[A-ZÀ-Þ][\wà-ÿ.'’-]*(?: [A-ZÀ-Þ][\wà-ÿ.'’-]*){1,4}$/;

/** Somebody by a title or initials and a surname that one person alone bears: `Cllr Wilk`, `T. Wilk`. */
function personBySurname(authority: Authority, name: string): Person | null {
  if (!nameLike.test(name)) return null;
  const words = name.split(" ");
  const surname = (words[words.length - 1] ?? "").toLowerCase();
  const before = words
    .slice(0, -1)
    .filter(
      (word) =>
        !/^(?:cllr|councillor|mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|mayor|the|ald)\.?$/i.test(word),
    );
  const fits = authority.file.people.filter((person) => {
    const own = person.name.toLowerCase();
    const isInitial = before.every(
      (word) => word.replace(/\W/g, "").length <= 2 && own.charAt(0) === word.charAt(0).toLowerCase(),
    );
    return own.slice(-surname.length - 1) === ` ${surname}` && isInitial;
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

function personIn(authority: Authority, line: string): Person | null {
  for (const name of namesIn(line)) {
    const person = personByName(authority, name) ?? personBySurname(authority, name);
    if (person !== null) return person;
  }
  return null;
}

/** The words after the last end of a sentence: `… make the punch. Neil`. */
function tailOf(text: string): string {
  const end = Math.max(text.lastIndexOf(". "), text.lastIndexOf("! "), text.lastIndexOf("? "));
  const tail = end === -1 ? "" : text.slice(end + 2);
  return tail.length <= 60 ? tail : "";
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

const proxyWord = /\b(?:p\.?p\.?|on behalf of)\s/i;

/** How many lines below a "pp" the printed name of the one who is signed for may stand. */
const printedWithin = 2;

/** For whom somebody signs: `Kit Farraday, pp Cllr Wilk`, and `pp K. Farraday`, an officer, above the printed `Cllr Wilk`. */
function principalOf(authority: Authority, lines: readonly string[]): Person | null {
  const at = lines.findIndex((line) => proxyWord.test(line));
  const line = lines[at];
  if (line === undefined) return null;
  const proxied = personIn(authority, line.slice(line.search(proxyWord)).replace(proxy, ""));
  if (proxied?.kind !== "officer") return proxied;
  for (const below of lines.slice(at + 1, at + 1 + printedWithin)) {
    const printed = personIn(authority, below);
    if (printed !== null) return printed;
  }
  return proxied;
}

/**
 * Whose signature stands under the letter. A name after "pp" or "on behalf of" counts before the name of the one who
 * writes it; else the first name that the authority file knows.
 */
export function signatureOf(authority: Authority, parts: Parts): Signature {
  const lines = linesOf(parts);
  const principal = principalOf(authority, lines);
  if (principal !== null) return { by: "person", person: principal };
  for (const line of lines) {
    const person = personIn(authority, line.replace(proxy, ""));
    if (person !== null) return { by: "person", person };
  }
  const first = lines[0] ?? "";
  const names = lines.some((line) => nameLike.test(line) && !organisation.test(line));
  if (!names && lines.some((line) => organisation.test(line))) return { by: "organisation" };
  return { by: "nobody", line: first };
}
