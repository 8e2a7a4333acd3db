import type { LetterCase } from "../letter-case.ts";

/** Letters that ask, take back and answer. */
export const mailbagLastLetters: readonly LetterCase[] = [
  {
    id: "mailbag-consult-response-official",
    from: "tasker",
    to: "Consultation <consult@transport-office.example>",
    subject: "Bus franchising consultation",
    shape: "attached:docx",
    text: `Brindle Vale Combined Authority

Response to the consultation on bus franchising

Dear Sirs

This response is made on behalf of the Combined Authority. {{-|We agree with the first proposal and do not agree with the second.}} {{-|Operators should be required to publish their figures.}} {{-|Ministers must not lose sight of the villages.}} {{-|We accept that change carries a cost.}}

Yours faithfully

Cllr Yvonne Tasker
Lead Member for Transport`,
    cover: `Please find attached our response.

Yvonne Tasker
Lead Member for Transport`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "mailbag-sponsor-agreement",
    from: "weerasinghe",
    to: "Orme Jazz <hello@ormejazz.example>",
    subject: "Sponsorship",
    shape: "html",
    text: `Dear Lou

{{o|The Authority agrees to sponsor the main stage for £7,500 this year and next on the terms that you sent me on the 4th.}} Our logo is attached; {{i|it is to be printed in blue, and nothing is to go to press until I have signed off the proof.}}

Shanthi Weerasinghe
Deputy Mayor, Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "mailbag-personal-view-libraries",
    from: "sayle",
    to: "Editor <letters@valeadvertiser.example>",
    subject: "Letter for publication",
    shape: "html",
    text: `Dear Editor

I write in a purely personal capacity. {{-|The council must never sell the reading room.}} {{-|Those who let it rot should accept the blame and pay for the roof.}} {{-|I for one will chain myself to the door.}}

Bronwen Sayle
Mill Race`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-not-a-councillor-now",
    from: "amadi",
    to: "Vale Allotments <plots@valeallotments.example>",
    subject: "Plot 9",
    shape: "plain",
    text: `Dear Secretary, {{-|I accept plot 9 and agree to keep to the rules.}} {{-|I will pay the £40 on Saturday.}} {{-|I undertake not to light fires.}} Felix Amadi`,
    label: { inNameOf: "member", official: false, capacity: null },
  },
  {
    id: "mailbag-housing-priority-refused",
    from: "malik",
    to: "Ms S Tull <stull@homenet.example>",
    subject: "Your application",
    shape: "html",
    text: `Dear Ms Tull

I'm so sorry that things are so hard. {{-|Flats are given out by the district's points scheme and neither I nor the Combined Authority can grant you one.}} {{-|The housing officer told me that you will be offered something by March, but please treat that as a hope.}} {{-|She accepted that the form should have been chased.}}

Your ward councillor

Zainab Malik`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-thanks-officer-to-sponsor",
    from: "oke",
    to: "Fisk Foods <lena@fiskfoods.example>",
    subject: "Careers day",
    shape: "html",
    text: `Dear Lena

Thank you for bringing the chocolate. {{-|Over 300 young people promised to think about food technology!}} {{-|Your team couldn't have been kinder.}} {{-|Do keep the lanyards.}}

Tamsin Oke
Head of Skills`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "mailbag-retraction",
    from: "ogden",
    to: "Quarry Bank Residents <qbra@homenet.example>",
    subject: "Last night",
    shape: "html",
    text: `Dear neighbours

{{-|Last night I said that the Authority would pay to have the quarry fenced.}} {{-|I should not have, because it has not agreed to and may not.}} {{-|Please don't place any order on the strength of it.}} I am sorry.

Rupert Ogden
Ward Member for Quarry Bank`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-indemnity-by-leadmember",
    from: "ogden",
    to: "Tolland Air Show <office@tollandair.example>",
    subject: "Parking field",
    shape: "html",
    text: `Dear Wing Commander Hale

{{o|The Combined Authority will indemnify the owner of the field against any damage done by visitors' cars.}} {{-|The insurers have asked for a plan.}}

Yours sincerely
Cllr Rupert Ogden
Lead Member for Economy and Skills
On behalf of Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "mailbag-leader-opposition",
    from: "weerasinghe",
    to: "Cllr Jas Bhogal, Leader of the Opposition <jas.bhogal@castleorme.example>",
    subject: "Fares",
    shape: "html",
    text: `Dear Jas

I write on behalf of the Combined Authority in answer to your open letter. {{-|No promise was made at the hustings or since.}} {{-|Fares are set by the Board each March and I cannot bind it.}}

Shanthi Weerasinghe
Lead Member for Finance, Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "mailbag-estates-consent-conditions",
    from: "marchetti",
    to: "Ms Ivy Crane <icrane@homenet.example>",
    subject: "Alterations to Unit 11",
    shape: "html",
    text: `Dear Ms Crane

{{o|Consent is given to the works shown on your drawing 3.}} {{i|You must use a qualified electrician and make good any damage at your own cost.}} {{-|Nothing in this letter is to be taken as a waiver of clause 14.}}

Yours sincerely

Joel Marchetti
Head of Estates`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
];
