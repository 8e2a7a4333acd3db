import { harrowmere, letter, message } from "../../../test/support/build.ts";
import type { CheckCase } from "../../../test/support/check-case.ts";

const text = "Please have the bus lane painted again.";
const cpca = harrowmere({ protocols: ["cpca-2022"] });
const juniorsOnly = harrowmere({
  lists: [{ address: "casework@harrowmere.example", people: ["o4"] }],
});

/** An officer's question that the member answers. */
function asks(from: string) {
  return { from, to: ["m2"], words: "Which day and which coach would you like, and is it coffee or tea?" };
}

/** The table of this check: whom a member asks, and for what. */
export const juniorOfficerCases: readonly CheckCase[] = [
  {
    when: "a member asks a junior officer to act",
    message: message({ from: "m2", to: ["o4"], text }),
    expected: [
      {
        level: "inform",
        people: ["o4"],
        about: ["lewis.grant@harrowmere.example"],
        clauses: ["part-5.5 6.6"],
        phrase: "junior-officer.asked",
        remedies: ["choose-senior-officer"],
      },
    ],
  },
  {
    when: "a member asks for facts under cpca-2022",
    message: message({ from: "m2", to: ["o4"], text: "When does it open?" }),
    authority: cpca,
    expected: [{ level: "inform", clauses: ["cpca-2022 3.6", "cpca-2022 4.6", "cpca-2022 4.7"] }],
  },
  {
    when: "an outsider is copied in",
    message: message({ from: "m2", to: ["o4"], cc: ["ann@elsewhere.example"], text }),
    expected: [{ level: "inform", people: ["o4"] }],
  },
  {
    when: "a senior officer is copied blind, whom the junior does not see",
    message: message({ from: "m2", to: ["o4"], bcc: ["o3"], text }),
    expected: [{ level: "inform", people: ["o4"] }],
  },
  {
    when: "a member asks for facts under part-5.5",
    message: message({ from: "m2", to: ["o4"], text: "When does it open?" }),
    expected: [],
  },
  {
    when: "nothing is asked",
    message: message({ from: "m2", to: ["o4"], text: "Thank you." }),
    expected: [],
  },
  {
    when: "the officer supports the member",
    message: message({ from: "m1", to: ["o4"], text }),
    expected: [],
  },
  {
    when: "a senior officer is addressed too",
    message: message({ from: "m2", to: ["o4", "o3"], text }),
    expected: [],
  },
  {
    when: "a chief officer is copied in",
    message: message({ from: "m2", to: ["o4"], cc: ["o2"], text }),
    expected: [],
  },
  {
    when: "a senior officer reads it through a list",
    message: message({ from: "m2", to: ["o4"], cc: ["highways@harrowmere.example"], text }),
    expected: [],
  },
  {
    when: "the junior officer is only copied in",
    message: message({ from: "m2", to: ["ann@elsewhere.example"], cc: ["o4"], text }),
    expected: [],
  },
  {
    when: "a team's list is written to",
    message: message({ from: "m2", to: ["casework@harrowmere.example"], text }),
    authority: juniorsOnly,
    expected: [],
  },
  ...[
    "The 14th, please.",
    "Coffee please, and no milk.",
    "Fine by me, please go ahead.",
    "Put us down for the later coach.",
    "Count me in, please.",
    "The later coach please.",
    "Monday please. Thank you for arranging it.",
  ].map((answer) => ({
    when: `a member answers the officer's own question: ${answer}`,
    message: message({ from: "m2", to: ["o4"], text: answer, carried: [asks("o4")] }),
    expected: [],
  })),
  ...[
    "The 14th, please. And have the lamp by the chapel mended, please.",
    "Coffee please, and could you ring Mrs Hale?",
    "Put us down for the later coach and please find out who owns the wall and have it pulled down.",
    "Please go ahead and paint the rails as well.",
    "Another lamp by the chapel too, please.",
    "Your advice on the wall, please.",
    "Move the lamp, please.",
    "A map, please, and a briefing on the wall.",
    "The date of the hearing on the coach park, please, and your view of it.",
  ].map((more) => ({
    when: `something is asked beside an answer: ${more}`,
    message: message({ from: "m2", to: ["o4"], text: more, carried: [asks("o4")] }),
    expected: [{ level: "inform" as const, people: ["o4"] }],
  })),
  {
    when: "the officer asked nothing",
    message: message({
      from: "m2",
      to: ["o4"],
      text: "A lamp by the chapel, please.",
      carried: [{ from: "o4", to: ["m2"], words: "The lamp has come. See https://lamps.example/?id=4" }],
    }),
    expected: [{ level: "inform", people: ["o4"] }],
  },
  {
    when: "somebody else asked",
    message: message({ from: "m2", to: ["o4"], text: "The 14th, please.", carried: [asks("o3")] }),
    expected: [{ level: "inform", people: ["o4"] }],
  },
  { when: "an officer asks", message: message({ from: "o3", to: ["o4"], text }), expected: [] },
  {
    when: "it is social",
    message: message({
      from: "m2",
      to: ["o4"],
      text: "Are you coming?",
      letters: [letter({ matter: "social" })],
    }),
    expected: [],
  },
  {
    when: "sefton alone is adopted",
    message: message({ from: "m2", to: ["o4"], text }),
    authority: harrowmere({ protocols: ["sefton"] }),
    expected: [],
  },
];
