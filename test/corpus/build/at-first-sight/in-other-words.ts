import { account, confidence, group, junior, sharing } from "../checks/by-check.ts";
import { mail } from "../checks/short.ts";
import type { ExpectedFinding, Scenario, Who } from "../mail.ts";

/** What people ask, allow, keep to themselves and mark in words of their own, and chains in which several have a part. */

const surveyor = "Marta Kowalczyk-Bell <marta@bellsurveyors.example>";
const lawyers = "Harcourt Law <office@harcourt-law.example>";

/** What a member asks of a planner, and whether it is more than a fact. */
const asked: readonly (readonly [name: string, text: string, isWork: boolean])[] = [
  ["on-which-day", "Adaeze, on which day was the count on Long Acre taken?", false],
  ["let-me-have-a-note", "Hi Adaeze, let me have a note on Castle Court by Tuesday.", true],
  ["can-we-get-this-sorted", "Can we get this sorted please? The sign is still in the road.", true],
  ["it-would-help-me", "It would help me if you drafted a reply to Mr Webb.", true],
  ["do-me-a-favour", "Hello Adaeze, do me a favour and move Thursday's site visit to Friday.", true],
  ["you-must-tell-them", "You must tell the contractor to stop the night work.", true],
  ["is-there-any-way", "Adaeze, is there any way of moving the bin store nearer the gate?", true],
  ["grateful-for-a-redraft", "Adaeze, grateful for a redraft of section two without the bit on trees.", true],
  ["wording-too-soft", "Adaeze, the wording in paragraph 4 is too soft. Strengthen it.", true],
  ["by-when-must-they-reply", "Adaeze, by when must they reply, and to whom?", false],
  ["adopted-and-since-when", "Which of the two roads is adopted, and since when?", false],
  ["send-them-again", "I seem to have mislaid the slides. Would you be able to send them again?", false],
];

/** Words that ask for nothing, under the protocol that excepts no question. */
const notAsked: readonly (readonly [name: string, text: string])[] = [
  ["no-trouble-please", "Please do not go to any trouble over it, Mr Webb has mended it himself."],
  ["notes-below", "Please find below my notes of the visit: two gates, one hut, one dog."],
  ["crossing-looks-splendid", "Just to say that the new crossing looks splendid."],
];

const asking: readonly Scenario[] = [
  ...asked.map(([name, text, isWork]) => {
    const content = mail("okonjo", ["nwachukwu"], "Castle Court", "2026-11-12 11:05", text);
    const about = { about: ["nwachukwu"], clauses: ["part-5.5 6.6"] };
    return isWork
      ? junior.trips(name, "part-5.5", "A member asks a planner for more than a fact.", content, {
          findings: [{ check: "junior-officer", level: "inform", ...about }],
        })
      : junior.passes(name, "part-5.5", "A member asks a planner for nothing but facts.", content);
  }),
  ...notAsked.map(([name, text]) =>
    junior.passes(
      name,
      "cpca",
      "A member asks nothing of a planner.",
      mail("bracewell", ["nwachukwu"], "Castle Court", "2026-11-12 11:15", text),
    ),
  ),
];

type Leave = readonly [
  name: string,
  words: string,
  level: "prompt" | "hold",
  to: Who,
  clauses?: readonly string[],
];

/** What an originator wrote of passing a message on, and what it comes to for the member who gets it. */
const leave: readonly Leave[] = [
  ["nothing-against-it", "I have nothing against Cllr Whitlock seeing this.", "prompt", "whitlock"],
  ["if-this-goes-further", "No problem at all if this goes further.", "prompt", "whitlock"],
  ["the-deputy-mayor-may-see", "I am quite happy for the Deputy Mayor to see this.", "prompt", "whitlock"],
  ["the-deputy-is-not-the-mayor", "I am quite happy for the Deputy Mayor to see this.", "hold", "mayor"],
  [
    "let-her-know-what-i-wrote",
    "It's fine to let Cllr Whitlock know what I have written here.",
    "prompt",
    "whitlock",
  ],
  [
    "let-the-chair-have-a-copy",
    "Could you let the Chair of the Audit and Governance Committee have a copy of this?",
    "prompt",
    "draycott",
  ],
  ["include-her-in-your-reply", "Please include Cllr Whitlock in your reply.", "prompt", "whitlock"],
  ["pass-it-on-yourself-i-will", "I will share this with Cllr Whitlock myself.", "hold", "whitlock"],
  ["share-a-platform", "I would be happy to share a platform with Cllr Whitlock.", "hold", "whitlock"],
  [
    "went-no-further",
    "I'd be grateful if this went no further.",
    "hold",
    "whitlock",
    ["part-5.5 14.1", "part-5.5 12.8"],
  ],
  [
    "none-of-it-confidential",
    "None of this is confidential of course.",
    "hold",
    "whitlock",
    ["part-5.5 14.1"],
  ],
  ["every-confidence", "I have every confidence in your team.", "hold", "whitlock", ["part-5.5 14.1"]],
];

const permission: readonly Scenario[] = leave.map(([name, words, level, to, clauses]) =>
  sharing.trips(
    name,
    "part-5.5",
    level === "prompt"
      ? "The originator's words, quoted, let this member see it."
      : "The originator's words do not let this member see it.",
    mail("barlow", [to], "FW: Culvert at the mill", "2026-11-12 10:05", "See below.", {
      under: [
        {
          from: "lindqvist",
          to: ["barlow"],
          at: "2026-11-11 10:00",
          text: `Keith,\n\nThe culvert at the mill is choked with branches. ${words}\n\nMaren`,
        },
      ],
    }),
    {
      findings: [
        {
          check: "sharing-without-consent",
          level,
          about: [to],
          people: [to],
          originator: "lindqvist",
          ...(clauses && { clauses }),
        },
      ],
    },
  ),
);

/** What a member writes to another from a private mailbox, and whether it is the authority's business. */
const privateMail: readonly (readonly [name: string, text: string, isBusiness: boolean])[] = [
  ["quiz-at-the-red-lion", "Hi Maren, are you coming to the quiz at the Red Lion on Friday?", false],
  ["free-for-supper", "Are you and Jonas free for supper on Saturday? Bring the children.", false],
  ["table-for-eight", "Table booked for eight at the Bengal Lancer. See you there.", false],
  ["nadolig-llawen", "Nadolig Llawen i ti a'r teulu!", false],
  ["supper-before-the-board", "Can we have supper before the board and settle the amendment?", true],
  ["pre-meet-on-tuesday", "Are you free for a pre-meet on Tuesday before the Transport Committee?", true],
];

const accounts: readonly Scenario[] = privateMail.map(([name, text, isBusiness]) => {
  const content = mail("bracewell/2", ["lindqvist"], "Hello", "2026-11-12 12:05", text);
  return isBusiness
    ? account.trips(name, "cpca", "A member writes business from a private mailbox.", content, {
        findings: [
          { check: "unassessed-account", level: "hold", about: ["bracewell/2"], people: ["bracewell"] },
        ],
      })
    : account.passes(name, "cpca", "A member writes a private mail from a private mailbox.", content);
});

/** First lines of a mail to a surveyor, and whether they mark it. */
const firstLines: readonly (readonly [name: string, line: string, isMarking: boolean])[] = [
  ["confidential-no", "Confidential: No", false],
  ["non-confidential-summary", "Non-confidential summary", false],
  ["exempt-accommodation", "Exempt accommodation: visits", false],
  ["part-two-in-roman", "PART II – PRIVATE", true],
  ["in-confidence", "IN CONFIDENCE", true],
  ["addressee-only", "Private & Confidential - addressee only", true],
  ["confidential-to-the-panel", "Confidential to members of the panel", true],
  ["report-marked-exempt", "Report marked: EXEMPT", true],
  ["part-two-is-the-roof", "Part 2: works to the roof", false],
  ["restricted-to-twenty", "Restricted to 20 mph", false],
];

const markings: readonly Scenario[] = firstLines.map(([name, line, isMarking]) => {
  const text = `${line}\n\nDear Marta,\n\nWe meet at the site on Tuesday at ten.`;
  const content = mail("silva", [surveyor], "Site visit", "2026-11-12 13:05", text);
  return isMarking
    ? confidence.trips(name, "part-5.5", "A line above the salutation marks the mail.", content)
    : confidence.passes(name, "part-5.5", "A line above the salutation marks nothing.", content);
});

/** What a member wrote to colleagues of one group, and whether it is the group's business. */
const amongColleagues: readonly (readonly [
  name: string,
  subject: string,
  words: string,
  isGroups: boolean,
])[] = [
  [
    "for-labour-members-only",
    "Line for Thursday",
    "Colleagues, this is for Labour members only. We vote against.",
    true,
  ],
  ["strictly-for-the-group", "Motion", "Strictly for the group: our motion goes in at noon.", true],
  ["three-line-whip", "Thursday", "There is a three-line whip on item 6.", true],
  ["labour-group-agm", "Labour Group AGM", "Nominations for leader to me by Friday.", true],
  ["labour-costs-are-up", "Labour costs", "Labour costs have gone up by nine per cent since May.", false],
  ["a-conservative-estimate", "Homes", "A conservative estimate is four hundred homes.", false],
  ["group-discount-at-the-museum", "Museum", "There is a group discount for the museum.", false],
];

const groups: readonly Scenario[] = amongColleagues.map(([name, subject, words, isGroups]) => {
  const content = mail("osei", ["ferreira"], `FW: ${subject}`, "2026-11-12 13:30", "Inês, see below.", {
    under: [{ from: "bracewell", to: ["osei", "alison"], at: "2026-11-11 09:00", text: `${words}\n\nNadia` }],
  });
  return isGroups
    ? group.trips(name, "part-5.5", "A group's business goes to a member of another.", content, {
        findings: [{ check: "group-confidence", level: "prompt", about: ["ferreira"], people: ["ferreira"] }],
      })
    : group.passes(name, "part-5.5", "The words only sound like a group's.", content);
});

const held = (
  to: Who,
  originator: string,
  clauses: readonly string[] = ["part-5.5 14.1"],
): ExpectedFinding => ({
  check: "sharing-without-consent",
  level: "hold",
  about: [to],
  people: [to],
  originator,
  clauses,
});

/** Chains in which several have a part. */
const chains: readonly Scenario[] = [
  sharing.trips(
    "a-briefing-as-you-asked",
    "cpca",
    "A director's message is a briefing by its first words.",
    mail("barlow", ["ferreira"], "FW: Depot", "2026-11-12 10:10", "Inês, see below.", {
      under: [
        {
          from: "ito",
          to: ["bracewell"],
          cc: ["barlow"],
          at: "2026-11-11 10:02",
          text: "Nadia,\n\nAs you asked, a briefing on the depot. The lease ends in 2028.\n\nHannah",
        },
      ],
    }),
    { findings: [held("ferreira", "bracewell", ["cpca-2022 4.14"])] },
  ),
  sharing.passes(
    "a-press-briefing-is-none",
    "cpca",
    "A director mentions a briefing of the press.",
    mail("barlow", ["ferreira"], "FW: Thursday", "2026-11-12 10:15", "Inês, about Thursday.", {
      under: [
        {
          from: "ito",
          to: ["bracewell"],
          cc: ["barlow"],
          at: "2026-11-11 10:02",
          text: "Nadia,\n\nThe minister has cancelled her press briefing, so we start at ten instead of nine.\n\nHannah",
        },
      ],
    }),
  ),
  sharing.trips(
    "two-voices-in-one-chain",
    "part-5.5",
    "Two members' words travel in one chain, and each is asked.",
    mail("barlow", ["macready"], "FW: Lorries", "2026-11-18 14:05", "Ewan, to save me writing it twice.", {
      client: "desktop",
      under: [
        {
          from: "okonjo",
          to: ["barlow"],
          cc: ["alison"],
          at: "2026-11-17 13:00",
          text: "I have counted thirty-one in one morning.\n\nTunde",
        },
        {
          from: "alison",
          to: ["barlow"],
          cc: ["okonjo"],
          at: "2026-11-17 09:15",
          text: "Keith, can anything be done about lorries on Bell Lane?\n\nAlison",
        },
      ],
    }),
    { findings: [held("macready", "okonjo"), held("macready", "alison")] },
  ),
  sharing.trips(
    "leave-given-before-what-was-said-last",
    "part-5.5",
    "What was written after the leave is not covered by it.",
    mail("silva", ["penhale"], "FW: Verges", "2026-09-18 10:10", "Gwyn, the whole thread.", {
      client: "web",
      under: [
        {
          from: "alison",
          to: ["silva"],
          at: "2026-09-17 16:00",
          text: "Then I should say that one of your crews told Mrs Onions to mind her own business.\n\nAlison",
        },
        { from: "silva", to: ["alison"], at: "2026-09-17 11:00", text: "Two cuts a year.\n\nBruno" },
        {
          from: "alison",
          to: ["silva"],
          at: "2026-09-17 09:00",
          text: "How often are verges cut? You may share this with Cllr Penhale.\n\nAlison",
        },
      ],
    }),
    { findings: [held("penhale", "alison")] },
  ),
  sharing.trips(
    "a-directors-leave-is-not-hers-to-give",
    "part-5.5",
    "An officer's words above the member's allow nothing.",
    mail("barlow", ["whitlock"], "FW: Culvert", "2026-11-12 10:05", "See below.", {
      client: "desktop",
      under: [
        {
          from: "ito",
          to: ["barlow"],
          at: "2026-11-11 12:00",
          text: "Keith, I am happy for this to be shared with Cllr Whitlock.\n\nHannah",
        },
        { from: "lindqvist", to: ["barlow"], at: "2026-11-11 10:00", text: "When is it cleared?\n\nMaren" },
      ],
    }),
    { findings: [held("whitlock", "lindqvist")] },
  ),
  sharing.trips(
    "his-own-answer-and-her-question",
    "sefton",
    "An officer may pass on his own answer, not the question below it.",
    mail("ito", ["osei"], "FW: Bus shelters", "2026-06-16 11:40", "Kwabena, the position is below.", {
      client: "desktop",
      under: [
        {
          from: "ito",
          to: ["bracewell"],
          at: "2026-06-15 15:00",
          text: "Nadia, twelve are ordered.\n\nHannah",
        },
        {
          from: "bracewell",
          to: ["ito"],
          at: "2026-06-15 09:00",
          text: "Hannah, how many shelters do we get this year?\n\nNadia",
        },
      ],
    }),
    { findings: [held("osei", "bracewell", ["sefton 69"])] },
  ),
  sharing.trips(
    "two-mails-attached",
    "part-5.5",
    "Two mails are attached, of two members.",
    mail("barlow", ["ferreira"], "Two coaches", "2026-11-13 12:20", "Inês, both attached.", {
      attach: [
        { mail: mail("lindqvist", ["barlow"], "Coach", "2026-11-12 10:00", "Who pays?"), name: "one.eml" },
        { mail: mail("okonjo", ["barlow"], "Coach 2", "2026-11-12 11:00", "Who drives?"), name: "two.eml" },
      ],
    }),
    { findings: [held("ferreira", "lindqvist"), held("ferreira", "okonjo")] },
  ),
  confidence.trips(
    "the-lawyers-mark-goes-on-to-a-second",
    "part-5.5",
    "What one outsider marked goes to another.",
    mail(
      "silva",
      [lawyers],
      "RE: Private and Confidential: lease",
      "2026-11-13 12:30",
      "Noted, and I copy Marta.",
      {
        cc: [surveyor],
        client: "desktop",
        under: [
          {
            from: lawyers,
            to: ["silva"],
            at: "2026-11-12 09:00",
            text: "Dear Mr Silva, the lease is ready.",
          },
        ],
      },
    ),
    { findings: [{ check: "confidence", level: "prompt", about: [surveyor] }] },
  ),
  group.passes(
    "friends-of-the-canal",
    "part-5.5",
    "A group of friends of the canal is no political group.",
    mail("alison", ["okonjo"], "FW: Towpath", "2026-11-12 13:40", "Tunde, can you come?", {
      client: "gmail-forward",
      under: [
        {
          from: "osei",
          to: ["alison"],
          at: "2026-11-11 09:00",
          text: "Alison, the Friends of the Canal hold their group meeting in the chapel on Sunday at three.\n\nKwabena",
        },
      ],
    }),
  ),
];

/** Scenarios of words and chains, written in one sitting from the protocols before any of them was run. */
export const inOtherWords: readonly Scenario[] = [
  ...asking,
  ...permission,
  ...accounts,
  ...markings,
  ...groups,
  ...chains,
];
