import {
  carried,
  harrowmere,
  message,
  sentAt,
  type CarriedInShort,
  type MessageInShort,
} from "../../../test/support/build.ts";
import type { CheckCase } from "../../../test/support/check-case.ts";
import type { Consent } from "../../consent/index.ts";
import { instantOf, type Message } from "../../message/index.ts";

/** Cllr Rahman wrote to Dorothy Ames, head of highways. */
const concern: CarriedInShort = { from: "m1", to: ["o3"] };
const saying = (words: string): CarriedInShort => ({ ...concern, words });
const sefton = harrowmere({ protocols: ["sefton"] });
const cpca = harrowmere({ protocols: ["cpca-2022"] });

const consent: Consent = {
  id: "C-1",
  originator: "m1",
  covers: {
    messageIds: [],
    description: {
      author: "m1",
      subject: "Bus lane",
      sent: instantOf({ year: 2026, month: 11, day: 18, hour: 9, minute: 12, offsetMinutes: null }),
    },
  },
  mayBeSharedWith: ["m2"],
  askedBy: null,
  grantedOn: sentAt - 1000,
  expires: null,
  conditions: null,
  revokedOn: null,
};
const fiveHoursLater: Consent = {
  ...consent,
  covers: {
    messageIds: [],
    description: {
      author: "m1",
      subject: "Bus lane",
      sent: instantOf({ year: 2026, month: 11, day: 18, hour: 14, minute: 12, offsetMinutes: null }),
    },
  },
};
const briefing: CarriedInShort = { from: "o2", to: ["m1"], subject: "Briefing: tram options" };
const toWilk = { to: ["m2"], carried: [concern] };

/** A message whose carried ones stand as in the sender's mailbox. */
function inMailbox(short: MessageInShort): Message {
  const plain = message(short);
  return { ...plain, carried: plain.carried.map((each) => ({ ...each, isAsInMailbox: true })) };
}

/** A message that answers Cllr Rahman's, of which no header is left. */
function answering(short: MessageInShort): Message {
  const gone = carried({ ...concern, words: "" });
  return { ...message(short), answered: { ...gone, introducedBy: "mailbox", isAsInMailbox: true } };
}

/** The table of this check: what is shared, with whom, and what permits it. */
export const sharingCases: readonly CheckCase[] = [
  {
    when: "an officer forwards a member's message to another member",
    message: message(toWilk),
    expected: [
      {
        level: "hold",
        people: ["m2"],
        originator: "m1",
        about: ["tomasz.wilk@harrowmere.example"],
        clauses: ["part-5.5 14.1"],
        phrase: "sharing.not-allowed",
      },
    ],
  },
  {
    when: "the carried message has no subject",
    message: message({ to: ["m2"], carried: [{ ...concern, subject: null }] }),
    expected: [{ level: "hold", phrase: "sharing.not-allowed-untitled" }],
  },
  {
    when: "the carried message names nobody who received it",
    message: message({ to: ["m2"], carried: [{ from: "m1" }] }),
    expected: [{ level: "hold", phrase: "sharing.recipients-not-named", originator: "m1" }],
  },
  {
    when: "such a message lies in one that the member received",
    message: message({
      to: ["m1"],
      cc: ["m2"],
      carried: [{ from: "m1", to: ["o3"], cc: ["m2"] }, { from: "o3" }],
    }),
    expected: [],
  },
  {
    when: "the new member stands in Cc or Bcc, or at a list",
    message: message({
      to: ["o4"],
      cc: ["m3"],
      bcc: ["m5", "transport-committee@harrowmere.example"],
      carried: [concern],
    }),
    expected: [
      { level: "hold", people: ["m3"] },
      { level: "hold", people: ["m5"] },
      { level: "hold", people: ["m2"], about: ["transport-committee@harrowmere.example"] },
      { level: "hold", people: ["m4"], about: ["transport-committee@harrowmere.example"] },
    ],
  },
  {
    when: "one member is reached twice",
    message: message({ to: ["m2"], cc: ["green-group@harrowmere.example"], carried: [concern] }),
    expected: [
      { level: "hold", about: ["tomasz.wilk@harrowmere.example", "green-group@harrowmere.example"] },
    ],
  },
  {
    when: "a member shares another member's correspondence",
    message: message({ ...toWilk, from: "m4", carried: [{ ...concern, cc: ["m4"] }] }),
    expected: [{ level: "hold", people: ["m2"], originator: "m1" }],
  },
  {
    when: "two originators stand in one chain",
    message: message({ to: ["m2"], carried: [concern, { from: "m3", to: ["o3"] }] }),
    expected: [
      { level: "hold", originator: "m1" },
      { level: "hold", originator: "m3" },
    ],
  },
  {
    when: "two messages of one originator stand in one chain",
    message: message({ to: ["m2"], carried: [concern, concern] }),
    expected: [{ level: "hold", originator: "m1" }],
  },
  {
    when: "the officer's own answer to a member is forwarded",
    message: message({ to: ["m2"], carried: [{ from: "o3", to: ["m1"] }] }),
    expected: [{ level: "hold", originator: "m1" }],
  },
  {
    when: "an attribution line is all that tells of the member's message",
    message: message({ to: ["m1"], cc: ["m2"], carried: [{ from: "m1" }] }),
    expected: [{ level: "hold", people: ["m2"], originator: "m1" }],
  },
  // Whose it is, and who has it already.
  {
    when: "the originator gets their own back",
    message: message({ to: ["m1"], carried: [concern] }),
    expected: [],
  },
  {
    when: "the member had it from the start",
    message: message({ to: ["m1"], cc: ["m2"], carried: [{ ...concern, cc: ["m2"] }] }),
    expected: [],
  },
  {
    when: "the member had it at another address",
    message: message({ to: ["amina@homenet.example"], carried: [{ from: "m2", to: ["o3"], cc: ["m1"] }] }),
    expected: [],
  },
  {
    when: "the originator handed it on to the member, who wrote to the officer with it",
    message: message({
      to: ["m2"],
      carried: [{ from: "m2", to: ["o3"] }, { from: "m1", to: ["m2"] }, { from: "o3", to: ["m1"] }, concern],
    }),
    expected: [],
  },
  {
    when: "she handed it on in a message that names nobody, and the member answered that",
    message: message({
      to: ["m2"],
      carried: [{ from: "m2", to: ["o3"] }, { from: "m1", to: [] }, concern],
    }),
    expected: [],
  },
  {
    when: "the originator handed on what lies below another message of hers",
    message: message({
      to: ["m2"],
      carried: [concern, { from: "m1", to: ["m2"] }, { from: "o3", to: ["m1"] }],
    }),
    expected: [{ level: "hold", originator: "m1", people: ["m2"] }],
  },
  {
    when: "somebody else handed it on to the member",
    message: message({
      to: ["m2"],
      carried: [{ from: "m2", to: ["o3"] }, { from: "m3", to: ["m2"] }, concern],
    }),
    expected: [{ level: "hold", originator: "m1", people: ["m2"] }],
  },
  { when: "the sender is the originator", message: message({ ...toWilk, from: "m1" }), expected: [] },
  {
    when: "an assistant sends for the originator",
    message: message({
      ...toWilk,
      from: "m1",
      draft: { sender: { name: null, address: "lewis.grant@harrowmere.example" } },
    }),
    expected: [],
  },
  {
    when: "it goes to officers alone",
    message: message({ to: ["o4", "o1"], carried: [concern] }),
    expected: [],
  },
  {
    when: "it goes to a resident",
    message: message({ to: ["ann@homenet.example"], carried: [concern] }),
    expected: [],
  },
  {
    when: "a circular is passed on",
    message: message({ to: ["m2"], carried: [{ from: "o3", to: ["m1", "m3"] }] }),
    expected: [],
  },
  { when: "nothing is carried", message: message({ to: ["m2"] }), expected: [] },
  {
    when: "an outsider forwards their own thread",
    message: message({ ...toWilk, from: "Ann <ann@elsewhere.example>" }),
    expected: [],
  },
  {
    when: "From names two people, one of them the originator",
    message: message({ ...toWilk, from: ["m1", "o3"] }),
    expected: [{ level: "hold", originator: "m1" }],
  },
  // What the sender's own mailbox knows.
  {
    when: "the mailbox names an originator whom the text does not",
    message: inMailbox({ to: ["m2"], carried: [concern] }),
    expected: [
      {
        level: "hold",
        people: ["m2"],
        originator: "m1",
        phrase: "sharing.in-mailbox",
        remedies: [
          "request-consent",
          "remove-recipient",
          "remove-carried",
          "inform-of-legal-obligation",
          "refer-to-monitoring-officer",
        ],
      },
    ],
  },
  {
    when: "words that the mailbox knows to be the originator's allow it",
    message: inMailbox({ to: ["m2"], carried: [saying("Please share this with Cllr Wilk.")] }),
    expected: [{ level: "prompt", phrase: "sharing.allowed-in-quotation" }],
  },
  {
    when: "the mailbox knows what is answered, and no header is left of it",
    message: answering({ to: ["m2"] }),
    expected: [
      {
        level: "prompt",
        people: ["m2"],
        originator: "m1",
        phrase: "sharing.answered",
        remedies: ["request-consent", "remove-recipient", "remove-carried"],
      },
    ],
  },
  {
    when: "what stands below a header that is gone is held as ever",
    message: answering({ to: ["m2"], carried: [concern] }),
    expected: [{ level: "hold", originator: "m1", phrase: "sharing.not-allowed" }],
  },
  {
    when: "the originator's words below it allow what stands there and nothing above",
    message: answering({ to: ["m2"], carried: [saying("Feel free to forward.")] }),
    expected: [{ level: "prompt", originator: "m1", phrase: "sharing.answered" }],
  },
  {
    when: "a consent covers what is answered",
    message: answering({ to: ["m2"] }),
    consents: [consent],
    expected: [],
  },
  {
    when: "only those who had part in it receive the answer",
    message: answering({ to: ["m1"], cc: ["o4"] }),
    expected: [],
  },
  // What permits it.
  { when: "a consent covers it", message: message(toWilk), consents: [consent], expected: [] },
  {
    when: "a consent covers another member",
    message: message({ to: ["m3"], carried: [concern] }),
    consents: [consent],
    expected: [{ level: "hold" }],
  },
  {
    when: "somebody else consents to it",
    message: message(toWilk),
    consents: [{ ...consent, originator: "m3" }],
    expected: [{ level: "hold" }],
  },
  {
    when: "a consent has conditions",
    message: message(toWilk),
    consents: [{ ...consent, conditions: "Without the address" }],
    expected: [{ level: "inform", phrase: "sharing.consent-with-conditions" }],
  },
  {
    when: "a consent speaks of a message sent five hours later",
    message: message(toWilk),
    consents: [fiveHoursLater],
    expected: [{ level: "prompt", phrase: "sharing.consent-nearly-fits" }],
  },
  {
    when: "a consent has expired",
    message: message(toWilk),
    consents: [{ ...consent, expires: sentAt }],
    expected: [{ level: "hold" }],
  },
  {
    when: "quoted words of the originator allow it",
    message: message({ to: ["m2"], carried: [saying("Please share this with Cllr Wilk.")] }),
    expected: [
      {
        level: "prompt",
        phrase: "sharing.allowed-in-quotation",
        remedies: ["request-consent", "remove-recipient", "remove-carried"],
      },
    ],
  },
  {
    when: "the attached original allows it",
    message: message({
      to: ["m2"],
      carried: [{ ...saying("Please share this with Cllr Wilk."), how: "attached", chain: 1 }],
    }),
    expected: [{ level: "inform", phrase: "sharing.allowed-in-original" }],
  },
  {
    when: "the attached original allows it on a condition",
    message: message({
      to: ["m2"],
      carried: [{ ...saying("Once it is published, share this with Cllr Wilk."), how: "attached", chain: 1 }],
    }),
    expected: [{ level: "prompt" }],
  },
  {
    when: "the originator allows it further up in the chain",
    message: message({
      to: ["m2"],
      carried: [saying("Feel free to forward."), { from: "o3", to: ["m1"] }, concern],
    }),
    expected: [{ level: "prompt" }],
  },
  {
    when: "the originator allowed it further down only",
    message: message({
      to: ["m2"],
      carried: [concern, { from: "o3", to: ["m1"] }, saying("Feel free to forward.")],
    }),
    expected: [{ level: "hold", phrase: "sharing.not-allowed" }],
  },
  {
    when: "the originator took it back further up",
    message: message({
      to: ["m2"],
      carried: [saying("Please do not share this."), saying("Feel free to forward.")],
    }),
    expected: [{ level: "hold", phrase: "sharing.refused" }],
  },
  {
    when: "the words that allow it stand in another chain",
    message: message({
      to: ["m2"],
      carried: [concern, { ...saying("Feel free to forward."), how: "attached", chain: 1 }],
    }),
    expected: [{ level: "hold" }],
  },
  {
    when: "somebody else's words allow it",
    message: message({
      to: ["m2"],
      carried: [{ from: "o3", to: ["m1"], words: "Feel free to forward." }, concern],
    }),
    expected: [{ level: "hold" }],
  },
  {
    when: "the sender says that the originator is happy",
    message: message({ ...toWilk, text: "Cllr Rahman is happy for me to send you this." }),
    expected: [{ level: "hold" }],
  },
  {
    when: "the words allow it for one of two",
    message: message({ to: ["m2", "m3"], carried: [saying("Please share this with Cllr Wilk.")] }),
    expected: [
      { level: "prompt", people: ["m2"] },
      { level: "hold", people: ["m3"] },
    ],
  },
  // Which clauses.
  {
    when: "the originator asked for confidence",
    message: message({ to: ["m2"], carried: [saying("I tell you this in confidence.")] }),
    expected: [{ level: "hold", clauses: ["part-5.5 14.1", "part-5.5 12.8"], phrase: "sharing.refused" }],
  },
  {
    when: "sefton is adopted and the author is a member",
    message: message(toWilk),
    authority: sefton,
    expected: [{ level: "hold", originator: "m1", clauses: ["sefton 69"] }],
  },
  {
    when: "sefton is adopted and the author is an officer",
    message: message({ to: ["m2"], carried: [{ from: "o4", to: ["m1"] }] }),
    authority: sefton,
    expected: [{ level: "hold", originator: "o4", clauses: ["sefton 69"] }],
  },
  {
    when: "sefton is adopted and an officer shares what they wrote",
    message: message({ to: ["m2"], carried: [{ from: "o3", to: ["m1"] }] }),
    authority: sefton,
    expected: [],
  },
  {
    when: "sefton is adopted and confidence was asked for",
    message: message({ to: ["m2"], carried: [saying("Please keep this confidential.")] }),
    authority: sefton,
    expected: [{ level: "hold", clauses: ["sefton 69", "sefton 67"] }],
  },
  {
    when: "both part-5.5 and sefton are adopted and an officer wrote it",
    message: message({ to: ["m2"], carried: [{ from: "o4", to: ["m1"] }] }),
    authority: harrowmere({ protocols: ["part-5.5", "sefton"] }),
    expected: [
      { level: "hold", originator: "m1", clauses: ["part-5.5 14.1"] },
      { level: "hold", originator: "o4", clauses: ["sefton 69"] },
    ],
  },
  { when: "cpca-2022 alone is adopted", message: message(toWilk), authority: cpca, expected: [] },
  {
    when: "cpca-2022 alone is adopted and a chief officer's briefing is passed on",
    message: message({ to: ["m2"], carried: [briefing] }),
    authority: cpca,
    expected: [{ level: "hold", originator: "m1", clauses: ["cpca-2022 4.14"] }],
  },
  {
    when: "cpca-2022 alone is adopted and the briefing is a head of service's",
    message: message({ to: ["m2"], carried: [{ ...briefing, from: "o3" }] }),
    authority: cpca,
    expected: [],
  },
  {
    when: "part-5.5 and cpca-2022 are adopted and a briefing is passed on",
    message: message({ to: ["m2"], carried: [briefing] }),
    authority: harrowmere({ protocols: ["part-5.5", "cpca-2022"] }),
    expected: [{ level: "hold", clauses: ["part-5.5 14.1", "cpca-2022 4.14"] }],
  },
  {
    when: "an authority without such a clause turns it on",
    message: message(toWilk),
    authority: harrowmere({ protocols: ["part-5.3"], levels: { "sharing-without-consent": "hold" } }),
    expected: [{ level: "hold", originator: "m1", clauses: ["local sharing-without-consent"] }],
  },
];
