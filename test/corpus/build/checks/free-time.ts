import type { Scenario } from "../mail.ts";
import { mail, scenariosOf } from "./short.ts";

const { trips, passes } = scenariosOf("free-time", "inform");

/** Written from part-5.5, 6.10, part-5.3, 5 and cpca-2022, 3.5, before the check was run on any of them. */
export const freeTime: readonly Scenario[] = [
  trips(
    "member-to-officer-at-night",
    "part-5.5",
    "A member writes to an officer at 22:15.",
    mail(
      "bracewell",
      ["barlow"],
      "Sunday services",
      "2026-10-06 22:15",
      "Keith, thank you for the timetable. It reads well.",
    ),
    { only: true },
  ),
  trips(
    "officer-to-member-at-night",
    "part-5.5",
    "Part-5.5 respects members' free time as well.",
    mail(
      "silva",
      ["alan"],
      "Westgate lettings",
      "2026-10-06 21:05",
      "Alan, the lettings list is on the shared drive.",
    ),
  ),
  trips(
    "saturday-noon",
    "part-5.5",
    "A Saturday is no office day.",
    mail("osei", ["gallagher"], "Papers", "2026-10-10 12:00", "Moira, the papers came. Thank you."),
  ),
  trips(
    "sunday-to-a-chief-officer",
    "part-5.5",
    "Chief officers have free time too.",
    mail(
      "whitlock",
      ["vasquez"],
      "Treasury report",
      "2026-10-11 15:30",
      "Elena, I have read the report and have no comments.",
    ),
  ),
  trips(
    "christmas-day",
    "part-5.5",
    "A holiday of the file.",
    mail("draycott", ["pryce"], "Audit dates", "2026-12-25 11:00", "Carys, the dates suit me."),
  ),
  trips(
    "bank-holiday-monday",
    "part-5.5",
    "A Monday that is a holiday.",
    mail("macready", ["eastwood"], "Garages", "2026-12-28 10:00", "Peter, the gate is mended."),
  ),
  trips(
    "before-eight",
    "part-5.5",
    "Seven in the morning is too early.",
    mail(
      "hughes",
      ["nwachukwu"],
      "Culvert",
      "2026-10-07 07:12",
      "Adaeze, the drawing was what I needed. Diolch.",
    ),
  ),
  trips(
    "just-after-six",
    "part-5.5",
    "A quarter past six.",
    mail("lindqvist", ["ito"], "Bus gate", "2026-10-07 18:15", "Hannah, the new camera is up."),
  ),
  trips(
    "copied-officer-at-night",
    "part-5.5",
    "To a resident, with an officer in Cc.",
    mail(
      "lindqvist",
      ["Ann Prowse <annprowse@gmail.example>"],
      "Street lamps",
      "2026-10-07 20:40",
      "Dear Ann\n\nThe lamps are lit again.",
      { cc: ["eastwood"], sign: "ward" },
    ),
  ),
  trips(
    "to-a-team",
    "part-5.5",
    "A list of officers.",
    mail(
      "bracewell",
      ["transport-team@"],
      "Thanks",
      "2026-10-08 21:00",
      "Everybody liked the exhibition. Well done.",
    ),
  ),
  trips(
    "officer-to-a-committee-list",
    "part-5.5",
    "A list of members in the evening.",
    mail(
      "gallagher",
      ["scrutiny-committee@"],
      "Papers for Thursday",
      "2026-10-08 19:45",
      "The papers are on the website.",
    ),
  ),
  trips(
    "mayor-to-private-secretary",
    "part-5.5",
    "The Mayor is a member, and an officer allocated to the Mayor has free time.",
    mail("mayor", ["teague"], "Tomorrow", "2026-10-08 23:10", "Martin, the speech is fine as it stands."),
  ),
  trips(
    "answer-after-more-than-an-hour",
    "part-5.5",
    "An answer an hour and a half after what came out of hours.",
    mail(
      "sandhu",
      ["olsen"],
      "RE: Boot camp places",
      "2026-10-12 21:35",
      "Kirsten, good news about the places.",
      {
        client: "web",
        under: [
          { from: "olsen", to: ["sandhu"], at: "2026-10-12 20:05", text: "All sixty places are taken." },
        ],
      },
    ),
  ),
  trips(
    "answer-at-night-to-a-mail-of-the-day",
    "part-5.5",
    "What is answered came in office hours.",
    mail("sandhu", ["olsen"], "RE: Boot camp", "2026-10-12 18:20", "Kirsten, that is clear now.", {
      client: "desktop",
      under: [
        { from: "olsen", to: ["sandhu"], at: "2026-10-12 17:50", text: "The guidance came out today." },
      ],
    }),
  ),
  trips(
    "forwarded-at-night",
    "part-5.5",
    "Forwarding what a resident wrote tonight is no answer to the officer.",
    mail("alan", ["silva"], "FW: Stair lights", "2026-10-13 20:30", "Bruno, for your file.", {
      client: "web",
      under: [
        {
          from: "Gladys Gough <ggough@btinternet.example>",
          to: ["alan"],
          at: "2026-10-13 20:10",
          text: "The stairs are dark again, Alan.",
        },
      ],
    }),
  ),
  trips(
    "deferred-into-the-night",
    "part-5.5",
    "Written in the day, to be delivered at 20:00.",
    mail("bracewell", ["barlow"], "Route 7", "2026-10-14 15:00", "Keith, the new stop is popular.", {
      headers: { "Deferred-Delivery": "Wed, 14 Oct 2026 20:00:00 +0100" },
    }),
  ),
  trips(
    "deferred-to-a-saturday",
    "part-5.5",
    "To be delivered on a Saturday morning.",
    mail("osei", ["gallagher"], "Witnesses", "2026-10-15 16:00", "Moira, the order of witnesses is good.", {
      headers: { "Deferred-Delivery": "Sat, 17 Oct 2026 09:00:00 +0100" },
    }),
  ),
  trips(
    "not-urgent-in-the-subject",
    "part-5.5",
    "The word stands there to say that it is not.",
    mail(
      "hughes",
      ["gallagher"],
      "Not urgent - minutes",
      "2026-10-15 21:00",
      "Moira, I found one misprint on page 3 and nothing else.",
    ),
  ),
  trips(
    "urgent-care-is-a-name",
    "part-5.5",
    "Urgent care is what the mail is about, not how fast it is.",
    mail(
      "macready",
      ["eastwood"],
      "Urgent care centre opening",
      "2026-10-15 21:30",
      "Peter, it was a good event.",
    ),
  ),
  trips(
    "low-importance",
    "part-5.5",
    "Marked as of low importance.",
    mail("whitlock", ["vasquez"], "Reserves", "2026-10-16 19:00", "Elena, page 4 answers my question.", {
      headers: { Importance: "Low" },
    }),
  ),
  trips(
    "clocks-went-back",
    "part-5.5",
    "18:30 in winter time, after the clocks went back.",
    mail("draycott", ["amankwah"], "Register", "2026-10-26 18:30", "Stephen, my entry is up to date."),
  ),
  trips(
    "part-5-3-member-at-night",
    "part-5.3",
    "Section 5 speaks of officers' hours.",
    mail("bracewell", ["ito"], "Tram options", "2026-10-19 22:00", "Hannah, the options paper is excellent."),
  ),
  trips(
    "part-5-3-weekend",
    "part-5.3",
    "A Sunday under part-5.3.",
    mail("penhale", ["silva"], "Site visit", "2026-10-18 10:00", "Bruno, the visit went well."),
  ),
  trips(
    "cpca-member-at-night",
    "cpca",
    "Clause 3.5: outside normal hours.",
    mail("whitlock", ["vasquez"], "Budget lines", "2026-10-19 21:50", "Elena, all is clear now."),
  ),
  trips(
    "cpca-weekend-to-chief",
    "cpca",
    "A Saturday under cpca-2022.",
    mail("sandhu", ["haverill"], "Board dinner", "2026-10-24 14:00", "Judith, thank you for Friday evening."),
  ),
  trips(
    "both-protocols-at-night",
    "part-5.5-cpca",
    "Both clauses are cited.",
    mail("bracewell", ["ito"], "Bus lanes", "2026-10-20 20:20", "Hannah, I have read it all and am content."),
    {
      findings: [
        {
          check: "free-time",
          level: "inform",
          clauses: ["part-5.5 6.10", "cpca-2022 3.5"],
          people: ["ito"],
          originator: null,
        },
      ],
    },
  ),
  trips(
    "both-protocols-officer-at-night",
    "part-5.5-cpca",
    "Only part-5.5 speaks of members' free time.",
    mail(
      "ito",
      ["bracewell"],
      "Bus lanes",
      "2026-10-20 20:20",
      "Nadia, the figures are attached to the report online.",
    ),
    { findings: [{ check: "free-time", level: "inform", clauses: ["part-5.5 6.10"] }] },
  ),
  // Near, and nothing to tell.
  passes(
    "office-hours",
    "part-5.5",
    "Ten in the morning.",
    mail("bracewell", ["barlow"], "Route 9", "2026-10-06 10:00", "Keith, the bus came on time."),
  ),
  passes(
    "eight-sharp",
    "part-5.5",
    "The first minute of the day.",
    mail("bracewell", ["barlow"], "Route 9", "2026-10-06 08:00", "Keith, the bus came early."),
  ),
  passes(
    "summer-time-evening",
    "part-5.5",
    "17:40 in summer time, 16:40 by the sun.",
    mail("osei", ["gallagher"], "Minutes", "2026-10-06 17:40", "Moira, I agree with the minutes."),
  ),
  passes(
    "marked-urgent",
    "part-5.5",
    "High importance.",
    mail(
      "macready",
      ["eastwood"],
      "Gas smell at Long Acre",
      "2026-10-06 22:00",
      "Peter, the gas people are there.",
      {
        headers: { Importance: "High" },
      },
    ),
  ),
  passes(
    "x-priority",
    "part-5.5",
    "X-Priority 1.",
    mail(
      "macready",
      ["eastwood"],
      "Wall fallen at Long Acre",
      "2026-10-06 23:00",
      "Peter, the police have closed the road.",
      {
        headers: { "X-Priority": "1" },
      },
    ),
  ),
  passes(
    "urgent-in-the-subject",
    "part-5.5",
    "The subject says it.",
    mail(
      "hughes",
      ["barlow"],
      "URGENT: bus shelter collapsed",
      "2026-10-07 06:10",
      "Keith, nobody is hurt. The police know.",
    ),
  ),
  passes(
    "answer-within-the-hour",
    "part-5.5",
    "The officer wrote at 20:05 and is answered at 20:40.",
    mail("sandhu", ["olsen"], "RE: Boot camp places", "2026-10-12 20:40", "Kirsten, that is good to hear.", {
      client: "web",
      under: [{ from: "olsen", to: ["sandhu"], at: "2026-10-12 20:05", text: "All sixty places are taken." }],
    }),
  ),
  passes(
    "officer-answers-a-late-member",
    "part-5.5",
    "The member wrote on Sunday evening and is answered within the hour.",
    mail("teague", ["mayor"], "RE: Tomorrow", "2026-10-11 19:20", "Mayor, the car comes at nine.", {
      client: "mobile",
      under: [{ from: "mayor", to: ["teague"], at: "2026-10-11 19:01", text: "When does the car come?" }],
    }),
  ),
  passes(
    "deferred-to-the-morning",
    "part-5.5",
    "Written at night, delivered at 08:30.",
    mail("bracewell", ["barlow"], "Route 7", "2026-10-14 23:00", "Keith, the new stop is popular.", {
      headers: { "Deferred-Delivery": "Thu, 15 Oct 2026 08:30:00 +0100" },
    }),
  ),
  passes(
    "member-to-member-at-night",
    "part-5.5",
    "No officer receives it.",
    mail(
      "osei",
      ["hughes"],
      "Questions for Thursday",
      "2026-10-14 22:00",
      "Meleri, shall you ask about the college?",
    ),
  ),
  passes(
    "officer-to-officer-at-night",
    "part-5.5",
    "Between officers the protocol says nothing.",
    mail("ito", ["barlow"], "Rota", "2026-10-14 21:00", "Keith, the rota is agreed."),
  ),
  passes(
    "resident-at-night",
    "part-5.5",
    "To a resident alone.",
    mail(
      "alan",
      ["Vera Lund <veralund@outlook.example>"],
      "The gym",
      "2026-10-14 21:00",
      "Dear Vera\n\nThe noise team will come on Friday.",
      {
        sign: "ward",
      },
    ),
  ),
  passes(
    "part-5-3-officer-to-member",
    "part-5.3",
    "Part-5.3 speaks of officers' hours only.",
    mail("ito", ["bracewell"], "Tram options", "2026-10-19 20:00", "Nadia, the options paper is out."),
  ),
  passes(
    "cpca-officer-to-member",
    "cpca",
    "So does cpca-2022.",
    mail("vasquez", ["whitlock"], "Budget lines", "2026-10-19 20:00", "Dorothy, the lines are as agreed."),
  ),
  passes(
    "sefton-at-night",
    "sefton",
    "Sefton has no such rule.",
    mail("bracewell", ["barlow"], "Route 7", "2026-10-19 23:30", "Keith, the bus was full."),
  ),
];
