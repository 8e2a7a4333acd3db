import type { Mail, Quoted, Scenario } from "../mail.ts";
import { mail, scenariosOf } from "./short.ts";

const { trips, passes } = scenariosOf("group-confidence", "prompt");

/** A mail that forwards one message. */
function forward(
  from: string,
  to: readonly string[],
  subject: string,
  at: string,
  text: string,
  below: Quoted,
  more: Partial<Mail> = {},
): Mail {
  return {
    from,
    to,
    subject: `FW: ${subject}`,
    at,
    text,
    client: "web",
    under: [below],
    sign: "none",
    ...more,
  };
}

const toLabour = (text: string, from = "osei"): Quoted => ({
  from,
  to: ["labour-group@"],
  at: "2026-10-05 18:00",
  text,
});
const toConservatives = (text: string, from = "draycott"): Quoted => ({
  from,
  to: ["conservative-group@"],
  at: "2026-10-05 18:30",
  text,
});

/** Written from part-5.5, 11.6 and 12.6, part-5.3, 9 and sefton, 41 and 65, before the check was run on any of them. */
export const groupConfidence: readonly Scenario[] = [
  trips(
    "group-list-to-another-group",
    "part-5.5",
    "An officer passes a mail to the Labour group's list to a Conservative.",
    forward(
      "gallagher",
      ["draycott"],
      "Budget",
      "2026-10-06 10:00",
      "For Thursday.",
      toLabour("Three amendments, please comment by noon."),
    ),
    {
      only: true,
      findings: [
        {
          check: "group-confidence",
          level: "prompt",
          about: ["draycott"],
          people: ["draycott"],
          originator: null,
          clauses: ["part-5.5 11.6", "part-5.5 12.6"],
        },
      ],
    },
  ),
  trips(
    "to-an-ungrouped-member",
    "part-5.5",
    "A co-opted member has no group.",
    forward(
      "sandhu",
      ["marchetti"],
      "Budget",
      "2026-10-06 11:00",
      "Lucia, have a look.",
      toLabour("We abstain on item 6."),
    ),
  ),
  trips(
    "to-an-independent",
    "part-5.5",
    "Independents are another group.",
    forward(
      "alan",
      ["okonjo"],
      "Housing",
      "2026-10-06 12:00",
      "Tunde, between us.",
      toConservatives("Gwyn speaks first, then Alan."),
    ),
  ),
  trips(
    "by-one-of-the-group",
    "part-5.5",
    "A member of the group passes it out of the group.",
    forward(
      "alison",
      ["hughes"],
      "Line on trams",
      "2026-10-06 13:00",
      "Meleri, this is where we stand.",
      toLabour("We hold out for the eastern route."),
    ),
  ),
  trips(
    "through-a-committee-list",
    "part-5.5",
    "A committee's list holds members of other groups.",
    forward(
      "osei",
      ["scrutiny-committee@"],
      "Questions",
      "2026-10-06 14:00",
      "See below.",
      toLabour("Let us press the director on delays.", "sandhu"),
    ),
  ),
  trips(
    "group-only-tag",
    "part-5.5",
    "A tag in the subject, between two of one group.",
    forward(
      "alison",
      ["ferreira"],
      "[Group only] Lettings policy",
      "2026-10-06 15:00",
      "Thought you should see it.",
      {
        from: "bracewell",
        to: ["alison"],
        subject: "[Group only] Lettings policy",
        at: "2026-10-06 09:00",
        text: "I would drop the local connection rule. Do you agree?",
      },
    ),
  ),
  trips(
    "group-name-in-the-subject",
    "part-5.5",
    "The subject names the group.",
    forward("alan", ["macready"], "Conservative Group - budget", "2026-10-07 09:00", "Ewan, fyi.", {
      from: "whitlock",
      to: ["alan"],
      subject: "Conservative Group - budget",
      at: "2026-10-06 19:00",
      text: "Two per cent and no more.",
    }),
  ),
  trips(
    "worded-as-group-meeting",
    "part-5.5",
    "The words speak of the group meeting.",
    forward("yardley", ["bracewell"], "Trams", "2026-10-07 10:00", "Nadia, you ought to know.", {
      from: "draycott",
      to: ["yardley"],
      at: "2026-10-06 21:00",
      text: "As we settled at the group meeting, nobody supports the eastern route in public.",
    }),
  ),
  trips(
    "for-the-group-only",
    "part-5.5",
    "Said to be for the group only.",
    forward("sandhu", ["lindqvist"], "Skills", "2026-10-07 11:00", "Maren, see below.", {
      from: "osei",
      to: ["sandhu"],
      at: "2026-10-07 09:00",
      text: "This is for the group only: I mean to stand down in May.",
    }),
  ),
  trips(
    "keep-within-the-group",
    "part-5.5",
    "Asked to be kept within the group.",
    forward("alison", ["tolliver"], "Chair", "2026-10-07 12:00", "Beatrix, what do you make of it?", {
      from: "bracewell",
      to: ["alison"],
      at: "2026-10-07 10:00",
      text: "Please keep this within our group until Monday. Kwabena would take the chair.",
    }),
  ),
  trips(
    "officers-note-of-a-meeting",
    "part-5.5",
    "An officer's note of a group's meeting, first sent to a senior officer, goes on to another group.",
    forward("pryce", ["penhale"], "Note", "2026-10-07 13:00", "Gwyn, for your preparation.", {
      from: "gallagher",
      to: ["pryce"],
      at: "2026-10-07 12:00",
      text: "Note of the Labour Group meeting: they will ask for a recorded vote and want the depot kept.",
    }),
  ),
  trips(
    "attached-group-mail",
    "part-5.5",
    "The group's mail is attached.",
    mail("rowntree", ["whitlock"], "Mail for you", "2026-10-07 14:00", "Dorothy, attached.", {
      attach: [
        {
          mail: mail(
            "bracewell",
            ["labour-group@"],
            "Amendment",
            "2026-10-07 08:30",
            "Here is the amendment. Not a word until Thursday.",
          ),
        },
      ],
    }),
  ),
  trips(
    "second-in-the-chain",
    "part-5.5",
    "The group's mail lies below an officer's.",
    forward(
      "barlow",
      ["hughes"],
      "Depot",
      "2026-10-07 15:00",
      "Meleri, the history.",
      {
        from: "ito",
        to: ["barlow"],
        at: "2026-10-07 14:30",
        text: "Keith, see what is coming.",
      },
      {
        under: [
          { from: "ito", to: ["barlow"], at: "2026-10-07 14:30", text: "Keith, see what is coming." },
          toLabour("We want the depot kept open until 2029.", "bracewell"),
        ],
      },
    ),
    {},
  ),
  trips(
    "from-the-groups-address",
    "part-5.5",
    "Sent from the group's own address.",
    forward("choudhury", ["osei"], "Rooms", "2026-10-08 09:00", "Kwabena, is that your booking?", {
      from: "conservative-group@",
      to: ["choudhury"],
      at: "2026-10-08 08:30",
      text: "We need the small room on Mondays, out of hearing of the others.",
    }),
  ),
  trips(
    "group-whip",
    "part-5.5",
    "The whip of the group.",
    forward("alan", ["alison"], "Thursday", "2026-10-08 10:00", "Alison, look at this.", {
      from: "penhale",
      to: ["alan"],
      at: "2026-10-08 09:00",
      text: "The group whip for item 7 is three lines. Be there.",
    }),
  ),
  trips(
    "heading-in-the-text",
    "part-5.5",
    "A heading in the text.",
    forward("yardley", ["ferreira"], "Paper", "2026-10-08 11:00", "Have you seen it?", {
      from: "whitlock",
      to: ["yardley", "alan"],
      at: "2026-10-08 10:00",
      text: "CONSERVATIVE GROUP - PRIVATE\n\nWhere we stand on council tax.",
    }),
  ),
  trips(
    "one-of-the-group-and-one-not",
    "part-5.5",
    "It goes to one of the group and to one who is not.",
    forward(
      "rowntree",
      ["sandhu", "lindqvist"],
      "Agenda",
      "2026-10-08 12:00",
      "As asked.",
      toLabour("Agenda for tonight is below.", "bracewell"),
    ),
    {
      findings: [{ check: "group-confidence", level: "prompt", about: ["lindqvist"], people: ["lindqvist"] }],
    },
  ),
  trips(
    "blind-copied-member",
    "part-5.5",
    "A member of another group in Bcc.",
    forward(
      "ito",
      ["barlow"],
      "Tram line",
      "2026-10-08 13:00",
      "Keith, see below.",
      toLabour("We hold out for the eastern route."),
      {
        bcc: ["whitlock"],
      },
    ),
    { open: { "blind-copy": "A mail to a list of members that is passed on: another check's affair." } },
  ),
  trips(
    "part-5-3-group-list",
    "part-5.3",
    "Section 9 under part-5.3.",
    forward(
      "gallagher",
      ["hughes"],
      "Budget",
      "2026-10-09 09:00",
      "For Thursday.",
      toConservatives("We oppose the levy."),
    ),
    { findings: [{ check: "group-confidence", level: "prompt", clauses: ["part-5.3 9"] }] },
  ),
  trips(
    "part-5-3-by-a-member",
    "part-5.3",
    "A member passes it on under part-5.3.",
    forward(
      "sandhu",
      ["macready"],
      "Levy",
      "2026-10-09 10:00",
      "Ewan, in confidence.",
      toLabour("We support the levy if the depot stays."),
    ),
  ),
  trips(
    "part-5-3-worded",
    "part-5.3",
    "Worded as a group's discussion.",
    forward("alan", ["okonjo"], "Lettings", "2026-10-09 11:00", "See what they say.", {
      from: "penhale",
      to: ["alan"],
      at: "2026-10-09 08:00",
      text: "After our group meeting I would not push the lettings policy. Keep your powder dry.",
    }),
  ),
  trips(
    "sefton-group-list",
    "sefton",
    "Paragraphs 41 and 65.",
    forward(
      "gallagher",
      ["draycott"],
      "Budget",
      "2026-10-12 09:00",
      "For Thursday.",
      toLabour("Three amendments."),
    ),
    { findings: [{ check: "group-confidence", level: "prompt", clauses: ["sefton 41", "sefton 65"] }] },
  ),
  trips(
    "sefton-by-a-member",
    "sefton",
    "A member of the group sends: paragraph 65 alone.",
    forward(
      "alison",
      ["ferreira"],
      "Trams",
      "2026-10-12 10:00",
      "Inês, see below.",
      toLabour("Eastern route or nothing."),
    ),
    { findings: [{ check: "group-confidence", level: "prompt", clauses: ["sefton 65"] }] },
  ),
  trips(
    "sefton-officers-note",
    "sefton",
    "What an officer heard at a group's meeting.",
    forward("silva", ["alison"], "Note", "2026-10-12 11:00", "Alison, so that you know.", {
      from: "olsen",
      to: ["silva"],
      at: "2026-10-12 10:40",
      text: "From the Conservative group meeting last night: they will move to defer the lettings policy.",
    }),
  ),
  trips(
    "answered-in-the-group-first",
    "part-5.5",
    "Two mails of one group, the upper an answer.",
    forward(
      "yardley",
      ["lindqvist"],
      "Levy",
      "2026-10-13 09:00",
      "Maren, this is how it stands.",
      {
        from: "draycott",
        to: ["yardley"],
        at: "2026-10-13 08:00",
        text: "Agreed.",
      },
      {
        under: [
          { from: "draycott", to: ["yardley"], at: "2026-10-13 08:00", text: "Agreed." },
          {
            from: "yardley",
            to: ["draycott"],
            at: "2026-10-12 22:00",
            text: "As we discussed in group on Monday, two per cent.",
          },
        ],
      },
    ),
  ),
  trips(
    "minutes-of-the-group",
    "part-5.5",
    "Minutes of a group's meeting in the subject.",
    forward(
      "rowntree",
      ["hughes"],
      "Minutes of the Labour Group meeting",
      "2026-10-13 10:00",
      "As requested.",
      {
        from: "bracewell",
        to: ["rowntree"],
        subject: "Minutes of the Labour Group meeting",
        at: "2026-10-13 09:00",
        text: "Lucy, please print six.",
      },
    ),
    {
      open: {
        "sharing-without-consent": "It is her correspondence with an officer too: another check's affair.",
      },
    },
  ),
  // Near, and nothing to ask.
  passes(
    "within-the-group",
    "part-5.5",
    "It stays in the group.",
    forward(
      "osei",
      ["alison"],
      "Budget",
      "2026-10-06 09:00",
      "Did you get this?",
      toLabour("Three amendments.", "bracewell"),
    ),
  ),
  passes(
    "to-an-officer",
    "part-5.5",
    "Feedback to a senior officer.",
    forward(
      "gallagher",
      ["pryce"],
      "Budget",
      "2026-10-06 09:30",
      "So that you know what is coming.",
      toLabour("Three amendments."),
    ),
  ),
  passes(
    "colleagues-of-one-party-on-casework",
    "part-5.5",
    "Membership alone makes nothing a group's.",
    forward("alison", ["hughes"], "Stairs", "2026-10-06 10:00", "Meleri, you had the same in Dolgarth.", {
      from: "osei",
      to: ["alison"],
      at: "2026-10-06 09:40",
      text: "The stairs in St Brannoc are dark as well. Who mends them?",
    }),
  ),
  passes(
    "cross-party-mail",
    "part-5.5",
    "Members of two groups took part.",
    forward("osei", ["hughes"], "Joint motion", "2026-10-06 11:00", "Will you sign too?", {
      from: "draycott",
      to: ["osei"],
      at: "2026-10-06 10:20",
      text: "After our group meeting we are content with your wording, so let us move it together.",
    }),
  ),
  passes(
    "to-both-groups-lists",
    "part-5.5",
    "The same mail went to two groups.",
    forward("pryce", ["hughes"], "Timetable", "2026-10-06 12:00", "Meleri, you were left out by mistake.", {
      from: "pryce",
      to: ["labour-group@", "conservative-group@"],
      at: "2026-10-06 11:30",
      text: "The timetable for amendments: by noon on Wednesday.",
    }),
  ),
  passes(
    "in-the-senders-own-words",
    "part-5.5",
    "A group's line told in one's own words carries nothing.",
    mail(
      "osei",
      ["draycott"],
      "Thursday",
      "2026-10-06 13:00",
      "Philip, the Labour group met last night and will support your amendment.",
      { sign: "none" },
    ),
  ),
  passes(
    "working-group",
    "part-5.5",
    "A working group is not a party's.",
    forward("ferreira", ["lindqvist"], "Working group meeting", "2026-10-06 14:00", "Maren, the notes.", {
      from: "bracewell",
      to: ["ferreira"],
      subject: "Working group meeting",
      at: "2026-10-06 13:30",
      text: "After the group meeting I have put the notes of the cycling working group together.",
    }),
  ),
  passes(
    "task-and-finish-group",
    "sefton",
    "Nor is a task and finish group.",
    forward("hughes", ["osei"], "Task and finish group", "2026-10-06 15:00", "Kwabena, are you content?", {
      from: "tolliver",
      to: ["hughes"],
      subject: "Task and finish group",
      at: "2026-10-06 14:00",
      text: "Could the task and finish group meet on Monday, before the group meeting on the 20th?",
    }),
    { open: { "capacity-not-stated": "Two members only." } },
  ),
  passes(
    "committee-list",
    "part-5.5",
    "A committee's list holds several groups.",
    forward("gallagher", ["draycott"], "Papers", "2026-10-06 15:30", "Philip, as you asked.", {
      from: "gallagher",
      to: ["scrutiny-committee@"],
      at: "2026-10-06 15:00",
      text: "The papers for Thursday are on the website.",
    }),
  ),
  passes(
    "public-amendment",
    "part-5.5",
    "A group's amendment, sent by it to everybody.",
    forward("pryce", ["hughes"], "Amendment", "2026-10-07 09:00", "Meleri, in case you missed it.", {
      from: "draycott",
      to: ["all-members@"],
      at: "2026-10-07 08:30",
      text: "The Conservative Group's amendment to item 7 is below, for Thursday.",
    }),
  ),
  passes(
    "group-of-residents",
    "part-5.5",
    "A group of residents is no party.",
    forward("alan", ["alison"], "Eastgate", "2026-10-07 10:00", "Alison, yours as much as mine.", {
      from: "penhale",
      to: ["alan"],
      at: "2026-10-07 09:00",
      text: "A group of residents came to me, and the friends group meeting is on Friday.",
    }),
  ),
  passes(
    "group-manager",
    "part-5.3",
    "A group manager is a post.",
    forward("sandhu", ["hughes"], "Depot", "2026-10-07 11:00", "Meleri, he is the one to ask.", {
      from: "bracewell",
      to: ["sandhu"],
      at: "2026-10-07 10:00",
      text: "The group manager at the bus company is Mr Orme.",
    }),
  ),
  passes(
    "cpca-group-list",
    "cpca",
    "Cpca-2022 has no such clause.",
    forward(
      "sandhu",
      ["lindqvist"],
      "Budget",
      "2026-10-07 12:00",
      "Maren, fyi.",
      toLabour("Three amendments."),
    ),
  ),
  passes(
    "group-list-answered-to-its-author",
    "part-5.5",
    "It goes back to who wrote it.",
    forward(
      "rowntree",
      ["bracewell"],
      "Agenda",
      "2026-10-07 13:00",
      "Printed.",
      toLabour("Agenda for tonight.", "bracewell"),
    ),
  ),
];
