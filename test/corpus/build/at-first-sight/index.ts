import {
  account,
  binding,
  blind,
  capacity,
  confidence,
  free,
  group,
  junior,
  media,
  officersName,
  political,
  sharing,
} from "../checks/by-check.ts";
import { mail } from "../checks/short.ts";
import type { Scenario } from "../mail.ts";
import { inOtherWords } from "./in-other-words.ts";
import { inPassing } from "./in-passing.ts";
import { oneStepAway } from "./one-step-away.ts";

const tenant = "Joyce Pellow <joyce.pellow@homepost.example>";
const operator = "Wyeline Buses <control@wyeline.example>";
const valuer = "Crispin Lowe <crispin@loweandsons.example>";
const college = "Principal <principal@pellbridgecollege.example>";
const head = "Headteacher <head@thornfieldprimary.example>";
const housing = "Repairs Desk <repairs@wharfhomes.example>";
const builder = "Site Office <site@ockleybuild.example>";
const chamber = "Ostrey Chamber <hello@ostreychamber.example>";
const reporter = "Asha Vane <asha.vane@valetv.example>";
const desk = "newsdesk@ostreyecho.example";
const lookalike = "Cllr Harjit Sandhu <harjit.sandhu@0strey-ca.example>";

const twoReaders = {
  "letter-not-in-officers-name": "signed as ward member, with words that bind the authority: official or not",
} as const;

/** Part 5.5. */
const underPart55: readonly Scenario[] = [
  sharing.trips(
    "ward-enquiry-to-a-neighbour",
    "part-5.5",
    "A head of service forwards one member's enquiry to another.",
    mail(
      "silva",
      ["okonjo"],
      "Fwd: Stair lights, Quarry Bank",
      "2026-09-14 10:10",
      "Tunde, same landlord as yours.",
      {
        client: "gmail-forward",
        under: [
          {
            from: "penhale",
            to: ["silva"],
            at: "2026-09-11 15:20",
            text: "The stair lights at Quarry Bank House have been out for a fortnight. Who pays?",
          },
        ],
      },
    ),
    {
      findings: [
        {
          check: "sharing-without-consent",
          level: "hold",
          about: ["okonjo"],
          people: ["okonjo"],
          originator: "penhale",
          clauses: ["part-5.5 14.1"],
        },
      ],
    },
  ),
  sharing.trips(
    "enquiry-as-an-attached-mail",
    "part-5.5",
    "The other member's mail is attached, not quoted.",
    mail(
      "gallagher",
      ["alan"],
      "Housing item for the work programme",
      "2026-09-15 09:30",
      "Please see attached.",
      {
        attach: [
          {
            mail: mail(
              "alison",
              ["gallagher"],
              "Voids at Eastgate",
              "2026-09-14 16:00",
              "Moira, may scrutiny look at how long flats stand empty?",
            ),
          },
        ],
      },
    ),
    {
      findings: [
        {
          check: "sharing-without-consent",
          level: "hold",
          about: ["alan"],
          people: ["alan"],
          originator: "alison",
        },
      ],
    },
  ),
  sharing.trips(
    "co-opted-member-forwarded-from-a-phone",
    "part-5.5",
    "A co-opted member's mail goes on from an iPhone.",
    mail("eastwood", ["macready"], "Fwd: Whistleblowing line", "2026-09-16 12:45", "Ewan - FYI.", {
      client: "apple-forward",
      under: [
        {
          from: "marchetti",
          to: ["eastwood"],
          at: "2026-09-16 08:20",
          text: "How many calls did the line take this quarter?",
        },
      ],
    }),
    {
      findings: [
        {
          check: "sharing-without-consent",
          level: "hold",
          about: ["macready"],
          people: ["macready"],
          originator: "marchetti",
        },
      ],
    },
  ),
  sharing.trips(
    "to-the-whole-committee-by-its-list",
    "part-5.5",
    "A member's mail goes to the committee's list.",
    mail(
      "barlow",
      ["transport-committee@"],
      "FW: Night buses",
      "2026-09-17 11:00",
      "Members may like to see what Cllr Bracewell asked.",
      {
        client: "desktop",
        under: [
          {
            from: "bracewell",
            to: ["barlow"],
            at: "2026-09-16 18:05",
            text: "Why do the night buses skip Millrace?",
          },
        ],
      },
    ),
    {
      findings: [
        {
          check: "sharing-without-consent",
          level: "hold",
          about: ["transport-committee@"],
          people: ["lindqvist", "ferreira"],
          originator: "bracewell",
        },
      ],
    },
  ),
  blind.trips(
    "colleague-behind-the-directors-back",
    "part-5.5",
    "A member writes to a director and copies a colleague blind.",
    mail(
      "lindqvist",
      ["ito"],
      "Towpath contract",
      "2026-09-18 10:00",
      "Hannah, I am told the contractor has walked off. Is that so?",
      { bcc: ["ferreira"] },
    ),
    {
      findings: [
        {
          check: "blind-copy",
          level: "hold",
          about: ["ferreira"],
          people: ["ferreira"],
          clauses: ["part-5.5 14.1"],
        },
      ],
    },
  ),
  binding.trips(
    "boiler-by-the-end-of-march",
    "part-5.5",
    "A ward member promises the authority's money.",
    mail(
      "alan",
      [tenant],
      "Your boiler",
      "2026-09-21 09:40",
      "Dear Mrs Pellow\n\nI was sorry to hear that you have been cold. The Combined Authority will pay for a new boiler, and it will be fitted before the end of March.\n\nDo ring me if anything goes wrong.",
      { sign: "ward" },
    ),
    { open: twoReaders },
  ),
  officersName.trips(
    "answer-on-behalf-of-the-authority",
    "part-5.5",
    "A Lead Member answers an operator for the authority.",
    mail(
      "bracewell",
      [operator],
      "Your representations of 3 September",
      "2026-09-22 14:30",
      "Dear Sirs\n\nI write on behalf of the Combined Authority about your representations of 3 September. The Transport Committee considered them on 15 September. Its report is on the website.\n\nYours faithfully",
      { sign: "post" },
    ),
  ),
  capacity.trips(
    "parking-at-the-school-gate",
    "part-5.5",
    "A member writes to a school and signs with the bare name.",
    mail(
      "macready",
      [head],
      "Cars at the gate",
      "2026-09-23 08:40",
      "Dear Headteacher\n\nFour parents have written to me about cars on the zigzags at home time. Might we meet one afternoon to talk about wardens?",
      { client: "gmail" },
    ),
  ),
  confidence.trips(
    "exempt-by-paragraph-three",
    "part-5.5",
    "An exempt report goes to a valuer.",
    mail("vasquez", [valuer], "Plot 9", "2026-09-24 11:20", "Crispin, for your figures.", {
      attach: [
        {
          name: "plot-9.txt",
          text: "EXEMPT INFORMATION\nLocal Government Act 1972, Schedule 12A, Part 1, paragraph 3\n\nDisposal of plot 9\n\nThe reserve is 800,000 pounds.",
        },
      ],
    }),
  ),
  group.trips(
    "group-line-reaches-the-other-side",
    "part-5.5",
    "What one group's list discussed goes to a member of another.",
    mail(
      "alan",
      ["osei"],
      "FW: Thursday's fares paper",
      "2026-09-25 09:15",
      "Kwabena, you did not get this from me.",
      {
        client: "web",
        under: [
          {
            from: "draycott",
            to: ["conservative-group@"],
            at: "2026-09-24 19:10",
            text: "Colleagues\n\nWe shall move the amendment at item 6 and ask for a recorded vote. Philip",
          },
        ],
      },
    ),
  ),
  junior.trips(
    "redraw-the-junction",
    "part-5.5",
    "A member asks a planner for a piece of work.",
    mail(
      "okonjo",
      ["nwachukwu"],
      "Bell Lane junction",
      "2026-09-28 10:05",
      "Adaeze, please redraw the junction with a wider pavement and let me have it by Friday.",
    ),
  ),
  political.trips(
    "doors-on-saturday",
    "part-5.5",
    "A member rallies canvassers over authority mail.",
    mail(
      "sandhu",
      ["labour-group@"],
      "Saturday",
      "2026-09-28 12:30",
      "Comrades, we need twenty people on the doors in Priory at ten on Saturday. Leaflets are in my garage. Let us win this ward back for Labour.",
    ),
  ),
  media.trips(
    "planner-writes-to-television",
    "part-5.5",
    "An officer who does not speak for the authority answers television.",
    mail(
      "nwachukwu",
      [reporter],
      "Re: Cycle lane",
      "2026-09-29 13:00",
      "Hi Asha\n\nThe lane cost 1.2 million and opens in May. Happy to explain the drawings.",
    ),
  ),
  free.trips(
    "saturday-evening",
    "part-5.5",
    "A member writes to an officer on a Saturday evening.",
    mail(
      "hughes",
      ["pryce"],
      "Dates for spring",
      "2026-10-10 20:14",
      "Carys, do we have the dates for spring yet?",
    ),
  ),
];

/** Sefton. */
const underSefton: readonly Scenario[] = [
  sharing.trips(
    "officers-words-are-the-officers",
    "sefton",
    "A member passes on what an officer wrote to her: the author is asked.",
    mail(
      "whitlock",
      ["sandhu"],
      "FW: Borrowing",
      "2026-09-14 11:00",
      "Harjit, worth a read before Cabinet.",
      {
        client: "desktop",
        under: [
          {
            from: "vasquez",
            to: ["whitlock"],
            at: "2026-09-14 10:12",
            text: "Dorothy, we would breach the borrowing limit in the second year.",
          },
        ],
      },
    ),
    {
      findings: [
        {
          check: "sharing-without-consent",
          level: "hold",
          about: ["sandhu"],
          people: ["sandhu"],
          originator: "vasquez",
          clauses: ["sefton 69"],
        },
      ],
    },
  ),
  sharing.passes(
    "author-passes-on-his-own-words",
    "sefton",
    "An officer's own answer, sent on by him.",
    mail("silva", ["alison"], "FW: Eastgate roofs", "2026-09-15 09:00", "Alison, what I told Alan.", {
      client: "web",
      under: [
        {
          from: "silva",
          to: ["alan"],
          at: "2026-09-14 15:00",
          text: "The roofs are in next year's programme.",
        },
      ],
    }),
  ),
  blind.trips(
    "resident-copied-blind",
    "sefton",
    "An officer answers a member and lets the resident read along.",
    mail(
      "eastwood",
      ["okonjo"],
      "RE: Mrs Pellow",
      "2026-09-16 10:30",
      "Councillor, the fitter goes on Tuesday.",
      {
        bcc: [tenant],
      },
    ),
    {
      findings: [{ check: "blind-copy", level: "hold", about: [tenant], people: [], clauses: ["sefton 69"] }],
    },
  ),
  binding.trips(
    "stop-work-on-site",
    "sefton",
    "A member orders a contractor to stop.",
    mail(
      "penhale",
      [builder],
      "Noise at Quarry Bank",
      "2026-09-17 09:50",
      "To the site manager\n\nResidents have had enough. You are to stop all work on the site until I tell you otherwise.",
      { sign: "ward" },
    ),
    { open: twoReaders },
  ),
  officersName.trips(
    "deputy-mayor-to-the-chamber",
    "sefton",
    "A Cabinet member writes to the Chamber for the authority.",
    mail(
      "whitlock",
      [chamber],
      "Business rates consultation",
      "2026-09-18 12:00",
      "Dear colleagues\n\nOn behalf of Ostrey Combined Authority I invite your views on the draft scheme for rates relief. The consultation closes on 30 October. Officers have set out the options in the paper on our website.",
      { sign: "post" },
    ),
  ),
  capacity.trips(
    "repair-chased-with-a-bare-name",
    "sefton",
    "A member chases a landlord without a word of her role.",
    mail(
      "alison",
      [housing],
      "12 Eastgate Court",
      "2026-09-21 11:30",
      "Dear team\n\nMrs Pellow at number 12 has had no hot water since Friday. When is the engineer due?",
      { client: "apple" },
    ),
  ),
  confidence.trips(
    "private-and-confidential-in-the-subject",
    "sefton",
    "A subject says private and confidential.",
    mail(
      "silva",
      [valuer],
      "PRIVATE AND CONFIDENTIAL - offer for the old baths",
      "2026-09-22 10:00",
      "Crispin\n\nWe have had a second offer, from a supermarket. What would you advise?",
    ),
  ),
  group.trips(
    "labour-group-mail-goes-to-the-deputy-mayor",
    "sefton",
    "A group's mail is forwarded out of the group.",
    mail("alison", ["whitlock"], "Fwd: Group, Monday", "2026-09-23 14:00", "Dorothy, read the second line.", {
      client: "gmail-forward",
      under: [
        {
          from: "osei",
          to: ["labour-group@"],
          at: "2026-09-22 20:00",
          text: "Group meeting on Monday at seven. We abstain on the precept.",
        },
      ],
    }),
  ),
  political.trips(
    "vote-on-thursday",
    "sefton",
    "A member asks a resident for a vote from the authority's address.",
    mail(
      "lindqvist",
      [tenant],
      "Thursday's election",
      "2027-04-28 10:00",
      "Dear Joyce\n\nI am standing again for the Liberal Democrats on 6 May and hope I can count on your vote. If you can put up a poster or deliver a few leaflets, ring me.",
      { sign: "ward" },
    ),
  ),
  junior.passes(
    "junior-officers-are-no-rule-of-sefton",
    "sefton",
    "A member asks a planner for work.",
    mail(
      "lindqvist",
      ["nwachukwu"],
      "Towpath",
      "2026-09-24 15:00",
      "Adaeze, please send me the drawings by Monday.",
    ),
  ),
];

/** CPCA 2022. */
const underCpca: readonly Scenario[] = [
  sharing.trips(
    "briefing-goes-to-another-member",
    "cpca",
    "A chief officer's briefing for one member is sent to another.",
    mail(
      "barlow",
      ["ferreira"],
      "FW: Briefing note: depot lease",
      "2026-09-14 14:00",
      "Inês, for Thursday.",
      {
        client: "desktop",
        under: [
          {
            from: "ito",
            to: ["bracewell"],
            at: "2026-09-11 16:00",
            text: "Nadia\n\nYou asked me for a briefing on the depot lease. It ends in 2029 and the landlord wants to sell.",
          },
        ],
      },
    ),
    {
      findings: [
        {
          check: "sharing-without-consent",
          level: "hold",
          about: ["ferreira"],
          people: ["ferreira"],
          originator: "bracewell",
          clauses: ["cpca-2022 4.14"],
        },
      ],
    },
  ),
  blind.trips(
    "blind-copy-by-local-rule",
    "cpca",
    "A co-opted member copies another blind on a mail to the Monitoring Officer.",
    mail(
      "marchetti",
      ["amankwah"],
      "Standards hearing",
      "2026-09-15 10:40",
      "Stephen, who sits on the panel, and when?",
      { bcc: ["macready"] },
    ),
    {
      findings: [{ check: "blind-copy", level: "hold", about: ["macready"], clauses: ["local blind-copy"] }],
    },
  ),
  account.trips(
    "mayors-private-mailbox",
    "cpca",
    "The Mayor is written to at a private address.",
    mail(
      "haverill",
      ["mayor/1"],
      "Housing deal",
      "2026-09-16 09:10",
      "Rosalind, the Treasury has come back with forty million. Draft terms on Thursday.",
    ),
    { findings: [{ check: "unassessed-account", level: "hold", about: ["mayor/1"], people: ["mayor"] }] },
  ),
  account.trips(
    "assessment-has-run-out",
    "cpca",
    "A council account whose assessment ended in March.",
    mail(
      "olsen",
      ["macready/1"],
      "Skills survey",
      "2026-09-17 11:10",
      "Councillor, the survey had 412 answers.",
    ),
    {
      findings: [
        { check: "unassessed-account", level: "prompt", about: ["macready/1"], people: ["macready"] },
      ],
    },
  ),
  account.trips(
    "a-nought-for-an-o",
    "cpca",
    "A domain that only looks like the authority's.",
    mail(
      "olsen",
      [lookalike],
      "Boot camps",
      "2026-09-18 13:00",
      "Harjit, the shortlist for the boot camps is ready.",
    ),
    { findings: [{ check: "unassessed-account", level: "hold", about: [lookalike] }] },
  ),
  confidence.trips(
    "not-for-publication-below",
    "cpca",
    "A message headed as not for publication goes to a college.",
    mail(
      "olsen",
      [college],
      "FW: Campus merger",
      "2026-09-21 10:00",
      "Principal, the background you wanted.",
      {
        client: "mobile",
        under: [
          {
            from: "haverill",
            to: ["olsen"],
            at: "2026-09-18 17:00",
            text: "NOT FOR PUBLICATION\n\nThe board will be asked to close the north campus.",
          },
        ],
      },
    ),
  ),
  junior.trips(
    "even-a-question-of-fact",
    "cpca",
    "A member asks a scrutiny officer the time: this protocol has no exception.",
    mail(
      "hughes",
      ["gallagher"],
      "Start time",
      "2026-09-22 12:10",
      "What time does the committee start on the 30th?",
    ),
  ),
  political.trips(
    "support-officer-raises-funds",
    "cpca",
    "An officer sells tickets for a party's dinner.",
    mail(
      "rowntree",
      [tenant],
      "Fundraising dinner",
      "2026-09-23 13:15",
      "Dear Joyce\n\nThe Labour Party is raising money for the election with a dinner on 12 October. Tickets cost 25 pounds and all of it goes to our candidate. How many may I put you down for?",
    ),
  ),
  media.trips(
    "casework-officer-to-the-paper",
    "cpca",
    "A casework officer answers a news desk.",
    mail(
      "eastwood",
      [desk],
      "Your question",
      "2026-09-24 10:30",
      "Good morning\n\nYes, the gate was left open by our driver.",
    ),
  ),
  free.trips(
    "sunday-questions",
    "cpca",
    "A member writes to a director on a Sunday.",
    mail("draycott", ["vasquez"], "Note 14", "2026-10-11 10:05", "Elena, three small questions on note 14."),
  ),
  free.passes(
    "holiday-is-over",
    "cpca",
    "The first working day after the holidays.",
    mail("draycott", ["vasquez"], "Note 15", "2026-12-29 08:30", "Elena, a last question on note 15."),
  ),
];

/**
 * Scenarios of all twelve checks, written from the protocols in one sitting before any of them was run. Every check is
 * compared in each.
 */
export const atFirstSight: readonly Scenario[] = [
  ...underPart55,
  ...underSefton,
  ...underCpca,
  ...inOtherWords,
  ...oneStepAway,
  ...inPassing,
];
