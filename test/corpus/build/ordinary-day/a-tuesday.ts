import { mail } from "../checks/short.ts";
import type { ExpectedFinding, Mail, OrdinaryMail } from "../mail.ts";

/** One Tuesday in November, by many hands and clients. */

const asked: ExpectedFinding = { check: "junior-officer", level: "inform" };
const day = "2026-11-24";
const resident = "Grace Okonkwo <grace.okonkwo51@btinternet.example>";

function ordinary(
  name: string,
  authority: string,
  content: Mail,
  ...told: readonly ExpectedFinding[]
): OrdinaryMail {
  return { name, authority, mail: content, ...(told.length > 0 && { told }) };
}

const elections: readonly OrdinaryMail[] = [
  ordinary(
    "annual-canvass-has-ended",
    "sefton",
    mail(
      "pryce",
      ["all-members@"],
      "Annual canvass 2026: results and register publication",
      `${day} 13:15`,
      "Dear Councillor\n\nThe annual canvass has ended. Our canvassers visited 14,212 properties, and the revised register is published on Tuesday. Registered political parties may have a copy for electoral purposes.",
    ),
  ),
  ordinary(
    "canvassers-start-the-second-stage",
    "sefton",
    mail(
      "pryce",
      ["canvass.staff@temps.example"],
      "Canvassers: second stage starts Monday",
      `${day} 10:55`,
      "Dear all\n\nDoor-to-door canvassing for the register of electors starts again on Monday. Collect your canvass packs and badges.",
    ),
  ),
  ordinary(
    "canvassing-disqualifies-an-applicant",
    "part-5.5-cpca",
    mail(
      "haverill",
      ["applicants@directorjobs.example"],
      "Interview arrangements",
      `${day} 10:45`,
      "Dear candidate\n\nInterviews are on 9 December. Canvassing of members will disqualify a candidate.",
    ),
  ),
  ordinary(
    "campaign-for-five-thousand-answers",
    "cpca",
    mail(
      "donnelly",
      ["all-members@"],
      "Residents' survey: canvassing views on buses",
      `${day} 11:05`,
      "Dear Members\n\nWe are canvassing residents' views on bus fares until 20 December. Please join our campaign to get 5,000 answers.",
    ),
  ),
  ordinary(
    "poll-clerks-wanted",
    "part-5.5-cpca",
    mail(
      "pryce",
      ["casework@"],
      "Poll clerks",
      `${day} 09:40`,
      "Volunteers are needed as poll clerks on 6 May. The day is paid, and long.",
    ),
  ),
  ordinary(
    "manifesto-pledges-in-the-delivery-plan",
    "cpca",
    mail(
      "haverill",
      ["mayor"],
      "Delivery plan: manifesto pledges tracker",
      `${day} 11:35`,
      "The tracker of the Mayor's manifesto pledges is attached, with the officer lead against each.",
    ),
  ),
];

const groups: readonly OrdinaryMail[] = [
  ordinary(
    "friends-group-of-the-canal-to-another-member",
    "part-5.5-cpca",
    mail(
      "lindqvist",
      ["draycott"],
      "FW: Friends group meeting",
      `${day} 10:19`,
      "Philip, one for your side of the canal as well?",
      {
        client: "gmail-forward",
        under: [
          {
            from: "Towpath Friends <towpathfriends@gmail.example>",
            to: ["lindqvist"],
            at: "2026-11-22 19:00",
            text: "Hi Maren\n\nOur group meeting is on the 3rd. The group wants a bench. For the group, Ted.",
          },
        ],
      },
    ),
  ),
  ordinary(
    "patient-participation-group-notes",
    "part-5.5-cpca",
    mail(
      "lindqvist",
      ["macready"],
      "FW: Patient participation group meeting notes",
      `${day} 10:15`,
      "Ewan, page 2 is your patch.",
      {
        client: "web",
        under: [
          {
            from: "Surgery <office@lowerwharfsurgery.example>",
            to: ["lindqvist"],
            at: "2026-11-22 10:00",
            text: "Dear all\n\nNotes of the group meeting attached.",
          },
        ],
      },
    ),
  ),
  ordinary(
    "task-and-finish-group-notes",
    "part-5.5-cpca",
    mail(
      "gallagher",
      ["osei", "hughes"],
      "FW: Task and finish group meeting: bus fares",
      `${day} 10:09`,
      "Both, the notes for tomorrow's committee.",
      {
        client: "desktop",
        under: [
          {
            from: "gallagher",
            to: ["osei", "hughes"],
            at: "2026-11-20 15:00",
            text: "Notes of the group meeting\n\nThe group agreed to call two operators.",
          },
        ],
      },
    ),
  ),
];

const chains: readonly OrdinaryMail[] = [
  ordinary(
    "reply-all-over-a-telephone-reply",
    "part-5.5",
    mail("ito", ["bracewell"], "RE: Lift at Quay", `${day} 10:00`, "On Friday, they say.", {
      cc: ["lindqvist"],
      client: "desktop",
      under: [
        {
          from: "bracewell",
          to: ["ito"],
          cc: ["lindqvist"],
          at: "2026-11-23 16:00",
          text: "Thanks Hannah, and when does the lift come back?",
        },
        { from: "ito", at: "2026-11-23 15:00", text: "The lift is being repaired.", client: "apple" },
        {
          from: "bracewell",
          to: ["ito"],
          cc: ["lindqvist"],
          at: "2026-11-23 14:00",
          text: "Hannah, what is wrong with the lift?",
          client: "web",
        },
      ],
    }),
  ),
  ordinary(
    "reply-all-over-two-webmail-replies",
    "sefton",
    mail("barlow", ["lindqvist", "ferreira"], "RE: Towpath lamps", `${day} 10:30`, "All three are mended.", {
      client: "web",
      under: [
        {
          from: "ferreira",
          to: ["barlow"],
          cc: ["lindqvist"],
          at: "2026-11-24 09:00",
          text: "Any date?",
        },
        { from: "barlow", at: "2026-11-23 17:00", text: "The lamps are on order.", client: "gmail" },
        { from: "lindqvist", at: "2026-11-23 12:00", text: "Three lamps are out.", client: "gmail" },
      ],
    }),
  ),
  ordinary(
    "three-ward-members-on-a-parking-plan",
    "part-5.5",
    mail(
      "nwachukwu",
      ["alan", "alison", "okonjo"],
      "RE: Residents' parking",
      `${day} 11:05`,
      "Thank you all. Option B now leaves Quay Terrace out, as Councillor Okonjo asked.",
      {
        cc: ["ito"],
        client: "desktop",
        under: [
          {
            from: "okonjo",
            to: ["nwachukwu"],
            cc: ["alan", "alison", "ito"],
            at: "2026-11-23 17:31",
            text: "Can Quay Terrace come out please? They have all got drives.",
            client: "desktop",
          },
          {
            from: "nwachukwu",
            to: ["alan", "alison", "okonjo"],
            cc: ["ito"],
            at: "2026-11-23 15:02",
            text: "Dear Councillors\n\nThe draft plans are attached. Could I have ward comments by Wednesday?",
          },
        ],
      },
    ),
  ),
  ordinary(
    "constituent-answered-with-the-members-note-below",
    "part-5.5-part-5.3",
    mail(
      "eastwood",
      ["L. Boyd <lboyd@gmail.example>"],
      "RE: Fly-tipping behind Bell Lane",
      `${day} 13:36`,
      "Dear Mr Boyd\n\nCouncillor Okonjo sent me your message. The mattress will be collected on Friday.",
      {
        cc: ["okonjo"],
        client: "desktop",
        under: [
          {
            from: "okonjo",
            to: ["eastwood"],
            at: "2026-11-23 20:00",
            text: "Peter, one from Mr Boyd, below. Could you reply to him and copy me?",
          },
          {
            from: "L. Boyd <lboyd@gmail.example>",
            to: ["okonjo"],
            at: "2026-11-23 18:31",
            text: "There is a mattress behind Bell Lane again.",
          },
        ],
      },
    ),
  ),
  ordinary(
    "late-thanks-for-a-late-answer",
    "part-5.5-cpca",
    mail("osei", ["gallagher"], "RE: Witness", `${day} 22:03`, "Even better. Good night, Moira.", {
      client: "mobile",
      under: [
        { from: "gallagher", to: ["osei"], at: `${day} 21:37`, text: "He will come at eleven." },
        { from: "osei", to: ["gallagher"], at: `${day} 20:58`, text: "Any news of a witness?" },
      ],
    }),
  ),
];

const casework: readonly OrdinaryMail[] = [
  ordinary(
    "tree-asked-about-for-a-resident",
    "part-5.5-cpca",
    mail(
      "hughes",
      ["nwachukwu"],
      "Overhanging tree, 14 Ferry View Road",
      `${day} 09:47`,
      "Hi Adaeze\n\nMrs Okonkwo rang me again about the sycamore outside her gate. Could someone have a look and let me know what is possible?",
      { sign: "ward", client: "web" },
    ),
    asked,
  ),
  ordinary(
    "tree-answered-with-a-date",
    "part-5.5-cpca",
    mail(
      "nwachukwu",
      ["hughes"],
      "RE: Overhanging tree, 14 Ferry View Road",
      `${day} 14:12`,
      "Hello Councillor Hughes\n\nWe will prune the crown by 11 December and put a card through her door.",
      {
        client: "desktop",
        footer: true,
        under: [
          { from: "hughes", to: ["nwachukwu"], at: `${day} 09:47`, text: "Could someone have a look?" },
        ],
      },
    ),
  ),
  ordinary(
    "tree-told-to-the-resident",
    "part-5.5-cpca",
    mail(
      "hughes",
      [resident],
      "Your tree",
      `${day} 14:40`,
      "Dear Grace\n\nThe Highways team tell me that the crown will be cut back before the middle of December. If you have heard nothing by the 11th, let me know and I will chase them again.",
      { sign: "ward", client: "web" },
    ),
  ),
  ordinary(
    "sympathy-and-the-claim-form",
    "part-5.5-part-5.3",
    mail(
      "alan",
      ["P. Dunne <pdunne@talktalk.example>"],
      "Your fall on Westgate",
      `${day} 10:45`,
      "Dear Mrs Dunne\n\nI was so sorry to hear about your fall. I can't say anything about who is responsible, that is for the claims team, but here is their form. I've asked for the paving to be looked at.",
      { sign: "ward" },
    ),
  ),
  ordinary(
    "appeal-explained-to-a-resident",
    "part-5.5-part-5.3",
    mail(
      "okonjo",
      ["Tia Grant <tgrant88@gmail.example>"],
      "Appeal",
      `${day} 11:20`,
      "Dear Ms Grant\n\nTo appeal you must fill in the form and send it to the tribunal within 28 days. You do not need a solicitor.",
      { sign: "ward", client: "gmail" },
    ),
  ),
];

const officers: readonly OrdinaryMail[] = [
  ordinary(
    "tenancy-offered-by-an-officer",
    "sefton",
    mail(
      "silva",
      ["Kelly Marsden <kellyann.marsden@outlook.example>"],
      "Offer of accommodation: 22 Cobden Court",
      `${day} 11:52`,
      "Dear Ms Marsden\n\nWe are pleased to offer you the tenancy of Flat 22. We will carry out the repairs before you move in. You must accept by 30 November; if you refuse, we have discharged our duty to you.",
    ),
  ),
  ordinary(
    "liability-denied-by-an-officer",
    "part-5.5-part-5.3",
    mail(
      "vasquez",
      ["claims@brightwellsolicitors.example"],
      "Your client: Mr P Lomas",
      `${day} 12:03`,
      "Dear Sirs\n\nThe carriageway was inspected on 3 June and no defect was recorded. Liability is denied.",
    ),
  ),
  ordinary(
    "consultee-sets-conditions",
    "part-5.5-cpca",
    mail(
      "nwachukwu",
      ["silva"],
      "Chapel Lane: consultation response",
      `${day} 12:45`,
      "Bruno\n\nNo objection, subject to the following: the access shall be laid out before first occupation, and the developer shall enter into an agreement.",
    ),
  ),
  ordinary(
    "exempt-accommodation-providers",
    "sefton",
    mail(
      "silva",
      ["referrals@harbourlighthousing.example"],
      "Exempt accommodation: provider meeting 8 December",
      `${day} 10:06`,
      "EXEMPT ACCOMMODATION\n\nDear providers\n\nThe next meeting of exempt accommodation providers is at two on 8 December.",
    ),
  ),
  ordinary(
    "restricted-byway-regraded",
    "sefton",
    mail(
      "barlow",
      ["Jean Croft <jean.croft@ramblersvale.example>"],
      "Restricted byway 14: surface",
      `${day} 10:16`,
      "Restricted Byway 14\n\nDear Jean\n\nWe will regrade the surface in March.",
    ),
  ),
  ordinary(
    "subject-that-the-hospital-marked",
    "sefton",
    mail(
      "silva",
      ["Dr A. Bose <a.bose@valehospital.example>"],
      "RE: Confidential: discharge of Mr T",
      `${day} 11:36`,
      "Thank you. A ground floor room is free from Thursday.",
      {
        client: "desktop",
        under: [
          {
            from: "Dr A. Bose <a.bose@valehospital.example>",
            to: ["silva"],
            at: `${day} 10:20`,
            subject: "Confidential: discharge of Mr T",
            text: "Dear Bruno\n\nDo you have a ground floor room for Thursday?",
          },
        ],
      },
    ),
  ),
  ordinary(
    "information-withheld-as-exempt",
    "cpca",
    mail(
      "pryce",
      ["request-998812-3f@asktheauthority.example"],
      "FOI 2026-118: response",
      `${day} 15:39`,
      "Dear Mr Loxley\n\nSome of it is withheld under section 43(2), as its release would prejudice commercial interests; it is exempt information.",
    ),
  ),
  ordinary(
    "press-release-to-two-desks-blind",
    "part-5.5-cpca",
    mail(
      "donnelly",
      ["newsdesk@ostreyecho.example"],
      "Statement: depot fire",
      `${day} 08:05`,
      'Attributable to Hannah Ito, Director of Transport: "Nobody was hurt. We will refund every season ticket for the day."',
      { bcc: ["planning@valetv.example"] },
    ),
  ),
  ordinary(
    "charity-draw-to-friends-of-the-mayor",
    "sefton",
    mail(
      "teague",
      ["teague"],
      "Mayor's Charity Appeal: Christmas draw",
      `${day} 10:31`,
      "Dear friends of the Mayor's Appeal\n\nTickets for the Christmas draw are on sale from today. All money raised goes to the hospice.",
      { bcc: ["Ann Dolby <ann.dolby@virgin.example>", "k.petrie@sky.example"] },
    ),
  ),
  ordinary(
    "exempt-appendix-to-a-member-of-the-committee",
    "part-5.5-cpca",
    mail(
      "pryce",
      ["macready"],
      "Access to the exempt audit appendix",
      `${day} 10:21`,
      "Dear Councillor Macready\n\nAs a member of the Committee you are entitled to the exempt appendix, attached. Please keep it to yourself.",
      {
        attach: [{ name: "Appendix A.txt", text: "EXEMPT: paragraph 5 of Schedule 12A\n\nSettlement terms" }],
      },
    ),
  ),
  ordinary(
    "conservative-club-lunch",
    "sefton",
    mail(
      "teague",
      ["manager@duneconservativeclub.example"],
      "Mayor's visit to the over-60s lunch",
      `${day} 12:26`,
      "Dear Mr Platt\n\nThe Mayor will be with you at 12.15 for the Christmas lunch at the Conservative Club.",
    ),
  ),
  ordinary(
    "party-conference-closes-the-promenade",
    "sefton",
    mail(
      "barlow",
      ["transport-committee@"],
      "Road closures: Labour Party regional conference",
      `${day} 12:36`,
      "Dear Councillors\n\nThe Promenade will be closed from six on 6 March for the Labour Party's regional conference.",
    ),
  ),
];

/** Everything of that day. */
export const aTuesday: readonly OrdinaryMail[] = [
  ...elections,
  ...groups,
  ...chains,
  ...casework,
  ...officers,
];
