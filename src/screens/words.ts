import type { Remedy } from "../message/index.ts";
import { englishAsking } from "./english/asking.ts";
import { englishDone, englishDoneAnyway, englishWords } from "./english/labels.ts";

/** A table of words in whatever language: English has its keys. */
export type Worded<Table> = Table extends string
  ? string
  : { readonly [key in keyof Table]: Worded<Table[key]> };

/** Every label of the pane, in one language. */
export interface Labels {
  readonly words: Worded<typeof englishWords>;
  readonly asking: Worded<typeof englishAsking>;
  readonly done: Readonly<Partial<Record<Remedy, string>>>;
  readonly doneAnyway: string;
}

/** English, en-GB: in force where no other language is. */
export const englishLabels: Labels = {
  words: englishWords,
  asking: englishAsking,
  done: englishDone,
  doneAnyway: englishDoneAnyway,
};

/** The labels in force. Read while something is shown, never before: `speakLabels` changes them. */
export let { words, asking: askingWords, done: doneWords, doneAnyway } = englishLabels;

/** Puts another language in force; what is on the screen already changes when it is drawn anew. Null is English. */
export function speakLabels(labels: Labels | null): void {
  ({ words, asking: askingWords, done: doneWords, doneAnyway } = labels ?? englishLabels);
}

/** Fills the `{placeholders}` of a label. A value that is missing shows as its name. */
export function label(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([a-z]+)\}/g, (_, name: string) => String(values[name] ?? name));
}
