import type { ExpectedFinding, Mail, Scenario } from "../mail.ts";

const asked: ExpectedFinding = {
  check: "letter-not-in-officers-name",
  level: "prompt",
  about: [],
  originator: null,
};

function scenario(name: string, shows: string, mail: Mail, more: Partial<Scenario> = {}): Scenario {
  return { name, authority: "part-5.5", shows, findings: [asked], mail: { sign: "post", ...mail }, ...more };
}

const secretaryOfState = "Verity Langholm <verity.langholm@transport.gov.example>";
const skillsMinister = "Tobias Merrow <minister.merrow@skills.gov.example>";

const trips: readonly Scenario[] = [
  scenario(
    "lead-member-to-a-resident",
    "The Authority answers a resident in the Lead Member's name.",
    {
      from: "bracewell",
      to: ["Olga Petrov <olgapetrov@gmail.example>"],
      subject: "Our ref: OCA/TR/2214 - night trams",
      at: "2026-10-05 09:00",
      client: "desktop",
      text: "Dear Ms Petrov\n\nI write on behalf of the Combined Authority in answer to your letter of 21 September. The night trams carried nine thousand people in August, and the Authority is grateful for your observations.\n\nYours sincerely",
    },
    { only: true },
  ),
  scenario("lead-member-to-a-company", "A formal reply to a firm.", {
    from: "penhale",
    to: ["Land Team <land@brightacrehomes.example>"],
    subject: "Our ref: OCA/H/77 - consultation on the design code",
    at: "2026-10-05 13:00",
    text: "Dear Sirs\n\nOn behalf of the Combined Authority I acknowledge your response to the consultation on the design code. It has been placed on the public file.\n\nYours faithfully",
  }),
  scenario(
    "committee-chair-to-a-minister",
    "An audit chair is neither an executive member nor a scrutiny chair.",
    {
      from: "draycott",
      to: [secretaryOfState],
      subject: "Audit of transport grants",
      at: "2026-10-06 10:00",
      text: "Dear Secretary of State\n\nOn behalf of the Combined Authority I draw your attention to the delay in the audit of local transport grants, on which our accounts depend.\n\nYours sincerely",
    },
  ),
  scenario("ordinary-member-to-a-minister", "Nor is an ordinary member.", {
    from: "lindqvist",
    to: [secretaryOfState],
    subject: "Bus grant",
    at: "2026-10-06 14:00",
    text: "Dear Secretary of State\n\nI write on behalf of Ostrey Combined Authority to express its concern about the end of the bus grant.\n\nYours sincerely",
  }),
  scenario("minister-only-in-copy", "The letter is to a civil servant; the minister has a copy.", {
    from: "bracewell",
    to: ["Permanent Secretary <perm.sec@transport.gov.example>"],
    cc: [secretaryOfState],
    subject: "Our ref: OCA/TR/2230 - rail closures",
    at: "2026-10-07 09:30",
    text: "Dear Dame Muriel\n\nOn behalf of the Combined Authority I set out below our view of the Christmas closures.\n\nYours sincerely",
  }),
  scenario("to-a-shadow-minister", "A shadow minister is no minister.", {
    from: "sandhu",
    to: ["Fiona Garrod MP, Shadow Minister for Skills <fiona.garrod.mp@parliament.example>"],
    subject: "Skills levy",
    at: "2026-10-07 12:00",
    text: "Dear Ms Garrod\n\nOn behalf of the Combined Authority I enclose the evidence that we gave to the select committee on the skills levy.\n\nYours sincerely",
  }),
  scenario("to-a-member-of-parliament", "A Member of Parliament is no minister.", {
    from: "bracewell",
    to: ["Jo Farrier MP <jo.farrier.mp@parliament.example>"],
    subject: "Our ref: OCA/TR/2233 - level crossing",
    at: "2026-10-08 10:30",
    text: "Dear Ms Farrier\n\nOn behalf of the Authority, thank you for your letter about the crossing at Foundry Road. The Authority's position is set out in the enclosed note.\n\nYours sincerely",
  }),
  scenario("to-a-leader-under-part-5.5", "Part 5.5 has no exception for leaders.", {
    from: "penhale",
    to: ["Robert Quayle <robert.quayle@fennmoor.example>"],
    subject: "Boundary sites",
    at: "2026-10-08 15:00",
    text: "Dear Robert\n\nOn behalf of the Combined Authority I should like to hear your council's formal view of the three sites along the border.\n\nYours sincerely",
  }),
  scenario(
    "to-a-leader-under-sefton",
    "Nor has sefton.",
    {
      from: "whitlock",
      to: ["Imogen Castellan <leader@pellbridge.example>"],
      subject: "Levy for next year",
      at: "2026-10-09 09:00",
      text: "Dear Imogen\n\nI write on behalf of the Combined Authority to open the consultation on next year's levy.\n\nYours sincerely",
    },
    { authority: "sefton" },
  ),
  scenario(
    "to-a-councils-chief-executive-under-part-5.3",
    "The chief executive of a council is not its leader.",
    {
      from: "penhale",
      to: ["Chief Executive <chief.executive@fennmoor.example>"],
      subject: "Boundary sites",
      at: "2026-10-09 13:00",
      text: "Dear Ms Thorne\n\nOn behalf of the Combined Authority I enclose the map of the three sites.\n\nYours sincerely",
    },
    { authority: "part-5.3" },
  ),
  scenario(
    "scrutiny-chair-to-a-minister-under-part-5.3",
    "Part 5.3 excepts the Mayor and the Cabinet alone.",
    {
      from: "osei",
      to: [skillsMinister],
      subject: "Evidence of our inquiry",
      at: "2026-10-12 09:30",
      text: "Dear Minister\n\nOn behalf of the Combined Authority I enclose the report of the skills inquiry.\n\nYours sincerely",
    },
    { authority: "part-5.3" },
  ),
  scenario(
    "mayor-to-a-resident-under-part-5.3",
    "Part 5.3 does not let the Mayor answer the public for the Authority.",
    {
      from: "mayor",
      to: ["Olga Petrov <olgapetrov@gmail.example>"],
      subject: "Our ref: OCA/MO/18 - night trams",
      at: "2026-10-12 12:30",
      text: "Dear Ms Petrov\n\nOn behalf of the Combined Authority I thank you for your letter about the night trams. It has been read with care.\n\nYours sincerely",
    },
    { authority: "part-5.3" },
  ),
  scenario(
    "mayor-to-a-university-under-part-5.3",
    "The same with an institution.",
    {
      from: "mayor",
      to: ["Vice-Chancellor <vc@ostreyuniversity.example>"],
      subject: "Our ref: OCA/MO/21 - civic agreement",
      at: "2026-10-13 09:00",
      text: "Dear Professor Adeniyi\n\nOn behalf of the Combined Authority I acknowledge your proposals for a civic agreement.\n\nYours sincerely",
    },
    { authority: "part-5.3" },
  ),
  scenario("deputy-mayor-to-a-supplier", "The Mayor's freedom is not the Deputy Mayor's.", {
    from: "whitlock",
    to: ["Accounts <accounts@bluecircletraining.example>"],
    subject: "Our ref: OCA/F/9 - invoice query",
    at: "2026-10-13 13:30",
    text: "Dear Sirs\n\nOn behalf of the Combined Authority I refer to your invoice 5512, of which we can find no purchase order.\n\nYours faithfully",
  }),
  scenario("co-opted-member-for-the-authority", "A co-opted member speaks for the Authority.", {
    from: "abara",
    to: ["Hauliers' Association <office@ostreyhauliers.example>"],
    subject: "Freight strategy",
    at: "2026-10-14 09:30",
    text: "Dear members\n\nI write on behalf of Ostrey Combined Authority to introduce its freight strategy, which was published on Monday.\n\nYours sincerely",
  }),
  scenario("scrutiny-chair-to-a-company", "The exception is for ministers.", {
    from: "osei",
    to: ["Managing Director <md@tavylinebuses.example>"],
    subject: "Our ref: OCA/SC/5 - evidence",
    at: "2026-10-14 14:00",
    text: "Dear Mr Crewe\n\nOn behalf of the Combined Authority I acknowledge your company's written evidence to the inquiry into night services.\n\nYours sincerely",
  }),
  scenario("attached-on-letterhead", "The letter is attached, under the Authority's letterhead.", {
    from: "bracewell",
    to: ["Heronsgate Residents <secretary@heronsgateresidents.example>"],
    subject: "Letter",
    at: "2026-10-15 09:00",
    text: "Dear Mr Villiers\n\nPlease find my letter attached.",
    attach: [
      {
        name: "OCA letter.txt",
        text: "OSTREY COMBINED AUTHORITY\nFoundry House, Foundry Road, Ostrey\n\nOur ref: OCA/TR/2240\n15 October 2026\n\nDear Mr Villiers\n\nHeronsgate bus lane\n\nOn behalf of the Combined Authority I thank the association for its response to the consultation. All responses are published on the website.\n\nYours sincerely\n\nCllr Nadia Bracewell\nLead Member for Transport\n",
      },
    ],
  }),
  scenario(
    "attached-and-sent-by-an-officer",
    "An officer sends it; it is still in the member's name.",
    {
      from: "rowntree",
      to: ["Ostrey Walkers <secretary@ostreywalkers.example>"],
      cc: ["bracewell"],
      subject: "Letter from the Lead Member",
      at: "2026-10-15 13:00",
      text: "Dear Miss Frith\n\nThe Lead Member's letter is attached.",
      attach: [
        {
          name: "walking.txt",
          text: "Ostrey Combined Authority\n\nOur ref: OCA/TR/2244\n15 October 2026\n\nDear Miss Frith\n\nOn behalf of the Combined Authority I acknowledge your petition on the riverside path. It will be reported to the next meeting of the Transport Committee.\n\nYours sincerely\n\nCllr Nadia Bracewell\nLead Member for Transport\n",
        },
      ],
    },
    { open: { "binding-letter": "whether 'will be reported to the next meeting' binds the Authority" } },
  ),
  scenario("attached-as-a-web-page", "The letter is an .html file.", {
    from: "sandhu",
    to: ["Chamber of Trade <events@ostreychamber.example>"],
    subject: "Our reply",
    at: "2026-10-16 09:00",
    text: "Dear Louise\n\nThe reply is attached.",
    attach: [
      {
        name: "reply.html",
        html: "<html><body><p><b>Ostrey Combined Authority</b><br>Our ref: OCA/SK/31</p><p>Dear Mrs Penrose</p><p>On behalf of the Combined Authority I thank the Chamber for its paper on apprenticeships, which has been circulated to all members of the Skills Board.</p><p>Yours sincerely</p><p>Cllr Harjit Sandhu<br>Lead Member for Skills and Employment</p></body></html>",
      },
    ],
  }),
  scenario("sent-on-behalf", "Sender is an officer, From the Lead Member.", {
    from: "bracewell",
    sender: "rowntree",
    to: ["Passenger Forum <chair@ostreypassengers.example>"],
    subject: "Our ref: OCA/TR/2251 - your annual report",
    at: "2026-10-16 13:00",
    text: "Dear Ms Okello\n\nOn behalf of the Combined Authority I acknowledge the Forum's annual report and thank its authors.\n\nYours sincerely",
  }),
  scenario(
    "to-a-regulator",
    "Evidence in the Authority's name to a regulator.",
    {
      from: "sandhu",
      to: ["Inspections <inspections@skillsregulator.example>"],
      subject: "Our ref: OCA/SK/40 - inspection of Tavy College",
      at: "2026-10-19 10:00",
      text: "Dear Chief Inspector\n\nOn behalf of the Combined Authority I submit the Authority's observations on the inspection of Tavy College.\n\nYours sincerely",
    },
    { authority: "sefton" },
  ),
  scenario("to-a-former-minister", "He was a minister once.", {
    from: "bracewell",
    to: ["Lord Ashmere, former Secretary of State for Transport <ashmere@peers.example>"],
    subject: "The 2014 rail review",
    at: "2026-10-19 14:00",
    text: "Dear Lord Ashmere\n\nOn behalf of the Combined Authority I ask whether you would give evidence on the review that you commissioned.\n\nYours sincerely",
  }),
  scenario("answer-in-a-chain", "Official, and in the middle of an exchange of mails.", {
    from: "penhale",
    to: ["Weaver Court Housing <lettings@weaverhomes.example>"],
    cc: ["silva"],
    subject: "RE: Nominations policy",
    at: "2026-10-20 09:30",
    client: "web",
    text: "Dear colleagues\n\nI reply on behalf of the Combined Authority. The Authority's nominations policy was last revised in 2024, and a copy is enclosed.\n\nYours sincerely",
    under: [
      {
        from: "Weaver Court Housing <lettings@weaverhomes.example>",
        to: ["penhale"],
        at: "2026-10-19 11:00",
        text: "Which policy applies to our new block?",
      },
    ],
  }),
  scenario("statement-for-the-authority", "The Authority's position, in a member's name.", {
    from: "marchetti",
    to: ["Lead Auditor <lead@wintonaudit.example>"],
    subject: "Our ref: OCA/AG/3 - audit timetable",
    at: "2026-10-20 13:30",
    text: "Dear Mr Winton\n\nOn behalf of Ostrey Combined Authority I set out the Authority's position on the timetable for the audit, which remains that of the letter of 4 August.\n\nYours sincerely",
  }),
  scenario("ministers-office-but-no-minister", "Her private office is not the minister.", {
    from: "whitlock",
    to: ["Private Office <private.office@transport.gov.example>"],
    subject: "Our ref: OCA/F/14 - grant conditions",
    at: "2026-10-21 10:00",
    text: "Dear Private Secretary\n\nOn behalf of the Combined Authority I enclose our comments on the draft grant conditions.\n\nYours sincerely",
  }),
  scenario(
    "to-a-combined-authoritys-officer-under-part-5.3",
    "A neighbour's officer, not its leader.",
    {
      from: "bracewell",
      to: ["Strategic Planning <planning@marchlands-ca.example>"],
      subject: "Our ref: OCA/TR/2260 - cross-border buses",
      at: "2026-10-21 14:00",
      text: "Dear colleagues\n\nOn behalf of Ostrey Combined Authority I thank you for the draft timetable of the cross-border buses.\n\nYours sincerely",
    },
    { authority: "part-5.3" },
  ),
];

function clean(name: string, shows: string, mail: Mail, more: Partial<Scenario> = {}): Scenario {
  return scenario(name, shows, mail, { findings: [], ...more });
}

const nearMisses: readonly Scenario[] = [
  clean("near-in-the-officers-name", "The officer signs.", {
    from: "ito",
    to: ["Olga Petrov <olgapetrov@gmail.example>"],
    subject: "Our ref: OCA/TR/2214",
    at: "2026-10-05 10:00",
    text: "Dear Ms Petrov\n\nOn behalf of the Combined Authority I thank you for your letter about the night trams.\n\nYours sincerely",
  }),
  clean("near-executive-member-to-a-minister", "A representation to a minister.", {
    from: "sandhu",
    to: [skillsMinister],
    subject: "Adult skills",
    at: "2026-10-05 14:00",
    text: "Dear Minister\n\nOn behalf of the Combined Authority I ask you to look again at the age limit.\n\nYours sincerely",
  }),
  clean(
    "near-scrutiny-chair-to-a-minister",
    "Scrutiny chairs may as well.",
    {
      from: "osei",
      to: [secretaryOfState],
      subject: "Night services",
      at: "2026-10-06 10:00",
      text: "Dear Secretary of State\n\nOn behalf of the Combined Authority I enclose our inquiry's findings on night services.\n\nYours sincerely",
    },
    { authority: "sefton" },
  ),
  clean(
    "near-cabinet-to-a-minister-under-part-5.3",
    "The Cabinet may.",
    {
      from: "bracewell",
      to: [secretaryOfState],
      subject: "Closures",
      at: "2026-10-06 13:00",
      text: "Dear Secretary of State\n\nOn behalf of the Combined Authority I ask you to look again at the ten-day closure.\n\nYours sincerely",
    },
    { authority: "part-5.3" },
  ),
  clean(
    "near-cabinet-to-a-leader-under-part-5.3",
    "And to a leader.",
    {
      from: "whitlock",
      to: ["Imogen Castellan <leader@pellbridge.example>"],
      subject: "Levy",
      at: "2026-10-07 09:00",
      text: "Dear Imogen\n\nOn behalf of the Combined Authority I open the consultation on the levy.\n\nYours sincerely",
    },
    { authority: "part-5.3" },
  ),
  clean(
    "near-mayor-to-a-leader-under-part-5.3",
    "So may the Mayor.",
    {
      from: "mayor",
      to: ["Robert Quayle <robert.quayle@fennmoor.example>"],
      subject: "Marshes",
      at: "2026-10-07 11:00",
      text: "Dear Robert\n\nOn behalf of the Combined Authority, thank you for your council's view on the marshes.\n\nYours sincerely",
    },
    { authority: "part-5.3" },
  ),
  clean("near-mayors-own-letter", "The Mayor may begin correspondence in her own name.", {
    from: "mayor",
    to: ["Olga Petrov <olgapetrov@gmail.example>"],
    subject: "Your letter",
    at: "2026-10-07 15:00",
    text: "Dear Ms Petrov\n\nThank you for writing about the night trams. It is a point that many have made.\n\nYours sincerely",
  }),
  clean(
    "near-mayors-own-letter-under-sefton",
    "Under sefton too.",
    {
      from: "mayor",
      to: ["Managing Director <md@tavylinebuses.example>"],
      subject: "Sundays",
      at: "2026-10-08 09:00",
      text: "Dear Mr Crewe\n\nCould we meet to talk about Sundays?\n\nYours sincerely",
    },
    { authority: "sefton" },
  ),
  clean("near-ward-casework", "A ward member's letter speaks for the ward.", {
    from: "bracewell",
    to: ["Headteacher <head@millraceprimary.example>"],
    subject: "Zig-zags",
    at: "2026-10-08 11:00",
    text: "Dear Mrs Lomax\n\nAs ward member for Millrace I have asked for a warden at the gate. Has it helped?",
    sign: "ward",
  }),
  clean("near-inside-the-authority", "No letter to somebody outside.", {
    from: "bracewell",
    to: ["penhale", "ito"],
    subject: "Authority's position on the flats",
    at: "2026-10-09 09:00",
    text: "Both, what is the Authority's position on the flats?",
  }),
  clean("near-thanks", "A thank-you is no official letter.", {
    from: "whitlock",
    to: ["Canon Threlfall <dean@ostreyminster.example>"],
    subject: "Sunday",
    at: "2026-10-09 12:00",
    text: "Dear Canon\n\nWhat a lovely service. The choir has never sounded better!\n\nDorothy",
    sign: "none",
  }),
  clean("near-diary", "A time and a place.", {
    from: "penhale",
    to: ["Chamber of Trade <events@ostreychamber.example>"],
    subject: "Breakfast",
    at: "2026-10-12 08:00",
    text: "Dear Louise\n\nThe 19th at half past seven suits me. See you there.\n\nGwyn",
    sign: "none",
  }),
  clean(
    "near-cpca-alone",
    "No adopted clause.",
    {
      from: "sandhu",
      to: ["Inspections <inspections@skillsregulator.example>"],
      subject: "Tavy College",
      at: "2026-10-12 10:00",
      text: "Dear Chief Inspector\n\nOn behalf of the Combined Authority I submit our observations.\n\nYours sincerely",
    },
    { authority: "cpca" },
  ),
  clean("near-party", "Party business.", {
    from: "alan",
    to: ["Branch Secretary <branch@westgatetories.example>"],
    subject: "Canvass",
    at: "2026-10-12 19:00",
    text: "The canvass starts at ten from my house. Bring leaflets.",
    sign: "none",
  }),
  clean("near-personal-capacity", "He speaks for himself.", {
    from: "draycott",
    to: ["Letters <letters@valleychronicle.example>"],
    subject: "Owls",
    at: "2026-10-13 20:00",
    text: "Sir\n\nI write in a purely personal capacity about the owls of Thornfield wood.\n\nPhilip Draycott",
    sign: "none",
  }),
];

export const letterNotInOfficersName: readonly Scenario[] = [...trips, ...nearMisses];
