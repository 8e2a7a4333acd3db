import type { Letter, Saying, Statement } from "../../message/index.ts";

/** What this check can tell a sender: {signatory}, {sentence}, {count} of further sentences. Words: `decision/words`. */
export type BindingPhrase =
  | "binding.obligation"
  | "binding.liability"
  | "binding.instruction"
  | "binding.obligation-and-more"
  | "binding.liability-and-more"
  | "binding.instruction-and-more"
  | "binding.for-officer"
  | "binding.for-officer-and-more";

function phraseOf(first: Statement, isOfficers: boolean, hasMore: boolean): BindingPhrase {
  if (isOfficers) return hasMore ? "binding.for-officer-and-more" : "binding.for-officer";
  return hasMore ? (`binding.${first.kind}-and-more` as const) : (`binding.${first.kind}` as const);
}

/** The first deciding sentence, and how many more there are. */
export function binding(
  letter: Letter,
  signatory: string,
  [first, ...more]: readonly [Statement, ...Statement[]],
): Saying<BindingPhrase> {
  const phrase = phraseOf(first, letter.inNameOf === "officer", more.length > 0);
  return { phrase, values: { signatory, sentence: first.text, count: String(more.length) } };
}
