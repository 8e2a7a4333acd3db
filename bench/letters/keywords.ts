import type { StatementKind } from "../../src/message/index.ts";

/** The peer: a list of words per kind, as a first attempt without grammar would have it. No package does the job. */
const words: Readonly<Record<StatementKind, RegExp>> = {
  obligation:
    /\b(?:we will|will pay|guarantee|undertake|agree|grant|waive|accept|award|indemnify|warrant|covenant|promise|commit)\b/i,
  liability: /\b(?:liab(?:le|ility)|fault|blame|negligen(?:t|ce)|responsib(?:le|ility))\b/i,
  instruction: /\b(?:must|required to|instruct(?:ed)?|ordered|stop|remove|cease|vacate)\b/i,
};

const kinds: readonly StatementKind[] = ["obligation", "liability", "instruction"];

/** The kinds whose words stand in a text. */
export function kindsByKeyword(text: string): readonly StatementKind[] {
  return kinds.filter((kind) => words[kind].test(text));
}
