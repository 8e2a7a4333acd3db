import type { Authority, Person } from "../../people/index.ts";
import { personByName } from "../../people/index.ts";

const separators = /[,|•·/;]| [-–—] |\t/;

/** What stands before a name: `From:`, `(signed)`, `Y Cyng.`. */
const before = /^\s*(?:(?:from|signed|sgd)\b[:.]?|\(signed\)|\/s\/|(?:y )?cyng(?:horydd)?\b\.?)\s*/i;

/** What stands after a name: `(she/her)`, `MBE`, `BSc (Hons) FRSA`, `J.P.`. */
const bracketed = / ?\([^()]{0,60}\)/g;
const letters =
  /^(?:[A-Z]{2,6}|[A-Z]\.[A-Z.]*|(?:[BM]A|BSc|MSc|MPhil|PhD|LLB|LLM|MEng|BEng|CEng|DPhil|PGCE|Hons)\.?)$/;

/** A name without its honours; a name all in capitals keeps its words. */
function withoutHonours(name: string): string {
  const words = name.split(" ");
  while (words.length > 2 && letters.test(words[words.length - 1] ?? "") && /[a-z]/.test(words[0] ?? ""))
    words.pop();
  return words.join(" ");
}

/** `Executive Assistant to the Mayor, Helena Marsh`: the name after it is another's. */
const anothers = /\b(?:assistant|secretary|p\.?a\.?|office|adviser|aide|support officer) (?:to|of)\b/i;

/** The names a line may hold: its pieces between separators, and the whole line. */
function namesIn(line: string): readonly string[] {
  const bare = line.replace(bracketed, "").replace(before, "").replace(/[.,]$/, "").trim();
  const pieces = bare.split(separators).map((piece) => piece.replace(before, "").trim());
  return (anothers.test(bare) ? pieces.slice(0, 1) : [...pieces, bare])
    .filter((name) => name !== "")
    .map(withoutHonours);
}

/** `Tomasz Wilk`, `Cllr T. Wilk`: capitalised words, two to five. */
export const nameLike = /^[A-ZÀ-Þ][\wà-ÿ.'’-]*(?: [A-ZÀ-Þ][\wà-ÿ.'’-]*){1,4}$/;

const title =
  /^(?:cllr|cr|councillor|coun|mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|baroness|prof|professor|rev|revd|mayor|the|rt|hon|ald|alderman)\.?$/i;

/** The last word of a name, in lower case: `wilk` of `Cllr Tomasz Wilk`. */
export function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
}

function bearersOf(authority: Authority, surname: string): readonly Person[] {
  return authority.file.people.filter(({ name }) => surnameOf(name) === surname);
}

/** Whether a given name may be that of a full name: `T.` and `Tom` of a Tomasz; the first letters decide. */
function fitsForename(given: string | undefined, name: string): boolean {
  if (given === undefined) return true;
  const letters = given.replace(/\W/g, "").toLowerCase();
  const known = name.toLowerCase();
  return letters.length <= 2
    ? known.charAt(0) === letters.charAt(0)
    : known.slice(0, 3) === letters.slice(0, 3);
}

/** Somebody by a title, initials or a short forename and a surname that fit one person alone: `Cllr Wilk`, `T. Wilk`. */
function personBySurname(authority: Authority, name: string): Person | null {
  if (!nameLike.test(name)) return null;
  const [given] = name
    .split(" ")
    .slice(0, -1)
    .filter((word) => !title.test(word));
  const fits = bearersOf(authority, surnameOf(name)).filter((person) => fitsForename(given, person.name));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** Whether a line is the full name of somebody whose surname nobody in the authority bears. */
export function isStrangersName(authority: Authority, line: string): boolean {
  const [name = ""] = namesIn(line);
  return nameLike.test(name) && bearersOf(authority, surnameOf(name)).length === 0;
}

/** The first person of the authority whose name stands on a line; null when nobody's does. */
export function personNamedIn(authority: Authority, line: string): Person | null {
  for (const name of namesIn(line)) {
    const person = personByName(authority, name) ?? personBySurname(authority, name);
    if (person !== null) return person;
  }
  return null;
}
