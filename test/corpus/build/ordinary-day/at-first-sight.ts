import { mail } from "../checks/short.ts";
import type { Mail, OrdinaryMail } from "../mail.ts";

function ordinary(name: string, authority: string, content: Mail): OrdinaryMail {
  return { name, authority, mail: content };
}

const resident = "Mrs Farida Anwar <farida.anwar@homepost.example>";
const gardener = "Ted Hallam <ted@hallamgardens.example>";
const operator = "Wyeline Buses <control@wyeline.example>";
const college = "Principal <principal@pellbridgecollege.example>";
const trust = "Lena Brodie <lena.brodie@tideways-trust.example>";
const reporter = "Asha Vane <asha.vane@valetv.example>";
const leader = "Imogen Castellan <leader@pellbridge.example>";

/** Part 5.5: correspondence that stays among those who have it, and words that only look like the forbidden ones. */
const underPart55: readonly OrdinaryMail[] = [
  ordinary(
    "signal-timing-asked-of-the-director",
    "part-5.5",
    mail(
      "bracewell",
      ["ito"],
      "Millrace Bridge lights",
      "2026-09-14 09:05",
      "Hannah\n\nTwo constituents have been stuck at the bridge every morning since the roadworks went in. Could somebody look at the green time on the eastern arm, please? A phone call would do.",
      { client: "gmail" },
    ),
  ),
  ordinary(
    "director-answers-those-who-have-it",
    "part-5.5",
    mail(
      "ito",
      ["bracewell"],
      "RE: Millrace Bridge lights",
      "2026-09-15 11:31",
      "Nadia, we have added eight seconds to the eastern arm. Maren, you saw the queue too: tell me if it is still there on Monday.",
      {
        cc: ["lindqvist"],
        client: "web",
        under: [
          {
            from: "bracewell",
            to: ["ito"],
            cc: ["lindqvist"],
            at: "2026-09-14 09:05",
            text: "Could somebody look at the green time on the eastern arm, please?",
          },
        ],
      },
    ),
  ),
  ordinary(
    "planner-asks-her-head-of-service",
    "part-5.5",
    mail(
      "nwachukwu",
      ["barlow"],
      "FW: Shelter at Canal Street",
      "2026-09-16 10:20",
      "Keith, do we still own this shelter or did it go to the city in 2019?",
      {
        client: "mobile",
        under: [
          {
            from: "ferreira",
            to: ["nwachukwu"],
            cc: ["ito"],
            at: "2026-09-16 09:48",
            text: "The glass has been out since August. Whose is it?",
          },
        ],
      },
    ),
  ),
  ordinary(
    "reply-all-on-garage-doors",
    "part-5.5",
    mail("alan", ["silva"], "Re: Garage doors", "2026-09-17 13:02", "That suits me. Thursday, ten o'clock.", {
      cc: ["alison"],
      client: "apple",
      under: [
        {
          from: "silva",
          to: ["alan", "alison"],
          at: "2026-09-17 12:40",
          text: "Councillors, would Thursday at ten or Friday at two be better for the site visit?",
          client: "desktop",
        },
      ],
    }),
  ),
  ordinary(
    "committee-papers-passed-to-scrutiny",
    "part-5.5",
    mail(
      "macready",
      ["osei"],
      "FW: Audit papers, 24 September",
      "2026-09-18 15:44",
      "For your shelf, Kwabena.",
      {
        client: "desktop",
        under: [
          {
            from: "pryce",
            to: ["draycott", "macready", "marchetti"],
            at: "2026-09-18 09:00",
            text: "Dear members\n\nThe agenda and reports for the meeting on 24 September are on the website. Paper copies are in the post.",
          },
        ],
      },
    ),
  ),
  ordinary(
    "ward-reply-on-a-crossing",
    "part-5.5",
    mail(
      "bracewell",
      [resident],
      "Zebra crossing on Mill Lane",
      "2026-09-21 10:15",
      "Dear Mrs Anwar\n\nThank you for your letter about the crossing outside the surgery. I have passed it to the road safety team and asked them to count the traffic. They decide where crossings go, but I shall tell you what they say.",
      { sign: "ward" },
    ),
  ),
  ordinary(
    "support-officer-promises-an-inspection",
    "part-5.5",
    mail(
      "eastwood",
      [resident],
      "Blocked gully, ref 20417",
      "2026-09-21 14:00",
      "Dear Mrs Anwar\n\nWe will inspect the gully within ten working days and clear it if it is ours. Your reference is 20417.",
      { footer: true },
    ),
  ),
  ordinary(
    "member-asks-her-own-support-officer",
    "part-5.5",
    mail(
      "lindqvist",
      ["rowntree"],
      "Thursday",
      "2026-09-22 08:50",
      "Lucy, please book me the small room for surgery on Thursday and print the four letters on your desk.",
    ),
  ),
  ordinary(
    "when-does-it-begin",
    "part-5.5",
    mail(
      "hughes",
      ["gallagher"],
      "Start time",
      "2026-09-22 12:10",
      "What time does the committee start on the 30th?",
    ),
  ),
  ordinary(
    "originator-shares-her-own-exchange",
    "part-5.5",
    mail(
      "alison",
      ["okonjo"],
      "FW: Damp at Eastgate Court",
      "2026-09-23 09:09",
      "Tunde, what I heard from Bruno.",
      {
        client: "original",
        under: [
          {
            from: "silva",
            to: ["alison"],
            at: "2026-09-22 16:20",
            text: "The survey is done. Four flats need new extractor fans.",
          },
          {
            from: "alison",
            to: ["silva"],
            at: "2026-09-21 10:00",
            text: "Has anybody been to look at the damp?",
          },
        ],
      },
    ),
  ),
  ordinary(
    "papers-in-welsh",
    "part-5.5",
    mail(
      "hughes",
      ["pryce"],
      "Papurau dydd Iau",
      "2026-09-23 11:00",
      "Annwyl Carys\n\nDiolch am y papurau. A oes modd cael copi papur erbyn dydd Mercher?",
    ),
  ),
  ordinary(
    "chief-executive-to-a-leader",
    "part-5.5",
    mail(
      "haverill",
      [leader],
      "Devolution deal: next meeting",
      "2026-09-24 10:30",
      "Dear Imogen\n\nThe Combined Authority agrees to hold the next meeting in Pellbridge on 12 October. We undertake to send papers five clear days before.",
    ),
  ),
];

/** Sefton: what its clauses do not forbid, though others do. */
const underSefton: readonly OrdinaryMail[] = [
  ordinary(
    "late-question-under-sefton",
    "sefton",
    mail(
      "penhale",
      ["silva"],
      "Quarry Bank hoardings",
      "2026-09-24 22:41",
      "Bruno, did the hoardings go up today? No hurry.",
    ),
  ),
  ordinary(
    "casework-officer-asked-to-chase",
    "sefton",
    mail(
      "okonjo",
      ["eastwood"],
      "Bins at Bell Lane",
      "2026-09-25 09:33",
      "Peter, could you please chase the contractor again? Third week running.",
      { client: "gmail" },
    ),
  ),
  ordinary(
    "finance-director-shares-her-own-note",
    "sefton",
    mail(
      "vasquez",
      ["penhale"],
      "FW: Reserves",
      "2026-09-25 10:45",
      "Gwyn, the note I sent Dorothy last week.",
      {
        client: "web",
        under: [
          {
            from: "vasquez",
            to: ["whitlock"],
            at: "2026-09-18 14:00",
            text: "General reserves stand at 6.1 million, which is what the strategy asks for.",
          },
        ],
      },
    ),
  ),
  ordinary(
    "newsletter-to-hidden-residents",
    "sefton",
    mail(
      "lindqvist",
      ["lindqvist"],
      "Lower Wharf news, September",
      "2026-09-26 10:00",
      "Good morning\n\nThe towpath reopens on Friday. The market moves to the square in October, and the library has new opening hours.",
      { bcc: [resident, gardener], sign: "ward" },
    ),
  ),
  ordinary(
    "filed-copy-of-a-members-answer",
    "sefton",
    mail(
      "silva",
      ["alan"],
      "Lettings at Westgate",
      "2026-09-28 11:15",
      "Councillor, all nine flats are let.",
      {
        bcc: ["records@ostrey-ca.example"],
      },
    ),
  ),
  ordinary(
    "helpline-that-keeps-confidences",
    "sefton",
    mail(
      "olsen",
      [college],
      "Wellbeing week",
      "2026-09-28 13:20",
      "Dear colleague\n\nThe helpline is free and confidential, and learners may ring it at any hour. A leaflet is attached for the noticeboard.",
      {
        attach: [
          { name: "leaflet.txt", text: "Somebody to talk to\n\nRing 01632 960200. It is confidential." },
        ],
        footer: true,
      },
    ),
  ),
  ordinary(
    "polling-stations-told-to-members",
    "sefton",
    mail(
      "pryce",
      ["all-members@"],
      "Polling stations on 6 May",
      "2027-04-06 09:30",
      "Dear members\n\nThe notice of poll is published. Stations open at seven and close at ten. Candidates' agents have had their passes.",
    ),
  ),
  ordinary(
    "agenda-for-the-chair",
    "sefton",
    mail(
      "gallagher",
      ["osei"],
      "Draft agenda",
      "2026-09-29 09:00",
      "Chair, the draft is below the line. Anything to add?",
      {
        attach: [
          {
            name: "agenda.txt",
            text: "Overview and Scrutiny Committee\n\n1. Apologies\n2. Declarations\n3. Bus franchising: progress\n4. Work programme",
          },
        ],
      },
    ),
  ),
  ordinary(
    "mayors-old-mailbox-under-sefton",
    "sefton",
    mail(
      "teague",
      ["mayor/1"],
      "Car on Friday",
      "2026-09-29 15:00",
      "Rosalind, the car comes at a quarter to eight.",
    ),
  ),
  ordinary(
    "vote-taken-in-committee",
    "sefton",
    mail(
      "gallagher",
      ["hughes"],
      "Re: The vote on Tuesday",
      "2026-09-30 10:10",
      "Councillor Hughes, the committee voted seven to four to refer the decision back. The Conservative group's amendment fell.",
      {
        client: "underscores",
        under: [
          {
            from: "hughes",
            to: ["gallagher"],
            at: "2026-09-30 09:40",
            text: "How did the vote go after I left?",
          },
        ],
      },
    ),
  ),
];

/** CPCA 2022, and with part 5.5: urgent, answered, deferred; the media met by those who may. */
const underCpca: readonly OrdinaryMail[] = [
  ordinary(
    "members-mail-goes-to-another-under-cpca",
    "cpca",
    mail(
      "barlow",
      ["lindqvist"],
      "FW: Route 17",
      "2026-10-01 09:20",
      "Maren, this came in about your side too.",
      {
        client: "gmail-forward",
        under: [
          {
            from: "bracewell",
            to: ["barlow"],
            at: "2026-09-30 17:10",
            text: "Is the 17 to be cut after eight?",
          },
        ],
      },
    ),
  ),
  ordinary(
    "burst-main-on-sunday",
    "cpca",
    mail(
      "bracewell",
      ["ito", "barlow"],
      "URGENT: burst main at the depot",
      "2026-10-04 19:30",
      "Water is coming through the workshop floor. Who is on call?",
      { headers: { Importance: "high" }, client: "mobile" },
    ),
  ),
  ordinary(
    "answer-to-an-evening-mail",
    "cpca",
    mail(
      "bracewell",
      ["ito"],
      "RE: Strike ballot",
      "2026-10-05 20:31",
      "Thank you. Understood, I am free at nine.",
      {
        client: "desktop",
        under: [
          {
            from: "ito",
            to: ["bracewell"],
            at: "2026-10-05 20:05",
            text: "The ballot result comes tonight. Can we speak tomorrow at nine?",
          },
        ],
      },
    ),
  ),
  ordinary(
    "written-at-night-sent-in-the-morning",
    "cpca",
    mail(
      "draycott",
      ["vasquez"],
      "Statement of accounts",
      "2026-10-07 21:12",
      "Elena, three small questions on note 14 for when we meet.",
      { headers: { "Deferred-Delivery": "Thu, 08 Oct 2026 08:30:00 +0100" } },
    ),
  ),
  ordinary(
    "director-on-the-evening-news",
    "cpca",
    mail(
      "ito",
      [reporter],
      "Re: Ferry",
      "2026-10-08 10:00",
      "Asha, I can be at the slipway at noon for a word.",
    ),
  ),
  ordinary(
    "chair-asks-the-director-with-a-scrutiny-officer-in-copy",
    "cpca",
    mail(
      "draycott",
      ["amankwah"],
      "Contract register",
      "2026-10-08 11:11",
      "Stephen, may the committee see the register of contracts before the 22nd, please?",
      { cc: ["gallagher"] },
    ),
  ),
  ordinary(
    "thanks-to-the-college",
    "cpca",
    mail(
      "sandhu",
      [college],
      "Thank you",
      "2026-10-09 12:00",
      "Dear Principal\n\nI enjoyed the welding workshop. The apprentices were a credit to you.",
      { sign: "post" },
    ),
  ),
  ordinary(
    "road-safety-campaign",
    "part-5.5-cpca",
    mail(
      "donnelly",
      [operator],
      "Road safety campaign: posters",
      "2026-10-09 14:40",
      "Hello\n\nThe campaign begins on Monday. Could each bus carry one poster? Leaflets for the depots follow.",
    ),
  ),
  ordinary(
    "leaving-do",
    "part-5.5-cpca",
    mail(
      "olsen",
      ["transport-team@"],
      "Keith's birthday party",
      "2026-10-12 12:30",
      "Cake at three, upstairs. Bring a fork.",
    ),
  ),
  ordinary(
    "notes-of-the-river-working-group",
    "part-5.5-cpca",
    mail(
      "nwachukwu",
      [trust],
      "Notes of the river working group",
      "2026-10-12 15:15",
      "Lena\n\nNotes below. The group agreed to meet again in November. Corrections welcome.",
    ),
  ),
];

/** Written from the protocols in one sitting, before any of them was run. */
export const atFirstSight: readonly OrdinaryMail[] = [...underPart55, ...underSefton, ...underCpca];
