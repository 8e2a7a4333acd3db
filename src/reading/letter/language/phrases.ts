import type { StatementKind, StatementReason } from "../../../message/index.ts";
import type { Matcher, Pattern } from "./formulas.ts";
import { matcherOf } from "./formulas.ts";
import { acceptingPhrases, denyingPhrases, orderingPhrases, promisePhrases } from "./promise-phrases.ts";
import type { Hit } from "./reading.ts";
import type { Word } from "./words.ts";
import { isBreak } from "./words.ts";

interface Row {
  readonly pattern: Pattern;
  readonly takes: Matcher;
  readonly kind: StatementKind;
  readonly reason: StatementReason;
}

const rowsOf = (patterns: readonly Pattern[], kind: StatementKind, reason: StatementReason): readonly Row[] =>
  patterns.map((pattern) => ({ pattern, takes: matcherOf(pattern), kind, reason }));

const rows: readonly Row[] = [
  ...rowsOf(promisePhrases, "obligation", "promise-without-agent"),
  ...rowsOf(denyingPhrases, "liability", "denies-liability"),
  ...rowsOf(acceptingPhrases, "liability", "accepts-liability"),
  ...rowsOf(orderingPhrases, "instruction", "instructs-by-duty"),
];

const negating = /^(?:not|never|nothing|neither|nor|cannot|hardly|no-one|nobody)$/;

/** "Nothing in this note commits us": the phrase is there, and denied. */
function isNegatedBefore(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    const word = words[before];
    if (word === undefined || isBreak(word) || word.is === ",") return false;
    if (negating.test(word.is)) return true;
  }
  return false;
}

/** The set phrases found in a sentence, with the row that took each: the row is what the tests name. */
export function phrasesIn(words: readonly Word[]): readonly (Hit & { readonly pattern: Pattern })[] {
  const hits: (Hit & { pattern: Pattern })[] = [];
  for (const row of rows) {
    for (let at = 0; at < words.length; at++) {
      const last = row.takes(words, at);
      if (last === -1 || (row.kind === "obligation" && isNegatedBefore(words, at))) continue;
      const said = words
        .slice(at, last + 1)
        .map((word) => word.is)
        .join(" ");
      hits.push({
        pattern: row.pattern,
        kind: row.kind,
        reason: row.reason,
        at,
        values: { words: said, verb: said },
      });
      break;
    }
  }
  return hits;
}
