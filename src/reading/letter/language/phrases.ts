import type { StatementKind, StatementReason } from "../../../message/index.ts";
import type { Matcher, Pattern } from "./patterns.ts";
import { matcherOf } from "./patterns.ts";
import { isMoney } from "./money.ts";
import type { Hit } from "./reading.ts";
import { blamePhrases, orderPhrases, promisePhrases } from "./sayings.ts";
import type { Word } from "./words.ts";
import { isBreakAt, wordAt } from "./words.ts";

interface Row {
  readonly pattern: Pattern;
  readonly matcher: Matcher;
  readonly kind: StatementKind;
  readonly reason: StatementReason;
}

/** The phrases of each kind, one a line. */
const tables: readonly (readonly [string, StatementKind, StatementReason])[] = [
  [promisePhrases, "obligation", "promise-without-agent"],
  [blamePhrases, "liability", "accepts-liability"],
  [orderPhrases, "instruction", "instructs-by-duty"],
];

const rows: readonly Row[] = tables.reduce<readonly Row[]>((all, [table, kind, reason]) => {
  const patterns = table.trim().split("\n");
  return all.concat(patterns.map((pattern) => ({ pattern, matcher: matcherOf(pattern), kind, reason })));
}, []);

/** Every pattern of the tables: each has its sentence in the tests. */
export const phrasePatterns: readonly Pattern[] = rows.map(({ pattern }) => pattern);

/** The rows by a word, a verb in any form (`verb*`), or `£` for any sum, that they have near their start. */
const rowsByKey = new Map<string, Row[]>();
for (const row of rows)
  for (const key of row.matcher.keys) {
    const same = rowsByKey.get(key);
    if (same === undefined) rowsByKey.set(key, [row]);
    else same.push(row);
  }

const nothing: readonly Row[] = [];

/** The rows that a word may be the key of. */
function rowsFor({ is, verb }: Word): readonly Row[] {
  const own = rowsByKey.get(isMoney(is) ? "£" : is) ?? nothing;
  const verbs = verb === null ? undefined : rowsByKey.get(`${verb.verb}*`);
  return verbs === undefined ? own : own.concat(verbs);
}

const negating = /^(?:not|never|nothing|neither|nor|hardly|no-one|nobody)$/;

/** "Nothing in this note commits us": the phrase is there, and denied. */
function isNegatedBefore(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= at - 6 && !isBreakAt(words, before); before--) {
    if (wordAt(words, before) === ",") return false;
    if (negating.test(wordAt(words, before))) return true;
  }
  return false;
}

/** A set phrase found, and the row that took it. */
export interface PhraseHit extends Hit {
  readonly pattern: Pattern;
}

function hitAt(row: Row, words: readonly Word[], at: number): PhraseHit | null {
  const end = row.matcher.end(words, at);
  const { pattern, kind, reason } = row;
  if (end === -1 || (kind === "obligation" && isNegatedBefore(words, at))) return null;
  const said = words.slice(at, end).map(({ is }) => is).join(" "); // prettier-ignore
  const isDenial =
    reason === "accepts-liability" &&
    /\b(?:not|no|nothing|without|never|none|only|look|because you|your)\b/.test(said);
  return {
    pattern,
    kind,
    reason: isDenial ? "denies-liability" : reason,
    at,
    values: { words: said, verb: said },
  };
}

/** The set phrases in a sentence, in the order of its words. */
export function phrasesIn(words: readonly Word[]): readonly PhraseHit[] {
  const hits: PhraseHit[] = [];
  words.forEach((word, at) => {
    for (const row of rowsFor(word)) {
      const hit = hitAt(row, words, at - row.matcher.offset);
      if (hit !== null) hits.push(hit);
    }
  });
  return hits;
}
