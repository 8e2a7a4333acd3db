import { irregularForms } from "./verbs.ts";

/** How a verb stands: `pay`, `pays`, `paid`, `paying`. */
export type Form = "base" | "third" | "past" | "ing";

/** A verb found in a word. */
export interface Verb {
  readonly verb: string;
  readonly form: Form;
}

const endings: readonly (readonly [string, Form])[] = [
  ["ies", "third"],
  ["es", "third"],
  ["s", "third"],
  ["ied", "past"],
  ["ed", "past"],
  ["d", "past"],
  ["ing", "ing"],
];

/** What may stand before an ending: the stem, with a mute e, with y for i, without a doubled consonant. */
function stems(word: string, ending: string): readonly string[] {
  const stem = word.slice(0, -ending.length);
  if (ending === "ies" || ending === "ied") return [`${stem}y`];
  const undoubled = stem.slice(-1) === stem.slice(-2, -1) ? [stem.slice(0, -1)] : [];
  return ending === "s" || ending === "d" ? [stem] : [stem, `${stem}e`, ...undoubled];
}

/** The verb a word is a form of, among those a list knows; null when it is none of them. */
export function verbAmong(word: string, knows: (verb: string) => boolean): Verb | null {
  if (knows(word)) return { verb: word, form: "base" };
  const irregular = irregularForms.get(word);
  if (irregular !== undefined && knows(irregular)) return { verb: irregular, form: "past" };
  for (const [ending, form] of endings) {
    if (word.length < ending.length + 2 || word.slice(-ending.length) !== ending) continue;
    for (const verb of stems(word, ending)) if (knows(verb)) return { verb, form };
  }
  return null;
}
