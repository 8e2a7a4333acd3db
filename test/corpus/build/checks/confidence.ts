import type { Scenario } from "../mail.ts";
import { mail, scenariosOf } from "./short.ts";

const { trips, passes } = scenariosOf("confidence", "prompt");

const consultant = "Rhona Pike <rhona.pike@pikeassociates.example>";
const solicitor = "Owen Stead <owen@steadlaw.example>";
const resident = "Gladys Gough <ggough@btinternet.example>";
const council = "Planning Policy <policy@pellbridge.example>";

/** Written from part-5.5, 12.5 and 12.7, part-5.3, 7 and 11, cpca-2022, 4.8, 5.2 and 5.3 and sefton, 66, before any run. */
export const confidence: readonly Scenario[] = [
  trips(
    "heading-in-the-text",
    "part-5.5",
    "A heading in the sender's own text, to a consultant.",
    mail(
      "silva",
      [consultant],
      "Quarry Bank",
      "2026-10-06 10:00",
      "CONFIDENTIAL\n\nDear Rhona\n\nThe valuation came in at 2.4 million.",
    ),
    {
      only: true,
      findings: [
        {
          check: "confidence",
          level: "prompt",
          about: [consultant],
          people: [],
          originator: null,
          clauses: ["part-5.5 12.5", "part-5.5 12.7"],
        },
      ],
    },
  ),
  trips(
    "exempt-report-attached",
    "part-5.5",
    "An exempt report, attached.",
    mail("vasquez", [consultant], "Report", "2026-10-06 11:00", "Rhona, the report is attached.", {
      attach: [
        {
          name: "report.txt",
          text: "Exempt – Paragraph 3 of Part 1 of Schedule 12A\n\nAcquisition of land at Quarry Bank\n\n1. The owner asks for three million.",
        },
      ],
    }),
  ),
  trips(
    "not-for-publication-attached",
    "part-5.5",
    "Not for publication, at the head of an appendix.",
    mail("ito", [council], "Appendix B", "2026-10-06 12:00", "Colleagues, appendix B as promised.", {
      attach: [{ name: "appendix-b.txt", text: "NOT FOR PUBLICATION\n\nTender prices for the bus gate" }],
    }),
  ),
  trips(
    "tag-in-the-subject",
    "part-5.5",
    "A tag in the subject of a new mail.",
    mail(
      "olsen",
      [consultant],
      "[CONFIDENTIAL] Boot camp tender",
      "2026-10-06 13:00",
      "Rhona, the shortlist has four names on it.",
    ),
  ),
  trips(
    "official-sensitive-in-the-subject",
    "part-5.5",
    "A classification in front of the subject.",
    mail(
      "amankwah",
      [solicitor],
      "OFFICIAL-SENSITIVE: Employment matter",
      "2026-10-06 14:00",
      "Owen, the hearing is on the 14th.",
    ),
  ),
  trips(
    "marked-message-forwarded",
    "part-5.5",
    "A marked message between officers is forwarded to an outsider.",
    mail("barlow", [consultant], "FW: Depot", "2026-10-06 15:00", "Rhona, the background.", {
      client: "desktop",
      under: [
        {
          from: "ito",
          to: ["barlow"],
          at: "2026-10-06 14:00",
          text: "STRICTLY CONFIDENTIAL\n\nThe depot will close in 2028.",
        },
      ],
    }),
  ),
  trips(
    "somebody-new-in-copy",
    "part-5.5",
    "A reply to somebody who has it, with somebody new in Cc.",
    mail(
      "amankwah",
      [solicitor],
      "RE: [Confidential] Boundary dispute",
      "2026-10-07 09:00",
      "Owen, agreed.",
      {
        cc: [consultant],
        client: "desktop",
        under: [
          {
            from: solicitor,
            to: ["amankwah"],
            at: "2026-10-07 08:30",
            text: "Shall we settle the boundary?",
          },
        ],
      },
    ),
    { findings: [{ check: "confidence", level: "prompt", about: [consultant] }] },
  ),
  trips(
    "part-two-of-the-agenda",
    "part-5.5",
    "The private part of an agenda.",
    mail("pryce", [resident], "Minutes", "2026-10-07 10:00", "Dear Mrs Gough\n\nPlease see attached.", {
      attach: [
        { name: "minutes.txt", text: "PART 2 – PRIVATE\n\nItem 11: disposal of the Westgate garages" },
      ],
    }),
  ),
  trips(
    "restricted-circulation",
    "part-5.5",
    "Restricted circulation.",
    mail(
      "choudhury",
      [consultant],
      "Test report",
      "2026-10-07 11:00",
      "Rhona, the report of the penetration test.",
      {
        attach: [
          { name: "test.txt", text: "Classification: Restricted\n\nFindings of the penetration test" },
        ],
      },
    ),
  ),
  trips(
    "sensitivity-header",
    "part-5.5",
    "Company-Confidential, as Outlook writes it.",
    mail(
      "vasquez",
      [council],
      "Levy",
      "2026-10-07 12:00",
      "Colleagues, the levy will be as we said on Monday.",
      {
        headers: { Sensitivity: "Company-Confidential" },
      },
    ),
  ),
  trips(
    "sensitivity-label",
    "part-5.5",
    "A label's header.",
    mail("vasquez", [council], "Levy", "2026-10-07 13:00", "Colleagues, the levy as agreed.", {
      headers: { msip_labels: "MSIP_Label_1f2e_Enabled=True; MSIP_Label_1f2e_Name=OFFICIAL-SENSITIVE;" },
    }),
  ),
  trips(
    "blind-copied-outsider",
    "part-5.5",
    "The outsider is copied blind on mail between officers.",
    mail("silva", ["olsen"], "CONFIDENTIAL: land deal", "2026-10-07 14:00", "Kirsten, the price is agreed.", {
      bcc: [consultant],
    }),
  ),
  trips(
    "member-passes-an-exempt-report-on",
    "part-5.5",
    "A member sends an exempt report to a resident.",
    mail("alan", [resident], "The garages", "2026-10-07 15:00", "Dear Gladys\n\nHave a look at this.", {
      sign: "ward",
      attach: [
        {
          name: "garages.txt",
          text: "This report contains exempt information as defined in paragraph 3 of Part 1 of Schedule 12A of the Local Government Act 1972.\n\nDisposal of the Westgate garages",
        },
      ],
    }),
  ),
  trips(
    "attached-marked-message",
    "part-5.5",
    "A marked message, attached.",
    mail("eastwood", [resident], "Your case", "2026-10-08 09:00", "Dear Mrs Gough\n\nSee attached.", {
      attach: [
        {
          mail: mail(
            "silva",
            ["eastwood"],
            "Private and confidential: Gough",
            "2026-10-07 10:00",
            "The neighbour has made a complaint as well.",
          ),
        },
      ],
    }),
  ),
  trips(
    "to-a-private-address-of-an-officer-and-a-stranger",
    "part-5.5",
    "A stranger at a webmail address.",
    mail(
      "gallagher",
      ["Notes <moira.notes@gmail.example>"],
      "Exempt minutes",
      "2026-10-08 10:00",
      "EXEMPT\n\nThe committee resolved to exclude the press.",
    ),
  ),
  trips(
    "commercial-in-confidence",
    "part-5.5",
    "Commercial in confidence.",
    mail(
      "barlow",
      [council],
      "Prices",
      "2026-10-08 11:00",
      "COMMERCIAL IN CONFIDENCE\n\nThe bids for route 7 are 1.1 and 1.3 million.",
    ),
  ),
  trips(
    "strictly-private",
    "part-5.5",
    "Strictly private.",
    mail(
      "haverill",
      [council],
      "Appointment",
      "2026-10-08 12:00",
      "Strictly private\n\nThe panel has chosen the second candidate.",
    ),
  ),
  trips(
    "part-5-3-marked",
    "part-5.3",
    "Sections 7 and 11.",
    mail(
      "silva",
      [consultant],
      "Quarry Bank",
      "2026-10-09 09:00",
      "CONFIDENTIAL\n\nThe valuation came in at 2.4 million.",
    ),
    { findings: [{ check: "confidence", level: "prompt", clauses: ["part-5.3 7", "part-5.3 11"] }] },
  ),
  trips(
    "part-5-3-unmarked-to-a-stranger",
    "part-5.3",
    "Unmarked correspondence goes to somebody outside who had no part in it: told, not asked.",
    mail(
      "eastwood",
      [resident],
      "FW: Stair lights",
      "2026-10-09 10:00",
      "Dear Mrs Gough\n\nSee what was said.",
      {
        client: "desktop",
        under: [
          { from: "alan", to: ["eastwood"], at: "2026-10-09 09:00", text: "The stairs are dark again." },
        ],
      },
    ),
    { findings: [{ check: "confidence", level: "inform", about: [resident], clauses: ["part-5.3 11"] }] },
  ),
  trips(
    "part-5-3-unmarked-by-the-member",
    "part-5.3",
    "The member passes an officer's answer to another council.",
    mail("alan", [council], "FW: Lettings", "2026-10-09 11:00", "Colleagues, this is what we were told.", {
      sign: "ward",
      client: "web",
      under: [{ from: "silva", to: ["alan"], at: "2026-10-09 10:00", text: "The list closes in May." }],
    }),
    { findings: [{ check: "confidence", level: "inform", about: [council] }] },
  ),
  trips(
    "cpca-private-papers",
    "cpca",
    "Papers of the private part.",
    mail("pryce", [consultant], "Board papers", "2026-10-12 09:00", "Rhona, item 12.", {
      attach: [{ name: "item-12.txt", text: "PRIVATE PART OF THE AGENDA\n\nItem 12: Mayoral estate" }],
    }),
    {
      findings: [
        {
          check: "confidence",
          level: "prompt",
          clauses: ["cpca-2022 4.8", "cpca-2022 5.2", "cpca-2022 5.3"],
        },
      ],
    },
  ),
  trips(
    "cpca-member-to-an-adviser",
    "cpca",
    "A member sends marked matter to an adviser: there may be a basis, and it is asked for.",
    mail(
      "sandhu",
      [solicitor],
      "CONFIDENTIAL - Skills company",
      "2026-10-12 10:00",
      "Owen, I would like your view of the enclosed articles.",
      { sign: "post" },
    ),
  ),
  trips(
    "cpca-marked-briefing-of-a-head-of-service",
    "cpca",
    "A confidential briefing by a head of service, passed to another member by an officer.",
    mail(
      "gallagher",
      ["hughes"],
      "FW: Confidential briefing: bus franchising",
      "2026-10-12 11:00",
      "Meleri, for Thursday.",
      {
        client: "desktop",
        under: [
          {
            from: "barlow",
            to: ["lindqvist"],
            subject: "Confidential briefing: bus franchising",
            at: "2026-10-12 09:30",
            text: "CONFIDENTIAL BRIEFING\n\nThe briefing you asked for is below.",
          },
        ],
      },
    ),
    { findings: [{ check: "confidence", level: "prompt", about: ["hughes"], people: ["hughes"] }] },
  ),
  trips(
    "sefton-marked",
    "sefton",
    "Paragraph 66.",
    mail(
      "silva",
      [consultant],
      "Quarry Bank",
      "2026-10-13 09:00",
      "PRIVATE AND CONFIDENTIAL\n\nThe owner would take less.",
    ),
    { findings: [{ check: "confidence", level: "prompt", clauses: ["sefton 66"] }] },
  ),
  trips(
    "sefton-forwarded",
    "sefton",
    "Marked matter forwarded under sefton.",
    mail("barlow", [council], "FW: Tender", "2026-10-13 10:00", "Colleagues, for tomorrow.", {
      client: "original",
      under: [
        {
          from: "vasquez",
          to: ["barlow"],
          at: "2026-10-13 09:00",
          text: "EXEMPT INFORMATION\n\nThe tender sum is 3.1 million.",
        },
      ],
    }),
  ),
  trips(
    "two-outsiders-one-of-them-party",
    "part-5.5",
    "The solicitor wrote it; the consultant is new to it.",
    mail("amankwah", [solicitor, consultant], "Advice", "2026-10-13 11:00", "Both, see below.", {
      client: "desktop",
      under: [
        {
          from: solicitor,
          to: ["amankwah"],
          at: "2026-10-13 10:00",
          text: "LEGALLY CONFIDENTIAL\n\nConfidential\n\nYou would win.",
        },
      ],
    }),
    { findings: [{ check: "confidence", level: "prompt", about: [consultant] }] },
  ),
  // Near, and nothing to ask.
  passes(
    "marked-and-inside",
    "part-5.5",
    "Between officers.",
    mail("silva", ["vasquez"], "CONFIDENTIAL: land deal", "2026-10-06 10:00", "Elena, the price is agreed."),
  ),
  passes(
    "exempt-report-to-members",
    "part-5.5",
    "Members receive exempt papers.",
    mail("pryce", ["audit-committee@"], "Papers", "2026-10-06 11:00", "Part 2 papers are attached.", {
      attach: [{ name: "item-9.txt", text: "EXEMPT – Paragraph 3\n\nItem 9" }],
    }),
  ),
  passes(
    "reply-that-keeps-the-subject",
    "part-5.5",
    "Back to whoever wrote it.",
    mail(
      "amankwah",
      [solicitor],
      "RE: [Confidential] Boundary dispute",
      "2026-10-07 09:00",
      "Owen, agreed.",
      {
        client: "desktop",
        under: [
          {
            from: solicitor,
            to: ["amankwah"],
            at: "2026-10-07 08:30",
            text: "Shall we settle the boundary?",
          },
        ],
      },
    ),
  ),
  passes(
    "marked-below-and-party-to-it",
    "part-5.5",
    "The consultant was in Cc of the marked message.",
    mail("barlow", [consultant], "RE: Depot", "2026-10-07 10:00", "Rhona, Tuesday then.", {
      client: "desktop",
      under: [
        {
          from: "ito",
          to: ["barlow"],
          cc: [consultant],
          at: "2026-10-07 09:00",
          text: "CONFIDENTIAL\n\nThe depot will close in 2028.",
        },
      ],
    }),
  ),
  passes(
    "legal-footer",
    "part-5.5",
    "The authority's legal footer.",
    mail(
      "eastwood",
      [resident],
      "Your bins",
      "2026-10-07 11:00",
      "Dear Mrs Gough\n\nThe bins will be emptied on Friday.",
      { footer: true },
    ),
  ),
  passes(
    "confidentiality-notice",
    "part-5.5",
    "A notice in capitals is a footer all the same.",
    mail(
      "eastwood",
      [resident],
      "Your bins",
      "2026-10-07 12:00",
      "Dear Mrs Gough\n\nThey came.\n\nPeter\n\nCONFIDENTIALITY NOTICE: This email and any attachments are confidential and intended solely for the addressee.",
      {
        sign: "none",
      },
    ),
  ),
  passes(
    "confidential-in-a-sentence",
    "part-5.5",
    "An ordinary sentence about something confidential.",
    mail(
      "olsen",
      [consultant],
      "Survey",
      "2026-10-07 13:00",
      "Rhona, the answers to the survey stay confidential, and only totals are published.",
    ),
  ),
  passes(
    "confidential-waste",
    "part-5.5",
    "Confidential waste is collected.",
    mail(
      "choudhury",
      ["Collections <office@shredit.example>"],
      "Confidential waste",
      "2026-10-07 14:00",
      "Please collect two sacks of confidential waste on Thursday.",
    ),
  ),
  passes(
    "official-alone",
    "part-5.5",
    "OFFICIAL is no marking of confidence.",
    mail("ito", [council], "OFFICIAL: timetable", "2026-10-07 15:00", "Colleagues, the timetable is out."),
  ),
  passes(
    "personal-sensitivity",
    "part-5.5",
    "Personal speaks of the sender.",
    mail("olsen", [consultant], "Lunch", "2026-10-08 09:00", "Rhona, the place by the bridge at one?", {
      headers: { Sensitivity: "Personal" },
    }),
  ),
  passes(
    "part-two-of-a-course",
    "part-5.5",
    "Part 2 of something else.",
    mail(
      "olsen",
      [consultant],
      "Part 2 of the course",
      "2026-10-08 10:00",
      "Part 2 of the course starts on Monday.",
    ),
  ),
  passes(
    "restricted-parking",
    "part-5.5",
    "Restricted parking.",
    mail(
      "eastwood",
      [resident],
      "Parking",
      "2026-10-08 11:00",
      "Restricted parking applies in Market Street from Monday.",
    ),
  ),
  passes(
    "record-keeping",
    "part-5.5",
    "The mailbox for records is elsewhere, and the authority's own.",
    mail("pryce", ["amankwah"], "CONFIDENTIAL: complaint", "2026-10-08 12:00", "Stephen, for the file.", {
      cc: ["journal@mailvault.example"],
    }),
  ),
  passes(
    "part-5-3-constituent-who-raised-it",
    "part-5.3",
    "The constituent's own matter.",
    mail("alan", [resident], "RE: Stair lights", "2026-10-09 09:00", "Dear Gladys\n\nThe answer is below.", {
      sign: "ward",
      client: "desktop",
      under: [
        { from: "silva", to: ["alan"], at: "2026-10-09 08:40", text: "The fitter comes today." },
        { from: "alan", to: ["silva"], at: "2026-10-08 19:00", text: "Bruno, see below." },
        { from: resident, to: ["alan"], at: "2026-10-08 18:00", text: "The stairs are dark again." },
      ],
    }),
  ),
  passes(
    "part-5-5-unmarked-to-a-stranger",
    "part-5.5",
    "Unmarked correspondence outside is part-5.3's affair alone.",
    mail("eastwood", [council], "FW: Stair lights", "2026-10-09 10:00", "Colleagues, yours to mend.", {
      client: "desktop",
      under: [{ from: "alan", to: ["eastwood"], at: "2026-10-09 09:00", text: "The stairs are dark again." }],
    }),
  ),
  passes(
    "cpca-briefing-passed-on-by-its-member",
    "cpca",
    "The member whom the briefing was for shares it.",
    mail(
      "lindqvist",
      ["hughes"],
      "FW: Confidential briefing: bus franchising",
      "2026-10-12 12:00",
      "Meleri, see what Keith says.",
      {
        sign: "none",
        client: "web",
        under: [
          {
            from: "barlow",
            to: ["lindqvist"],
            subject: "Confidential briefing: bus franchising",
            at: "2026-10-12 09:30",
            text: "CONFIDENTIAL BRIEFING\n\nThe briefing you asked for is below.",
          },
        ],
      },
    ),
  ),
];
