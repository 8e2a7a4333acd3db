import type { CheckId, ClauseRef, Finding, Level, Remedy, Saying } from "../message/index.ts";
import type { Outcome } from "./decide.ts";
import { fill, placeholdersOf } from "./fill.ts";
import type { FailCode } from "./fail-table.ts";
import { atSend } from "./language/at-send.ts";
import { inPane } from "./language/in-pane.ts";
import type { AtSendWords } from "./words/at-send.ts";

type Words = Readonly<Record<string, string>>;

function wordsFor(table: Words, key: string): string | undefined {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}

/** Something to tell a person, in words. Values are cleaned; a phrase without words, which no check has, is its name. */
export function say(saying: Saying): string {
  return fill(wordsFor(inPane.sentences, saying.phrase) ?? saying.phrase, saying.values);
}

/** What a check is about, as a heading. */
export function sayCheck(check: CheckId): string {
  return atSend.titles[check];
}

/** A level, as a label. */
export function sayLevel(level: Level): string {
  return inPane.levels[level];
}

/** Why the send check could not do its work, as a sentence. */
export function sayFailure(code: FailCode): string {
  return atSend.failures[code];
}

/** A sentence or label that stands beside what was seen, at Send. */
export function sayAtSend(what: keyof AtSendWords["send"]): string {
  return atSend.send[what];
}

/** What becomes of a message, as a heading. */
export function sayOutcome(outcome: Outcome): string {
  return inPane.outcomes[outcome];
}

/** A clause as a sentence names it: `protocol 5.5, clause 14.1`, or `your authority's rule`. */
export function sayClause({ protocol, clause }: ClauseRef): string {
  const words: Words = atSend.clauses;
  const template =
    wordsFor(words, `${protocol} ${clause}`) ?? wordsFor(words, protocol) ?? atSend.clauses.other;
  return fill(template, { protocol, clause });
}

function isSupplied(template: string, values: Words): boolean {
  return placeholdersOf(template).every((name) => Object.prototype.hasOwnProperty.call(values, name));
}

/** What a remedy's words can name of its finding. `determination` is there where part-5.5, 14.1 gives it. */
function remedyValues({ about, clauses, saw }: Finding): Words {
  const ruling = clauses.find(({ protocol, clause }) => protocol === "part-5.5" && clause === "14.1");
  return {
    ...saw.values,
    ...(about.length > 0 ? { about: about.join(", ") } : {}),
    ...(ruling === undefined ? {} : { determination: sayClause(ruling) }),
  };
}

/** A remedy of a finding as one sentence. Where part-5.5 is not adopted, a referral says that it is a local procedure. */
export function sayRemedy(remedy: Remedy, finding: Finding, longest?: number): string {
  const values = remedyValues(finding);
  const wordings = atSend.remedies[remedy];
  const wording =
    wordings.find((each) => isSupplied(each, values)) ?? wordings[wordings.length - 1] ?? remedy;
  return fill(wording, values, longest);
}
