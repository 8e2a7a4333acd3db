import type { ExpectedFinding, Mail, Scenario } from "../mail.ts";
import { mail, scenariosOf } from "./short.ts";

const { trips, passes } = scenariosOf("media-contact", "prompt");

const desk = "News Desk <newsdesk@ostreyecho.example>";
const television = "Kit Harlow <kit.harlow@valetv.example>";

/** Part-5.5 asks about a missing capacity in its own right too. */
const both: readonly ExpectedFinding[] = [
  { check: "media-contact", level: "prompt" },
  { check: "capacity-not-stated", level: "prompt" },
];

/** A promise to pay may bind the authority as well: that is another check's affair. */
const mayBind = {
  open: {
    "binding-letter": "Whether the promise binds the authority too, two careful readers could differ.",
  },
} as const;

/** A mail that answers a journalist. */
function answer(
  from: string,
  to: string,
  at: string,
  asked: string,
  text: string,
  more: Partial<Mail> = {},
): Mail {
  return {
    ...mail(from, [to], "RE: Enquiry", at, text),
    client: "desktop",
    under: [{ from: to, to: [from], at: at.replace(/..:..$/, "08:05"), text: asked }],
    ...more,
  };
}

/** Written from part-5.5, 13.1, 13.4 and 13.6 and cpca-2022, 7.1 and 7.3, before the check was run on any of them. */
export const mediaContact: readonly Scenario[] = [
  trips(
    "head-of-service-answers",
    "part-5.5",
    "A head of service answers a news desk.",
    answer("barlow", desk, "2026-10-06 10:00", "When does route 7 start?", "Route 7 starts on 2 November."),
    {
      only: true,
      findings: [
        {
          check: "media-contact",
          level: "prompt",
          about: [desk],
          people: ["barlow"],
          originator: null,
          clauses: ["part-5.5 13.1", "part-5.5 13.4"],
        },
      ],
    },
  ),
  trips(
    "planner-to-television",
    "part-5.5",
    "The whole domain of a station is the media's.",
    mail(
      "nwachukwu",
      [television],
      "Bus gate drawings",
      "2026-10-06 11:00",
      "Dear Kit\n\nThe drawings are on our website.",
    ),
  ),
  trips(
    "journalist-in-copy",
    "part-5.5",
    "A journalist in Cc of a mail to a resident.",
    mail(
      "eastwood",
      ["Ann Prowse <annprowse@gmail.example>"],
      "Lamps",
      "2026-10-06 12:00",
      "Dear Mrs Prowse\n\nThe lamps were repaired on Monday.",
      {
        cc: [desk],
      },
    ),
  ),
  trips(
    "journalist-in-blind-copy",
    "part-5.5",
    "A journalist in Bcc of a mail to a resident.",
    mail(
      "silva",
      ["Ann Prowse <annprowse@gmail.example>"],
      "Lettings",
      "2026-10-06 13:00",
      "Dear Mrs Prowse\n\nThe list is open.",
      {
        bcc: [television],
      },
    ),
  ),
  trips(
    "deputy-monitoring-officer",
    "part-5.5",
    "A head of service is no chief officer, whatever else she is.",
    mail(
      "pryce",
      [desk],
      "Meeting dates",
      "2026-10-06 14:00",
      "The dates of the public meetings are on the website.",
    ),
  ),
  trips(
    "support-officer-for-a-member",
    "part-5.5",
    "A support officer writes in her own name.",
    mail(
      "rowntree",
      [television],
      "Interview",
      "2026-10-06 15:00",
      "Councillor Bracewell is free at three for the interview on the bus gate.",
    ),
  ),
  trips(
    "officer-sends-a-statement",
    "part-5.5",
    "A statement by somebody who is not of the communications team.",
    mail(
      "olsen",
      [desk],
      "Statement on boot camps",
      "2026-10-07 09:00",
      "Our statement: the boot camps have found work for forty people.",
    ),
  ),
  trips(
    "officer-with-communications-in-copy",
    "part-5.5",
    "A copy to the communications team does not make the officer authorised.",
    mail(
      "gallagher",
      [desk],
      "Scrutiny of the college",
      "2026-10-07 10:00",
      "The hearing is public and begins at ten.",
      { cc: ["donnelly"] },
    ),
  ),
  trips(
    "member-bare-name",
    "part-5.5",
    "A member signs with the bare name.",
    answer(
      "lindqvist",
      desk,
      "2026-10-07 11:00",
      "What do you say to the bus gate?",
      "The gate has made Millrace quieter, and the bus is on time.",
    ),
    { findings: both },
  ),
  trips(
    "member-unsigned",
    "part-5.5",
    "Nothing stands under it.",
    mail(
      "okonjo",
      [television],
      "The limes",
      "2026-10-07 12:00",
      "The report on the lime trees is out and it says that they can stay.",
      {
        sign: "none",
      },
    ),
    { findings: both },
  ),
  trips(
    "member-promises-compensation",
    "part-5.5",
    "The capacity is said; the commitment is on a claim.",
    answer(
      "bracewell",
      desk,
      "2026-10-07 13:00",
      "A passenger broke her ankle when the step gave way. Has she a claim?",
      "I can tell you that she will be compensated in full.",
      { sign: "post" },
    ),
    mayBind,
  ),
  trips(
    "member-on-the-insurers",
    "part-5.5",
    "A promise on behalf of insurers.",
    mail(
      "alan",
      [desk],
      "Fire at Westgate",
      "2026-10-07 14:00",
      "As ward councillor for Westgate I guarantee that every family will be paid by our insurance before Christmas.",
      {
        sign: "ward",
      },
    ),
    mayBind,
  ),
  trips(
    "member-accepts-blame",
    "part-5.5",
    "The blame for an accident is accepted.",
    mail(
      "macready",
      [television],
      "The wall",
      "2026-10-08 09:00",
      "I speak as ward councillor for Long Acre. The accident was the Authority's fault.",
      {
        sign: "ward",
      },
    ),
    mayBind,
  ),
  trips(
    "member-refuses-a-claim",
    "part-5.5",
    "That a claim will not be paid is a commitment as well.",
    answer(
      "whitlock",
      desk,
      "2026-10-08 10:00",
      "The builder has put in a claim for a million. What now?",
      "The claim has no merit and will not be paid.",
      { sign: "post" },
    ),
    mayBind,
  ),
  trips(
    "member-attached-statement",
    "part-5.5",
    "The attached letter decides, and states no capacity.",
    mail("hughes", [desk], "Letter to the editor", "2026-10-08 11:00", "Please find my letter attached.", {
      sign: "none",
      attach: [
        {
          name: "letter.txt",
          text: "Dear Editor\n\nThe culvert at Pont Dolgarth has flooded three gardens, and the council's plan to widen it is the right one.\n\nYours faithfully\n\nMeleri Hughes\n",
        },
      ],
    }),
    { findings: both },
  ),
  trips(
    "cpca-officer",
    "cpca",
    "Enquiries go to the communications team.",
    answer(
      "barlow",
      desk,
      "2026-10-09 09:00",
      "Why was the 9 late?",
      "A lorry had broken down on the bridge.",
    ),
    {
      findings: [
        {
          check: "media-contact",
          level: "prompt",
          about: [desk],
          people: ["barlow"],
          clauses: ["cpca-2022 7.1", "cpca-2022 7.3"],
        },
      ],
    },
  ),
  trips(
    "cpca-junior-officer",
    "cpca",
    "A transport planner under cpca-2022.",
    mail("nwachukwu", [television], "Filming", "2026-10-09 10:00", "You can film at the depot on Tuesday."),
  ),
  trips(
    "cpca-member-bare-name",
    "cpca",
    "Cpca-2022 has no clause on capacity to outsiders; to the media the check asks all the same.",
    mail(
      "draycott",
      [desk],
      "Audit report",
      "2026-10-09 11:00",
      "The audit of the grants found three faults, and all three are mended.",
    ),
  ),
  trips(
    "cpca-member-promises",
    "cpca",
    "A commitment on damages.",
    answer(
      "sandhu",
      desk,
      "2026-10-09 12:00",
      "The trainees say that they were injured by the lathe.",
      "We will pay them damages, and soon.",
      { sign: "post" },
    ),
  ),
  trips(
    "both-protocols-officer",
    "part-5.5-cpca",
    "Both are cited.",
    mail("silva", [desk], "Site visit", "2026-10-09 13:00", "You are welcome on the site on Friday."),
    {
      findings: [
        {
          check: "media-contact",
          level: "prompt",
          clauses: ["part-5.5 13.1", "part-5.5 13.4", "cpca-2022 7.1", "cpca-2022 7.3"],
        },
      ],
    },
  ),
  trips(
    "forwarded-to-a-journalist",
    "part-5.5",
    "An officer's mail between officers, passed to a journalist.",
    mail("choudhury", [television], "FW: Outage", "2026-10-12 09:00", "See below.", {
      client: "web",
      under: [
        { from: "barlow", to: ["choudhury"], at: "2026-10-12 08:40", text: "The ticket machines are back." },
      ],
    }),
  ),
  trips(
    "address-in-capitals",
    "part-5.5",
    "Addresses are compared without regard to case.",
    mail(
      "barlow",
      ["NEWSDESK@OstreyEcho.Example"],
      "Route 9",
      "2026-10-12 10:00",
      "Route 9 is running again.",
    ),
  ),
  trips(
    "several-papers",
    "part-5.5",
    "Two of the media.",
    mail("olsen", [desk, television], "Open day", "2026-10-12 11:00", "The open day is on Saturday."),
  ),
  trips(
    "co-opted-member",
    "part-5.5",
    "A co-opted member is a member.",
    mail(
      "marchetti",
      [desk],
      "Audit",
      "2026-10-12 12:00",
      "The committee looked at the grants of the authority in public, and anybody may read what it found.",
    ),
    { findings: both },
  ),
  trips(
    "private-secretary",
    "part-5.5",
    "The Mayor's private secretary is neither communications nor chief.",
    mail(
      "teague",
      [television],
      "The Mayor's visit",
      "2026-10-12 13:00",
      "The Mayor arrives at the station at noon.",
    ),
  ),
  trips(
    "capacity-of-the-journalists-words",
    "part-5.5",
    "That the journalist calls him the lead member is not his saying so.",
    answer(
      "penhale",
      desk,
      "2026-10-12 14:00",
      "As Lead Member for Housing, what do you say?",
      "The homes at Quarry Bank are going up, and the council will let them by June.",
    ),
    {
      findings: both,
      open: {
        "binding-letter":
          "Whether the last words are a promise of the authority's, two careful readers could differ.",
        "letter-not-in-officers-name": "Whether it speaks for the authority, likewise.",
      },
    },
  ),
  // Near, and nothing to ask.
  passes(
    "communications-answers",
    "part-5.5",
    "The head of communications answers.",
    answer("donnelly", desk, "2026-10-06 10:00", "When does route 7 start?", "Route 7 starts on 2 November."),
  ),
  passes(
    "director-answers",
    "part-5.5",
    "A director is a chief officer.",
    answer("ito", desk, "2026-10-06 11:00", "Is the gate there to stay?", "The Board decides in December."),
  ),
  passes(
    "chief-executive-answers",
    "cpca",
    "The chief executive.",
    mail("haverill", [desk], "Annual report", "2026-10-06 12:00", "The annual report is published today."),
  ),
  passes(
    "member-says-ward",
    "part-5.5",
    "Ward councillor, under the name.",
    mail(
      "alison",
      [desk],
      "Eastgate school",
      "2026-10-06 13:00",
      "The crossing patrol is back, and parents are glad.",
      { sign: "ward" },
    ),
  ),
  passes(
    "member-says-personal-capacity",
    "part-5.5",
    "In a personal capacity.",
    mail(
      "macready",
      [television],
      "The old mill",
      "2026-10-06 14:00",
      "I say this in a personal capacity: the council should list the mill, and I hope that it does.",
    ),
  ),
  passes(
    "member-will-not-comment-on-a-claim",
    "part-5.5",
    "A claim is spoken of and nothing is committed.",
    answer(
      "bracewell",
      desk,
      "2026-10-06 15:00",
      "Will the authority pay for her injury?",
      "I speak as Lead Member for Transport. I cannot comment on a claim, and wish her a quick recovery.",
      { sign: "post" },
    ),
  ),
  passes(
    "mayor-on-the-mayors-business",
    "part-5.5",
    "The office is the capacity.",
    mail(
      "mayor",
      [desk],
      "Trams",
      "2026-10-07 09:00",
      "I have asked the Government for a decision on the trams and hope to hear before Easter.",
      { sign: "post" },
    ),
  ),
  passes(
    "sub-domain",
    "part-5.5",
    "A sub-domain of a station is not the station.",
    mail(
      "barlow",
      ["Weather Watchers <club@weather.valetv.example>"],
      "Rain gauges",
      "2026-10-07 10:00",
      "The gauge at the depot can be read on weekdays.",
    ),
  ),
  passes(
    "another-address-of-the-papers-domain",
    "part-5.5",
    "Only the news desk's address is listed, not the paper's domain.",
    mail(
      "olsen",
      ["Advertising <adverts@ostreyecho.example>"],
      "Advertisement for boot camps",
      "2026-10-07 11:00",
      "Please print the advertisement on Friday.",
    ),
  ),
  passes(
    "enquiry-passed-to-communications",
    "part-5.5-cpca",
    "What an officer is to do with an enquiry.",
    mail("barlow", ["donnelly"], "FW: Enquiry", "2026-10-07 12:00", "Fergus, one for you.", {
      client: "desktop",
      under: [{ from: desk, to: ["barlow"], at: "2026-10-07 11:40", text: "When does route 7 start?" }],
    }),
  ),
  passes(
    "member-passes-an-enquiry-on",
    "part-5.5",
    "A member asks the communications team for help.",
    mail(
      "hughes",
      ["donnelly"],
      "FW: Flooding",
      "2026-10-07 13:00",
      "Fergus, could you help me to answer this?",
      {
        client: "web",
        under: [
          { from: television, to: ["hughes"], at: "2026-10-07 12:30", text: "May we film at the culvert?" },
        ],
      },
    ),
  ),
  passes(
    "sefton-officer",
    "sefton",
    "Sefton has no such clause.",
    mail("barlow", [desk], "Route 9", "2026-10-07 14:00", "Route 9 is running again."),
  ),
  passes(
    "part-5-3-officer",
    "part-5.3",
    "Part-5.3 has none either.",
    mail("barlow", [desk], "Route 9", "2026-10-07 15:00", "Route 9 is running again."),
  ),
  passes(
    "capacity-said-earlier",
    "part-5.5",
    "The member said it in the message below.",
    mail("alan", [desk], "RE: Stairs", "2026-10-08 09:00", "The lights are on again, since you ask.", {
      client: "desktop",
      under: [
        { from: desk, to: ["alan"], at: "2026-10-08 08:30", text: "And now?" },
        {
          from: "alan",
          to: [desk],
          at: "2026-10-07 17:00",
          text: "I write as ward councillor for Westgate. The council mends the stairs this week.",
        },
      ],
    }),
  ),
];
