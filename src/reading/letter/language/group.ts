import { theAuthority } from "./authority-names.ts";
import type { Word } from "./words.ts";
import { isBreak } from "./words.ts";

/** Who acts: the authority, or the writer as one person. */
export type Subject = "us" | "self";

/** A subject and what stands between it and the verb that says what is done. */
export interface Group {
  readonly subject: Subject;
  /** `full` is will, shall, going to; `weak` is may, might, could, would, should; `can`; `must`. */
  readonly modal: "none" | "full" | "weak" | "can" | "must";
  readonly negated: boolean;
  readonly past: boolean;
  readonly perfect: boolean;
  /** A form of "be" stands before the verb. */
  readonly be: boolean;
  /** "happy to", "prepared to", "decided to": what leads from the writer's mind to the deed. */
  readonly leading: "none" | "willing" | "able" | "decided" | "writing" | "wishing";
  /** Where the verb stands. */
  readonly at: number;
}

const adverbs = new Set(
  (
    "also now then therefore still just soon always indeed too simply both all together hereby ourselves itself " +
    "myself certainly ever again even only instead accordingly very most gladly"
  ).split(" "),
);

const fillers: readonly string[] = [
  "of course",
  "in full",
  "in turn",
  "at once",
  "in any",
  "in future",
  "as well",
];

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

const leadings: Readonly<Record<string, Group["leading"]>> = {
  happy: "willing",
  pleased: "willing",
  glad: "willing",
  delighted: "willing",
  prepared: "willing",
  willing: "willing",
  content: "willing",
  ready: "willing",
  able: "able",
  decided: "decided",
  agreed: "decided",
  resolved: "decided",
  chosen: "decided",
  opted: "decided",
  arranged: "decided",
  writing: "writing",
  like: "wishing",
  wish: "wishing",
  want: "wishing",
};

const teams =
  /^(?:contractors?|teams?|engineers?|officers?|crews?|staff|people|surveyors?|departments?|workers?|drivers?|depot|colleagues)$/;

function isAdverb(word: Word): boolean {
  return adverbs.has(word.is) || (word.is.length > 4 && word.is.slice(-2) === "ly");
}

/** Past the adverbs and the asides between commas that may stand inside a verb group. */
function pastAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  for (let step = 0; step < 6; step++) {
    const word = words[at];
    if (word === undefined) return at;
    if (isAdverb(word)) at += 1;
    else if (fillers.indexOf(`${word.is} ${words[at + 1]?.is ?? ""}`) >= 0)
      at += word.is === "in" && words[at + 1]?.is === "any" ? 3 : 2;
    else if (word.is === ",") {
      const close = closingComma(words, at);
      if (close === -1) return at;
      at = close + 1;
    } else return at;
  }
  return at;
}

function closingComma(words: readonly Word[], comma: number): number {
  for (let at = comma + 1; at <= comma + 9; at++) {
    const word = words[at];
    if (word === undefined || isBreak(word)) return -1;
    if (word.is === ",") return at;
  }
  return -1;
}

/** Where the verb group of a subject begins, and who the subject is; null where no such subject stands. */
export function subjectAt(words: readonly Word[], at: number): { subject: Subject; next: number } | null {
  const is = words[at]?.is;
  if (is === "we" || is === theAuthority) return { subject: "us", next: at + 1 };
  if (is === "i") return { subject: "self", next: at + 1 };
  if (is === "our") {
    for (let noun = at + 1; noun <= at + 3; noun++)
      if (teams.test(words[noun]?.is ?? "")) return { subject: "us", next: noun + 1 };
  }
  return null;
}

interface Draft {
  modal: Group["modal"];
  negated: boolean;
  past: boolean;
  perfect: boolean;
  be: boolean;
  leading: Group["leading"];
}

/** What an auxiliary tells of the verb; false when the word is none. */
function takeAuxiliary(is: string, next: string, draft: Draft): boolean {
  const modal = modals[is];
  if (modal !== undefined) draft.modal = modal;
  else if (is === "not" || is === "never") draft.negated = true;
  else if (is === "am" || is === "are" || is === "is" || is === "be" || is === "been") draft.be = true;
  else if (is === "was" || is === "were") {
    draft.be = true;
    draft.past = true;
  } else if (is === "did" || is === "had") draft.past = true;
  else if ((is === "have" || is === "has") && /(?:ed|en|ut|id|ld|nt|ne|de|me|et)$/.test(next))
    draft.perfect = true;
  else if ((is === "do" || is === "does") && next !== "the" && next !== "all" && next !== "everything")
    return true;
  else return modal !== undefined;
  return true;
}

/** A word that leads on to another verb: "going to", "pleased to", "decided to", "would like to". */
function takeLeading(is: string, next: string, draft: Draft): boolean {
  if (next !== "to") return false;
  if (is === "going" && draft.be) {
    draft.modal = "full";
    draft.be = false;
    return true;
  }
  const leading = leadings[is];
  if (leading === undefined || ((leading === "willing" || leading === "able") && !draft.be)) return false;
  draft.leading = leading;
  return true;
}

/** The verb group that a subject opens, from the word after it. Null when no verb follows. */
export function groupFrom(words: readonly Word[], subject: Subject, from: number): Group | null {
  const draft: Draft = {
    modal: "none",
    negated: false,
    past: false,
    perfect: false,
    be: false,
    leading: "none",
  };
  let at = pastAdverbs(words, from);
  for (let step = 0; step < 12; step++) {
    const word = words[at];
    if (word === undefined || isBreak(word) || word.is === ",") return null;
    const afterAdverbs = pastAdverbs(words, at + 1);
    const next = words[afterAdverbs]?.is ?? "";
    if (takeLeading(word.is, next, draft)) at = pastAdverbs(words, afterAdverbs + 1);
    else if (takeAuxiliary(word.is, next, draft)) at = afterAdverbs;
    else return { subject, ...draft, at };
  }
  return null;
}
