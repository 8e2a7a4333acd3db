import type { ExpectedFinding, Mail, Scenario, Who } from "../mail.ts";

/** The finding about a known account of a member, whether the member sends from it or is written to there. */
function account(level: ExpectedFinding["level"], about: Who): ExpectedFinding {
  return { check: "unassessed-account", level, about: [about], people: [about.split("/")[0] ?? ""] };
}

/** An address that only looks like a member's or the authority's. */
function stranger(level: ExpectedFinding["level"], about: Who): ExpectedFinding {
  return { check: "unassessed-account", level, about: [about] };
}

function scenario(
  name: string,
  shows: string,
  findings: readonly ExpectedFinding[],
  mail: Mail,
  more: Partial<Scenario> = {},
): Scenario {
  return { name, authority: "cpca", shows, findings, mail, ...more };
}

const fromTheAccount: readonly Scenario[] = [
  scenario(
    "from-a-private-account",
    "A member writes business from a private account.",
    [account("hold", "bracewell/2")],
    {
      from: "bracewell/2",
      to: ["ito"],
      subject: "Franchising decision paper",
      at: "2026-10-05 21:40",
      client: "gmail",
      text: "Hannah, I have marked up the decision paper. Page 4 needs the cost of the depot.",
    },
    { only: true },
  ),
  scenario(
    "from-a-failed-business-account",
    "The assessment of this account failed.",
    [account("hold", "okonjo/1")],
    {
      from: "okonjo/1",
      to: ["silva"],
      subject: "Void properties list",
      at: "2026-10-06 10:10",
      text: "Bruno, could I have the list of voids for Bell Lane as a spreadsheet?",
    },
  ),
  scenario(
    "from-an-expired-council-account",
    "The assessment ran out in March.",
    [account("prompt", "macready/1")],
    {
      from: "macready/1",
      to: ["vasquez"],
      cc: ["draycott"],
      subject: "Audit plan",
      at: "2026-10-06 14:20",
      text: "Elena, is there room in the plan for a look at the car leases?",
    },
  ),
  scenario(
    "from-a-pending-account-of-a-new-member",
    "No approved account at all: asked, not cut off.",
    [account("prompt", "tolliver/0")],
    {
      from: "tolliver",
      to: ["gallagher"],
      subject: "Bus evidence session",
      at: "2026-10-07 09:30",
      text: "Moira, shall we invite a driver as well as the manager?",
    },
  ),
  scenario(
    "from-the-private-account-of-a-member-without-another",
    "She has no approved account to be sent to.",
    [account("prompt", "tolliver/1")],
    {
      from: "tolliver/1",
      to: ["gallagher"],
      subject: "Notes on the draft report",
      at: "2026-10-07 22:10",
      client: "mobile",
      text: "Paragraph 12 should say that officers refused, not declined.",
    },
  ),
  scenario(
    "from-an-account-nobody-has-assessed",
    "An account without an assessment counts as pending.",
    [account("prompt", "yardley/0")],
    {
      from: "yardley",
      to: ["pryce"],
      subject: "Committee places",
      at: "2026-10-08 08:15",
      text: "Carys, which committees still have a place?",
    },
  ),
  scenario(
    "from-an-unknown-account-in-a-members-name",
    "The display name is a member's, the account nobody knows.",
    [stranger("hold", "Cllr Kwabena Osei <kosei1961@gmail.example>")],
    {
      from: "Cllr Kwabena Osei <kosei1961@gmail.example>",
      to: ["gallagher"],
      subject: "Draft findings",
      at: "2026-10-08 19:00",
      client: "gmail",
      text: "Moira, my comments on the draft findings are in the table.\n\nKwabena",
    },
  ),
  scenario("the-mayor-from-home", "The Mayor is a member.", [account("hold", "mayor/1")], {
    from: "mayor/1",
    to: ["haverill", "teague"],
    subject: "Budget speech",
    at: "2026-10-09 07:10",
    client: "apple",
    text: "Both, the paragraph on the levy is too long. Cut it by half and give me the revised figure.",
  }),
  scenario("co-opted-member-from-webmail", "A co-opted member is a member.", [account("hold", "abara/1")], {
    from: "abara/1",
    to: ["olsen"],
    subject: "Academy budget",
    at: "2026-10-09 12:00",
    text: "Kirsten, the equipment line in the academy budget looks thin.",
  }),
  scenario(
    "reply-all-from-a-private-account",
    "A reply counts like a new mail.",
    [account("hold", "lindqvist/1")],
    {
      from: "lindqvist/1",
      to: ["barlow"],
      cc: ["nwachukwu"],
      subject: "RE: Wharf shelter contract",
      at: "2026-10-12 20:00",
      client: "original",
      text: "Please put the clause about vandalism back into the contract.",
      under: [
        {
          from: "barlow",
          to: ["lindqvist"],
          cc: ["nwachukwu"],
          at: "2026-10-12 15:00",
          text: "The shelter contract goes out tomorrow.",
        },
      ],
    },
  ),
  scenario(
    "after-the-last-day-of-an-assessment",
    "Passed until 30 June 2027, sent the day after.",
    [account("prompt", "bracewell/1")],
    {
      from: "bracewell/1",
      to: ["ito"],
      subject: "Fares review",
      at: "2027-07-01 09:00",
      text: "Hannah, could the fares review come to the September Board?",
    },
  ),
  scenario(
    "written-on-the-last-day-sent-after-it",
    "The moment of sending decides, not the Date header.",
    [account("prompt", "bracewell/1")],
    {
      from: "bracewell/1",
      to: ["ito"],
      subject: "Fares review: annex",
      at: "2027-06-30 17:00",
      text: "Hannah, the annex on child fares should go with it.",
    },
    { sentAt: "2027-07-02T09:00:00+01:00" },
  ),
  scenario(
    "to-a-resident-from-a-private-account",
    "Ward business is authority business too.",
    [account("hold", "ferreira/1")],
    {
      from: "ferreira/1",
      to: ["Joy Achebe <joyachebe@gmail.example>"],
      subject: "Surveyor's report on your flat",
      at: "2026-10-13 18:30",
      text: "Dear Joy\n\nThe surveyor's report says the gutter is to blame. I have asked for it to be mended.",
      sign: "ward",
    },
  ),
];

const toTheAccount: readonly Scenario[] = [
  scenario(
    "to-a-private-account",
    "A member is written to at a private address.",
    [account("hold", "bracewell/2")],
    {
      from: "barlow",
      to: ["bracewell/2"],
      subject: "Operator's accounts",
      at: "2026-10-05 10:00",
      text: "Dear Councillor\n\nThe accounts you asked for are attached.",
      attach: [{ file: "accounts.pdf", type: "application/pdf" }],
    },
  ),
  scenario("to-a-failed-account", "The account failed its assessment.", [account("hold", "okonjo/1")], {
    from: "silva",
    to: ["okonjo/1"],
    subject: "Voids, Bell Lane",
    at: "2026-10-06 11:30",
    text: "Dear Councillor\n\nThere are eleven, and four are let from Monday.",
  }),
  scenario("to-an-expired-account", "The assessment ran out.", [account("prompt", "macready/1")], {
    from: "vasquez",
    to: ["draycott"],
    cc: ["macready/1"],
    subject: "Car leases",
    at: "2026-10-07 10:10",
    text: "Philip, Ewan\n\nThe leases are in the plan for spring.",
  }),
  scenario("to-a-pending-account", "She has no other account.", [account("prompt", "tolliver/0")], {
    from: "gallagher",
    to: ["tolliver", "hughes"],
    subject: "Witness expenses",
    at: "2026-10-08 13:00",
    text: "Dear both\n\nThe driver will come for nothing.",
  }),
  scenario("to-a-new-member-at-home", "A new member is not cut off.", [account("prompt", "yardley/1")], {
    from: "choudhury",
    to: ["yardley/1"],
    subject: "Setting up your account",
    at: "2026-10-08 16:00",
    text: "Dear Councillor\n\nWhen could we call you for the ten-minute assessment?",
  }),
  scenario("in-copy-at-a-private-account", "Cc counts like To.", [account("hold", "ferreira/1")], {
    from: "nwachukwu",
    to: ["bracewell"],
    cc: ["ferreira/1"],
    subject: "Towpath survey",
    at: "2026-10-09 10:10",
    text: "Dear both\n\nThe survey shows two thousand walkers a day.",
  }),
  scenario(
    "hidden-at-a-private-account",
    "A blind copy to a private account breaks two rules.",
    [
      account("hold", "abara/1"),
      {
        check: "blind-copy",
        level: "hold",
        about: ["abara/1"],
        people: ["abara"],
        clauses: ["local blind-copy"],
      },
    ],
    {
      from: "olsen",
      to: ["sandhu"],
      bcc: ["abara/1"],
      subject: "Academy lease",
      at: "2026-10-12 09:00",
      text: "Harjit\n\nThe landlord has signed.",
    },
  ),
  scenario(
    "member-to-a-members-private-account",
    "Anyone in the authority, not officers alone.",
    [account("hold", "lindqvist/1")],
    {
      from: "osei",
      to: ["lindqvist/1"],
      subject: "Joint task group",
      at: "2026-10-12 18:45",
      text: "Maren, would you join the task group on fares? The terms of reference are short.",
    },
  ),
  scenario(
    "social-mail-to-a-private-account",
    "A known private account as recipient counts even for a birthday.",
    [account("hold", "mayor/1")],
    {
      from: "teague",
      to: ["mayor/1"],
      subject: "Happy birthday",
      at: "2026-10-13 08:00",
      text: "Many happy returns from all of us. There is cake.",
    },
  ),
  scenario(
    "webmail-under-a-members-name",
    "Unknown webmail with a member's full name looks like hers.",
    [stranger("prompt", "Nadia Bracewell <nb1974@gmail.example>")],
    {
      from: "barlow",
      to: ["Nadia Bracewell <nb1974@gmail.example>"],
      subject: "Depot figures",
      at: "2026-10-13 14:00",
      text: "Dear Councillor\n\nThe figures for September are below target.",
    },
  ),
  scenario(
    "webmail-with-the-name-in-the-address",
    "No display name, but the local part is a member's full name.",
    [stranger("prompt", "harjit.sandhu@outlook.example")],
    {
      from: "olsen",
      to: ["harjit.sandhu@outlook.example"],
      subject: "Papers for Thursday",
      at: "2026-10-14 09:45",
      text: "Harjit\n\nHere are the papers.",
    },
  ),
  scenario(
    "zero-for-o",
    "A look-alike of the authority's own domain.",
    [stranger("hold", "Philip Draycott <philip.draycott@0strey-ca.example>")],
    {
      from: "vasquez",
      to: ["Philip Draycott <philip.draycott@0strey-ca.example>"],
      subject: "Bank mandate",
      at: "2026-10-14 12:10",
      text: "Philip\n\nThe mandate form is attached for signature.",
    },
  ),
  scenario(
    "cyrillic-letter-in-the-domain",
    "The a of the domain is another alphabet's, in its A-label.",
    [stranger("hold", "Dorothy Whitlock <dorothy.whitlock@xn--ostrey-c-86g.example>")],
    {
      from: "haverill",
      to: ["Dorothy Whitlock <dorothy.whitlock@xn--ostrey-c-86g.example>"],
      subject: "Settlement figures",
      at: "2026-10-14 16:30",
      text: "Dorothy\n\nThe figures are not public yet.",
    },
  ),
  scenario(
    "own-domain-as-the-beginning-of-another",
    "The own name stands in front of somebody else's domain.",
    [stranger("hold", "Cllr Maren Lindqvist <maren.lindqvist@ostrey-ca.example.webpost.example>")],
    {
      from: "barlow",
      to: ["Cllr Maren Lindqvist <maren.lindqvist@ostrey-ca.example.webpost.example>"],
      subject: "Shelter drawings",
      at: "2026-10-15 10:40",
      text: "Dear Councillor\n\nThe drawings are ready.",
    },
  ),
  scenario(
    "look-alike-of-an-approved-account",
    "The domain of her council account, with digits for letters.",
    [stranger("hold", "Cllr N Bracewell <cllr.n.bracewell@pe11bridge.example>")],
    {
      from: "ito",
      to: ["Cllr N Bracewell <cllr.n.bracewell@pe11bridge.example>"],
      subject: "Heads of terms",
      at: "2026-10-15 15:15",
      text: "Nadia\n\nThe heads of terms are attached.",
    },
  ),
  scenario(
    "look-alike-under-a-strangers-name",
    "Whoever's name it bears.",
    [stranger("hold", "Supplier Payments <payments@0strey-ca.example>")],
    {
      from: "vasquez",
      to: ["Supplier Payments <payments@0strey-ca.example>"],
      subject: "Change of account details",
      at: "2026-10-16 09:15",
      text: "Please confirm the new details by telephone.",
    },
  ),
  scenario(
    "two-protocols-and-a-private-account",
    "Shared with a new member, at a private account.",
    [
      account("hold", "lindqvist/1"),
      {
        check: "sharing-without-consent",
        level: "hold",
        about: ["lindqvist/1"],
        people: ["lindqvist"],
        originator: "bracewell",
        clauses: ["part-5.5 14.1"],
      },
    ],
    {
      from: "barlow",
      to: ["lindqvist/1"],
      subject: "FW: Fares for carers",
      at: "2026-10-16 13:30",
      client: "desktop",
      text: "Maren, see below.",
      under: [
        { from: "bracewell", to: ["barlow"], at: "2026-10-15 17:30", text: "Could carers travel free?" },
      ],
    },
    { authority: "part-5.5-cpca" },
  ),
  scenario(
    "local-level-for-a-private-account",
    "The authority asks where others hold.",
    [account("prompt", "bracewell/2")],
    {
      from: "ito",
      to: ["bracewell/2"],
      subject: "Site visit",
      at: "2026-10-19 10:00",
      text: "Nadia\n\nBoots on, gate 2, ten o'clock.",
    },
    { authority: "local-levels" },
  ),
  scenario(
    "private-account-to-private-account",
    "Sender and recipient each raise a finding.",
    [account("hold", "ferreira/1"), account("hold", "bracewell/2")],
    {
      from: "ferreira/1",
      to: ["bracewell/2"],
      subject: "Our amendment to item 8",
      at: "2026-10-19 21:00",
      text: "Nadia, I would strike out the second recommendation of item 8 and keep the rest.",
    },
  ),
];

const nearMisses: readonly Scenario[] = [
  scenario("near-authority-account", "An authority account needs no assessment.", [], {
    from: "bracewell",
    to: ["ito", "penhale"],
    subject: "Flats above the stands",
    at: "2026-10-05 11:00",
    text: "Both, could the two papers be one?",
  }),
  scenario("near-assessed-council-account", "Assessed, and its day has not come.", [], {
    from: "bracewell/1",
    to: ["barlow"],
    cc: ["penhale"],
    subject: "Depot lease",
    at: "2026-10-05 12:00",
    text: "Keith, when is the break?",
  }),
  scenario("near-last-day-of-the-assessment", "The last day still counts.", [], {
    from: "macready/1",
    to: ["vasquez"],
    subject: "Year end",
    at: "2026-03-31 16:50",
    text: "Elena, is the year end as calm as it looks?",
  }),
  scenario("near-assessment-without-end", "Without a last day it does not run out.", [], {
    from: "ito",
    to: ["ferreira"],
    subject: "Towpath lamps",
    at: "2029-05-04 10:00",
    text: "Dear Councillor\n\nAll lit.",
  }),
  scenario("near-business-account-passed", "A business account may pass.", [], {
    from: "sandhu/1",
    to: ["olsen"],
    subject: "Pharmacy technicians course",
    at: "2026-10-06 09:00",
    text: "Kirsten, forty places would fill at once.",
  }),
  scenario("near-a-list", "A list shows no account of its members.", [], {
    from: "pryce",
    to: ["all-members@"],
    subject: "Board papers",
    at: "2026-10-06 17:00",
    text: "Dear all\n\nThe papers are published.",
  }),
  scenario("near-subdomain", "A sub-domain is neither a look-alike nor the authority's.", [], {
    from: "choudhury",
    to: ["Desk <desk@help.ostrey-ca.example>"],
    subject: "Ticket 9",
    at: "2026-10-07 09:00",
    text: "Closed, thank you.",
  }),
  scenario("near-unknown-own-address", "An own address that the file does not know is only named.", [], {
    from: "olsen",
    to: ["Reception <reception@ostrey-ca.example>"],
    subject: "Visitors",
    at: "2026-10-07 10:00",
    text: "Six learners at two, please send them up.",
  }),
  scenario("near-officers-private-address", "An officer's own private address is not this check.", [], {
    from: "eastwood",
    to: ["eastwood/1"],
    subject: "Case list",
    at: "2026-10-07 17:30",
    text: "For tonight.",
  }),
  scenario("near-social-mail-from-home", "Social mail from a private account.", [], {
    from: "abara/1",
    to: ["olsen"],
    subject: "Get well soon",
    at: "2026-10-08 19:00",
    client: "gmail",
    text: "Kirsten, I heard about the ankle. No dancing until Christmas! Feet up and get well soon.\n\nChidi",
    sign: "none",
  }),
  scenario("near-a-resident-with-webmail", "Residents write from where they like.", [], {
    from: "eastwood",
    to: ["Ann Prowse <annprowse@gmail.example>"],
    subject: "HW-20871",
    at: "2026-10-09 09:00",
    text: "Dear Ms Prowse\n\nThe hole is filled.",
  }),
  scenario("near-a-namesake-of-one-name", "Half a name is no name.", [], {
    from: "barlow",
    to: ["Nadia Brown <nadia.brown@gmail.example>", "Mrs Bracewell-Hurst <office@hurstfarm.example>"],
    subject: "Lost umbrella",
    at: "2026-10-09 10:00",
    text: "It is at the depot.",
  }),
  scenario(
    "near-protocol-without-the-rule",
    "Part-5.5 alone says nothing of accounts.",
    [],
    {
      from: "lindqvist/1",
      to: ["barlow"],
      subject: "Wharf shelter",
      at: "2026-10-12 08:00",
      text: "Keith, is the glass in?",
    },
    { authority: "part-5.5" },
  ),
  scenario(
    "near-capitals-and-a-trailing-dot",
    "Addresses are equal in capitals and with the root's dot.",
    [],
    {
      from: "ito",
      to: [
        "Nadia Bracewell <NADIA.BRACEWELL@Ostrey-CA.Example>",
        "Chidi Abara <Chidi.Abara@AbaraLogistics.example>",
      ],
      subject: "Hub access",
      at: "2026-10-12 09:00",
      text: "Both, the slip road is in the plan.",
    },
  ),
];

export const unassessedAccount: readonly Scenario[] = [...fromTheAccount, ...toTheAccount, ...nearMisses];
