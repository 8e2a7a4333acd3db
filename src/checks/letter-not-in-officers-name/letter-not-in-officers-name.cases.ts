import { letter, type MessageInShort } from "../../../test/support/build.ts";

/** When the check looks at an official letter, and what it is to say of it. */
export interface OfficialLetterCase {
  readonly when: string;
  readonly protocols: readonly string[];
  readonly message: MessageInShort;
  /** Clauses as `protocol clause`; null where nothing is found. */
  readonly clauses: readonly string[] | null;
}

const by = (signatory: string, official = true) => [
  letter({
    official,
    signatory,
    inNameOf: signatory === "mayor" ? "mayor" : signatory.charAt(0) === "m" ? "member" : "officer",
  }),
];

const resident = "Ivy Hale <ivy.hale@homenet.example>";
const minister = "Ruth Vane <minister@transport.example>";
const leader = "Angela Dunmore <leader@tarnvale.example>";

export const officialLetterCases: readonly OfficialLetterCase[] = [
  {
    when: "a member signs an official letter to a resident",
    protocols: ["part-5.5", "part-5.3", "sefton"],
    message: { from: "m1", to: [resident], letters: by("m1") },
    clauses: ["part-5.5 14.2", "part-5.3 11", "sefton 70"],
  },
  {
    when: "an officer signs it",
    protocols: ["part-5.5", "part-5.3", "sefton"],
    message: { from: "o3", to: [resident], letters: by("o3") },
    clauses: null,
  },
  {
    when: "a member's letter is not official",
    protocols: ["part-5.5", "part-5.3", "sefton"],
    message: { from: "m1", to: [resident], letters: by("m1", false) },
    clauses: null,
  },
  {
    when: "an executive member writes to a minister",
    protocols: ["part-5.5", "part-5.3", "sefton"],
    message: { from: "m1", to: [minister], letters: by("m1") },
    clauses: null,
  },
  {
    when: "a scrutiny chair writes to a minister under part-5.5 and sefton",
    protocols: ["part-5.5", "sefton"],
    message: { from: "m3", to: [minister], letters: by("m3") },
    clauses: null,
  },
  {
    when: "a scrutiny chair writes to a minister under part-5.3, which names the Mayor and the Cabinet alone",
    protocols: ["part-5.5", "part-5.3"],
    message: { from: "m3", to: [minister], letters: by("m3") },
    clauses: ["part-5.3 11"],
  },
  {
    when: "a member without such an office writes to a minister",
    protocols: ["part-5.5", "part-5.3", "sefton"],
    message: { from: "m2", to: [minister], letters: by("m2") },
    clauses: ["part-5.5 14.2", "part-5.3 11", "sefton 70"],
  },
  {
    when: "a minister is only copied in",
    protocols: ["part-5.5"],
    message: { from: "m1", to: [resident], cc: [minister], letters: by("m1") },
    clauses: ["part-5.5 14.2"],
  },
  {
    when: "an executive member writes to the leader of another authority under part-5.3",
    protocols: ["part-5.3"],
    message: { from: "m1", to: [leader], letters: by("m1") },
    clauses: null,
  },
  {
    when: "an executive member writes to the leader of another authority under part-5.5",
    protocols: ["part-5.5"],
    message: { from: "m1", to: [leader], letters: by("m1") },
    clauses: ["part-5.5 14.2"],
  },
  {
    when: "the Mayor writes in the Mayor's own name under part-5.5 and sefton",
    protocols: ["part-5.5", "sefton"],
    message: { from: "mayor", to: [resident], letters: by("mayor") },
    clauses: null,
  },
  {
    when: "the Mayor writes to a resident under part-5.3, which has no such freedom",
    protocols: ["part-5.3"],
    message: { from: "mayor", to: [resident], letters: by("mayor") },
    clauses: ["part-5.3 11"],
  },
  {
    when: "the Mayor writes to a minister under part-5.3",
    protocols: ["part-5.3"],
    message: { from: "mayor", to: [minister], letters: by("mayor") },
    clauses: null,
  },
  {
    when: "a member's covering note goes with an officer's letter",
    protocols: ["part-5.5"],
    message: {
      from: "m1",
      to: [resident],
      letters: [...by("m1"), ...by("o3").map((each) => ({ ...each, where: "letter.txt" }))],
    },
    clauses: null,
  },
  {
    when: "an officer's covering note goes with a member's letter",
    protocols: ["part-5.5"],
    message: {
      from: "o4",
      to: [resident],
      letters: [...by("o4"), ...by("m1").map((each) => ({ ...each, where: "letter.txt" }))],
    },
    clauses: ["part-5.5 14.2"],
  },
];
