import { harrowmere, message, type CarriedInShort } from "../../../test/support/build.ts";
import type { CheckCase } from "../../../test/support/check-case.ts";
import type { Marking } from "../../message/index.ts";

const ann = "Ann Lee <ann@elsewhere.example>";
const bo = "Bo Hart <bo@elsewhere.example>";
const part53 = harrowmere({ protocols: ["part-5.3"] });
const cpca = harrowmere({ protocols: ["cpca-2022"] });

function marking(where: string): readonly Marking[] {
  return [{ marking: "exempt", where, text: "EXEMPT" }];
}

const briefing: CarriedInShort = {
  from: "o3",
  to: ["m1"],
  subject: "Confidential briefing",
  words: "Trams.",
};

/** The table of this check: what is marked, and to whom it is new. */
export const confidenceCases: readonly CheckCase[] = [
  {
    when: "the outgoing text is marked and goes outside",
    message: message({ to: ["m1", ann], markings: marking("body") }),
    expected: [
      {
        level: "prompt",
        people: [],
        about: ["ann@elsewhere.example"],
        clauses: ["part-5.5 12.7", "part-5.5 12.5"],
        phrase: "confidence.own",
        remedies: ["give-lawful-basis", "remove-recipient"],
      },
    ],
  },
  {
    when: "an attachment is marked",
    message: message({ to: [ann], markings: marking("attachment report.docx") }),
    expected: [{ level: "prompt", phrase: "confidence.attachment" }],
  },
  {
    when: "a carried message is marked and new to one of two",
    message: message({
      to: [ann, bo],
      carried: [{ from: "o4", to: [ann] }],
      markings: marking("carried 1"),
    }),
    expected: [
      {
        level: "prompt",
        about: ["bo@elsewhere.example"],
        phrase: "confidence.carried",
        remedies: ["give-lawful-basis", "remove-recipient", "remove-carried"],
      },
    ],
  },
  {
    when: "a look-alike of the authority receives it",
    message: message({ to: ["o4@harrowrnere.example"], markings: marking("body") }),
    expected: [{ level: "prompt", about: ["o4@harrowrnere.example"] }],
  },
  {
    when: "a subject keeps its marking and somebody new joins",
    message: message({
      to: [ann, bo],
      subject: "RE: [Exempt] Trams",
      carried: [{ from: ann, to: ["o3"] }],
      markings: marking("subject"),
    }),
    expected: [{ level: "prompt", about: ["bo@elsewhere.example"] }],
  },
  {
    when: "unmarked correspondence goes outside under part-5.3",
    message: message({ to: [ann], carried: [{ from: "m1", to: ["o3"] }] }),
    authority: part53,
    expected: [
      {
        level: "inform",
        clauses: ["part-5.3 11"],
        phrase: "confidence.unmarked",
        remedies: ["remove-recipient", "remove-carried"],
      },
    ],
  },
  {
    when: "a head of service's marked briefing reaches another member under cpca-2022",
    message: message({ from: "o4", to: ["m3"], carried: [briefing], markings: marking("carried 1") }),
    authority: cpca,
    expected: [
      {
        level: "prompt",
        people: ["m3"],
        clauses: ["cpca-2022 4.8", "cpca-2022 5.2", "cpca-2022 5.3"],
        phrase: "confidence.briefing",
      },
    ],
  },
  {
    when: "it is marked and stays inside",
    message: message({ to: ["m1", "o4", "highways@harrowmere.example"], markings: marking("body") }),
    expected: [],
  },
  { when: "nothing is marked", message: message({ to: [ann] }), expected: [] },
  {
    when: "it goes back to whoever had a part in it",
    message: message({ to: [ann], carried: [{ from: ann, to: ["o3"] }], markings: marking("carried 1") }),
    expected: [],
  },
  {
    when: "only a name was printed, and it is the same",
    message: message({
      to: [ann],
      carried: [{ from: "o3", to: ["Lee, Ann"] }],
      markings: marking("carried 1"),
    }),
    expected: [],
  },
  {
    when: "a subject keeps its marking in a reply",
    message: message({
      to: [ann],
      subject: "RE: [Exempt] Trams",
      carried: [{ from: ann, to: ["o3"] }],
      markings: marking("subject"),
    }),
    expected: [],
  },
  {
    when: "an address at a sub-domain of the authority is not known",
    message: message({ to: ["x@depot.harrowmere.example"], markings: marking("body") }),
    expected: [],
  },
  {
    when: "the constituent who raised it is answered under part-5.3",
    message: message({
      to: [ann],
      carried: [
        { from: "o3", to: ["m1"] },
        { from: ann, to: ["m1"] },
      ],
    }),
    authority: part53,
    expected: [],
  },
  {
    when: "unmarked correspondence goes outside under part-5.5",
    message: message({ to: [ann], carried: [{ from: "m1", to: ["o3"] }] }),
    expected: [],
  },
  {
    when: "the member whom the briefing was for passes it on",
    message: message({ from: "m1", to: ["m3"], carried: [briefing], markings: marking("carried 1") }),
    authority: cpca,
    expected: [],
  },
  {
    when: "a chief officer's briefing is sharing's affair",
    message: message({
      from: "o4",
      to: ["m3"],
      carried: [{ ...briefing, from: "o2" }],
      markings: marking("carried 1"),
    }),
    authority: cpca,
    expected: [],
  },
  {
    when: "an outsider writes",
    message: message({ from: ann, to: [bo], markings: marking("body") }),
    expected: [],
  },
];
