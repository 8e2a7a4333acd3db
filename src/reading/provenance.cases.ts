import type { CarriedInShort } from "../../test/support/build.ts";

/** A true header in short: addresses as `participant` reads them, sent when the test's carried messages are. */
export interface HeaderInShort {
  readonly id?: string;
  readonly from: string | null;
  readonly fromAlso?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly subject?: string | null;
  /** Minutes after the time that the test's carried messages print. */
  readonly later?: number;
}

/** What the text tells of a message: as `carried` builds it, `undated` without its time. */
export interface ToldInShort extends CarriedInShort {
  readonly isUndated?: boolean;
}

/** One row: what the text tells, what the mailbox says, and what counts. */
export interface ProvenanceCase {
  readonly when: string;
  readonly carried: readonly ToldInShort[];
  /** The mailbox's headers; that of the answered message has the id `<p@x.example>`. Null: it was not asked, or failed. */
  readonly mailbox: readonly HeaderInShort[] | null;
  /** The Message-ID that the draft answers; null for a new message. Absent: `<p@x.example>`. */
  readonly answers?: string | null;
  /** Places of the carried messages that stand as in the mailbox; all others are as the text tells them. */
  readonly corrected?: readonly number[];
  /** Whether it is told that the message is answered though no header of it is left. */
  readonly isHeaderGone?: boolean;
}

/** Cllr Rahman wrote to Dorothy Ames: that is the truth in most rows. */
const truth: HeaderInShort = { from: "m1", to: ["o3"] };
const told: ToldInShort = { from: "m1", to: ["o3"] };

/** What the mailbox changes, and what it does not. */
export const provenanceCases: readonly ProvenanceCase[] = [
  // The text says the same.
  { when: "the text says the same", carried: [told], mailbox: [truth] },
  {
    when: "the text prints names alone",
    carried: [{ from: "Rahman, Amina (Cllr)", to: ["Dorothy Ames"] }],
    mailbox: [truth],
  },
  {
    when: "the text names somebody of no authority by name alone",
    carried: [{ from: "Ann Prowse", to: ["Dorothy Ames"] }],
    mailbox: [{ from: "Ann Prowse <ann@homenet.example>", to: ["o3"] }],
  },
  {
    when: "the text leaves out somebody of no authority",
    carried: [told],
    mailbox: [{ ...truth, cc: ["Ann Prowse <ann@homenet.example>"] }],
  },
  {
    when: "the text prints the hour without summer time",
    carried: [told],
    mailbox: [{ ...truth, later: 60 }],
  },
  {
    when: "the text prints an assistant on behalf of a member",
    carried: [{ from: "o4", fromAlso: "m1", to: ["o3"] }],
    mailbox: [{ from: "o4", fromAlso: "m1", to: ["o3"] }],
  },
  {
    when: "the text prints another time of the day, as clients of other time zones do",
    carried: [told],
    mailbox: [{ ...truth, later: 480 }],
  },
  // The text names others.
  {
    when: "the author was edited to another name",
    carried: [{ ...told, from: "o4" }],
    mailbox: [truth],
    corrected: [0],
  },
  {
    when: "the name is the author's beside an address that is not",
    carried: [{ ...told, from: "Amina Rahman <clerk@elsewhere.example>" }],
    mailbox: [truth],
    corrected: [0],
  },
  {
    when: "a member was written into the recipients",
    carried: [{ ...told, cc: ["m2"] }],
    mailbox: [truth],
    corrected: [0],
  },
  {
    when: "a member was taken out of the recipients",
    carried: [told],
    mailbox: [{ ...truth, cc: ["m2"] }],
    corrected: [0],
  },
  {
    when: "the assistant alone is printed",
    carried: [{ from: "o4", to: ["o3"] }],
    mailbox: [{ from: "o4", fromAlso: "m1", to: ["o3"] }],
    corrected: [0],
  },
  {
    when: "the author of an earlier message was edited, and the conversation knows it",
    carried: [
      { from: "o4", to: ["o3"], isUndated: true },
      { ...told, from: "o5" },
    ],
    mailbox: [
      { from: "o4", to: ["o3"], later: 30 },
      { ...truth, id: "<earlier@x.example>" },
    ],
    corrected: [1],
  },
  // The text names nobody.
  {
    when: "an attribution line names no recipients",
    carried: [{ from: "m1" }],
    mailbox: [truth],
    corrected: [0],
  },
  {
    when: "an attribution line names no recipients and no time",
    carried: [{ from: "m1", isUndated: true }],
    mailbox: [truth],
    corrected: [0],
  },
  { when: "the text names no author", carried: [{ from: null }], mailbox: [truth], corrected: [0] },
  // No header is left.
  { when: "the header was cut", carried: [], mailbox: [truth], isHeaderGone: true },
  {
    when: "the header was cut above an earlier one",
    carried: [{ from: "o3", to: ["m1"] }],
    mailbox: [
      { ...truth, later: 3000 },
      { id: "<earlier@x.example>", from: "o3", to: ["m1"] },
    ],
    isHeaderGone: true,
  },
  {
    when: "author and time were edited",
    carried: [{ ...told, from: "o4" }],
    mailbox: [{ ...truth, later: 300 }],
    isHeaderGone: true,
  },
  {
    when: "the answered message is attached and no longer quoted",
    carried: [{ ...told, how: "attached", chain: 1 }],
    mailbox: [truth],
    isHeaderGone: true,
  },
  {
    when: "an earlier message of the conversation is not quoted",
    carried: [told],
    mailbox: [truth, { id: "<earlier@x.example>", from: "m3", to: ["o3"], later: -900 }],
  },
  // Nothing is known.
  { when: "the mailbox was not asked, or did not answer", carried: [{ ...told, from: "o4" }], mailbox: null },
  { when: "the mailbox does not know the message", carried: [{ ...told, from: "o4" }], mailbox: [] },
  { when: "a new message carries pasted text", carried: [], mailbox: null, answers: null },
  {
    when: "a new message stands where an answer stood",
    carried: [],
    mailbox: [truth],
    answers: null,
  },
  {
    when: "an attached message of the same minute says otherwise",
    carried: [told, { ...told, from: "m3", how: "attached", chain: 1 }],
    mailbox: [truth],
  },
];
