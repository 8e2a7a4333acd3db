import type { StatementKind } from "../../../src/message/index.ts";
import type { Peer } from "./peer.ts";

/** A list of words per kind, as a first attempt without grammar would have it. */
const words: Readonly<Record<StatementKind, RegExp>> = {
  obligation:
    /\b(?:we will|will pay|guarantee|undertake|agree|grant|waive|accept|award|indemnify|warrant|covenant|promise|commit)\b/i,
  liability: /\b(?:liab(?:le|ility)|fault|blame|negligen(?:t|ce)|responsib(?:le|ility))\b/i,
  instruction: /\b(?:must|required to|instruct(?:ed)?|ordered|stop|remove|cease|vacate)\b/i,
};

const kinds: readonly StatementKind[] = ["obligation", "liability", "instruction"];

export const keywordList: Peer = {
  name: "keyword list",
  over: () => (text) => kinds.filter((kind) => words[kind].test(text)),
};
