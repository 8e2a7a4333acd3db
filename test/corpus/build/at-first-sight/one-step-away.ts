import {
  account,
  binding,
  capacity,
  confidence,
  group,
  junior,
  media,
  political,
  sharing,
} from "../checks/by-check.ts";
import { mail } from "../checks/short.ts";
import type { ExpectedFinding, Scenario } from "../mail.ts";

/** What lies one step from the ordinary, each beside a twin that differs in one thing and is another matter. */

const resident = "Enid Hale <enid.hale@post.example>";
const builder = "Pat Lorne <pat@lornebuilders.example>";
const desk = "newsdesk@ostreyecho.example";
const at = "2026-10-07 10:15";
const before = "2026-10-06 09:12";

function shared(level: ExpectedFinding["level"]): readonly ExpectedFinding[] {
  return [{ check: "sharing-without-consent", level, people: ["lindqvist"], originator: "bracewell" }];
}

/** What an originator wrote of passing a message on to Cllr Lindqvist, and what it comes to for her. */
const leave: readonly (readonly [name: string, words: string, level: "prompt" | "hold"])[] = [
  ["content-for-it-to-be-seen", "I would be content for this to be seen by Cllr Lindqvist.", "prompt"],
  ["not-wanted-to-be-seen", "I do not want my question to be seen by Cllr Lindqvist.", "hold"],
  ["if-she-reads-it", "I don't mind if Cllr Lindqvist reads this.", "prompt"],
  ["no-reason-why-not", "I can't see any reason why you shouldn't share this with Cllr Lindqvist.", "prompt"],
  ["the-map-but-not-this", "Feel free to share the map, but not this email.", "hold"],
  ["this-but-not-to-her", "You may circulate this, but not to Cllr Lindqvist.", "hold"],
  ["this-but-not-the-figures", "You can share this with Cllr Lindqvist, but not the figures.", "prompt"],
  ["no-secret", "This email is no secret and may be passed round the Transport Committee.", "prompt"],
  ["if-you-want-that-is-fine", "If you want to let Cllr Lindqvist see this, that's fine by me.", "prompt"],
  ["if-you-want-not-fine", "If you want to let Cllr Lindqvist see this, that's not fine by me.", "hold"],
  [
    "if-you-think-think-again",
    "If you were thinking of sending this to Cllr Lindqvist, please think again.",
    "hold",
  ],
  ["delighted-if-passed-on", "I'd be delighted if you passed my comments on to Cllr Lindqvist.", "prompt"],
  ["relaxed-if-shown", "I'd be relaxed if Cllr Lindqvist were shown this.", "prompt"],
  ["all-group-leaders", "This may go to all group leaders.", "hold"],
  ["fine-to-pass", "My question is fine, and this is fine to pass to Cllr Lindqvist.", "prompt"],
  ["no-objection-to-her-having-it", "I would not object to Cllr Lindqvist being given this.", "prompt"],
  ["objection-to-her-having-it", "I object to Cllr Lindqvist being given this.", "hold"],
  ["she-knows-most-of-it", "Cllr Lindqvist knows most of it, but give her this by all means.", "prompt"],
  ["thanked-for-not-sharing", "Thank you for not sharing this with Cllr Lindqvist.", "hold"],
];

const permission: readonly Scenario[] = leave.map(([name, words, level]) =>
  sharing.trips(
    name,
    "part-5.5",
    "A head of service passes on what its writer said something of.",
    mail("barlow", ["lindqvist"], "FW: Efford Road", at, "For information.", {
      client: "web",
      under: [
        {
          from: "bracewell",
          to: ["barlow"],
          at: before,
          text: `Keith,\n\nThe lights on Efford Road have been dark for a fortnight.\n\n${words}\n\nNadia`,
        },
      ],
    }),
    { findings: shared(level) },
  ),
);

/** How Notes prints a name, which is nobody's where it fits two. */
const inNotes: readonly Scenario[] = [
  ["name-with-its-place-in-notes", "Nadia Bracewell/Members/OCA@OCA", shared("hold")] as const,
  ["ambiguous-name-in-notes", "A Jennings/Members/OCA@OCA", []] as const,
].map(([name, from, findings]) =>
  sharing.trips(
    name,
    "part-5.5",
    "A message forwarded by Notes names its writer with the place in the directory.",
    mail(
      "barlow",
      ["lindqvist"],
      "FW: Efford Road",
      at,
      `Maren, see below.\n\n----- Forwarded by Keith Barlow/OCA on 07/10/2026 10:02 -----\n\nFrom:\t${from}\nTo:\tKeith Barlow/Buses/OCA@OCA\nDate:\t06/10/2026 09:12\nSubject:\tEfford Road\n\nKeith, what of the lights?`,
      { client: "original", sign: "none" },
    ),
    { findings },
  ),
);

const official = "signed as ward member, with words that bind the authority: official or not";

/** What a ward member writes to a resident, and whether it binds the authority. */
const promised: readonly (readonly [name: string, words: string, isBinding: boolean])[] = [
  [
    "lights-working-by-december",
    "The Combined Authority commits to having the lights working by 1 December.",
    true,
  ],
  ["no-houses-on-the-meadow", "I guarantee that no houses will be built on the meadow.", true],
  ["no-guarantee-of-the-meadow", "Nobody can guarantee that no houses will be built on the meadow.", false],
  ["hoped-for-a-guarantee", "I had hoped for a guarantee that the wall would be rebuilt.", false],
  [
    "asked-whether-it-pays",
    "I have asked whether the Authority will bear the cost of your new fence.",
    false,
  ],
  [
    "wants-the-authority-to-refund",
    "I want the Authority to refund your costs, and I have told the Director so.",
    false,
  ],
  ["ramp-in-place-and-working", "We will have the ramp in place and working by the end of the month.", true],
];

const letters: readonly Scenario[] = [
  ...promised.map(([name, words, isBinding]) =>
    binding[isBinding ? "trips" : "passes"](
      name,
      "part-5.5",
      isBinding ? "A ward member binds the authority." : "A ward member wishes, asks or doubts.",
      mail(
        "lindqvist",
        [resident],
        "Lark Lane",
        at,
        `Dear Mrs Hale,\n\nThank you for your letter. ${words}`,
        {
          sign: "ward",
        },
      ),
      isBinding ? { open: { "letter-not-in-officers-name": official } } : {},
    ),
  ),
  binding.trips(
    "on-the-authoritys-account",
    "part-5.5",
    "A ward member has a builder go on at the authority's cost.",
    mail(
      "lindqvist",
      [builder],
      "Hele Road works",
      at,
      "Dear Mr Lorne,\n\nPlease proceed with phase two on the Authority's account.",
      { sign: "ward" },
    ),
    { open: { "letter-not-in-officers-name": official } },
  ),
  capacity.trips(
    "invoices-before-the-audit",
    "part-5.5",
    "A co-opted member asks a firm for its invoices, and says not as what.",
    mail(
      "marchetti",
      [builder],
      "Hele Road",
      at,
      "Dear Mr Lorne,\n\nBefore the audit I should like to see your invoices.",
    ),
  ),
  capacity.passes(
    "private-letter-as-a-neighbour",
    "part-5.5",
    "A member writes to a neighbour as a neighbour.",
    mail(
      "lindqvist",
      [resident],
      "The hedge",
      at,
      "Dear Mrs Hale,\n\nThis is a private letter, as your neighbour, about the hedge between our gardens.",
    ),
  ),
];

/** What one member writes to another, and whether it is a party's work. */
const party: readonly (readonly [name: string, words: string, isCampaign: boolean])[] = [
  [
    "leaflets-of-the-party",
    "We need six people to deliver the party's leaflets in Millrace this Saturday.",
    true,
  ],
  [
    "leaflets-of-the-library",
    "We need six people to deliver the library's leaflets in Millrace this Saturday.",
    false,
  ],
  [
    "seeking-selection",
    "I am seeking selection in Millrace and hope for your support at the hustings.",
    true,
  ],
  ["seeking-views", "We are seeking views on the election of a new chair.", false],
  ["phone-bank", "The Labour phone bank runs from six; your target is forty voters.", true],
  ["phones-are-down", "The contact centre's phones are down until six.", false],
];

const others: readonly Scenario[] = [
  ...party.map(([name, words, isCampaign]) =>
    political[isCampaign ? "trips" : "passes"](
      name,
      "part-5.5",
      isCampaign ? "A member works for a party by the authority's mail." : "Nothing in it is a party's.",
      mail("bracewell", ["osei"], "A word", at, `Dear Kwabena,\n\n${words}`),
    ),
  ),
  junior.trips(
    "one-page-paper",
    "part-5.5",
    "A paper that is yet to be written is work.",
    mail(
      "okonjo",
      ["nwachukwu"],
      "Bus lane",
      at,
      "Adaeze, I'd welcome a one-page paper on the bus lane by Monday.",
    ),
  ),
  junior.passes(
    "the-revised-plan",
    "part-5.5",
    "A plan that is there is a fact.",
    mail("okonjo", ["nwachukwu"], "Bus lane", at, "Adaeze, may I see the revised plan?"),
  ),
  confidence.passes(
    "non-confidential",
    "part-5.5",
    "A marking that says that nothing is confidential.",
    mail("ito", [builder], "FW: Hele Road", at, "Dear Mr Lorne,\n\nOur finance team writes as follows.", {
      client: "mobile",
      under: [
        { from: "vasquez", to: ["ito"], at: before, text: "NON-CONFIDENTIAL\n\nThe works came to £61,000." },
      ],
    }),
  ),
  account.trips(
    "a-dot-for-a-hyphen",
    "cpca",
    "The authority's own domain with a dot where its hyphen is.",
    mail(
      "ito",
      ["Nadia Bracewell <nadia.bracewell@ostrey.ca.example>"],
      "Bus gate",
      at,
      "Cllr Bracewell, the bus gate has cost £41,000.",
    ),
  ),
  media.trips(
    "broken-wrist",
    "part-5.5",
    "A ward member commits the authority on an injury.",
    mail(
      "macready",
      [desk],
      "The fall on Hele Road",
      at,
      "Dear editor,\n\nThe Authority will pay Mrs Hale for her broken wrist.",
      {
        sign: "ward",
      },
    ),
    {
      findings: [
        { check: "media-contact", level: "prompt", people: ["macready"] },
        { check: "binding-letter", level: "hold" },
      ],
      open: { "letter-not-in-officers-name": official },
    },
  ),
  group.trips(
    "last-nights-group-meeting",
    "part-5.5",
    "What a group agreed last night goes to another group.",
    mail("draycott", ["ferreira"], "FW: Item 4", at, "Inês, for you.", {
      under: [
        {
          from: "alan",
          to: ["draycott", "whitlock"],
          at: before,
          text: "At last night's group meeting we agreed to vote against item 4.",
        },
      ],
    }),
    { findings: [{ check: "group-confidence", level: "prompt", people: ["ferreira"] }] },
  ),
];

/** Scenarios written, with many more, in one sitting before any of them was run. */
export const oneStepAway: readonly Scenario[] = [...permission, ...inNotes, ...letters, ...others];
