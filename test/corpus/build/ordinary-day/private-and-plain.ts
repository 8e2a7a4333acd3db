import { mail } from "../checks/short.ts";
import type { Mail, OrdinaryMail } from "../mail.ts";

/** Private notes of members, and plain mail that only sounds like a rule. */

function ordinary(name: string, authority: string, content: Mail): OrdinaryMail {
  return { name, authority, mail: content };
}

/** Notes of members to tradesmen, shops and their own people, and the trade of their own firms. */
const privateNotes: readonly OrdinaryMail[] = [
  ordinary(
    "hens-shut-in-on-saturday",
    "part-5.5-cpca",
    mail(
      "bracewell",
      ["Lorna Keane <lorna.keane@btinternet.example>"],
      "the hens",
      "2026-11-24 12:20",
      "Lorna, would you shut our hens in on Saturday night? The grain is in the blue bin by the door. Take all the eggs you like.",
      { client: "desktop" },
    ),
  ),
  ordinary(
    "glasses-that-pinch",
    "part-5.5-cpca",
    mail(
      "draycott",
      ["hello@fitzroyopticians.example"],
      "Glasses",
      "2026-11-24 12:40",
      "Good afternoon. The new glasses pinch behind the left ear. Could I call in tomorrow and have them bent? Philip",
      { client: "gmail" },
    ),
  ),
  ordinary(
    "no-hot-water-on-holiday",
    "part-5.5-cpca",
    mail(
      "lindqvist",
      ["support@sunnybreaks.example"],
      "Booking SB-20931",
      "2026-11-24 13:05",
      "We arrived to find no hot water for two days. Please refund the second night to my card. I do not want another voucher.",
      { client: "apple" },
    ),
  ),
  ordinary(
    "tyres-for-the-van",
    "part-5.5-cpca",
    mail(
      "penhale",
      ["mick@carrowtyres.example"],
      "Re: Quote",
      "2026-11-24 09:15",
      "Morning Mick, yes please do all four and the tracking. I'll leave the van with you at eight and walk home. Gwyn",
      {
        sign: "none",
        client: "desktop",
        under: [
          {
            from: "Mick <mick@carrowtyres.example>",
            to: ["penhale"],
            at: "2026-11-23 16:10",
            text: "Four tyres and tracking comes to £388 for the van, mate. Shall I go ahead?",
          },
        ],
      },
    ),
  ),
  ordinary(
    "scrutiny-has-overrun-again",
    "part-5.5-cpca",
    mail(
      "osei",
      ["Grace <grace.osei@gmail.example>"],
      "late",
      "2026-11-24 17:40",
      "Scrutiny has overrun again. Start the film without me and save me some rice.",
      { sign: "none", client: "original" },
    ),
  ),
  ordinary(
    "sick-in-the-night",
    "part-5.5-cpca",
    mail(
      "alison",
      ["office@eastgatejuniors.example"],
      "Maya Jennings 5C",
      "2026-11-24 08:10",
      "Good morning, Maya has been sick in the night and will not be in today. Her violin is in the hall, could somebody put it somewhere safe? Thanks, Alison (Maya's mum)",
      { sign: "none", client: "gmail" },
    ),
  ),
  ordinary(
    "out-of-the-gym",
    "part-5.5",
    mail(
      "hughes",
      ["membership@dolgarthgym.example"],
      "Leaving",
      "2026-11-24 10:30",
      "Hello, please cancel my membership from 1 January. I have moved my swimming to the baths. I believe you owe me for December.",
      { client: "desktop" },
    ),
  ),
  ordinary(
    "six-boxes-short",
    "part-5.5-cpca",
    mail(
      "sandhu/1",
      ["wholesale@medisupply.example"],
      "Order 30018",
      "2026-11-24 13:55",
      "Hi Lisa, six boxes short again. Please send the rest today and credit us for the broken ones. We'll settle the account at month end.\n\nHarjit\nSandhu Pharmacy",
      { sign: "none", client: "mobile" },
    ),
  ),
  ordinary(
    "two-tractor-units",
    "cpca",
    mail(
      "abara",
      ["fleet@valetrucks.example"],
      "Two tractor units",
      "2026-11-24 11:40",
      "Dear Phil, we accept your price for both units. We will collect on 4 December and pay on delivery of the papers.\n\nChidi Abara\nAbara Logistics",
      { sign: "none", client: "angles" },
    ),
  ),
  ordinary(
    "brakes-and-both-tyres",
    "part-5.5-cpca",
    mail(
      "bracewell",
      ["Ben at Millrace Motors <ben@millracemotors.example>"],
      "my car",
      "2026-11-24 12:15",
      "Hi Ben, go ahead with the brakes and both tyres. I'll collect it after five and pay by card.\n\nNadia",
      { sign: "none", client: "gmail" },
    ),
  ),
  ordinary(
    "on-my-account-at-the-mart",
    "sefton",
    mail(
      "macready",
      ["sales@fenfarmparts.example"],
      "Pump",
      "2026-11-24 12:15",
      "Hello Gwyn, I'll take the hydraulic pump at £240. Put it on my account and leave it at the mart.\n\nEwan Macready",
      { sign: "none", client: "web" },
    ),
  ),
  ordinary(
    "tell-him-to-ring-me-dad",
    "part-5.5",
    mail(
      "osei",
      ["Ama <ama.osei@gmail.example>"],
      "the car",
      "2026-11-24 12:15",
      "Ama, the car is making that noise again. Can you take it to Dai on your way and tell him to ring me before he spends anything? Dad",
      { sign: "none", client: "apple" },
    ),
  ),
  ordinary(
    "the-same-boiler-code",
    "part-5.5-cpca",
    mail(
      "bracewell",
      ["Pawel <pawel@pkplumbing.example>"],
      "Boiler",
      "2026-11-24 12:30",
      "Hi Pawel, it has gone again, same code as last time (E119). Any chance you could look at it this week? I am in Thursday until ten. Nadia, 14 Glebe Street",
      { sign: "none", client: "apple" },
    ),
  ),
  ordinary(
    "tomatoes-and-the-cat",
    "part-5.5-cpca",
    mail(
      "lindqvist",
      ["Jo Payne <jo.payne@talktalk.example>"],
      "plants",
      "2026-11-24 17:20",
      "Hi Jo, we are off on Saturday for ten days. Could you water the tomatoes and feed the cat? Key is where it always is. I'll bring you back something nice. Mx",
      { sign: "none", client: "web" },
    ),
  ),
];

/** The seat that a signature names, and a co-opted member who has no account but the business one. */
const seats: readonly OrdinaryMail[] = [
  ordinary(
    "party-and-ward-under-the-name",
    "sefton",
    mail(
      "lindqvist",
      ["Mrs Bellis <dot.bellis@aol.example>"],
      "Your fall",
      "2026-11-24 17:12",
      "Dear Dot\n\nI do hope you are on the mend. The director tells me that the flags were made safe yesterday afternoon, and that the whole stretch will be relaid in January. There is a form on the website if you want to claim; I can bring you a paper one.\n\nMaren Lindqvist\nLiberal Democrat Councillor, Lower Wharf",
      { sign: "none", client: "gmail" },
    ),
  ),
  ordinary(
    "councillor-in-two-languages",
    "sefton",
    mail(
      "hughes",
      ["Mrs Nerys Gethin <nerys.gethin@cwmnet.example>"],
      "Rhiw'r capel",
      "2026-11-24 12:15",
      "Annwyl Nerys\n\nDiolch am y llun! The gritter broke down, they tell me, and the hill will come first tomorrow. Cymerwch ofal.\n\nMeleri Hughes\nCynghorydd Dolgarth Councillor",
      { sign: "none", client: "gmail" },
    ),
  ),
  ordinary(
    "name-title-and-ward",
    "part-5.5-cpca",
    mail(
      "alan",
      ["Mrs P Dunn <pdunn@sky.example>"],
      "Your hedge",
      "2026-11-24 13:45",
      "Dear Mrs Dunn\n\nI walked past on Sunday. You are quite right: it is the golf club's hedge and not yours. I have rung the secretary, who says that he will have it cut next week.\n\nCllr Alan Jennings, Westgate",
      { sign: "none", client: "desktop" },
    ),
  ),
  ordinary(
    "member-of-a-party-for-a-ward",
    "part-5.5-cpca",
    mail(
      "draycott",
      ["Mr F Iqbal <f.iqbal@outlook.example>"],
      "Thornfield surgery",
      "2026-11-24 09:38",
      "Dear Mr Iqbal\n\nMy next surgery is on 5 December in the chapel, ten till noon. You need not make an appointment.\n\nPhilip Draycott - Conservative Member for Thornfield",
      { sign: "none", client: "web" },
    ),
  ),
  ordinary(
    "which-four-million",
    "sefton",
    mail(
      "abara",
      ["vasquez"],
      "Question about table 2",
      "2026-11-24 10:45",
      "Elena, before Thursday: is the £4m in table 2 the same £4m as in the appendix, or another?\n\nChidi",
      { sign: "none", client: "desktop" },
    ),
  ),
];

/** Campaigns, votes and ballots that are no party's. */
const campaigns: readonly OrdinaryMail[] = [
  ordinary(
    "campaign-volunteers-plant-trees",
    "part-5.5-cpca",
    mail(
      "donnelly",
      ["all-members@"],
      "Plant a tree week: thank you",
      "2026-11-24 09:30",
      "Dear Members\n\nOur campaign volunteers have planted 340 trees in five days. Special thanks to the cadets. The campaign goes on until Sunday, so please join in if you can hold a spade.",
      { client: "desktop" },
    ),
  ),
  ordinary(
    "by-invitation-of-a-campaign",
    "part-5.5",
    mail(
      "hughes",
      ["nobypass@dolgarthaction.example"],
      "Re: Public meeting",
      "2026-11-24 10:40",
      "Dear Gwil\n\nThank you for the invitation. I will come and listen to your campaign's case, but I shall not be speaking for either side.\n\nMeleri Hughes\nWard Councillor for Dolgarth",
      {
        sign: "none",
        client: "gmail",
        under: [
          {
            from: "nobypass@dolgarthaction.example",
            to: ["hughes"],
            at: "2026-11-23 21:00",
            text: "Will you come to our public meeting about the bypass on the 3rd?\n\nGwil",
          },
        ],
      },
    ),
  ),
  ordinary(
    "campaign-toolkit-for-members",
    "part-5.5-cpca",
    mail(
      "olsen",
      ["labour-group@", "conservative-group@"],
      "Apprenticeship week - how members can help",
      "2026-11-24 11:00",
      "Dear Members\n\nApprenticeship Week is 8 to 14 February. The campaign toolkit is on the website. Please visit an employer in your ward and have your photograph taken.",
      { client: "desktop" },
    ),
  ),
  ordinary(
    "how-the-board-votes",
    "part-5.5-cpca",
    mail(
      "pryce",
      ["all-members@"],
      "Voting at the December board",
      "2026-11-24 11:30",
      "Dear Members\n\nA reminder of how we vote: show of hands unless two members ask for a recorded vote. The Mayor has one vote and no casting vote. Substitutes may vote only if their name reached me by noon.",
      { client: "desktop" },
    ),
  ),
  ordinary(
    "chair-by-secret-ballot",
    "part-5.5",
    mail(
      "pryce",
      ["osei"],
      "Chair of the joint committee",
      "2026-11-24 12:00",
      "Kwabena\n\nNominations close on Friday. So far there are two candidates, yourself and Cllr Osborne from Pellbridge. If it goes to a vote it will be by secret ballot.",
      { client: "desktop" },
    ),
  ),
  ordinary(
    "vote-for-sheila",
    "part-5.5-cpca",
    mail(
      "macready",
      ["fennmoorrailusers@groups.example"],
      "Re: AGM",
      "2026-11-24 09:44",
      "Hi all\n\nI'll be at the AGM. Please vote for Sheila as secretary, she is the only one who can read her own minutes.\n\nEwan Macready\nCouncillor for Long Acre",
      {
        sign: "none",
        client: "gmail",
        under: [
          {
            from: "Rail users <fennmoorrailusers@groups.example>",
            to: ["macready"],
            at: "2026-11-22 10:10",
            text: "The AGM is on the 9th. Election of officers: one nomination so far.",
          },
        ],
      },
    ),
  ),
];

/** Headings and words that only sound like a marking, or like a group. */
const headings: readonly OrdinaryMail[] = [
  ordinary(
    "members-update-with-headings",
    "part-5.5-cpca",
    mail(
      "pryce",
      ["all-members@"],
      "Members' update no. 47",
      "2026-11-24 11:05",
      "Dear Members\n\nThis week's update is attached. Highlights:\n\nConfidential reporting line: the new number is on page 2.\n\nRestricted parking at Quayside House from Monday while the cladding is inspected.\n\nExempt from the cold? Winter clothing bank in reception.\n\nGroup photographs will be taken before the December board.",
      { client: "desktop" },
    ),
  ),
  ordinary(
    "restricted-covenants",
    "part-5.5-cpca",
    mail(
      "haverill",
      ["amankwah", "vasquez"],
      "Restricted covenants at Quarry Lane",
      "2026-11-24 10:11",
      "Stephen, Elena\n\nPrivate road, restricted covenants, and a right of way that nobody told us about. Is Part 2 of the report still right? I would like it exempt from call-in if we can justify that.",
      { client: "desktop" },
    ),
  ),
  ordinary(
    "part-two-of-your-form",
    "part-5.5-cpca",
    mail(
      "silva",
      ["Mr Leo Grant <leo.grant@virgin.example>"],
      "Part 2 of your form",
      "2026-11-24 10:31",
      "Dear Mr Grant\n\nThank you for Part 1. We also need Part 2 (income and savings). Your answers are confidential and will not be shared with your landlord.",
      { client: "desktop" },
    ),
  ),
  ordinary(
    "private-tuition-in-confidence",
    "part-5.5",
    mail(
      "olsen",
      ["hr@eastfieldcollege.example"],
      "Strictly Come Learning - staff taster sessions",
      "2026-11-24 11:13",
      "Dear team\n\nWe are running taster sessions for college staff. Private tuition is available, in confidence, for anybody who wants help with reading.",
      { client: "desktop" },
    ),
  ),
  ordinary(
    "sensitivity-labels-explained",
    "part-5.5-cpca",
    mail(
      "choudhury",
      ["all-members@"],
      "New sensitivity labels from Monday",
      "2026-11-24 14:31",
      "Dear Members\n\nFrom Monday Outlook will ask you to choose a label. Most mail is OFFICIAL and needs nothing else. Choose OFFICIAL-SENSITIVE only for matters that would do harm if they leaked. If in doubt, ring us.",
      { client: "desktop" },
    ),
  ),
  ordinary(
    "walking-group-in-two-colours",
    "part-5.5-cpca",
    mail(
      "bracewell",
      ["lindqvist", "ferreira"],
      "Walking group on Sunday",
      "2026-11-24 13:10",
      "The walking group meets at ten by the lock. It's six miles and there is a green one and a blue one, so pick your colour. Bring a flask!\n\nNadia",
      { sign: "none", client: "desktop" },
    ),
  ),
];

/** Answers in chains of many clients, to those who have it or between officers alone. */
const answers: readonly OrdinaryMail[] = [
  ordinary(
    "draft-between-officers",
    "sefton",
    mail(
      "nwachukwu",
      ["ito"],
      "RE: Footway outside the Co-op",
      "2026-11-24 15:50",
      'Inspected at 3pm. Two flags rocking, now made safe. Draft reply to Cllr Lindqvist:\n\n"Thank you for letting us know. We have made the flags safe today and will relay the whole length in January."',
      {
        cc: ["barlow"],
        client: "desktop",
        under: [
          {
            from: "ito",
            to: ["transport-team@"],
            at: "2026-11-24 14:20",
            text: "Team, see below from Cllr Lindqvist. Adaeze, please inspect tomorrow and draft me a reply.",
          },
          {
            from: "lindqvist",
            to: ["ito"],
            at: "2026-11-24 13:40",
            text: "Hannah, Mrs Bellis fell outside the Co-op on Saturday. The flags have been loose since the summer.",
          },
        ],
      },
    ),
  ),
  ordinary(
    "answer-without-the-officers-chain",
    "sefton",
    mail(
      "ito",
      ["lindqvist"],
      "RE: Footway outside the Co-op",
      "2026-11-24 16:30",
      "Dear Cllr Lindqvist\n\nThank you for letting us know. We have made the flags safe today and will relay the whole length in January. I hope Mrs Bellis is on the mend. If she wishes to claim, the form is on the website.",
      {
        client: "desktop",
        under: [
          {
            from: "lindqvist",
            to: ["ito"],
            at: "2026-11-24 13:40",
            text: "Hannah, Mrs Bellis fell outside the Co-op on Saturday. The flags have been loose since the summer. Who looks after that stretch?",
          },
        ],
      },
    ),
  ),
  ordinary(
    "third-answer-between-the-same-two",
    "part-5.5-cpca",
    mail(
      "barlow",
      ["bracewell"],
      "RE: Operator's timetable for January",
      "2026-11-24 11:25",
      "Their commercial manager. We meet on Thursday and I will press for a bus at 15.50.",
      {
        cc: ["rowntree"],
        client: "desktop",
        under: [
          {
            from: "bracewell",
            to: ["barlow"],
            cc: ["rowntree"],
            at: "2026-11-24 10:52",
            text: "Excellent. The gap at four is when the school comes out, so that is the one I mind about most.\n\nNadia",
          },
          {
            from: "barlow",
            to: ["bracewell"],
            cc: ["rowntree"],
            at: "2026-11-24 10:20",
            text: "The operator's timetable is attached.",
            client: "web",
          },
        ],
      },
    ),
  ),
  ordinary(
    "two-lines-for-the-director",
    "part-5.5",
    mail(
      "barlow",
      ["ito"],
      "RE: Four o'clock gap",
      "2026-11-24 15:05",
      'Two lines: "A journey at 15.50 will run from 4 January until Easter at our expense. We will count the passengers."',
      {
        client: "desktop",
        under: [
          {
            from: "ito",
            to: ["barlow"],
            at: "2026-11-24 14:45",
            text: "Keith, can you give me two lines for Nadia?",
          },
          {
            from: "bracewell",
            to: ["ito"],
            at: "2026-11-24 13:30",
            text: "Hannah, forgive me for going over Keith's head, but the four o'clock gap really matters.\n\nNadia",
          },
        ],
      },
    ),
  ),
  ordinary(
    "forgiveness-not-needed",
    "part-5.5",
    mail(
      "ito",
      ["bracewell"],
      "RE: Four o'clock gap",
      "2026-11-24 15:20",
      "Nadia\n\nNo forgiveness needed. A journey at 15.50 will run from 4 January until Easter at our expense.",
      {
        client: "desktop",
        under: [
          {
            from: "bracewell",
            to: ["ito"],
            at: "2026-11-24 13:30",
            text: "Hannah, forgive me for going over Keith's head, but the four o'clock gap really matters.\n\nNadia",
          },
        ],
      },
    ),
  ),
  ordinary(
    "answer-over-a-webmail-reply",
    "sefton",
    mail(
      "silva",
      ["alison"],
      "RE: Stock condition survey",
      "2026-11-24 11:31",
      "First year, weeks 3 to 6. Each tenant will have a letter.",
      {
        client: "desktop",
        under: [
          {
            from: "alison",
            to: ["silva"],
            at: "2026-11-24 10:55",
            text: "Is Eastgate in the first year or the second?\n\nAlison",
          },
          {
            from: "silva",
            to: ["alison"],
            at: "2026-11-24 09:48",
            text: "The survey is in three parts. The first houses will be visited in April.",
            client: "gmail",
          },
        ],
      },
    ),
  ),
  ordinary(
    "auditors-letter-to-all-three",
    "part-5.5",
    mail(
      "macready",
      ["draycott"],
      "RE: Audit Committee - auditor's letter",
      "2026-11-24 10:50",
      "Agreed, though page 6 made me smile.\n\nEwan",
      {
        cc: ["vasquez", "marchetti"],
        sign: "none",
        client: "desktop",
        under: [
          {
            from: "draycott",
            to: ["vasquez"],
            cc: ["macready", "marchetti"],
            at: "2026-11-24 10:35",
            text: "Elena, very satisfactory. Please thank the team.\n\nPhilip",
          },
          {
            from: "vasquez",
            to: ["draycott"],
            cc: ["macready", "marchetti"],
            at: "2026-11-24 10:05",
            text: "The auditor's letter is attached; all three of you have it at the same time.",
          },
        ],
      },
    ),
  ),
  ordinary(
    "declaration-for-the-register",
    "part-5.5",
    mail(
      "amankwah",
      ["pryce"],
      "FW: Declaration",
      "2026-11-24 11:15",
      "Carys, for the register please. Nothing to publish.",
      {
        client: "desktop",
        under: [
          {
            from: "ferreira",
            to: ["amankwah"],
            at: "2026-11-24 10:01",
            text: "Stephen, I have been given two tickets for the opera by a cousin who works for a supplier. Do I need to declare them?",
          },
        ],
      },
    ),
  ),
  ordinary(
    "thanks-sent-by-her-support-officer",
    "part-5.5-cpca",
    mail(
      "bracewell",
      ["Mrs Lomax <head@millraceprimary.example>"],
      "Thank you for Friday",
      "2026-11-24 12:51",
      "Dear Mrs Lomax\n\nThank you for the tour and the biscuits. The school council were formidable. I have put their three questions to the bus team and will send you what they say.\n\nNadia Bracewell\nWard Councillor for Millrace",
      { sender: "rowntree", sign: "none", client: "desktop" },
    ),
  ),
  ordinary(
    "answer-with-the-exchange-she-was-shown",
    "part-5.5",
    mail(
      "ito",
      ["ferreira"],
      "RE: Wharf Road crossing",
      "2026-11-24 12:15",
      "Dear Inês\n\nIt may. The list is decided in March.",
      {
        cc: ["lindqvist"],
        client: "desktop",
        under: [
          {
            from: "ferreira",
            to: ["ito"],
            cc: ["lindqvist"],
            at: "2026-11-24 11:35",
            text: "Dear Hannah, Maren kindly showed me this. May Canal Street go on the same list?\n\nInês",
          },
          {
            from: "lindqvist",
            to: ["ferreira"],
            at: "2026-11-24 10:35",
            text: "Inês, my exchange with Hannah in October, in case it is useful for Canal Street.\n\nMaren",
            client: "apple",
          },
          {
            from: "ito",
            to: ["lindqvist"],
            at: "2026-10-06 15:00",
            text: "We will look at it in the autumn programme.",
            client: "desktop",
          },
        ],
      },
    ),
  ),
];

export const privateAndPlain: readonly OrdinaryMail[] = [
  ...privateNotes,
  ...seats,
  ...campaigns,
  ...headings,
  ...answers,
];
