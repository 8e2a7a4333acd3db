import { letter, type MessageInShort } from "../../../test/support/build.ts";
import type { Letter } from "../../message/index.ts";

/** When the check looks at a member's letter, and what it is to say of it. */
export interface CapacityCase {
  readonly when: string;
  readonly protocols: readonly string[];
  readonly message: MessageInShort;
  /** Clauses as `protocol clause`; null where nothing is found. */
  readonly clauses: readonly string[] | null;
}

const members = (changes: Partial<Letter> = {}) => [
  letter({ inNameOf: "member", signatory: "m2", ...changes }),
];

const resident = "Ivy Hale <ivy.hale@homenet.example>";
const document = { kind: "file", name: "letter.docx", type: "application/x", size: 9, bytes: null } as const;

export const capacityCases: readonly CapacityCase[] = [
  {
    when: "a member writes to a resident and does not say in which capacity",
    protocols: ["part-5.5", "sefton"],
    message: { from: "m2", to: [resident], letters: members() },
    clauses: ["part-5.5 14.5", "sefton 73"],
  },
  {
    when: "the letter says it",
    protocols: ["part-5.5", "sefton"],
    message: { from: "m2", to: [resident], letters: members({ capacityStated: true }) },
    clauses: null,
  },
  {
    when: "an earlier message of theirs in the chain said it",
    protocols: ["part-5.5"],
    message: { from: "m2", to: [resident], letters: members({ capacityStatedEarlier: true }) },
    clauses: null,
  },
  {
    when: "the letter goes to colleagues alone",
    protocols: ["part-5.5", "sefton"],
    message: { from: "m2", to: ["o3", "m1"], letters: members() },
    clauses: null,
  },
  {
    when: "somebody outside is only copied in",
    protocols: ["part-5.5"],
    message: { from: "m2", to: ["o3"], cc: [resident], letters: members() },
    clauses: ["part-5.5 14.5"],
  },
  {
    when: "it goes to another council",
    protocols: ["part-5.5"],
    message: { from: "m2", to: ["planning@tarnvale.example"], letters: members() },
    clauses: ["part-5.5 14.5"],
  },
  {
    when: "it goes to an own address that the file does not know",
    protocols: ["part-5.5"],
    message: { from: "m2", to: ["grounds@harrowmere.example"], letters: members() },
    clauses: null,
  },
  {
    when: "it goes to a name that the client could not resolve",
    protocols: ["part-5.5"],
    message: { from: "m2", to: ["Ivy Hale"], letters: members() },
    clauses: null,
  },
  {
    when: "it is social",
    protocols: ["part-5.5", "sefton"],
    message: { from: "m2", to: [resident], letters: members({ matter: "social" }) },
    clauses: null,
  },
  {
    when: "it arranges a time",
    protocols: ["part-5.5"],
    message: { from: "m2", to: [resident], letters: members({ matter: "diary" }) },
    clauses: null,
  },
  {
    when: "it is a party's mail",
    protocols: ["part-5.5"],
    message: { from: "m2", to: [resident], letters: members({ matter: "party" }) },
    clauses: null,
  },
  {
    when: "nothing shows that it is business",
    protocols: ["part-5.5", "sefton"],
    message: { from: "m2", to: [resident], letters: members({ showsBusiness: false }) },
    clauses: null,
  },
  {
    when: "nothing else shows that it is business, but it goes to the media",
    protocols: ["part-5.5"],
    message: { from: "m2", to: ["newsdesk@gazette.example"], letters: members({ showsBusiness: false }) },
    clauses: ["part-5.5 14.5"],
  },
  {
    when: "it is social and goes to somebody at a newspaper",
    protocols: ["part-5.5"],
    message: { from: "m2", to: ["newsdesk@gazette.example"], letters: members({ matter: "social" }) },
    clauses: null,
  },
  {
    when: "it goes to the council from a business account under sefton, and shows nothing else",
    protocols: ["sefton"],
    message: {
      from: "Derek Holroyd <derek@holroydltd.example>",
      to: ["o3"],
      letters: members({ signatory: "m5", showsBusiness: false }),
    },
    clauses: ["sefton 74"],
  },
  {
    when: "an officer writes",
    protocols: ["part-5.5"],
    message: { from: "o3", to: [resident] },
    clauses: null,
  },
  {
    when: "the body covers an attached document that nobody has read",
    protocols: ["part-5.5"],
    message: {
      from: "m2",
      to: [resident],
      text: "Please see the attached letter.",
      letters: members(),
      draft: { attachments: [document] },
    },
    clauses: null,
  },
  {
    when: "the attached letter says it and the covering note does not",
    protocols: ["part-5.5"],
    message: {
      from: "m2",
      to: [resident],
      letters: [...members(), ...members({ where: "letter.txt", capacityStated: true })],
    },
    clauses: null,
  },
  {
    when: "a member writes to the council from a business account under sefton",
    protocols: ["sefton"],
    message: {
      from: "Derek Holroyd <derek@holroydltd.example>",
      to: ["o3"],
      letters: members({ signatory: "m5" }),
    },
    clauses: ["sefton 74"],
  },
  {
    when: "a member writes to the council about a firm of their own under sefton",
    protocols: ["sefton"],
    message: { from: "m2", to: ["o3"], letters: members({ speaksOfOtherRole: true }) },
    clauses: ["sefton 74"],
  },
  {
    when: "a member writes to the authority from a business account under part-5.5",
    protocols: ["part-5.5"],
    message: {
      from: "Derek Holroyd <derek@holroydltd.example>",
      to: ["o3"],
      letters: members({ signatory: "m5" }),
    },
    clauses: null,
  },
];
