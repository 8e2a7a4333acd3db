import type { Word } from "./words.ts";
import { isBreakAt, wordAt } from "./words.ts";

/** On whom a duty lies: the reader, a kind of people, everyone there is, a thing, nobody. */
export type Bearer = "you" | "party" | "everyone" | "thing" | "none";

const joins = /^(?:,|and|but|that|so|if|which|who|when|because)$/;
const pronouns = /^(?:he|she|they|it|i|we|there|this|what|the-authority)$/;
const nobody = /^(?:no|nobody|nothing|no-one|none)$/;
const definite = /^(?:the|your|all|both|these|those|this|that|any|every|each)$/;

/** The words before a modality, back to the start of its clause. */
export function subjectBefore(words: readonly Word[], modal: number): readonly Word[] {
  let from = modal;
  while (modal - from < 8 && !isBreakAt(words, from - 1) && !joins.test(wordAt(words, from - 1))) from -= 1;
  return words.slice(from, modal);
}

/** A thing that can be ordered: works and fixtures, what is pointed at, or an activity ("trading must cease"). */
function isThing(subject: readonly Word[]): boolean {
  if (subject.some(({ noun }) => noun === "W" || noun === "F")) return true;
  return subject.slice(-3).some(({ is }) => definite.test(is)) || /.ing$/.test(wordAt(subject, 0));
}

/** Who the duty is laid on, by the words before its modality; null when it can be nobody's order. */
export function bearerOf(words: readonly Word[], modal: number): Bearer | null {
  if (wordAt(words, modal) === "hereby") return "party";
  const subject = subjectBefore(words, modal);
  const first = wordAt(subject, 0);
  const last = wordAt(subject, subject.length - 1);
  if (first === "" || pronouns.test(last)) return null;
  if (subject.slice(-3).some(({ is }) => nobody.test(is))) return "none";
  if (last === "you") return "you";
  if (subject.some(({ is }) => is === "our")) return null;
  if (subject.some(({ noun }) => noun === "S")) return first === "your" ? "you" : "party";
  const isEveryone =
    /^(?:all|every|each)$/.test(first) && !subject.some(({ noun }) => noun === "W" || noun === "F");
  if (isEveryone) return "everyone";
  return isThing(subject) ? "thing" : null;
}
