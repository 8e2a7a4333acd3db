import { harrowmere, message } from "../../../test/support/build.ts";
import type { CheckCase } from "../../../test/support/check-case.ts";

const text = "Who can come canvassing on Saturday?";
const spring = harrowmere({ preElectionPeriods: [{ from: "2026-11-01", to: "2026-11-30" }] });

/** The table of this check: whose account, which words, and when. */
export const politicalUseCases: readonly CheckCase[] = [
  {
    when: "a member canvasses from an authority account",
    message: message({ from: "m1", to: ["m2"], text }),
    expected: [
      {
        level: "prompt",
        people: ["m1"],
        about: [],
        clauses: ["part-5.5 16.1", "part-5.5 16.3"],
        phrase: "political.campaign",
        remedies: ["remove-statement"],
      },
    ],
  },
  {
    when: "it is a pre-election period",
    message: message({ from: "m1", to: ["m2"], text }),
    authority: spring,
    expected: [
      { level: "prompt", phrase: "political.before-election", clauses: ["part-5.5 16.1", "part-5.5 16.3"] },
    ],
  },
  {
    when: "it goes to the media in a pre-election period",
    message: message({ from: "m1", to: ["newsdesk@gazette.example"], text }),
    authority: spring,
    expected: [{ level: "prompt", clauses: ["part-5.5 16.1", "part-5.5 16.3", "part-5.5 13.6"] }],
  },
  {
    when: "an officer does it",
    message: message({ to: ["m2"], text: "Vote Green on 6 May." }),
    expected: [{ level: "prompt", people: ["o3"] }],
  },
  {
    when: "a team's address does it",
    message: message({ from: "events@harrowmere.example", to: ["m2"], text }),
    expected: [{ level: "prompt", people: [] }],
  },
  {
    when: "the subject does it",
    message: message({
      from: "m1",
      to: ["m2"],
      subject: "Canvassing this Saturday",
      text: "Ten at the gate.",
    }),
    expected: [{ level: "prompt" }],
  },
  {
    when: "other protocols are adopted",
    message: message({ from: "m1", to: ["m2"], text }),
    authority: harrowmere({ protocols: ["cpca-2022", "sefton", "part-5.3"] }),
    expected: [{ level: "prompt", clauses: ["cpca-2022 9.2", "sefton 53", "sefton 79", "part-5.3 9"] }],
  },
  {
    when: "a member does it from an account of their council",
    message: message({ from: "m5", to: ["m2"], text }),
    expected: [],
  },
  {
    when: "a member does it from a personal account",
    message: message({ from: "amina@homenet.example", to: ["m2"], text }),
    expected: [],
  },
  {
    when: "the subject is only kept from what is answered",
    message: message({
      from: "m1",
      to: ["m2"],
      subject: "RE: Canvassing on Saturday",
      text: "Please use my own address for this.",
    }),
    expected: [],
  },
  {
    when: "the words are carried ones",
    message: message({
      from: "m1",
      to: ["o1"],
      text: "What do I do with this?",
      carried: [{ from: "m2", words: text }],
    }),
    expected: [],
  },
  {
    when: "a member passes a campaign's mail on to members",
    message: message({
      from: "m1",
      to: ["m2"],
      subject: "FW: Saturday",
      text: "See you there.",
      carried: [{ from: "m2", words: text }],
    }),
    expected: [{ level: "prompt", people: ["m1"] }],
  },
  {
    when: "a member passes it on to the Monitoring Officer",
    message: message({
      from: "m1",
      to: ["o1"],
      subject: "FW: Saturday",
      text: "Fyi.",
      carried: [{ from: "m2", words: text }],
    }),
    expected: [],
  },
  { when: "nothing campaigns", message: message({ from: "m1", to: ["m2"] }), expected: [] },
];
