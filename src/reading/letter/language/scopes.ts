import { theAuthority } from "./authority-names.ts";
import { verbAmong } from "./forms.ts";
import { opaque, telling } from "./verbs.ts";
import type { Word } from "./words.ts";
import { isBreak } from "./words.ts";

/** What a condition makes of the promise beside it: nothing, an offer the reader can take up, or no promise yet. */
export type Condition = "none" | "inside" | "outside";

/** What stands around each word of a sentence. */
export interface Scopes {
  /** True where the words are another's, a wish, a thought, a condition or a time gone by, and not the writer's word now. */
  readonly muted: readonly boolean[];
  /** For each word, the condition of the clause it stands in. */
  readonly condition: readonly Condition[];
}

const firstPerson = (is: string): boolean => is === "i" || is === "we" || is === theAuthority;
const isPronoun = /^(?:i|we|you|he|she|they|it|who|which|this|that|the-authority)$/;
const isAuxiliary =
  /^(?:am|is|are|was|were|be|been|has|have|had|do|does|did|will|shall|would|could|can|may|might|should|must|not|never|to|also|now|then|just|already|clearly|all|both|only|still|further|wish|want|like|pleased|happy|able|delighted|glad|writing|write|going|therefore|prepared|willing|content|ready|bound|obliged|authorised|authorized|instructed|asked|sorry|here|free|in|a|position|proud)$/;

/** Whose verb it is: the nearest subject before it, looking back past its auxiliaries and adverbs. */
function subjectOf(words: readonly Word[], verbAt: number): { is: string; past: boolean; bare: boolean } {
  let past = false;
  let bare = true;
  for (let at = verbAt - 1; at >= Math.max(0, verbAt - 8); at--) {
    const is = words[at]?.is ?? "";
    if (isAuxiliary.test(is) || is.slice(-2) === "ly") {
      bare = false;
      if (/^(?:was|were|did|had|been|would)$/.test(is)) past = true;
      continue;
    }
    return { is, past, bare };
  }
  return { is: "", past, bare };
}

const nominal =
  /^(?:claims?|views?|allegations?|suggestions?|proposals?|promises?|beliefs?|assurances?|hopes?|questions?|assumptions?|understanding|impression|rumou?rs?|idea|argument|contention|recommendations?|request|demand|statement|opinion|letter)$/;

/** A verb form that cannot be a finite verb after this word: "the report", "to claim", "a promise". */
const beforeNoun = /^(?:the|a|an|your|his|her|their|its|our|my|this|that|any|no|of|for|in|on|by|with|from)$/;

/** Whether what follows this place is not the writer's own word now. */
function opensMuted(words: readonly Word[], at: number): boolean {
  const is = words[at]?.is ?? "";
  const before = words[at - 1]?.is ?? "";
  const next = words[at + 1]?.is ?? "";
  if (is === "according" && next === "to") return true;
  if (nominal.test(is) && next === "that") return true;
  if (beforeNoun.test(before) || /'s?$/.test(before) || next === ",") return false;
  const isOpaque = verbAmong(is, (verb) => opaque.has(verb));
  const told = isOpaque ?? verbAmong(is, (verb) => telling.has(verb));
  if (told === null) return false;
  const subject = subjectOf(words, at);
  if (isOpaque !== null) return opensThought(is, next, subject);
  if (subject.is === "" || subject.is === "," || subject.is === "and") return subject.past;
  if (!firstPerson(subject.is)) return tellsAnothers(words, at, subject.is, told.form);
  return (
    subject.past || (told.form === "past" && subject.bare) || (words[at - 1]?.is === "not" && next === "say")
  );
}

function opensThought(is: string, next: string, subject: { is: string; bare: boolean }): boolean {
  if (
    /^(?:want|read|wait|press|fight|seek|support|question|wish|like|gather|feel)$/.test(is) &&
    !firstPerson(subject.is) &&
    !isPronoun.test(subject.is)
  )
    return false;
  if ((is === "wish" || is === "want") && next === "to") return false;
  return subject.is !== "" || /ing$/.test(is);
}

/** "You say", "the inspector wrote", "has agreed": another's telling, in any tense. */
function tellsAnothers(words: readonly Word[], at: number, subject: string, form: string): boolean {
  if (
    /^(?:letter|email|e-mail|note|message)$/.test(subject) &&
    /^(?:this|my|our)$/.test(words[at - 2]?.is ?? "")
  )
    return false;
  if (subject === "you" && form === "base" && /^(?:can|may)$/.test(words[at - 1]?.is ?? "")) return false;
  return form !== "ing";
}

const endsThought = /^(?:but|however)$/;

/** Where a muted stretch ends: a break, "but", or "and I", "so we". A colon does not end another's words. */
function mutedUntil(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) return at;
    if ((isBreak(word) && word.is !== ":" && word.is !== "-") || endsThought.test(word.is)) return at;
    if (/^(?:and|so)$/.test(word.is) && firstPerson(words[at + 1]?.is ?? "") && words[at - 1]?.is === ",")
      return at;
  }
  return words.length;
}

const conditionals =
  /^(?:if|unless|whether|provided|providing|assuming|should|once|when|until|subject|were|upon|depending|pending)$/;

/** Who or what decides, when it is not the reader: then nothing is promised yet. */
const outsiders =
  /^(?:board|cabinet|committee|members|treasury|government|minister|ministers|secretary|insurers?|court|judge|parliament|whitehall|funding|funds?|budget|planning|approval|approved?|approves|permission|law|lawyers|legal|elected|possible|contract|survey|auditors?|vote|votes|governors|inspector|scrutiny|leader|mayor|director|decided?|decides|agreed?|agrees|affordable|successful|feasible|available|availability|allow(?:s|ed)?|permits?|permitted|resources|money|business|cheaper|necessary|appropriate|could|would|might|bid|consultation|weather|trustees|dft|department|win|wins|won|elects?|voters|referendum|solicitors?|consent|review|audit|evaluation)$/;

/** "Subject to references": what the reader brings, or has in hand already. */
const readersPart = /^(?:references?|signature|receipt|terms|conditions|medical|proof|deposit)$/;

const readersOwn = /^(?:you|your|yours)$/;

/** Words of condition that are none: "when" of time, "once a year", "should" after its subject. */
function opensCondition(words: readonly Word[], at: number): boolean {
  const is = words[at]?.is ?? "";
  const next = words[at + 1]?.is ?? "";
  if (!conditionals.test(is)) return /^(?:as|so)$/.test(is) && /^(?:soon|long)$/.test(next);
  if (is === "should" || is === "were") return at === 0 || (words[at - 1]?.is === "," && next !== "be");
  if (is === "subject") return next === "to";
  if (is === "provided") return next === "that" || /^(?:you|the|your|we|they|it)$/.test(next);
  if (is === "once") return next !== "a" && next !== "again" && next !== "more";
  if (is === "upon") return next !== "which";
  return true;
}

/** Where the conditional clause ends: its comma, a break, "then", or a first person after enough words. */
function conditionEnd(words: readonly Word[], from: number): number {
  for (let at = from + 1; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (isBreak(word) || word.is === "," || word.is === "then" || word.is === "but") return at;
    if (
      at > from + 3 &&
      firstPerson(word.is) &&
      /^(?:will|shall|can|agree|accept)$/.test(words[at + 1]?.is ?? "")
    )
      return at;
  }
  return words.length;
}

function kindOfCondition(words: readonly Word[], from: number, to: number): Condition {
  const first = words[from]?.is ?? "";
  const stretch = words.slice(from + 1, to).map((word) => word.is);
  const mine = stretch.some(readersOwn.test.bind(readersOwn));
  const others = stretch.some((is) => outsiders.test(is));
  if (first === "subject") return mine || stretch.some((is) => readersPart.test(is)) ? "inside" : "outside";
  if (first === "depending" || first === "pending") return "outside";
  if (/^(?:when|until|whether)$/.test(first)) return others && !mine ? "outside" : "none";
  if (!others) return "inside";
  return mine && !/^(?:the|our|my)$/.test(stretch[0] ?? "") ? "inside" : "outside";
}

/** The stretch a condition governs: its own sentence between breaks and "but". */
function governed(words: readonly Word[], at: number): { from: number; to: number } {
  const ends = (word: Word | undefined): boolean =>
    word === undefined || /^[;—–]$/.test(word.is) || word.is === "but";
  let from = at;
  while (from > 0 && !ends(words[from - 1])) from -= 1;
  let to = at;
  while (to < words.length && !ends(words[to])) to += 1;
  return { from, to };
}

function fill<T>(target: T[], from: number, to: number, value: T): void {
  for (let at = from; at < to; at++) target[at] = value;
}

/** "…", he said; you say: a report that comes after the words it reports. */
function endsAsReport(words: readonly Word[]): boolean {
  for (let at = words.length - 1; at >= Math.max(1, words.length - 8); at--) {
    if (words[at]?.is !== ",") continue;
    const told = words
      .slice(at + 1)
      .findIndex((word) => verbAmong(word.is, (verb) => telling.has(verb)) !== null);
    const subject = words[at + 1]?.is ?? "";
    return (
      told >= 1 &&
      told <= 4 &&
      !firstPerson(subject) &&
      !/^(?:and|but|which|please|so|then|as)$/.test(subject)
    );
  }
  return false;
}

/** Reads what stands around each word of one sentence: others' words, wishes, conditions. */
export function scopesOf(words: readonly Word[]): Scopes {
  const muted = words.map(() => false);
  const condition = words.map((): Condition => "none");
  if (endsAsReport(words)) fill(muted, 0, words.length, true);
  for (let at = 0; at < words.length; at++) {
    if (opensMuted(words, at)) {
      const to = mutedUntil(words, at + 1);
      fill(muted, at + 1, to, true);
      at = Math.max(at, to - 1);
    } else if (opensCondition(words, at)) {
      const to = conditionEnd(words, at);
      const kind = kindOfCondition(words, at, to);
      fill(muted, at, to, true);
      const reach = governed(words, at);
      for (let word = reach.from; word < reach.to; word++)
        if (condition[word] !== "outside" && kind !== "none") condition[word] = kind;
      at = Math.max(at, to - 1);
    }
  }
  return { muted, condition };
}
