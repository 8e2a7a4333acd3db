import { harrowmere, message } from "../../../test/support/build.ts";
import type { CheckCase } from "../../../test/support/check-case.ts";

const groupList = "green-group@harrowmere.example";
const toGroup = [{ from: "m1", to: [groupList] }];
const oneParty = harrowmere({
  lists: [
    { address: "cabinet@harrowmere.example", people: ["m1", "m2"] },
    { address: "mixed@harrowmere.example", people: ["m1", "m3"] },
  ],
});

/** The table of this check: what is a group's, and to whom it would go. */
export const groupConfidenceCases: readonly CheckCase[] = [
  {
    when: "an officer passes on what went to a group's list",
    message: message({ to: ["m3"], carried: toGroup }),
    expected: [
      {
        level: "prompt",
        people: ["m3"],
        about: ["siobhan.keane@harrowmere.example"],
        clauses: ["part-5.5 11.6", "part-5.5 12.6"],
        phrase: "group-confidence.relayed",
        remedies: ["remove-recipient", "remove-carried"],
      },
    ],
  },
  {
    when: "a member passes it on",
    message: message({ from: "m2", to: ["m3"], carried: toGroup }),
    expected: [{ level: "prompt", people: ["m3"], clauses: ["part-5.5 12.6"] }],
  },
  {
    when: "it goes to a list with members of other groups on it",
    message: message({ to: ["transport-committee@harrowmere.example"], carried: toGroup }),
    expected: [{ level: "prompt", people: ["m4"], about: ["transport-committee@harrowmere.example"] }],
  },
  {
    when: "it has no subject",
    message: message({ to: ["m5"], carried: [{ from: "m1", to: [groupList], subject: null }] }),
    expected: [{ level: "prompt", people: ["m5"], phrase: "group-confidence.relayed-untitled" }],
  },
  {
    when: "the subject bears a tag",
    message: message({ to: ["m3"], carried: [{ from: "m1", to: ["m2"], subject: "Budget [Group only]" }] }),
    expected: [{ level: "prompt", people: ["m3"] }],
  },
  {
    when: "it is worded as a group's discussion",
    message: message({
      from: "m2",
      to: ["m4"],
      carried: [
        { from: "m1", to: ["m2"], words: "As agreed at our group meeting, we ask for three changes." },
      ],
    }),
    expected: [{ level: "prompt", people: ["m4"] }],
  },
  {
    when: "an officer reports on it to an officer, and names the group",
    message: message({
      to: ["m3"],
      carried: [
        { from: "o4", to: ["o3"], words: "Notes of the Green Group meeting: they will oppose the scheme." },
      ],
    }),
    expected: [{ level: "prompt", people: ["m3"] }],
  },
  ...[
    "Colleagues, this is for Labour members only. We vote against.",
    "Notes of the Green group, 9 November. Present: all. Agreed to oppose.",
    "Strictly for the group: our motion goes in at noon.",
    "There is a three-line whip on item 6.",
    "Pre-meeting for our group at five in room 2, before the committee.",
    "Our group's position is that the reserves stay.",
    "Attached are the papers for Monday's group.",
    "GREEN GROUP AGM\n\nNominations to me by Friday.",
  ].map((words) => ({
    when: `its words show whose it is: ${words}`,
    message: message({ from: "m2", to: ["m4"], carried: [{ from: "m1", to: ["m2"], words }] }),
    expected: [{ level: "prompt" as const, people: ["m4"] }],
  })),
  ...[
    "This lounge is for members only, says the club.",
    "The Labour costs have gone up, for the group of contractors at least.",
    "A line of whips was found in the attic.",
    "Only the walking group came.",
    "Monday's group of pupils liked the tour, and so did our group of parents.",
  ].map((words) => ({
    when: `its words only sound like a group's: ${words}`,
    message: message({ from: "m2", to: ["m4"], carried: [{ from: "m1", to: ["m2"], words }] }),
    expected: [],
  })),
  {
    when: "sefton and part-5.3 are adopted",
    message: message({ to: ["m3"], carried: toGroup }),
    authority: harrowmere({ protocols: ["sefton", "part-5.3"] }),
    expected: [{ level: "prompt", clauses: ["sefton 41", "sefton 65", "part-5.3 9"] }],
  },
  { when: "it goes to one of the group", message: message({ to: ["m2"], carried: toGroup }), expected: [] },
  { when: "it goes to an officer", message: message({ to: ["o1"], carried: toGroup }), expected: [] },
  {
    when: "it went to another group as well",
    message: message({ to: ["m4"], carried: [{ from: "m1", to: [groupList], cc: ["m3"] }] }),
    expected: [],
  },
  {
    when: "two colleagues of one group wrote on casework",
    message: message({ from: "m2", to: ["m3"], carried: [{ from: "m1", to: ["m2"] }] }),
    expected: [],
  },
  {
    when: "a body's list happens to be of one group",
    message: message({ to: ["m3"], carried: [{ from: "o2", to: ["cabinet@harrowmere.example"] }] }),
    authority: oneParty,
    expected: [],
  },
  {
    when: "a list is of several groups",
    message: message({ to: ["m4"], carried: [{ from: "o2", to: ["mixed@harrowmere.example"] }] }),
    authority: oneParty,
    expected: [],
  },
  {
    when: "it speaks of a working group",
    message: message({
      to: ["m3"],
      carried: [
        {
          from: "m1",
          to: ["o3"],
          words: "After the group meeting of the flood working group I have two points.",
        },
      ],
    }),
    expected: [],
  },
  {
    when: "a society writes to one member of its group meeting",
    message: message({
      from: "m1",
      to: ["m3"],
      carried: [
        {
          from: "Ted Oram <ted@towpathfriends.example>",
          to: ["m1"],
          subject: "Friends group meeting",
          words: "Our group meeting is on the 3rd. For the group, Ted",
        },
      ],
    }),
    expected: [],
  },
  {
    when: "a party's organiser writes from outside to one member, and names the party's group",
    message: message({
      from: "m1",
      to: ["m3"],
      carried: [
        {
          from: "Jo Lund <jo@greens.example>",
          to: ["m1"],
          subject: "Green Group meeting",
          words: "For the group only: we abstain.",
        },
      ],
    }),
    expected: [{ level: "prompt", people: ["m3"] }],
  },
  {
    when: "somebody outside writes to two members of one group of their group meeting",
    message: message({
      from: "m1",
      to: ["m3"],
      carried: [
        {
          from: "Jo Lund <jo@organiser.example>",
          to: ["m1", "m2"],
          subject: "Group meeting",
          words: "We abstain.",
        },
      ],
    }),
    expected: [{ level: "prompt", people: ["m3"] }],
  },
  {
    when: "the sender tells in their own words what a group thinks",
    message: message({ to: ["m3"], text: "The Green Group met and will vote against." }),
    expected: [],
  },
  {
    when: "cpca-2022 alone is adopted",
    message: message({ to: ["m3"], carried: toGroup }),
    authority: harrowmere({ protocols: ["cpca-2022"] }),
    expected: [],
  },
];
