import type { Authority, Person } from "../../../people/index.ts";
import { includesByBody } from "./bodies.ts";
import { includesByName, includesByPost } from "./names.ts";
import type { Speech, Statement } from "./speech.ts";
import { lowerText, type Token } from "./tokens.ts";

/** Whose words, about whom. */
export interface About {
  readonly member: Person;
  readonly originator: Person;
  readonly authority: Authority;
}

/** What the words come to for one member, with the sentence that decides. */
export interface Verdict {
  readonly allows: boolean;
  /** Allowed only if or when something else is so, which only the sender can see. */
  readonly isConditional: boolean;
  readonly sentence: string;
}

/** Members in general: takes `other members`, `all councillors`; not `members of the public`, `committee members`. */
const members =
  /^(?:(?:the|any|all|other|both|every|fellow|my|our|your|of|to) ){0,4}(?:members?|councillors?|cllrs?)(?: (?:too|please|as well|if|at|thanks|generally))?$/;
const wardMembers = /\bward (?:members?|councillors?|cllrs?|colleagues?)\b/;
const ownGroup = /\b(?:my|our) (?:\w{1,20} )?group\b|\bgroup colleagues\b/;
/** What a party's name makes a group of: takes `the Labour group`, `my Labour colleagues`; not `the Labour office`. */
const fellows = [" group", " colleagues", " members", " councillors"];
const exception = /^(?:except|excluding|apart|bar|but|not)$/;

function isSameWard(whom: string, { member, originator }: About): boolean {
  if (!wardMembers.test(whom) || member.ward === undefined) return false;
  const ward = member.ward.toLowerCase();
  return whom.indexOf(ward) >= 0 || (!/\bfor\b/.test(whom) && member.ward === originator.ward);
}

function isSameGroup(whom: string, { member, originator }: About): boolean {
  const group = member.politicalGroup?.toLowerCase().replace("-", " ");
  if (group === undefined) return false;
  const isOwn = ownGroup.test(whom) && originator.politicalGroup === member.politicalGroup;
  return isOwn || fellows.some((each) => whom.indexOf(group + each) >= 0);
}

function includes(whom: readonly Token[], about: About, speech: Speech): boolean {
  const text = lowerText(whom);
  const { member, originator, authority } = about;
  return (
    includesByName(whom, member, authority) ||
    members.test(text) ||
    isSameWard(text, about) ||
    isSameGroup(text, about) ||
    includesByPost(text, member, authority) ||
    includesByBody(whom, member, originator, speech.text, authority)
  );
}

/** Several others whom "them" may mean: takes `the residents`, `all our tenants`; not `cllr ames`. */
const others = /\b(?:the|all|some|my|our|those|these|two|many|local) (?:[\w'-]{1,20} )?[a-z]{3,20}s\b/;

/** Whether words name somebody by a title whom the authority file does not know: takes `Mrs Hale`; not `Cllr Wilk`, where that is the member. */
function hasStranger(words: readonly Token[], member: Person): boolean {
  return words.some(
    ({ lower }, at) =>
      /^(?:cllr|councillor|mrs?|ms|miss|dr)$/.test(lower) &&
      member.name.indexOf(words[at + 1]?.text ?? "") < 0,
  );
}

/** Whether words name this member and nobody else whom a pronoun could mean. */
function namesOnly(words: readonly Token[], { member, authority }: About): boolean {
  const named = authority.file.people.filter((person) => includesByName(words, person, authority));
  return named.length === 1 && named[0]?.id === member.id && !hasStranger(words, member);
}

/** Whether a statement's pronoun means the member: leave to "him" only where nobody else is named. */
function isPointedTo({ whom, pointsTo = [], says }: Statement, about: About, speech: Speech): boolean {
  const near = pointsTo.filter((words) =>
    about.authority.file.people.some((person) => includesByName(words, person, about.authority)),
  )[0];
  if (near === undefined || !includes(near, about, speech)) return false;
  const isSeveral = typeof whom !== "string" && /^(?:them|both)$/.test(whom[0]?.lower ?? "");
  if (says === "refuses" || (isSeveral && near === pointsTo[0])) return true;
  return namesOnly(near, about) && !(isSeveral && others.test(lowerText(near)));
}

type Reach = "named" | "anybody" | "others" | null;

/** How a statement reaches the member: by name or certain group, as anybody, as somebody else, or not at all. */
function reachOf(statement: Statement, about: About, speech: Speech): Reach | "excepted" {
  const { whom, says } = statement;
  if (whom === "anybody" || whom === "others") return whom;
  const at = whom.findIndex(({ lower }) => exception.test(lower));
  const head = at < 0 ? whom : whom.slice(0, at);
  const tail = whom.slice(at + 1).filter(({ lower }) => !/^(?:not|to|with|from|than)$/.test(lower));
  if (at >= 0 && includes(tail, about, speech)) return "excepted";
  if (includes(head, about, speech) || isPointedTo(statement, about, speech)) return "named";
  const isGeneral = /^(?:any ?one|anybody|every ?one|everybody|all)$/.test(lowerText(head));
  return isGeneral && says === "allows" ? "anybody" : null;
}

/**
 * What a message's words come to for one member; null when they say nothing about them. A refusal to that member, or to
 * anybody at all, wins; then a permission for that member; then "nobody else" and words of confidence; then a general
 * permission.
 */
export function verdictFor(speech: Speech, about: About): Verdict | null {
  const found = new Map<string, Statement>();
  for (const statement of speech.statements) {
    const reach = reachOf(statement, about, speech);
    const says = reach === "excepted" ? (statement.says === "allows" ? "refuses" : null) : statement.says;
    if (reach === null || says === null) continue;
    const key = `${says} ${reach === "excepted" ? "named" : reach}`;
    if (!found.has(key)) found.set(key, statement);
  }
  const order = ["refuses named", "refuses anybody", "allows named", "refuses others", "allows anybody"];
  const key = order.find((each) => found.has(each));
  const statement = key === undefined ? undefined : found.get(key);
  if (key === undefined || statement === undefined) return null;
  const allows = key.charAt(0) === "a";
  return { allows, isConditional: allows && statement.isConditional, sentence: statement.sentence };
}
