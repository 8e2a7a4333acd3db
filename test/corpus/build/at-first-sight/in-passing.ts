import { confidence, group, political, sharing } from "../checks/by-check.ts";
import { mail } from "../checks/short.ts";
import type { ExpectedFinding, Mail, Scenario } from "../mail.ts";

/** What people say in passing: leave in a clause of its own, a party's work without its words, a marking in few. */

const trader = "Meg Tarrant <meg@tarrantcycles.example>";
const at = "2026-11-25 10:15";
const before = "2026-11-24 16:40";

function shared(level: ExpectedFinding["level"]): readonly ExpectedFinding[] {
  return [{ check: "sharing-without-consent", level, people: ["sandhu"], originator: "bracewell" }];
}

function passedOn(words: string): Mail {
  return mail("ito", ["sandhu"], "FW: Fares", at, "For information.", {
    under: [
      {
        from: "bracewell",
        to: ["ito"],
        at: before,
        text: `Hannah,\n\nI am not convinced by the second option. ${words}\n\nNadia`,
      },
    ],
  });
}

/** What an originator wrote of Cllr Sandhu, of the Labour group too, and what it comes to for him. */
const leave: readonly (readonly [name: string, words: string, level: "prompt" | "hold"])[] = [
  ["brought-in-on-this", "Please bring Cllr Sandhu in on this.", "prompt"],
  ["kept-copied-in", "Please keep Harjit copied in from here on.", "prompt"],
  ["asked-to-be-copied-in", "Could Harjit be copied in, please?", "prompt"],
  ["should-he-be-copied-in", "Should Harjit be copied in?", "hold"],
  ["run-past-him", "Happy for you to run this past Harjit.", "prompt"],
  ["helps-if-he-gets-it", "It would help if Cllr Sandhu got this as well.", "prompt"],
  ["discussed-and-sent-on", "Feel free to discuss this with Harjit and send it on to him.", "prompt"],
  ["not-confidential-so-pass-it", "This isn't confidential, so pass it to whoever needs it.", "prompt"],
  ["labour-colleagues", "Please share this with my Labour colleagues.", "prompt"],
  ["conservative-colleagues", "Please share this with my Conservative colleagues.", "hold"],
  ["permission-granted", "Permission granted to share this with Cllr Sandhu.", "prompt"],
  ["comments-for-sharing", "My comments are for sharing with Harjit.", "prompt"],
  ["not-ready", "I'm not ready for Harjit to see this.", "hold"],
  ["he-has-seen-it", "Harjit has seen this already.", "hold"],
  ["ask-him-first", "I would need to ask Harjit before this goes further.", "hold"],
  ["his-note-to-me", "Please ask Harjit to share his note with me.", "hold"],
];

const permission: readonly Scenario[] = leave.map(([name, words, level]) =>
  sharing.trips(
    name,
    "part-5.5",
    "A director passes on what its writer said something of.",
    passedOn(words),
    {
      findings: shared(level),
    },
  ),
);

const bodies: readonly Scenario[] = [
  sharing.trips(
    "members-of-a-committee-by-name",
    "part-5.5",
    "The committee stands behind the first word of a sentence.",
    mail("barlow", ["ferreira"], "FW: Fares", at, "For information.", {
      under: [
        {
          from: "lindqvist",
          to: ["barlow"],
          at: before,
          text: "Keith,\n\nI am not convinced. Please circulate to Transport Committee members.\n\nMaren",
        },
      ],
    }),
    {
      findings: [
        {
          check: "sharing-without-consent",
          level: "prompt",
          people: ["ferreira"],
          originator: "lindqvist",
        },
      ],
    },
  ),
];

/** What a member writes to another from the authority's account, and whether it is a party's work. */
const party: readonly (readonly [name: string, words: string, isCampaign: boolean])[] = [
  ["chance-to-vote", "On 6 May they have the chance to vote. Could you spare an hour for leaflets?", true],
  ["chance-to-vote-on-a-name", "Pupils have the chance to vote on the bus's name. Posters are up.", false],
  ["only-a-labour-vote", "Only a Labour vote will keep the buses running after May.", true],
  ["their-vote-recorded", "The Labour members asked that their vote be recorded.", false],
  ["campaign-launch", "The campaign launch is at the Corn Hall on Friday, so bring placards.", true],
  ["recycling-campaign-launch", "The recycling campaign launch is on Friday, so bring placards.", false],
  [
    "cheque-at-headquarters",
    "Your donation has reached campaign headquarters, and pays for the leaflet.",
    true,
  ],
  ["cheque-for-the-hospice", "Your donation has reached the hospice, and pays for the leaflet.", false],
  ["names-for-a-nomination", "Would you sign my nomination papers tonight?", true],
  ["nomination-for-an-award", "Thank you for nominating me for the volunteers' award.", false],
  ["selection-meeting", "The selection meeting for the May elections is on the 10th.", true],
  ["back-from-the-tories", "Help me win Castle Hill back from the Tories.", true],
  ["when-they-go-to-the-polls", "I hope they remember me when they go to the polls.", true],
  ["contributed-to-the-debate", "Conservative councillors contributed to the debate on the levy.", false],
  [
    "sorry-i-missed-you",
    "We need three hundred calling cards for the doors in Millrace before polling day.",
    true,
  ],
];

const campaigns: readonly Scenario[] = party.map(([name, words, isCampaign]) =>
  political[isCampaign ? "trips" : "passes"](
    name,
    "sefton",
    isCampaign ? "A member works for a party by the council's mail." : "Nothing in it is a party's.",
    mail("bracewell", ["alison"], "A word", at, `Dear Alison,\n\n${words}`),
  ),
);

/** How a subject or a first line is marked, and whether it is. */
const marked: readonly (readonly [name: string, subject: string, line: string, isMarked: boolean])[] = [
  ["offer-in-confidence", "The offers - in confidence", "", true],
  ["commercially-confidential", "The offers (commercially confidential)", "", true],
  ["embargoed-and-confidential", "The offers", "EMBARGOED AND CONFIDENTIAL until 9 December\n\n", true],
  ["exempt-item-on-coloured-paper", "The offers", "Yellow paper - exempt item\n\n", true],
  ["training-in-confidence", "Training in confidence for new starters", "", false],
  ["exempt-fees", "The offers", "Fees - exempt students\n\n", false],
];

const markings: readonly Scenario[] = marked.map(([name, subject, line, isMarked]) =>
  confidence[isMarked ? "trips" : "passes"](
    name,
    "part-5.5",
    isMarked ? "Marked matter goes to a trader." : "Words that only look like a marking.",
    mail(
      "silva",
      [trader],
      subject,
      at,
      `${line}Dear Ms Tarrant,\n\nThe papers that you asked for are enclosed.`,
    ),
  ),
);

const groups: readonly Scenario[] = [
  group.trips(
    "what-group-agreed",
    "part-5.5",
    "A group that needs no article is a political one.",
    mail("bracewell", ["ferreira"], "FW: Item 6", at, "Inês, for you.", {
      under: [
        { from: "osei", to: ["bracewell"], at: before, text: "Nadia, this is what group agreed on item 6." },
      ],
    }),
    { findings: [{ check: "group-confidence", level: "prompt", people: ["ferreira"] }] },
  ),
  group.trips(
    "private-to-labour-councillors",
    "part-5.5",
    "A note that is for one party's councillors.",
    mail("bracewell", ["ferreira"], "FW: Item 6", at, "Inês, for you.", {
      under: [
        {
          from: "osei",
          to: ["bracewell"],
          at: before,
          text: "A private note for Labour councillors on item 6: we abstain.",
        },
      ],
    }),
    { findings: [{ check: "group-confidence", level: "prompt", people: ["ferreira"] }] },
  ),
  group.passes(
    "what-the-parents-group-agreed",
    "part-5.5",
    "A group of parents.",
    mail("bracewell", ["ferreira"], "FW: Item 6", at, "Inês, for you.", {
      under: [
        {
          from: "osei",
          to: ["bracewell"],
          at: before,
          text: "Nadia, the parents' group agreed to paint the crossing.",
        },
      ],
    }),
  ),
];

/** Scenarios written, with three hundred more, before any of them was run; these were read wrong, and their twins right. */
export const inPassing: readonly Scenario[] = [
  ...permission,
  ...bodies,
  ...campaigns,
  ...markings,
  ...groups,
];
