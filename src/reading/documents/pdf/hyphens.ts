/** First parts that keep their hyphen at the end of a line: `co-` `opted`, `self-` `employed`. */
const keeping = new Set(
  "all anti co cross ex full half high inter long low mid mini multi non part post pre pro quasi re second self semi short single sub third two three under vice well".split(
    " ",
  ),
);

/** A word in two lines: `commit-` and `ment`, with a true or a soft hyphen. */
const brokenEnd = /([A-Za-z]{1,40})[-\u00ad\u2010]$/;
const lowerStart = /^[a-z]{1,40}/;

/** The words of a document, to see how a word that was broken is written elsewhere. */
export class KnownWords {
  private readonly words = new Set<string>();

  constructor(lines: readonly string[]) {
    for (const line of lines)
      for (const word of line.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []) this.words.add(word);
  }

  /**
   * Two lines of a paragraph as one. A hyphen at the end of the first goes where it only breaks a word; it stays where
   * the word is written with it elsewhere, or begins as words with a hyphen do.
   */
  join(line: string, next: string): string {
    const first = brokenEnd.exec(line)?.[1];
    const second = lowerStart.exec(next)?.[0];
    if (first === undefined || second === undefined) return `${line} ${next}`;
    const before = line.slice(0, -1);
    return this.keepsHyphen(first.toLowerCase(), second, line) ? `${before}-${next}` : before + next;
  }

  private keepsHyphen(first: string, second: string, line: string): boolean {
    if (line.endsWith("\u00ad")) return false;
    if (this.words.has(`${first}-${second}`)) return true;
    return !this.words.has(first + second) && keeping.has(first);
  }
}
