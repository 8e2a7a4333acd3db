import { mail } from "../checks/short.ts";
import type { ExpectedFinding, Mail, OrdinaryMail } from "../mail.ts";

function ordinary(
  name: string,
  authority: string,
  content: Mail,
  ...told: readonly ExpectedFinding[]
): OrdinaryMail {
  return { name, authority, mail: content, ...(told.length > 0 && { told }) };
}

const late: ExpectedFinding = { check: "free-time", level: "inform" };
const asked: ExpectedFinding = { check: "junior-officer", level: "inform" };

const desk = "News Desk <newsdesk@ostreyecho.example>";
const television = "Kit Harlow <kit.harlow@valetv.example>";
const resident = "Gladys Gough <ggough@btinternet.example>";
const builder = "Dan Ockley <dan@ockleybuild.example>";
const council = "Planning Policy <policy@pellbridge.example>";
const school = "Headteacher <office@eastgateschool.example>";

/** The media, answered as they should be. */
const media: readonly OrdinaryMail[] = [
  ordinary(
    "press-office-answers-a-paper",
    "part-5.5",
    mail(
      "donnelly",
      [desk],
      "RE: Sunday buses",
      "2026-10-06 10:12",
      "The Sunday timetable begins on 2 November. A spokesperson is free at three.",
    ),
  ),
  ordinary(
    "director-gives-an-interview",
    "part-5.5-cpca",
    mail(
      "ito",
      [television],
      "Interview",
      "2026-10-06 11:00",
      "Kit\n\nI can do half past four at the depot.",
    ),
  ),
  ordinary(
    "chief-executive-thanks-a-reporter",
    "cpca",
    mail(
      "haverill",
      [desk],
      "Your piece",
      "2026-10-07 09:00",
      "Thank you for the fair report of Tuesday's meeting.",
    ),
  ),
  ordinary(
    "planner-hands-an-enquiry-over",
    "part-5.5-cpca",
    mail(
      "nwachukwu",
      ["donnelly"],
      "FW: Bus gate drawings",
      "2026-10-07 09:40",
      "Fergus, this came to me. I have not answered it.",
      {
        client: "desktop",
        under: [
          {
            from: television,
            to: ["nwachukwu"],
            at: "2026-10-07 09:12",
            text: "May we have the drawings of the bus gate?",
          },
        ],
      },
    ),
  ),
  ordinary(
    "member-speaks-as-ward-councillor",
    "part-5.5",
    mail(
      "alison",
      [desk],
      "School crossing",
      "2026-10-07 12:00",
      "The crossing patrol is back, and parents are relieved.",
      { sign: "ward" },
    ),
  ),
  ordinary(
    "member-speaks-as-lead-member",
    "part-5.5-cpca",
    mail(
      "bracewell",
      [television],
      "Filming",
      "2026-10-07 13:00",
      "I hope that you will show how full the buses are.",
      { sign: "post" },
    ),
  ),
  ordinary(
    "member-says-nothing-on-a-claim",
    "part-5.5",
    mail(
      "macready",
      [desk],
      "RE: The wall",
      "2026-10-08 10:00",
      "I speak as ward councillor for Long Acre. There is an inquiry, so I cannot say anything on the claim.",
      { sign: "ward" },
    ),
  ),
  ordinary(
    "press-release-between-officers",
    "part-5.5-cpca",
    mail(
      "donnelly",
      ["barlow"],
      "Draft release",
      "2026-10-08 11:00",
      "Keith, are the figures in the second paragraph right?",
    ),
  ),
  ordinary(
    "papers-cutting-shared",
    "sefton",
    mail(
      "donnelly",
      ["all-members@"],
      "In the press today",
      "2026-10-08 08:45",
      "The Echo on the trams, page 4. Vale TV had it at six.",
    ),
  ),
  ordinary(
    "advertisement-booked",
    "part-5.5",
    mail(
      "olsen",
      ["Advertising <adverts@ostreyecho.example>"],
      "Advertisement",
      "2026-10-08 12:00",
      "Please print the attached advertisement for the open day on Friday and Saturday.",
    ),
  ),
  ordinary(
    "club-at-a-subdomain-of-a-station",
    "part-5.5",
    mail(
      "barlow",
      ["Club <club@weather.valetv.example>"],
      "Rain gauge",
      "2026-10-08 14:00",
      "The gauge is read on weekdays at nine.",
    ),
  ),
  ordinary(
    "mayor-answers-television",
    "part-5.5",
    mail(
      "mayor",
      [television],
      "RE: Trams",
      "2026-10-09 10:00",
      "I met the minister yesterday and put the case for the trams to her.",
      { sign: "post" },
    ),
  ),
];

/** Political groups, as they come up in a day's work. */
const groups: readonly OrdinaryMail[] = [
  ordinary(
    "group-mail-within-the-group",
    "part-5.5",
    mail(
      "osei",
      ["labour-group@"],
      "Group meeting",
      "2026-10-06 10:00",
      "Monday at six in room 2. Items to me by Friday.",
      { sign: "none" },
    ),
  ),
  ordinary(
    "group-agenda-to-a-colleague-of-the-group",
    "part-5.5",
    mail("bracewell", ["alison"], "FW: Group meeting", "2026-10-06 11:00", "Alison, you asked when.", {
      sign: "none",
      client: "web",
      under: [
        {
          from: "osei",
          to: ["labour-group@"],
          subject: "Group meeting",
          at: "2026-10-06 10:00",
          text: "Monday at six in room 2.",
        },
      ],
    }),
  ),
  ordinary(
    "officer-briefs-every-group-alike",
    "part-5.5",
    mail(
      "vasquez",
      ["labour-group@", "conservative-group@"],
      "Budget briefing",
      "2026-10-06 12:00",
      "The same two pages for every group. The Liberal Democrats have had theirs on paper.",
    ),
  ),
  ordinary(
    "officer-tells-senior-officer-of-a-group",
    "sefton",
    mail(
      "gallagher",
      ["pryce"],
      "FW: Items for Monday",
      "2026-10-06 13:00",
      "Carys, they will ask about the depot.",
      {
        client: "desktop",
        under: [
          {
            from: "osei",
            to: ["labour-group@"],
            cc: ["gallagher"],
            at: "2026-10-06 12:40",
            text: "Items for Monday: the depot.",
          },
        ],
      },
    ),
  ),
  ordinary(
    "cross-party-motion",
    "part-5.5",
    mail("hughes", ["ferreira"], "FW: Joint motion", "2026-10-06 14:00", "Inês, will you sign?", {
      sign: "none",
      client: "web",
      under: [
        {
          from: "draycott",
          to: ["osei", "hughes"],
          subject: "Joint motion",
          at: "2026-10-06 13:00",
          text: "Our groups agree on the wording, so let us move it together.",
        },
      ],
    }),
  ),
  ordinary(
    "working-group-notes",
    "part-5.5",
    mail("gallagher", ["hughes"], "FW: Working group meeting", "2026-10-06 15:00", "As you missed it.", {
      client: "web",
      under: [
        {
          from: "nwachukwu",
          to: ["bracewell", "ferreira"],
          subject: "Working group meeting",
          at: "2026-10-06 14:00",
          text: "Notes of the cycling working group.",
        },
      ],
    }),
  ),
  ordinary(
    "two-of-one-party-on-bins",
    "part-5.3",
    mail("alison", ["hughes"], "FW: Bins in Priory", "2026-10-07 10:00", "Same in yours?", {
      sign: "none",
      client: "web",
      under: [
        {
          from: "sandhu",
          to: ["alison"],
          at: "2026-10-07 09:00",
          text: "The bins in Priory were missed again.",
        },
      ],
    }),
  ),
  ordinary(
    "public-amendment-of-a-group",
    "sefton",
    mail("pryce", ["hughes"], "FW: Amendment", "2026-10-07 11:00", "Meleri, in case it passed you by.", {
      client: "desktop",
      under: [
        {
          from: "draycott",
          to: ["all-members@"],
          at: "2026-10-07 10:00",
          text: "The Conservative Group's amendment to item 7.",
        },
      ],
    }),
  ),
  ordinary(
    "group-position-reported",
    "part-5.5",
    mail("osei", ["pryce"], "Item 7", "2026-10-07 12:00", "Carys, the Labour group will support item 7.", {
      sign: "none",
    }),
  ),
  ordinary(
    "seats-by-political-balance",
    "part-5.5-cpca",
    mail(
      "pryce",
      ["all-members@"],
      "Political balance",
      "2026-10-07 13:00",
      "The seats by group after the by-election: Labour 5, Conservative 6, Liberal Democrat 2, Green 1, ungrouped 4.",
    ),
  ),
  ordinary(
    "friends-group-of-a-park",
    "part-5.5",
    mail("eastwood", ["alan"], "FW: Friends group meeting", "2026-10-07 14:00", "For your diary.", {
      client: "web",
      under: [
        {
          from: "Park Friends <friends@westgatepark.example>",
          to: ["eastwood"],
          subject: "Friends group meeting",
          at: "2026-10-07 13:00",
          text: "We meet at the bandstand on Saturday.",
        },
      ],
    }),
  ),
];

/** Footers and words that speak of confidence and mark nothing. */
const footers: readonly OrdinaryMail[] = [
  ordinary(
    "footer-to-a-resident",
    "part-5.5",
    mail("eastwood", [resident], "Your bins", "2026-10-06 10:00", "Dear Mrs Gough\n\nThey come on Friday.", {
      footer: true,
    }),
  ),
  ordinary(
    "footer-to-a-builder",
    "part-5.3",
    mail("silva", [builder], "Site hours", "2026-10-06 11:00", "Dan, the site opens at seven.", {
      footer: true,
    }),
  ),
  ordinary(
    "footer-in-capitals",
    "sefton",
    mail(
      "barlow",
      [council],
      "Timetable",
      "2026-10-06 12:00",
      "Colleagues, the timetable is on the website.\n\nKeith\n\nCONFIDENTIAL\nThis e-mail and any files are intended only for the addressee. If you received it in error, please delete it.",
      { sign: "none" },
    ),
  ),
  ordinary(
    "footer-heading-apart",
    "part-5.5",
    mail(
      "barlow",
      [council],
      "Timetable",
      "2026-10-06 12:30",
      "Colleagues, the timetable is on the website.\n\nKeith\n\nCONFIDENTIAL\n\nThis e-mail is intended only for the addressee. If you received it in error, please delete it.",
      { sign: "none" },
    ),
  ),
  ordinary(
    "survey-stays-confidential",
    "part-5.5-cpca",
    mail(
      "olsen",
      [school],
      "Survey",
      "2026-10-06 13:00",
      "Pupils' answers stay confidential; only totals are published.",
    ),
  ),
  ordinary(
    "confidential-helpline",
    "part-5.5",
    mail(
      "olsen",
      [resident],
      "Helpline",
      "2026-10-06 14:00",
      "The confidential helpline is open from nine to five.",
    ),
  ),
  ordinary(
    "confidential-waste-collected",
    "sefton",
    mail(
      "choudhury",
      ["Collections <office@shredit.example>"],
      "Confidential waste",
      "2026-10-06 15:00",
      "Two sacks for Thursday, please.",
    ),
  ),
  ordinary(
    "official-to-a-council",
    "part-5.5",
    mail("ito", [council], "OFFICIAL: counts", "2026-10-06 16:00", "OFFICIAL\n\nThe counts of September."),
  ),
  ordinary(
    "exempt-from-a-charge",
    "part-5.5",
    mail(
      "eastwood",
      [resident],
      "Permit",
      "2026-10-07 10:00",
      "Pensioners are exempt from the charge, so nothing is to pay.",
    ),
  ),
  ordinary(
    "private-hire-licence",
    "part-5.3",
    mail(
      "eastwood",
      ["Cab Firm <office@westgatecabs.example>"],
      "Private hire licence",
      "2026-10-07 11:00",
      "Private hire licences are issued by the borough and not by us.",
    ),
  ),
  ordinary(
    "part-two-of-the-form",
    "part-5.5",
    mail(
      "olsen",
      [school],
      "Part 2 of the form",
      "2026-10-07 12:00",
      "Part 2 of the form asks for the bank details of the school.",
    ),
  ),
  ordinary(
    "exempt-papers-inside",
    "part-5.5-cpca",
    mail(
      "pryce",
      ["audit-committee@"],
      "Part 2 papers",
      "2026-10-07 13:00",
      "CONFIDENTIAL\n\nItem 11 is on the members' portal.",
    ),
  ),
  ordinary(
    "solicitors-own-words-back-to-them",
    "part-5.5",
    mail(
      "amankwah",
      ["Owen Stead <owen@steadlaw.example>"],
      "RE: [Confidential] Boundary",
      "2026-10-07 14:00",
      "Owen, thank you. Monday suits.",
      {
        client: "desktop",
        under: [
          {
            from: "Owen Stead <owen@steadlaw.example>",
            to: ["amankwah"],
            subject: "[Confidential] Boundary",
            at: "2026-10-07 13:30",
            text: "Could we speak on Monday about the boundary?",
          },
        ],
      },
    ),
  ),
  ordinary(
    "restricted-access-road",
    "sefton",
    mail(
      "barlow",
      [builder],
      "Restricted access",
      "2026-10-07 15:00",
      "Restricted access applies to the lane behind the depot until Friday.",
    ),
  ),
  ordinary(
    "personal-lunch",
    "part-5.5",
    mail("olsen", [builder], "Lunch", "2026-10-07 12:10", "The place by the bridge at one?", {
      headers: { Sensitivity: "Personal" },
    }),
  ),
  ordinary(
    "confidential-report-is-public-now",
    "part-5.5",
    mail(
      "donnelly",
      [council],
      "Report published",
      "2026-10-08 10:00",
      "The report is no longer confidential and is on our website.",
    ),
  ),
];

/** Evenings and weekends: told at most, and often not even that. */
const evenings: readonly OrdinaryMail[] = [
  ordinary(
    "member-late-to-an-officer",
    "part-5.5",
    mail("hughes", ["barlow"], "Stop on the hill", "2026-10-06 21:12", "Keith, the new stop is a success."),
    late,
  ),
  ordinary(
    "member-late-but-deferred",
    "part-5.5",
    mail("hughes", ["barlow"], "Stop on the hill", "2026-10-06 21:12", "Keith, the new stop is a success.", {
      headers: { "Deferred-Delivery": "Wed, 07 Oct 2026 08:05:00 +0100" },
    }),
  ),
  ordinary(
    "flood-in-the-night",
    "part-5.5-cpca",
    mail(
      "macready",
      ["barlow"],
      "URGENT: flood in Long Acre",
      "2026-10-06 23:40",
      "Keith, the underpass is under water and the police have closed it.",
    ),
  ),
  ordinary(
    "officer-answers-at-once-at-night",
    "part-5.5",
    mail("teague", ["mayor"], "RE: Tomorrow", "2026-10-11 19:20", "Mayor, at nine.", {
      client: "mobile",
      under: [{ from: "mayor", to: ["teague"], at: "2026-10-11 19:01", text: "When does the car come?" }],
    }),
  ),
  ordinary(
    "members-talk-at-night",
    "part-5.5",
    mail("osei", ["hughes"], "Thursday", "2026-10-07 22:00", "Meleri, shall I take the first question?", {
      sign: "none",
    }),
  ),
  ordinary(
    "officers-at-a-weekend",
    "part-5.5-cpca",
    mail("ito", ["barlow"], "Engineering works", "2026-10-10 09:00", "Keith, the road opens again at six."),
  ),
  ordinary(
    "resident-answered-on-a-sunday",
    "part-5.5",
    mail("alan", [resident], "The stairs", "2026-10-11 16:00", "Dear Gladys\n\nThe fitter comes on Monday.", {
      sign: "ward",
    }),
  ),
  ordinary(
    "sefton-member-at-night",
    "sefton",
    mail("draycott", ["pryce"], "Register", "2026-10-12 21:00", "Carys, my entry is complete."),
  ),
  ordinary(
    "part-5-3-officer-at-night",
    "part-5.3",
    mail(
      "vasquez",
      ["whitlock"],
      "Figures",
      "2026-10-12 20:00",
      "Dorothy, the figures for tomorrow are on the portal.",
    ),
  ),
  ordinary(
    "six-sharp",
    "part-5.5",
    mail("osei", ["gallagher"], "Minutes", "2026-10-13 17:58", "Moira, I agree with the minutes."),
  ),
  ordinary(
    "automatic-reply-at-night",
    "part-5.5",
    mail(
      "barlow",
      ["hughes"],
      "Automatic reply: Stop on the hill",
      "2026-10-13 21:13",
      "I am away until Thursday. The team reads transport-team@ostrey-ca.example.",
    ),
  ),
];

/** Members and junior officers, with nothing to tell or no more than that. */
const juniors: readonly OrdinaryMail[] = [
  ordinary(
    "fact-asked-of-a-casework-officer",
    "part-5.5",
    mail("alan", ["eastwood"], "Skips", "2026-10-06 10:00", "Peter, what does a skip permit cost now?"),
  ),
  ordinary(
    "minutes-asked-of-the-scrutiny-officer",
    "part-5.5",
    mail(
      "osei",
      ["gallagher"],
      "Minutes",
      "2026-10-06 11:00",
      "Moira, could you send me the minutes of July?",
    ),
  ),
  ordinary(
    "request-with-the-head-in-copy",
    "part-5.5-cpca",
    mail(
      "hughes",
      ["nwachukwu"],
      "Stop on the hill",
      "2026-10-06 12:00",
      "Adaeze, please look at the stop on the hill again.",
      { cc: ["barlow"] },
    ),
  ),
  ordinary(
    "request-to-own-support-officer",
    "part-5.5-cpca",
    mail(
      "lindqvist",
      ["rowntree"],
      "Diary",
      "2026-10-06 13:00",
      "Lucy, please move my Thursday to Friday and print the papers.",
    ),
  ),
  ordinary(
    "thanks-to-a-planner",
    "part-5.5-cpca",
    mail(
      "ferreira",
      ["nwachukwu"],
      "The gate",
      "2026-10-06 14:00",
      "Adaeze, the gate works. Thank you for staying with it.",
    ),
  ),
  ordinary(
    "answer-to-the-scrutiny-officer",
    "part-5.5-cpca",
    mail(
      "hughes",
      ["gallagher"],
      "RE: Witnesses",
      "2026-10-06 15:00",
      "The principal, and a student if there is one.",
      {
        client: "desktop",
        under: [
          {
            from: "gallagher",
            to: ["hughes"],
            at: "2026-10-06 14:30",
            text: "Whom shall we invite? Please tell me today.",
          },
        ],
      },
    ),
  ),
  ordinary(
    "apology-to-the-scrutiny-officer",
    "part-5.5-cpca",
    mail(
      "osei",
      ["gallagher"],
      "Thursday",
      "2026-10-07 10:00",
      "Moira, please note my apologies for Thursday. Meleri takes the chair.",
    ),
  ),
  ordinary(
    "junior-asked-under-sefton",
    "sefton",
    mail(
      "alan",
      ["eastwood"],
      "Pothole",
      "2026-10-07 11:00",
      "Peter, please get the pothole at number 40 filled.",
    ),
  ),
  ordinary(
    "junior-asked-under-part-5-3",
    "part-5.3",
    mail(
      "alan",
      ["eastwood"],
      "Pothole",
      "2026-10-07 12:00",
      "Peter, please get the pothole at number 40 filled.",
    ),
  ),
  ordinary(
    "junior-asked-under-part-5-5",
    "part-5.5",
    mail(
      "alan",
      ["eastwood"],
      "Pothole",
      "2026-10-07 13:00",
      "Peter, please get the pothole at number 40 filled.",
    ),
    asked,
  ),
  ordinary(
    "fact-asked-under-cpca",
    "part-5.5-cpca",
    mail("alan", ["eastwood"], "Skips", "2026-10-07 14:00", "Peter, what does a skip permit cost now?"),
    asked,
  ),
  ordinary(
    "casework-team-asked",
    "part-5.5-cpca",
    mail(
      "alan",
      ["casework@"],
      "Pothole",
      "2026-10-07 15:00",
      "Please have the pothole at number 40 looked at.",
    ),
  ),
];

/** Elections and parties, as an authority has to speak of them. */
const elections: readonly OrdinaryMail[] = [
  ordinary(
    "pre-election-guidance",
    "part-5.5",
    mail(
      "amankwah",
      ["all-members@"],
      "Pre-election period",
      "2027-03-22 10:00",
      "Dear members\n\nThe pre-election period begins today. Please do not use council accounts for campaigning, canvassing or leaflets. Candidates may be photographed at events of others.",
    ),
  ),
  ordinary(
    "purdah-question",
    "part-5.5-cpca",
    mail(
      "bracewell",
      ["amankwah"],
      "Opening of the stop",
      "2027-03-24 11:00",
      "Stephen, may I open the stop on the 30th, or does the election stand in the way?",
    ),
  ),
  ordinary(
    "polling-station-keys",
    "part-5.5",
    mail(
      "pryce",
      ["eastwood"],
      "Keys",
      "2027-05-04 10:00",
      "Peter, the polling stations need their keys by Wednesday.",
    ),
  ),
  ordinary(
    "polling-station-ramp",
    "sefton",
    mail(
      "alan",
      ["pryce"],
      "Ramp",
      "2027-04-20 10:00",
      "Carys, the polling station in Westgate has no ramp. Mrs Gough could not get in last time.",
    ),
  ),
  ordinary(
    "register-to-vote",
    "part-5.3",
    mail(
      "donnelly",
      ["all-members@"],
      "Register to vote",
      "2027-04-01 10:00",
      "Residents can register to vote until the 20th. The poster for notice boards is on our website.",
    ),
  ),
  ordinary(
    "nomination-packs-ready",
    "part-5.5",
    mail(
      "pryce",
      ["Agent <agent@ostreylabour.example>"],
      "Nomination packs",
      "2027-03-25 10:00",
      "The packs for candidates and agents are ready for collection.",
    ),
  ),
  ordinary(
    "count-arrangements",
    "cpca",
    mail(
      "haverill",
      ["vasquez"],
      "The count",
      "2027-04-12 10:00",
      "Elena, the count is in the sports hall. Forty people from finance have put their names down.",
    ),
  ),
  ordinary(
    "result-announced",
    "part-5.5",
    mail(
      "donnelly",
      ["all-members@"],
      "Result",
      "2027-05-07 09:00",
      "The new Mayor was elected with 41,000 votes. The swearing-in is on Monday.",
    ),
  ),
  ordinary(
    "vote-of-thanks",
    "part-5.5",
    mail(
      "hughes",
      ["draycott"],
      "Thursday",
      "2027-04-14 10:00",
      "Philip, would you second the vote of thanks?",
      { sign: "none" },
    ),
  ),
  ordinary(
    "awareness-campaign",
    "part-5.5-cpca",
    mail(
      "olsen",
      [school],
      "Apprenticeship campaign",
      "2027-04-15 10:00",
      "The campaign for apprenticeships brings posters and a stall to the school on Tuesday.",
    ),
  ),
  ordinary(
    "charity-walk",
    "sefton",
    mail(
      "rowntree",
      ["transport-team@"],
      "Charity walk",
      "2027-04-16 10:00",
      "Sponsor forms for the hospice walk are on my desk. Every pound helps.",
    ),
  ),
  ordinary(
    "views-canvassed",
    "part-5.5",
    mail(
      "nwachukwu",
      ["barlow"],
      "Stops survey",
      "2026-10-20 10:00",
      "Keith, we are canvassing the views of passengers at six stops this week.",
    ),
  ),
  ordinary(
    "complaint-about-a-poster",
    "part-5.5",
    mail(
      "eastwood",
      ["pryce"],
      "Poster",
      "2027-04-19 10:00",
      "Carys, a resident complains about a Conservative poster on a lamp column in Westgate.",
    ),
  ),
];

/** Harmless mail that comes near the rules on confidence, groups, the media, campaigns, junior officers and free time. */
export const nearTheOtherRules: readonly OrdinaryMail[] = [
  ...media,
  ...groups,
  ...footers,
  ...evenings,
  ...juniors,
  ...elections,
];
