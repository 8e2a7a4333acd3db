import { isMember, type Authority, type Person } from "../../../people/index.ts";
import { wordSet, type Token } from "./tokens.ts";

const titles = wordSet(
  "cllr cllrs councillor councillors cyng mr mrs ms miss dr sir dame lord lady prof professor rev alderman mayor",
);
const between = wordSet("and or to with the both");

function partsOf(name: string): readonly string[] {
  return name
    .split(/\s+/)
    .filter((part) => part !== "" && !titles.has(part.toLowerCase().replace(/\.$/, "")));
}

function isAmong(
  people: readonly Person[],
  part: (names: readonly string[]) => string | undefined,
  name: string,
): boolean {
  return people.filter((person) => part(partsOf(person.name))?.toLowerCase() === name).length > 1;
}

const surname = (names: readonly string[]): string | undefined => names[names.length - 1];
const forename = (names: readonly string[]): string | undefined => names[0];

/** Whether what stands before a surname leaves it this person's: a title, their forename or initial, or no name at all. */
function fits(before: Token | undefined, first: string): boolean {
  if (before === undefined || titles.has(before.lower) || between.has(before.lower)) return true;
  if (before.isBeforeBreak || !/^[A-Z]/.test(before.text)) return true;
  return (
    before.lower === first ||
    (before.text.replace(/\.$/, "").length === 1 && before.lower.charAt(0) === first.charAt(0))
  );
}

function hasFullName(whom: readonly Token[], name: string): boolean {
  const parts = partsOf(name).map((part) => part.toLowerCase());
  return (
    parts.length > 1 && whom.some((_, at) => parts.every((part, offset) => whom[at + offset]?.lower === part))
  );
}

function hasSurname(whom: readonly Token[], person: Person, people: readonly Person[]): boolean {
  const names = partsOf(person.name);
  const last = surname(names)?.toLowerCase() ?? "";
  const first = forename(names)?.toLowerCase() ?? "";
  const members = people.filter(isMember);
  return whom.some((token, at) => {
    if (token.lower !== last || !fits(whom[at - 1], first)) return false;
    const isTitled = whom.slice(0, at).some(({ lower }) => titles.has(lower));
    if (!isTitled && !/^[A-Z]/.test(token.text)) return false;
    const isForenamed = whom[at - 1]?.lower === first;
    return isForenamed || !isAmong(isTitled ? members : people, surname, last);
  });
}

function hasForename(whom: readonly Token[], person: Person, people: readonly Person[]): boolean {
  const first = forename(partsOf(person.name)) ?? "";
  const isNamed = whom.some((token, at) => {
    const next = whom[at + 1];
    const isAlone = next === undefined || token.isBeforeBreak || !/^[A-Z]/.test(next.text);
    return token.text === first && first.length > 1 && isAlone;
  });
  return isNamed && !isAmong(people, forename, first.toLowerCase());
}

/** The Mayor, not a deputy, nor another place's: takes `the Mayor`; not `the Deputy Mayor`, `the Mayor of Thorpe`. */
function isTheMayor(whom: readonly Token[], at: number): boolean {
  if (whom[at]?.lower !== "mayor") return false;
  return (
    !/^(?:deputy|vice|former|ex|acting|lord|lady)$/.test(whom[at - 1]?.lower ?? "") &&
    whom[at + 1]?.lower !== "of"
  );
}

/** Where a post names several offices, a new one begins: takes `Deputy Mayor and Lead Member`; not `Overview and Scrutiny`. */
const nextOffice =
  /(?:,|;| and| &) (?=(?:the )?(?:chair|vice-chair|deputy|lead|leader|cabinet|portfolio|member|mayor|spokes|champion)\w*\b)/i;

/** Whether a phrase names a member by a post, or one of several in it, that nobody else's post has: `the Deputy Mayor`. */
export function includesByPost(text: string, person: Person, authority: Authority): boolean {
  const offices = (person.post?.toLowerCase() ?? "")
    .split(nextOffice)
    .filter((office) => office.indexOf(" ") > 0);
  return offices.some(
    (office) =>
      text.indexOf(office) >= 0 &&
      !authority.file.people.some(
        ({ id, post }) => id !== person.id && (post ?? "").toLowerCase().indexOf(office) >= 0,
      ),
  );
}

/** Whether a phrase names a person, in a way that fits no other: by name, by surname, by forename, or as the Mayor. */
export function includesByName(whom: readonly Token[], person: Person, authority: Authority): boolean {
  const { people } = authority.file;
  if (person.kind === "mayor" && whom.some((_, at) => isTheMayor(whom, at))) return true;
  if ([person.name, ...(person.alsoKnownAs ?? [])].some((name) => hasFullName(whom, name))) return true;
  return hasSurname(whom, person, people) || hasForename(whom, person, people);
}
