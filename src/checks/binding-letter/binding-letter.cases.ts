import type { Statement } from "../../message/index.ts";
import { letter, type MessageInShort } from "../../../test/support/build.ts";

/** When the check looks at a letter, and what it is to say of it. */
export interface BindingCase {
  readonly when: string;
  readonly protocols: readonly string[];
  readonly message: MessageInShort;
  /** Clauses as `protocol clause`; null where nothing is found. */
  readonly clauses: readonly string[] | null;
}

/** A statement of a kind, with words of its own. */
export function statement(kind: Statement["kind"], text: string): Statement {
  return {
    kind,
    text,
    start: 0,
    end: text.length,
    why: { phrase: "promise-without-agent", values: { verb: text } },
  };
}

const promise = statement("obligation", "We will rebuild the wall.");
const denial = statement("liability", "That is not our fault.");
const order = statement("instruction", "Stop work on the pier.");
const transfer = statement("instruction", "Kindly transfer £250,000.");

const of = (inNameOf: "member" | "mayor" | "officer" | "none", ...statements: readonly Statement[]) => [
  letter({
    inNameOf,
    signatory: { member: "m1", mayor: "mayor", officer: "o3", none: null }[inNameOf],
    statements,
  }),
];

const resident = "Ivy Hale <ivy.hale@homenet.example>";

export const bindingCases: readonly BindingCase[] = [
  {
    when: "a member promises a resident something for the authority",
    protocols: ["part-5.5"],
    message: { from: "m1", to: [resident], letters: of("member", promise) },
    clauses: ["part-5.5 14.4", "part-5.5 4.2"],
  },
  {
    when: "a member gives a contractor an order",
    protocols: ["part-5.5"],
    message: { from: "m1", to: ["site@pell.example"], letters: of("member", order) },
    clauses: ["part-5.5 14.4"],
  },
  {
    when: "a member orders a payment",
    protocols: ["part-5.5"],
    message: { from: "m1", to: ["desk@bank.example"], letters: of("member", transfer) },
    clauses: ["part-5.5 14.4", "part-5.5 4.2"],
  },
  {
    when: "the Mayor promises something",
    protocols: ["sefton"],
    message: { from: "mayor", to: [resident], letters: of("mayor", promise) },
    clauses: ["sefton 72"],
  },
  {
    when: "a member denies liability and only part-5.5 is adopted",
    protocols: ["part-5.5"],
    message: { from: "m1", to: [resident], letters: of("member", denial) },
    clauses: null,
  },
  {
    when: "a member denies liability under sefton",
    protocols: ["sefton"],
    message: { from: "m1", to: [resident], letters: of("member", denial) },
    clauses: null,
  },
  {
    when: "a member denies liability under part-5.3",
    protocols: ["part-5.3"],
    message: { from: "m1", to: [resident], letters: of("member", denial) },
    clauses: ["part-5.3 11"],
  },
  {
    when: "a member denies liability and part-5.5 and part-5.3 are adopted",
    protocols: ["part-5.5", "part-5.3"],
    message: { from: "m1", to: [resident], letters: of("member", denial) },
    clauses: ["part-5.3 11"],
  },
  {
    when: "a member promises under part-5.5 and part-5.3",
    protocols: ["part-5.5", "part-5.3"],
    message: { from: "m1", to: [resident], letters: of("member", denial, promise) },
    clauses: ["part-5.5 14.4", "part-5.5 4.2", "part-5.3 11"],
  },
  {
    when: "an officer promises in their own name",
    protocols: ["part-5.5", "part-5.3", "sefton"],
    message: { from: "o3", to: [resident], letters: of("officer", promise) },
    clauses: null,
  },
  {
    when: "a member sends a binding letter that stands in an officer's name, under part-5.3",
    protocols: ["part-5.5", "part-5.3"],
    message: { from: "m1", to: [resident], letters: of("officer", promise) },
    clauses: ["part-5.3 11"],
  },
  {
    when: "a member sends a binding letter that stands in an officer's name, under part-5.5",
    protocols: ["part-5.5"],
    message: { from: "m1", to: [resident], letters: of("officer", promise) },
    clauses: null,
  },
  {
    when: "an officer sends a member's binding letter under a covering note",
    protocols: ["part-5.5"],
    message: {
      from: "o4",
      to: [resident],
      letters: [letter(), ...of("member", promise).map((each) => ({ ...each, where: "letter.txt" }))],
    },
    clauses: ["part-5.5 14.4", "part-5.5 4.2"],
  },
  {
    when: "a member instructs an officer",
    protocols: ["part-5.5"],
    message: { from: "m1", to: ["o3"], letters: of("member", order) },
    clauses: null,
  },
  {
    when: "a member instructs an officer, and a resident is copied in",
    protocols: ["part-5.5"],
    message: { from: "m1", to: ["o3"], cc: [resident], letters: of("member", order) },
    clauses: null,
  },
  {
    when: "a member instructs a team's mailbox of the authority",
    protocols: ["part-5.5"],
    message: { from: "m1", to: ["grounds@harrowmere.example"], letters: of("member", order) },
    clauses: null,
  },
  {
    when: "a member promises another member something",
    protocols: ["part-5.5"],
    message: { from: "m1", to: ["m2"], letters: of("member", promise) },
    clauses: ["part-5.5 14.4", "part-5.5 4.2"],
  },
  {
    when: "a member writes to an officer and a contractor",
    protocols: ["part-5.5"],
    message: { from: "m1", to: ["o3", "site@pell.example"], letters: of("member", order) },
    clauses: ["part-5.5 14.4"],
  },
  {
    when: "nobody of the authority signs",
    protocols: ["part-5.5"],
    message: { from: "m1", to: [resident], letters: of("none", promise) },
    clauses: null,
  },
  {
    when: "the letter binds nobody",
    protocols: ["part-5.5", "part-5.3", "sefton"],
    message: { from: "m1", to: [resident], letters: of("member") },
    clauses: null,
  },
];
