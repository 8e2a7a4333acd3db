import type { InNameOf, LabelledLetter, LetterAnswer, LetterException, LetterLabel } from "./letters.ts";
import { macroF1Of, Tallies, type Tally } from "./score.ts";
import { statementKinds } from "./score-sentences.ts";

export interface ReadLetter {
  readonly letter: LabelledLetter;
  readonly answer: LetterAnswer;
}

export interface LetterFigures {
  readonly contentMacroF1: number;
  /** Letters in a member's or the Mayor's name that bind. */
  readonly binding: Tally;
  /** The share of letters that are not such letters and were taken for one, 0 to 1. */
  readonly falseAlarms: number;
  readonly nameMacroF1: number;
  readonly official: Tally;
  readonly capacity: Tally;
  readonly exceptions: ReadonlyMap<LetterException, Tally>;
  /** The share of labelled deciding sentences that were shown, 0 to 1. */
  readonly shown: number;
  /** The letters of which something was said that differs from the label, and what. */
  readonly faults: readonly { readonly id: string; readonly what: readonly string[] }[];
}

const names: readonly InNameOf[] = ["member", "officer", "mayor", "none"];
const exceptions: readonly LetterException[] = ["minister", "leader-of-authority", "mayor"];
const answers = ["officialLetter", "obligation", "liability", "instruction", "capacityStated"] as const;

/** Whether it binds in a member's or the Mayor's name; null where that is open. */
function isBinding(letter: LetterLabel | LetterAnswer): boolean | null {
  if (letter.inNameOf !== "member" && letter.inNameOf !== "mayor") return false;
  const bits = statementKinds.map((kind) => letter[kind]);
  if (bits.includes(true)) return true;
  return bits.includes(null) ? null : false;
}

/** The exception found, or the labelled one where what was found is accepted for it. */
function exceptionFound(label: LetterLabel, answer: LetterAnswer): LetterException | null {
  const { exception } = answer;
  return exception !== null && label.exceptionAlso?.includes(exception) === true
    ? label.exception
    : exception;
}

/** Words and figures alone, so that line ends and typographic marks do not part what is the same. */
function plain(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[^a-z0-9£%]+/g, " ")
    .trim();
}

/** Whether a sentence shown holds the labelled one, or is at least half of it. */
function isShown(sentence: string, shown: readonly string[]): boolean {
  const wanted = plain(sentence);
  return shown.map(plain).some((one) => {
    const isPart = wanted.includes(one) && one.length >= wanted.length / 2;
    return one !== "" && (one.includes(wanted) || isPart);
  });
}

function faultsOf({ letter: { label }, answer }: ReadLetter): readonly string[] {
  const wrong = answers.filter((key) => label[key] !== null && label[key] !== answer[key]);
  const faults = wrong.map((key) => `${key}: ${String(label[key])}, got ${String(answer[key])}`);
  if (label.inNameOf !== answer.inNameOf) faults.push(`inNameOf: ${label.inNameOf}, got ${answer.inNameOf}`);
  const exception = exceptionFound(label, answer);
  if (label.exception !== exception)
    faults.push(`exception: ${String(label.exception)}, got ${String(exception)}`);
  const hidden = label.evidence.filter((sentence) => !isShown(sentence, answer.evidence));
  return [...faults, ...hidden.map((sentence) => `not shown: ${sentence}`)];
}

function countLetter(tallies: Tallies, { letter: { label }, answer }: ReadLetter): void {
  for (const key of answers) {
    const wanted = label[key];
    if (wanted !== null) tallies.count(key, wanted, answer[key]);
  }
  for (const name of names) tallies.count(`name ${name}`, label.inNameOf === name, answer.inNameOf === name);
  const exception = exceptionFound(label, answer);
  for (const one of exceptions) tallies.count(`exception ${one}`, label.exception === one, exception === one);
  const binding = isBinding(label);
  if (binding !== null) tallies.count("binding", binding, isBinding(answer) === true);
  for (const sentence of label.evidence) tallies.count("shown", true, isShown(sentence, answer.evidence));
}

/** The figures of letters that were read, with everything that differs from the labels. */
export function letterFigures(read: readonly ReadLetter[]): LetterFigures {
  const tallies = new Tallies();
  for (const one of read) countLetter(tallies, one);
  const harmless = read.filter(({ letter }) => isBinding(letter.label) === false);
  const { right, missed } = tallies.of("shown");
  return {
    contentMacroF1: macroF1Of(statementKinds.map((kind) => tallies.of(kind))),
    binding: tallies.of("binding"),
    falseAlarms: harmless.length === 0 ? 0 : tallies.of("binding").wrong / harmless.length,
    nameMacroF1: macroF1Of(names.map((name) => tallies.of(`name ${name}`))),
    official: tallies.of("officialLetter"),
    capacity: tallies.of("capacityStated"),
    exceptions: new Map(exceptions.map((one) => [one, tallies.of(`exception ${one}`)])),
    shown: right + missed === 0 ? 1 : right / (right + missed),
    faults: read
      .map((one) => ({ id: one.letter.id, what: faultsOf(one) }))
      .filter(({ what }) => what.length > 0),
  };
}
