import type { CarriedInShort } from "../../../test/support/build.ts";

/** One row: what is carried, who sends, and whose correspondence each carried message is (null: nobody's). */
export interface CorrespondenceCase {
  readonly when: string;
  /** The id of the person who sends; null when unknown. */
  readonly sender: string | null;
  readonly carried: readonly CarriedInShort[];
  /** For each carried message: the id of the member whose correspondence it is. */
  readonly member: readonly (string | null)[];
}

/** Whose correspondence is it: every rule of it, one row each. */
export const correspondenceCases: readonly CorrespondenceCase[] = [
  {
    when: "a member wrote to an officer",
    sender: "o3",
    carried: [{ from: "m1", to: ["o3"] }],
    member: ["m1"],
  },
  {
    when: "an officer stands in Cc alone",
    sender: "o3",
    carried: [{ from: "m1", to: ["x@y.example"], cc: ["o3"] }],
    member: ["m1"],
  },
  {
    when: "an officer wrote to a member",
    sender: "o3",
    carried: [{ from: "o3", to: ["m2"] }],
    member: ["m2"],
  },
  {
    when: "the Mayor wrote to an officer",
    sender: "o3",
    carried: [{ from: "mayor", to: ["o3"] }],
    member: ["mayor"],
  },
  {
    when: "an officer wrote to an officer with a member in Cc",
    sender: "o3",
    carried: [{ from: "o3", to: ["o4"], cc: ["m2"] }],
    member: ["m2"],
  },
  {
    when: "two members wrote to each other",
    sender: "o3",
    carried: [{ from: "m1", to: ["m2"] }],
    member: [null],
  },
  {
    when: "two officers wrote to each other",
    sender: "o3",
    carried: [{ from: "o3", to: ["o4"] }],
    member: [null],
  },
  {
    when: "a resident wrote to a member",
    sender: "m1",
    carried: [{ from: "Ann Prowse <ann@homenet.example>", to: ["m1", "o3"] }],
    member: [null],
  },
  {
    when: "a member wrote from a personal account",
    sender: "o3",
    carried: [{ from: "Amina <amina@homenet.example>", to: ["o3"] }],
    member: ["m1"],
  },
  {
    when: "the headers print names alone",
    sender: "o3",
    carried: [{ from: "Rahman, Amina (Cllr)", to: ["Dorothy Ames"] }],
    member: ["m1"],
  },
  {
    when: "a member wrote to a list of officers",
    sender: "o3",
    carried: [{ from: "m1", to: ["highways@harrowmere.example"] }],
    member: ["m1"],
  },
  {
    when: "an officer wrote for a member",
    sender: "o3",
    carried: [{ from: "o4", fromAlso: "m1", to: ["o3"] }],
    member: ["m1"],
  },
  {
    when: "an officer wrote for a mailbox that nobody knows",
    sender: "o3",
    carried: [{ from: "o4", fromAlso: "Transport Team", to: ["m2"] }],
    member: ["m2"],
  },
  // Circulars.
  {
    when: "an officer wrote to two members: a circular",
    sender: "o3",
    carried: [{ from: "o3", to: ["m1", "m2"] }],
    member: [null],
  },
  {
    when: "an officer wrote to a list of members: a circular",
    sender: "o3",
    carried: [{ from: "o3", to: ["transport-committee@harrowmere.example"] }],
    member: [null],
  },
  {
    when: "an officer wrote to one member with another in Cc",
    sender: "o3",
    carried: [{ from: "o3", to: ["m2"], cc: ["m1", "m4"] }],
    member: ["m2"],
  },
  {
    when: "an officer answered one of two members",
    sender: "o3",
    carried: [
      { from: "o3", to: ["m1", "m2"] },
      { from: "m2", to: ["o3"] },
    ],
    member: ["m2", "m2"],
  },
  {
    when: "an officer answered both members: the earliest counts",
    sender: "o3",
    carried: [
      { from: "o3", to: ["m1", "m2"] },
      { from: "m1", to: ["o3"] },
      { from: "m2", to: ["o3"] },
    ],
    member: ["m2", "m1", "m2"],
  },
  {
    when: "what an officer answered stands in another chain: a circular",
    sender: "o3",
    carried: [
      { from: "o3", to: ["m1", "m2"] },
      { from: "m2", to: ["o3"], how: "attached", chain: 1 },
    ],
    member: [null, "m2"],
  },
  // Attribution lines, which name no recipients.
  { when: "an officer answers a member's message", sender: "o3", carried: [{ from: "m1" }], member: ["m1"] },
  { when: "a member answers an officer's message", sender: "m2", carried: [{ from: "o3" }], member: ["m2"] },
  {
    when: "a member sends on another member's message",
    sender: "m2",
    carried: [{ from: "m1" }],
    member: [null],
  },
  {
    when: "nobody known answers a member's message",
    sender: null,
    carried: [{ from: "m1" }],
    member: [null],
  },
  {
    when: "an officer answered a member further down",
    sender: "m3",
    carried: [{ from: "o3", to: ["o4"] }, { from: "m1" }],
    member: [null, "m1"],
  },
  {
    when: "a message without an author stands between",
    sender: "o3",
    carried: [{ from: null }, { from: "m1" }],
    member: [null, null],
  },
  {
    when: "the recipients are names that nobody here bears",
    sender: "o3",
    carried: [{ from: "m1", to: ["Highways Enquiries"] }],
    member: [null],
  },
];
