import { theAuthority } from "./authority-names.ts";
import { isParticiple } from "./objects.ts";
import { list } from "./verbs.ts";
import type { Word } from "./words.ts";
import { isBreakAt, nounAt, wordAt } from "./words.ts";

/** Who acts: the authority, or the writer as one person. */
export type Subject = "us" | "self";

/** What leads from the writer's mind to the deed: "happy to", "able to", "decided to", "writing to", "like to". */
export type Leading = "none" | "willing" | "able" | "decided" | "writing" | "wishing";

/** A subject and what stands between it and the verb that says what is done. */
export interface Group {
  readonly subject: Subject;
  /** The authority by its name: what follows is said for it, whatever the verb. */
  readonly named: boolean;
  /** `full` is will, shall, going to; `weak` is may, might, could, would, should. */
  readonly modal: "none" | "full" | "weak" | "can" | "must";
  readonly negated: boolean;
  readonly past: boolean;
  readonly perfect: boolean;
  /** A form of "be" stands before the verb. */
  readonly be: boolean;
  readonly leading: Leading;
  /** Where the verb stands. */
  readonly at: number;
}

type Told = { -readonly [key in keyof Omit<Group, "subject" | "named" | "at">]: Group[key] };

const adverbs = list(
  "also now then therefore still just soon always indeed too simply both all together hereby ourselves itself myself " +
    "certainly herewith today tonight ever again even only instead accordingly very most great much",
);

const phrases = ["of course", "in full", "in turn", "at once", "in future", "as well"];

const modals: Readonly<Record<string, Group["modal"]>> = {
  will: "full",
  shall: "full",
  can: "can",
  may: "weak",
  might: "weak",
  could: "weak",
  would: "weak",
  should: "weak",
  must: "must",
};

const auxiliaries: Readonly<Record<string, Partial<Told>>> = {
  not: { negated: true },
  never: { negated: true },
  am: { be: true },
  are: { be: true },
  is: { be: true },
  be: { be: true },
  been: { be: true },
  was: { be: true, past: true },
  were: { be: true, past: true },
  did: { past: true },
  had: { past: true },
};

const leadings: readonly (readonly [Leading, ReadonlySet<string>])[] = [
  ["willing", list("happy pleased glad delighted prepared willing content ready")],
  ["able", list("able authorised empowered instructed proud pleasure")],
  ["decided", list("decided agreed resolved chosen opted arranged")],
  ["writing", list("writing write")],
  ["wishing", list("like wish want")],
];

const teams = /^(?:officer|people|department|depot|colleague|fund|office|team)s?$/;

/** Past the adverbs, and the asides between commas, that may stand inside a verb group. */
function pastAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  for (let step = 0; step < 6; step++) {
    const is = wordAt(words, at);
    if (adverbs.has(is) || /^.{3,}ly$/.test(is)) at += 1;
    else if (is === "in" && wordAt(words, at + 1) === "any") at += 3;
    else if (phrases.indexOf(`${is} ${wordAt(words, at + 1)}`) >= 0) at += 2;
    else if (is === "," && step === 0) {
      const close = closingComma(words, at);
      if (close === -1) return at;
      at = close + 1;
    } else return at;
  }
  return at;
}

function closingComma(words: readonly Word[], comma: number): number {
  for (let at = comma + 1; at <= comma + 9 && !isBreakAt(words, at); at++) {
    if (/^(?:we|i)$/.test(wordAt(words, at))) return -1;
    if (wordAt(words, at) === ",") return at;
  }
  return -1;
}

/** A subject found, and where its verb group begins. */
export interface Actor {
  readonly subject: Subject;
  readonly named: boolean;
  readonly next: number;
}

/** "Our landlord", "our bank": nobody of the authority's. */
const foreign =
  /^(?:landlord|tenant|bank|supplier|agent|consultant|compan|firm|operator|developer|owner|bidder|trader|agenc|leaseholder|occupier|licensee)/;

function isOurTeam(words: readonly Word[], at: number): boolean {
  const is = wordAt(words, at);
  return teams.test(is) || (nounAt(words, at) === "S" && !foreign.test(is));
}

const subjects = list(`we i our my the ${theAuthority}`);
const before = /^(?:of|by|to|for|from|with|against|n?or|neither)$/;

/** The authority or the writer as subject at a place; null where neither stands, or "of the Council", "nor I", "move it or we". */
export function subjectAt(words: readonly Word[], at: number): Actor | null {
  const is = wordAt(words, at);
  if (!subjects.has(is) || before.test(wordAt(words, at - 1))) return null;
  if (is === "i") return { subject: "self", named: false, next: at + 1 };
  if (is === "the") {
    const isBody = /^(?:committee|board|cabinet|panel)$/.test(wordAt(words, at + 1));
    return isBody ? { subject: "us", named: false, next: at + 2 } : null;
  }
  if (is === "my")
    return teams.test(wordAt(words, at + 1)) ? { subject: "us", named: false, next: at + 2 } : null;
  if (is !== "our") return { subject: "us", named: is === theAuthority, next: at + 1 };
  const noun = [at + 1, at + 2, at + 3].find((each) => isOurTeam(words, each));
  return noun === undefined ? null : { subject: "us", named: false, next: noun + 1 };
}

function takesParticiple(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.is === "the") return false;
  return (
    word.is === "been" ||
    word.is === "not" ||
    word.is === "never" ||
    isParticiple(word.verb) ||
    /.ed$/.test(word.is)
  );
}

/** What an auxiliary tells of the verb; null when the word is none. */
function auxiliary(words: readonly Word[], at: number, next: number): Partial<Told> | null {
  const is = wordAt(words, at);
  const modal = modals[is];
  if (modal !== undefined) return { modal };
  if (/^(?:have|take)$/.test(is) && wordAt(words, next) === "pleasure") return {};
  if (is === "have" || is === "has") return takesParticiple(words, next) ? { perfect: true } : null;
  if (is === "do" || is === "does")
    return /^(?:the|all|everything|our|it|this)$/.test(wordAt(words, next)) ? null : {};
  return auxiliaries[is] ?? null;
}

/** "going to", "pleased to", "decided to", "would like to": what leads on to another verb; null when nothing does. */
function leadingAt(is: string, link: string, told: Told): Partial<Told> | null {
  if (is === "pleasure" && link === "in") return { leading: "willing" };
  if (link !== "to") return null;
  if (is === "ought") return { modal: "weak" };
  if (is === "going" && told.be) return { modal: "full", be: false };
  for (const [leading, members] of leadings)
    if (members.has(is) && (told.be || !/^(?:willing|able)$/.test(leading))) return { leading };
  return null;
}

/** The "to" that a leading word leads with, past "by the Board"; -1 when there is none. */
function leadsTo(words: readonly Word[], from: number): number {
  if (wordAt(words, from) === "to" || wordAt(words, from) === "in") return from;
  if (wordAt(words, from) === "not" && wordAt(words, from + 1) === "to") return from + 1;
  if (!/^(?:by|for|on)$/.test(wordAt(words, from))) return -1;
  for (let at = from + 1; at <= from + 6 && !isBreakAt(words, at); at++)
    if (wordAt(words, at) === "to") return at;
  return -1;
}

/** Where the verb stands that a "to" leads to, past the "you" of "writing to you to confirm"; -1 in "write to the tenant". */
function deedFrom(words: readonly Word[], to: number): number {
  const at = pastAdverbs(words, to + 1);
  if (words[at]?.capital === true || /^(?:the|an?|your|my|our|his|their|all|every)$/.test(wordAt(words, at)))
    return -1;
  if (!/^(?:you|him|her|them)$/.test(wordAt(words, at))) return at;
  return wordAt(words, at + 1) === "to" ? pastAdverbs(words, at + 2) : -1;
}

/** The verb group that a subject opens, from the word after it. Null when no verb follows. */
export function groupFrom(
  words: readonly Word[],
  { subject, named }: Pick<Group, "subject" | "named">,
  from: number,
): Group | null {
  let told: Told = { modal: "none", negated: false, past: false, perfect: false, be: false, leading: "none" };
  let at = pastAdverbs(words, from);
  for (let step = 0; step < 12; step++) {
    if (isBreakAt(words, at) || /^(?:,|we|i)$/.test(wordAt(words, at))) return null;
    const next = pastAdverbs(words, at + 1);
    const to = leadsTo(words, next);
    const deed = to === -1 ? -1 : deedFrom(words, to);
    const leads = deed === -1 ? null : leadingAt(wordAt(words, at), wordAt(words, to), told);
    const helps = leads ?? auxiliary(words, at, next);
    if (helps === null) return { subject, named, ...told, at };
    told = { ...told, ...helps };
    at = leads === null ? next : deed;
  }
  return null;
}
