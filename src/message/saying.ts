/**
 * Something to tell a person, before it is put into words: which phrase, and what to put into it. The words themselves
 * stand in one table (`decision/words`), so that a second language is a second table.
 */
export interface Saying<Phrase extends string = string> {
  readonly phrase: Phrase;
  /** What the phrase's `{placeholders}` are filled with: names, addresses, quoted words. Never markup. */
  readonly values: Readonly<Record<string, string>>;
}
