import { theAuthority } from "./authority-names.ts";
import { list } from "./lexicon.ts";
import type { Word } from "./words.ts";
import { isBreakAt, wordAt } from "./words.ts";

/** Who acts: the authority, or the writer as one person. */
export type Subject = "us" | "self";

/** What leads from the writer's mind to the deed: "happy to", "able to", "decided to", "writing to", "like to". */
export type Leading = "none" | "willing" | "able" | "decided" | "writing" | "wishing";

/** A subject and what stands between it and the verb that says what is done. */
export interface Group {
  readonly subject: Subject;
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

type Told = { -readonly [key in keyof Omit<Group, "subject" | "at">]: Group[key] };

const adverbs = list(
  "also now then therefore still just soon always indeed too simply both all together hereby ourselves itself myself " +
    "certainly ever again even only instead accordingly very most",
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
  ["able", list("able")],
  ["decided", list("decided agreed resolved chosen opted arranged")],
  ["writing", list("writing write")],
  ["wishing", list("like wish want")],
];

const teams =
  /^(?:contractor|team|engineer|officer|crew|staff|people|surveyor|department|worker|driver|depot|colleague)s?$/;

/** Past the adverbs, and the asides between commas, that may stand inside a verb group. */
function pastAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  for (let step = 0; step < 6; step++) {
    const is = wordAt(words, at);
    if (adverbs.has(is) || /^.{3,}ly$/.test(is)) at += 1;
    else if (is === "in" && wordAt(words, at + 1) === "any") at += 3;
    else if (phrases.indexOf(`${is} ${wordAt(words, at + 1)}`) >= 0) at += 2;
    else if (is === ",") {
      const close = closingComma(words, at);
      if (close === -1) return at;
      at = close + 1;
    } else return at;
  }
  return at;
}

function closingComma(words: readonly Word[], comma: number): number {
  for (let at = comma + 1; at <= comma + 9 && !isBreakAt(words, at); at++)
    if (wordAt(words, at) === ",") return at;
  return -1;
}

/** The authority or the writer as subject at a place, and where the verb group begins; null where neither stands. */
export function subjectAt(words: readonly Word[], at: number): { subject: Subject; next: number } | null {
  const is = wordAt(words, at);
  if (is === "we" || is === theAuthority) return { subject: "us", next: at + 1 };
  if (is === "i") return { subject: "self", next: at + 1 };
  if (is !== "our") return null;
  for (let noun = at + 1; noun <= at + 3; noun++)
    if (teams.test(wordAt(words, noun))) return { subject: "us", next: noun + 1 };
  return null;
}

function takesParticiple(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.is === "the") return false;
  return word.is === "been" || word.verbs.some(({ form }) => form === "past");
}

/** What an auxiliary tells of the verb; null when the word is none. */
function auxiliary(words: readonly Word[], at: number, next: number): Partial<Told> | null {
  const is = wordAt(words, at);
  const modal = modals[is];
  if (modal !== undefined) return { modal };
  if (is === "have" || is === "has") return takesParticiple(words, next) ? { perfect: true } : null;
  if (is === "do" || is === "does")
    return /^(?:the|all|everything|our|it|this)$/.test(wordAt(words, next)) ? null : {};
  return auxiliaries[is] ?? null;
}

/** "going to", "pleased to", "decided to", "would like to": what leads on to another verb; null when nothing does. */
function leadingAt(words: readonly Word[], at: number, next: number, told: Told): Partial<Told> | null {
  if (wordAt(words, next) !== "to") return null;
  const is = wordAt(words, at);
  if (is === "going" && told.be) return { modal: "full", be: false };
  for (const [leading, members] of leadings)
    if (members.has(is) && (told.be || !/^(?:willing|able)$/.test(leading))) return { leading };
  return null;
}

/** The verb group that a subject opens, from the word after it. Null when no verb follows. */
export function groupFrom(words: readonly Word[], subject: Subject, from: number): Group | null {
  let told: Told = { modal: "none", negated: false, past: false, perfect: false, be: false, leading: "none" };
  let at = pastAdverbs(words, from);
  for (let step = 0; step < 12; step++) {
    if (isBreakAt(words, at) || wordAt(words, at) === ",") return null;
    const next = pastAdverbs(words, at + 1);
    const leads = leadingAt(words, at, next, told);
    const helps = leads ?? auxiliary(words, at, next);
    if (helps === null) return { subject, ...told, at };
    told = { ...told, ...helps };
    at = leads === null ? next : pastAdverbs(words, next + 1);
  }
  return null;
}
