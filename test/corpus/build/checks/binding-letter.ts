import type { ExpectedFinding, Mail, Scenario } from "../mail.ts";

function binds(...clauses: readonly string[]): ExpectedFinding {
  return {
    check: "binding-letter",
    level: "hold",
    about: [],
    originator: null,
    ...(clauses.length > 0 ? { clauses } : {}),
  };
}

/** Money and contracts are for officers (4.2) as well as binding letters (14.4); for other promises the clauses are not asserted. */
const part55 = ["part-5.5 14.4", "part-5.5 4.2"] as const;

/** An official letter in a member's name without an exception raises this one beside it. */
const notOfficers: ExpectedFinding = { check: "letter-not-in-officers-name", level: "prompt", about: [] };

const wardOpen = {
  "letter-not-in-officers-name":
    "signed for the ward, but it binds the authority: whether it is official can be read either way",
} as const;

function scenario(name: string, shows: string, mail: Mail, more: Partial<Scenario> = {}): Scenario {
  return { name, authority: "part-5.5", shows, findings: [binds(...part55)], mail, ...more };
}

const minister = "Verity Langholm <verity.langholm@transport.gov.example>";

const trips: readonly Scenario[] = [
  scenario(
    "money-promised-to-a-minister",
    "The letter may go in the Lead Member's name; what it promises may not.",
    {
      from: "bracewell",
      to: [minister],
      subject: "Ostrey Central: our contribution",
      at: "2026-10-05 09:30",
      client: "desktop",
      text: "Dear Secretary of State\n\nThank you for meeting us last week. The station matters to the whole county.\n\nThe Combined Authority will contribute £2 million to the new footbridge in the coming year.\n\nYours sincerely",
      sign: "post",
    },
    { only: true },
  ),
  scenario("mayor-promises-a-refund", "The Mayor's own letter binds as well.", {
    from: "mayor",
    to: ["Olga Petrov <olgapetrov@gmail.example>"],
    subject: "Your journey on the 14th",
    at: "2026-10-05 14:00",
    text: "Dear Ms Petrov\n\nWhat happened to you on the night tram should not happen to anybody. We will refund your fare and your taxi in full.\n\nYours sincerely",
    sign: "post",
  }),
  scenario(
    "mayor-grants-money-under-sefton",
    "A grant is an obligation.",
    {
      from: "mayor",
      to: ["Tavy Rowing Club <club@tavyrowing.example>"],
      subject: "Your boathouse",
      at: "2026-10-06 10:00",
      client: "web",
      text: "Dear all\n\nI am delighted to tell you that the Authority hereby grants the club £15,000 for the new roof.",
      sign: "post",
    },
    { authority: "sefton", findings: [binds("sefton 72")] },
  ),
  scenario(
    "mayor-to-a-firm-under-part-5.3",
    "Part 5.3 gives the Mayor no name of her own.",
    {
      from: "mayor",
      to: ["Managing Director <md@tavylinebuses.example>"],
      subject: "Night services",
      at: "2026-10-06 15:30",
      text: "Dear Mr Crewe\n\nOn behalf of the Combined Authority I confirm that we will pay you £80,000 to run the night buses until March.\n\nYours sincerely",
      sign: "post",
    },
    { authority: "part-5.3", findings: [binds("part-5.3 11"), notOfficers] },
  ),
  scenario(
    "ward-member-promises-resurfacing",
    "Signed for the ward, but the Authority is promised.",
    {
      from: "lindqvist",
      to: ["Ann Prowse <annprowse@gmail.example>"],
      subject: "Rope Walk",
      at: "2026-10-07 09:00",
      text: "Dear Ann\n\nI am sorry it has taken so long. The Authority will resurface the whole of Rope Walk before Easter.",
      sign: "ward",
    },
    { findings: [binds()], open: wardOpen },
  ),
  scenario(
    "lead-member-waives-a-fee",
    "An official letter that gives money away.",
    {
      from: "bracewell",
      to: ["Market Traders <secretary@millracemarket.example>"],
      subject: "Stall fees, December",
      at: "2026-10-07 12:00",
      text: "Dear Mrs Ng\n\nOn behalf of the Combined Authority I hereby waive the stall fees for the four Saturdays before Christmas.\n\nYours sincerely",
      sign: "post",
    },
    { findings: [binds(...part55), notOfficers] },
  ),
  scenario(
    "lead-member-stops-a-contractor",
    "An instruction with the Authority's power.",
    {
      from: "penhale",
      to: ["Site Manager <site@brightacrehomes.example>"],
      subject: "Quarry Bank phase 2",
      at: "2026-10-08 08:30",
      client: "desktop",
      text: "Dear Mr Dunn\n\nOn behalf of the Combined Authority I instruct you to stop all work on plot 9 today and to remove the crane by Friday.",
      sign: "post",
    },
    { findings: [binds("part-5.5 14.4"), notOfficers] },
  ),
  scenario(
    "tenant-told-what-he-must-do",
    "An instruction by duty.",
    {
      from: "okonjo",
      to: ["Mr F. Lacey <flacey@hotmail.example>"],
      subject: "Scrap in the yard of 14 Bell Lane",
      at: "2026-10-08 11:00",
      text: "Dear Mr Lacey\n\nThe yard belongs to the Authority. You are required to clear it of all scrap by noon on Sunday.",
      sign: "ward",
    },
    { findings: [binds("part-5.5 14.4")], open: wardOpen },
  ),
  scenario(
    "liability-accepted-under-part-5.3",
    "Part 5.3 names liability.",
    {
      from: "ferreira",
      to: ["Derek Stott <derekstott@yahoo.example>"],
      subject: "Your fall on Lock Lane",
      at: "2026-10-08 16:40",
      text: "Dear Mr Stott\n\nI have seen the photographs of the kerb. The Authority accepts full liability for your fall.",
      sign: "ward",
    },
    { authority: "part-5.3", findings: [binds("part-5.3 11")], open: wardOpen },
  ),
  scenario(
    "liability-denied-under-part-5.3",
    "To deny it is the same.",
    {
      from: "alan",
      to: ["Carol Birtles <carolb@outlook.example>"],
      subject: "The fence",
      at: "2026-10-09 10:10",
      text: "Dear Carol\n\nI have read the file on the fence. The Authority is not liable for the damage to your car and denies any fault.",
      sign: "ward",
    },
    { authority: "part-5.3", findings: [binds("part-5.3 11")], open: wardOpen },
  ),
  scenario(
    "liability-where-both-parts-are-adopted",
    "Where both are adopted, liability counts.",
    {
      from: "macready",
      to: ["Iqbal Rahman <iqbal.rahman@btinternet.example>"],
      subject: "The garage roof",
      at: "2026-10-09 13:00",
      text: "Dear Iqbal\n\nThe engineer has been. The Authority admits that it was at fault in not mending the roof and accepts liability for your tools.",
      sign: "ward",
    },
    { authority: "part-5.5-part-5.3", findings: [binds()], open: wardOpen },
  ),
  scenario("offer-the-reader-can-take-up", "A condition that the reader can satisfy still binds.", {
    from: "mayor",
    to: ["Captain Reeve <captain@tavyferry.example>"],
    subject: "Ferry landing",
    at: "2026-10-12 09:45",
    text: "Dear Captain Reeve\n\nIf you sign the enclosed agreement by Friday, we will build the new landing stage at our expense.\n\nYours sincerely",
    sign: "post",
  }),
  scenario("offer-accepted-by-the-mayor", "To accept an offer makes a contract.", {
    from: "mayor",
    to: ["Sculptor <studio@irongull.example>"],
    subject: "The heron for Station Square",
    at: "2026-10-12 12:30",
    client: "web",
    text: "Dear Ms Gull\n\nThe drawings are splendid. We accept your quotation of £43,000 and look forward to the unveiling.",
    sign: "post",
  }),
  scenario(
    "goods-ordered-by-a-chair",
    "An order on the Authority's account.",
    {
      from: "osei",
      to: ["Ostrey Print <orders@ostreyprint.example>"],
      subject: "Inquiry report",
      at: "2026-10-12 16:00",
      text: "Dear Sirs\n\nPlease take this as the Combined Authority's order for 500 bound copies at £6.20 each, to be charged to our account.\n\nYours faithfully",
      sign: "post",
    },
    { findings: [binds(...part55), notOfficers] },
  ),
  scenario(
    "guarantee-by-the-deputy-mayor",
    "A guarantee for a third party's loan.",
    {
      from: "whitlock",
      to: ["Bank Manager <business@tavybank.example>"],
      subject: "Ostrey Theatre Trust",
      at: "2026-10-13 09:20",
      text: "Dear Mr Lund\n\nThe Combined Authority guarantees the Trust's overdraft up to £100,000 until the end of the season.\n\nYours sincerely",
      sign: "post",
    },
    { findings: [binds(...part55), notOfficers] },
  ),
  scenario("promise-that-names-nobody", "The fee is waived: by whom, need not be said.", {
    from: "mayor",
    to: ["Flood Wardens <wardens@tavyfloodwatch.example>"],
    subject: "Parking for wardens",
    at: "2026-10-13 14:10",
    text: "Dear all\n\nYour permit fees are hereby waived for the winter. Thank you for everything that you do.",
    sign: "post",
  }),
  scenario("colleague-promised-money", "The letter stays inside, its addressee is a co-opted member.", {
    from: "sandhu",
    to: ["abara"],
    subject: "Hosting the academy",
    at: "2026-10-14 10:00",
    text: "Dear Chidi\n\nThe Authority will pay your company £5,000 for the use of the training yard until July.",
    sign: "post",
  }),
  scenario(
    "buried-in-a-long-letter",
    "One sentence of many.",
    {
      from: "mayor",
      to: ["Friends of the Canal <friends@ostreycanal.example>"],
      subject: "Your letter about the basin",
      at: "2026-10-14 15:00",
      client: "desktop",
      text: "Dear Friends\n\nI read your long letter on the train home and was moved by the photographs of the basin in 1961, with the barges two deep and the children on the coal.\n\nYou ask what has become of the plan of 2019. The honest answer is that it was never costed. I have since walked the towpath with officers, and I share your view that the lock keeper's house is the heart of the place.\n\nThe lime trees will need a survey, and the heron nobody may disturb. We undertake to restore the lock keeper's house by the summer of 2028. The café is another matter, on which opinions differ even in my own office.\n\nPlease go on writing. It is good to be reminded whose canal it is.\n\nYours sincerely",
      sign: "post",
    },
    { findings: [binds()] },
  ),
  scenario(
    "attached-letter-of-a-member-sent-by-his-officer",
    "The officer's covering note does not make the letter hers.",
    {
      from: "rowntree",
      to: ["Pump Lane Traders <hello@pumplanetraders.example>"],
      subject: "Letter from Cllr Lindqvist",
      at: "2026-10-15 09:15",
      text: "Dear traders\n\nPlease find Cllr Lindqvist's letter attached.",
      attach: [
        {
          name: "letter.txt",
          text: "15 October 2026\n\nDear traders\n\nI know how hard the summer was for you. The Authority will compensate every shop in Pump Lane for the weeks of the closure.\n\nYours sincerely\n\nCllr Maren Lindqvist\nWard Councillor for Lower Wharf\n",
        },
      ],
    },
    { open: wardOpen },
  ),
  scenario(
    "attached-letter-as-html",
    "The same in a letter saved as a web page.",
    {
      from: "mayor",
      to: ["Head of Site <site@tavycollege.example>"],
      subject: "Letter",
      at: "2026-10-15 11:30",
      text: "Dear colleagues\n\nMy letter is attached.",
      sign: "post",
      attach: [
        {
          name: "letter.html",
          html: "<html><body><p>Dear Dr Farrant</p><p>The hall is a credit to the college. We agree to lend you the stage and its lights free of charge for three years.</p><p>Yours sincerely</p><p>Rosalind Achterberg<br>Mayor of Ostrey</p></body></html>",
        },
      ],
    },
    { findings: [binds()] },
  ),
  scenario("sent-on-behalf-by-the-private-secretary", "From is the Mayor, Sender her secretary.", {
    from: "mayor",
    sender: "teague",
    to: ["Ostrey Pride <hello@ostreypride.example>"],
    subject: "Closing the High Street",
    at: "2026-10-16 10:00",
    text: "Dear organisers\n\nWe will pay for the stewards and the barriers again, as last year.",
    sign: "post",
  }),
  scenario(
    "job-offered",
    "An offer of employment.",
    {
      from: "whitlock",
      to: ["Samuel Oyelowo <samoyelowo@gmail.example>"],
      subject: "Post of finance analyst",
      at: "2026-10-16 14:30",
      text: "Dear Mr Oyelowo\n\nOn behalf of the Combined Authority I am pleased to offer you the post of finance analyst at a salary of £38,500.\n\nYours sincerely",
      sign: "post",
    },
    { findings: [binds(...part55), notOfficers] },
  ),
  scenario(
    "operator-told-by-a-chair",
    "A scrutiny chair gives orders to a bus company.",
    {
      from: "osei",
      to: ["Operations <ops@greenwaycoaches.example>"],
      cc: ["gallagher"],
      subject: "Route 22",
      at: "2026-10-19 09:30",
      text: "Dear Sirs\n\nThe Combined Authority directs you to reinstate the 07:10 from Dolgarth with immediate effect.\n\nYours faithfully",
      sign: "post",
    },
    { findings: [binds("part-5.5 14.4"), notOfficers] },
  ),
  scenario(
    "officers-letter-sent-by-a-member-under-part-5.3",
    "Part 5.3 wants an officer to send it, whoever signed.",
    {
      from: "whitlock",
      to: ["Kestrel Consult <bids@kestrelconsult.example>"],
      subject: "Award letter",
      at: "2026-10-19 13:00",
      text: "Dear all\n\nElena's letter is attached.",
      sign: "post",
      attach: [
        {
          name: "award.txt",
          text: "Ostrey Combined Authority\n\n19 October 2026\n\nDear Sirs\n\nWe accept your tender and will pay £61,000 on completion.\n\nYours faithfully\n\nElena Vasquez\nDirector of Finance\n",
        },
      ],
    },
    { authority: "part-5.3", findings: [binds("part-5.3 11")] },
  ),
  scenario(
    "answer-above-a-residents-demand",
    "The resident's words below bind nobody; the Mayor's above do.",
    {
      from: "mayor",
      to: ["Hewer Street Residents <chair@hewerstreet.example>"],
      subject: "RE: Cracks in our walls",
      at: "2026-10-20 10:15",
      client: "web",
      text: "Dear Mrs Quill\n\nYou have waited long enough. The Authority will rebuild the gable walls of numbers 3 to 9 at its own cost.",
      sign: "post",
      under: [
        {
          from: "Hewer Street Residents <chair@hewerstreet.example>",
          to: ["mayor"],
          at: "2026-10-19 09:00",
          text: "Will anybody ever take responsibility for our walls?",
        },
      ],
    },
  ),
  scenario(
    "date-promised-to-a-school",
    "A promise of the Authority's work by a date.",
    {
      from: "mayor",
      to: ["Headteacher <office@eastgateschool.example>"],
      subject: "Safer crossing",
      at: "2026-10-20 12:00",
      text: "Dear Mr Adeyemi\n\nYou have our word: the Authority will install the crossing by the first day of the summer term.",
      sign: "post",
    },
    { findings: [binds()] },
  ),
  scenario(
    "terms-agreed-with-a-landlord",
    "Terms are agreed on the Authority's behalf.",
    {
      from: "penhale",
      to: ["Estates <estates@tavyholdings.example>"],
      subject: "Lease of Foundry House, second floor",
      at: "2026-10-21 11:00",
      text: "Dear Ms Roper\n\nOn behalf of the Combined Authority I agree the rent of £92,000 a year for five years, and we will take possession on 1 December.\n\nYours sincerely",
      sign: "post",
    },
    { findings: [binds(...part55), notOfficers] },
  ),
];

function clean(name: string, shows: string, mail: Mail, more: Partial<Scenario> = {}): Scenario {
  return scenario(name, shows, mail, { findings: [], ...more });
}

const nearMisses: readonly Scenario[] = [
  clean("near-officer-binds-in-her-own-name", "It is the officer's to promise.", {
    from: "vasquez",
    to: ["Kestrel Consult <bids@kestrelconsult.example>"],
    subject: "Award",
    at: "2026-10-05 10:00",
    text: "Dear Sirs\n\nWe accept your tender and will pay £61,000 on completion. You are to start on 2 November.",
  }),
  clean("near-if-the-board-agrees", "The decision stays with the Authority.", {
    from: "mayor",
    to: ["Tavy Rowing Club <club@tavyrowing.example>"],
    subject: "Boathouse",
    at: "2026-10-05 11:00",
    text: "Dear all\n\nIf the Board agrees in November, we will help with the roof. Until then I can promise nothing.",
    sign: "post",
  }),
  clean("near-reported-promise", "He reports what an officer has said.", {
    from: "alan",
    to: ["Carol Birtles <carolb@outlook.example>"],
    subject: "Fence",
    at: "2026-10-06 10:00",
    text: "Dear Carol\n\nThe Head of Housing Delivery tells me that his team will look at the fence in November.",
    sign: "ward",
  }),
  clean("near-what-she-will-do-herself", "A member may promise her own time.", {
    from: "lindqvist",
    to: ["Ann Prowse <annprowse@gmail.example>"],
    subject: "Lamps",
    at: "2026-10-06 12:00",
    text: "Dear Ann\n\nI will ring the lighting engineer tomorrow, I will visit on Friday, and I promise to vote against the cut.",
    sign: "ward",
  }),
  clean("near-refusal-to-promise", "A negated promise is none.", {
    from: "okonjo",
    to: ["Nora Pym <norapym@btinternet.example>"],
    subject: "Limes",
    at: "2026-10-07 10:00",
    text: "Dear Nora\n\nI cannot commit the Authority to anything, and I am not able to guarantee that the trees will stay.",
    sign: "ward",
  }),
  clean("near-a-question", "A question promises nothing.", {
    from: "macready",
    to: ["Parish Clerk <clerk@longacreparish.example>"],
    subject: "Cost of the fence",
    at: "2026-10-07 12:00",
    text: "Dear Clerk\n\nWill the Authority pay for half of the fence? That is what I have asked at every meeting since May.",
    sign: "ward",
  }),
  clean("near-instruction-to-an-officer", "What a member tells an officer is guided, not checked.", {
    from: "penhale",
    to: ["silva"],
    subject: "Plot 9",
    at: "2026-10-08 09:00",
    text: "Bruno, stop the work on plot 9 today and have the crane removed by Friday. We will pay whatever it costs.",
    sign: "post",
  }),
  clean("near-quoted-promise", "The promise stands in the resident's quotation.", {
    from: "ferreira",
    to: ["Joy Achebe <joyachebe@gmail.example>"],
    subject: "RE: Damp",
    at: "2026-10-08 11:00",
    client: "web",
    text: "Dear Joy\n\nThank you, that helps. I have passed it to Peter.",
    sign: "ward",
    under: [
      {
        from: "Joy Achebe <joyachebe@gmail.example>",
        to: ["ferreira"],
        at: "2026-10-07 21:00",
        text: 'Last year\'s letter said: "We will replaster the wall and accept full responsibility."',
      },
    ],
  }),
  clean(
    "near-cpca-alone",
    "No adopted clause speaks of letters.",
    {
      from: "sandhu",
      to: ["Principal <principal@tavycollege.example>"],
      subject: "Second cohort",
      at: "2026-10-08 15:00",
      text: "Dear Dr Farrant\n\nThe Authority will fund a second cohort.",
      sign: "post",
    },
    { authority: "cpca" },
  ),
  clean("near-polite-request", "A polite request is no instruction.", {
    from: "okonjo",
    to: ["Streetworks <streetworks@ostreywater.example>"],
    subject: "Barriers",
    at: "2026-10-09 09:00",
    text: "Good morning\n\nWould you kindly take away the barriers when you next pass? I should be most grateful.",
    sign: "ward",
  }),
  clean(
    "near-legal-footer",
    "A footer that disclaims viruses binds nobody.",
    {
      from: "alison",
      to: ["Vera Lund <veralund@outlook.example>"],
      subject: "The gym",
      at: "2026-10-09 12:00",
      text: "Dear Vera\n\nThe licensing team has your diary of the noise.",
      sign: "ward",
      footer: true,
    },
    { authority: "part-5.5-part-5.3" },
  ),
  clean(
    "near-sympathy",
    "To be sorry is no admission.",
    {
      from: "macready",
      to: ["Iqbal Rahman <iqbal.rahman@btinternet.example>"],
      subject: "Your tools",
      at: "2026-10-12 10:00",
      text: "Dear Iqbal\n\nI am so sorry about the tools. Liability is neither admitted nor denied by my writing; the claims team will decide.",
      sign: "ward",
    },
    { authority: "part-5.5-part-5.3" },
  ),
  clean("near-decision-already-taken", "History is no promise.", {
    from: "hughes",
    to: ["Tegid Rowlands <tegid@rowlandsfarm.example>"],
    subject: "Culvert",
    at: "2026-10-12 12:00",
    text: "Dear Mr Rowlands\n\nIn July the Board agreed to jet the culvert twice a year, and the first round was done in August.",
    sign: "ward",
  }),
  clean("near-the-law-explained", "What the law asks is not the member's order.", {
    from: "draycott",
    to: ["Pauline Moffat <pmoffat@hotmail.example>"],
    subject: "Skip",
    at: "2026-10-13 10:00",
    text: "Dear Mrs Moffat\n\nUnder the Highways Act a skip on the road needs a permit. The form is on the website.",
    sign: "ward",
  }),
  clean("near-social-plans", "A lunch is no contract.", {
    from: "whitlock",
    to: ["Betty Oakes <bettyoakes@btinternet.example>"],
    subject: "Sunday",
    at: "2026-10-13 18:00",
    text: "Betty, we will bring the pudding and you must not lift a finger. Meet us at the church at twelve!",
  }),
];

export const bindingLetter: readonly Scenario[] = [...trips, ...nearMisses];
