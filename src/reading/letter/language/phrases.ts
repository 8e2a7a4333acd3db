import type { StatementKind, StatementReason } from "../../../message/index.ts";
import { acceptingPhrases } from "./accepting-phrases.ts";
import { denyingPhrases } from "./denying-phrases.ts";
import { orderingPhrases } from "./ordering-phrases.ts";
import type { Matcher, Pattern } from "./patterns.ts";
import { matcherOf } from "./patterns.ts";
import { promisePhrases } from "./promise-phrases.ts";
import type { Hit } from "./reading.ts";
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
  [denyingPhrases, "liability", "denies-liability"],
  [acceptingPhrases, "liability", "accepts-liability"],
  [orderingPhrases, "instruction", "instructs-by-duty"],
];

const rows: readonly Row[] = tables.reduce<readonly Row[]>((all, [table, kind, reason]) => {
  const patterns = table.trim().split("\n");
  return all.concat(patterns.map((pattern) => ({ pattern, matcher: matcherOf(pattern), kind, reason })));
}, []);

/** Every pattern of the tables: each has its sentence in the tests. */
export const phrasePatterns: readonly Pattern[] = rows.map(({ pattern }) => pattern);

/** The rows by the word, or by the verb in any form, that they may begin with; under "" those that may begin with any word. */
const rowsByFirst = new Map<string, Row[]>();
const rowsByVerb = new Map<string, Row[]>();
for (const row of rows)
  for (const key of row.matcher.begins ?? [""]) {
    const isVerb = key.slice(-1) === "*";
    const index = isVerb ? rowsByVerb : rowsByFirst;
    const first = isVerb ? key.slice(0, -1) : key;
    const same = index.get(first);
    if (same === undefined) index.set(first, [row]);
    else same.push(row);
  }

const nothing: readonly Row[] = [];
const rowsOfAny = rowsByFirst.get("") ?? nothing;

/** The rows that a word may begin. */
function rowsFor({ is, verbs }: Word): readonly Row[] {
  let found = rowsByFirst.get(is) ?? nothing;
  for (const { verb } of verbs) {
    const more = rowsByVerb.get(verb);
    if (more !== undefined) found = found.concat(more);
  }
  return found;
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
  return { pattern, kind, reason, at, values: { words: said, verb: said } };
}

/** The set phrases in a sentence, in the order of its words. */
export function phrasesIn(words: readonly Word[]): readonly PhraseHit[] {
  const hits: PhraseHit[] = [];
  words.forEach((word, at) => {
    for (const some of [rowsFor(word), rowsOfAny])
      for (const row of some) {
        const hit = hitAt(row, words, at);
        if (hit !== null) hits.push(hit);
      }
  });
  return hits;
}
