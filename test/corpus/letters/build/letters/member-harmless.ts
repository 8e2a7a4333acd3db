import type { LetterCase } from "../letter-case.ts";

/** A member's mail that binds nobody: casework, thanks, promises of others, personal promises. */
export const memberHarmless: readonly LetterCase[] = [
  {
    id: "free-casework-chasing",
    from: "sayle",
    to: "Ms T. Wood <twood@homenet.example>",
    subject: "RE: street light",
    shape: "divs",
    text: `Dear Ms Wood,

{{-|I will chase this on Monday and let you know what they say.}} {{-|The contractor told me that the lamp will be back on by Friday.}} {{-|I can't promise anything, as you know.}}

Best wishes

Cllr Bronwen Sayle
Ward Member for Mill Race`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "free-condolence",
    from: "etheridge",
    to: "Mr W. Hale <walterhale@homenet.example>",
    subject: "Joan",
    shape: "plain",
    text: `Dear Walter,

I was so very sorry to hear about Joan. {{-|She gave thirty years to the reading room and we shall not forget it.}} {{-|Please accept my deepest sympathy.}} I will be at the church on Thursday.

Pauline`,
    label: { inNameOf: "member", official: false, capacity: false },
  },
  {
    id: "free-quotes-officer",
    from: "bowen",
    to: "Tolland Parish Clerk <clerk@tollandparish.example>",
    subject: "Bus shelter",
    shape: "html",
    text: `Dear Clerk,

This is the reply that I had from Stella Voss: {{-|"We will replace the shelter in the new financial year and meet the cost ourselves."}} {{-|I take it that this answers the parish's question.}}

Ifan Bowen
Ward Member for Tolland`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "free-forwards-chain",
    from: "dowd",
    to: "Mrs Achterby <jachterby@homenet.example>",
    subject: "FW: damp at 14",
    shape: "plain",
    text: `Dear Mrs Achterby,

{{-|See below.}} {{-|I hope that this puts your mind at rest.}}

Cllr Mick Dowd
Ward Member for Salters Green`,
    below: `-----Original Message-----
From: Joel Marchetti
Sent: 11 June 2025 16:22
To: Cllr Mick Dowd
Subject: damp at 14

Mick, we accept that the gutter was at fault. We will replaster the back bedroom and pay for the wardrobe.
Joel`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "free-asks-officers",
    from: "croft",
    to: "birch",
    subject: "Loan to the theatre",
    shape: "plain",
    text: `Leonard,

{{-|Have we guaranteed the overdraft or not?}} {{-|The manager says that we promised to, and I told him that I knew of no such thing.}} {{-|Could you let me have a note before Tuesday?}}

Dennis`,
    label: { inNameOf: "member", official: false, capacity: false, audience: "internal" },
  },
  {
    id: "free-cannot-bind",
    from: "malik",
    to: "Lock Row Tenants <committee@lockrow.example>",
    subject: "The roof",
    shape: "html",
    text: `Dear all,

{{-|I am not able to say that the Authority will pay for the roof.}} {{-|No such decision has been taken and it is not mine to take.}} {{-|I would hope to see a report in the autumn, and if the Board approved it work could follow.}}

Yours

Cllr Zainab Malik
Ward Member for Canal Side`,
    footer: true,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "free-party-canvass",
    from: "dowd/2",
    to: "Salters Green branch <all@saltersgreenbranch.example>",
    subject: "Saturday",
    shape: "plain",
    text: `Comrades,

{{-|Meet at the fountain at ten and bring a clipboard.}} {{-|When we take the council in May we will scrap the bus fares and build five hundred homes.}} {{-|Don't argue on the doorstep, just put them down as against.}}

Mick Dowd
Branch secretary`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "free-family-lunch",
    from: "tasker/2",
    to: "Aunt Vi <vi@homenet.example>",
    subject: "Sunday",
    shape: "plain",
    text: `{{-|We'll bring the pudding and pay for the taxi, and you are not to lift a finger.}} Love, Yvonne x`,
    label: { inNameOf: "member", official: false, capacity: null },
  },
  {
    id: "free-governor",
    from: "sayle/2",
    to: "Parents of Year 6 <parents@millraceprimary.example>",
    subject: "Residential trip",
    shape: "html",
    text: `Dear parents,

{{-|The governors have agreed to pay the whole cost of the trip for any child who gets free meals.}} {{-|Please return the slip by Wednesday.}}

Bronwen Sayle
Chair of Governors, Mill Race Primary School`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "free-business-quote",
    from: "stroud/2",
    to: "Orme Hotels <buying@ormehotels.example>",
    subject: "Linen",
    shape: "plain",
    text: `Dear Sue,

{{-|We will supply the sheets at £4.10 each and guarantee them for a hundred washes.}} {{-|Send the van round on the 9th.}}

Lavinia Stroud
Managing Director, Stroud & Daughter Laundry Ltd`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "free-meeting-note",
    from: "tasker",
    to: "penn",
    subject: "Thursday",
    shape: "divs",
    text: `Carys, {{-|can we do half three rather than three?}} {{-|I'll be coming from the school.}} Thanks

Yvonne`,
    label: { inNameOf: "member", official: false, capacity: false, audience: "internal" },
  },
  {
    id: "free-law-explained",
    from: "croft",
    to: "Mr L. Cragg <lcragg@homenet.example>",
    subject: "Your sheep",
    shape: "plain",
    text: `Dear Mr Cragg,

I asked what the rule is. {{-|The order says that a keeper must tag every animal within nine months and must tell the agency if he moves them.}} {{-|You should write to the address on the form if you think that there has been a mistake.}}

Yours sincerely,

Cllr Dennis Croft
Ward Member for High Fell`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "free-supports-bid",
    from: "ogden/2",
    to: "Lottery fund <grants@lotteryfund.example>",
    subject: "Hexley Lido Trust",
    shape: "attached:docx",
    cover: `Dear sir or madam

Letter of support attached.

Rupert Ogden`,
    text: `Dear Sir or Madam,

I write as Ward Member for Quarry Bank in support of the Trust's bid. {{-|The Trust promised to reopen the pool and it has kept its promise.}} {{-|I am sure that it would spend a grant with care.}}

Yours faithfully,

Cllr Rupert Ogden`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "free-official-thanks",
    from: "weerasinghe",
    to: "Orme Street Credit Union <board@ormecu.example>",
    subject: "Your twentieth birthday",
    shape: "table",
    text: `Brindle Vale Combined Authority
Orme House, Station Square

Dear friends,

On behalf of the Combined Authority I send our warm congratulations. {{-|You have kept many a family from the loan shark.}} {{-|We look forward to working with you.}}

Yours sincerely,

Cllr Shanthi Weerasinghe
Deputy Mayor and Lead Member for Finance`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "free-official-holding",
    from: "malik",
    to: "Vale Landlords <info@valelandlords.example>",
    subject: "Licensing scheme",
    shape: "attached:pdf",
    cover: `For your attention.`,
    text: `Brindle Vale Combined Authority

Our ref: ZM/LL/5

Dear Mr Croucher,

Licensing scheme

I write on behalf of the Combined Authority to thank you for your paper. {{-|We are giving it careful thought and expect to reply in full after the summer.}} {{-|Nothing has been settled.}}

Yours sincerely,

Cllr Zainab Malik
Lead Member for Housing and Land`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "free-no-capacity",
    from: "etheridge/2",
    to: "Mr J. Foyle <jfoyle@homenet.example>",
    subject: "Re: verges",
    shape: "alternative",
    text: `Dear Mr Foyle,

{{-|I have passed your note on.}} {{-|They cut the verges four times a year, I am told, and the next is due in July.}}

Regards

Cllr Pauline Etheridge`,
    footer: true,
    label: { inNameOf: "member", official: false, capacity: false },
  },
  {
    id: "free-two-roles-footer",
    from: "ogden",
    to: "Hexley Harriers <secretary@hexleyharriers.example>",
    subject: "Fun run",
    shape: "html",
    text: `Dear Di,

{{-|I'd love to start the race, and I'll bring the horn.}} {{-|Put me down for a T-shirt, large.}}

Rupert

Cllr Rupert Ogden | Leader, Hexley Borough Council | Lead Member, Brindle Vale Combined Authority | Trustee, Vale Hospice`,
    label: { inNameOf: "member", official: false, capacity: false },
  },
  {
    id: "free-retracts",
    from: "sayle",
    to: "Mill Race Allotments <plots@millraceallotments.example>",
    subject: "Water: a correction",
    shape: "plain",
    text: `Dear plot holders,

{{-|In April I told you that "the Authority will run a main to every plot".}} {{-|I spoke out of turn.}} {{-|There is no money for it this year and no promise of any next year.}}

Bronwen Sayle
Ward Member for Mill Race`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "free-draft-shown",
    from: "amadi",
    to: "salt",
    subject: "Does this work?",
    shape: "plain",
    text: `Bev

How about this for the reply?

{{-|"The Authority will pay the auditor's extra fee."}}

{{-|Nothing goes out until Leonard has seen it.}}

Felix`,
    label: { inNameOf: "member", official: false, capacity: false, audience: "internal" },
  },
  {
    id: "free-complaint-acknowledged",
    from: "bowen",
    to: "Mrs H. Rudge <hrudge@homenet.example>",
    subject: "Complaint",
    shape: "html",
    text: `Dear Mrs Rudge,

{{-|I am sorry that you waited four hours and that nobody rang you.}} {{-|Whether anyone was to blame is what the inquiry is for.}} {{-|I will ask for it to be quick.}}

Yours sincerely

Ifan Bowen, Ward Member for Tolland`,
    footer: true,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "free-resident-planning",
    from: "croft/2",
    to: "Planning <planning@castleorme.example>",
    subject: "Objection: 25/0771",
    shape: "plain",
    text: `Dear Sir,

{{-|I object in a personal capacity, as the owner of 4 Fell End.}} {{-|The applicant must show that the drain can cope, and he has not.}} {{-|I am not prepared to pay for works on my land.}}

Dennis Croft`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "free-coopted-agenda",
    from: "amadi",
    to: "Prof. L. Beck <lbeck@ormeuni.example>",
    subject: "Lecture",
    shape: "divs",
    text: `Dear Lotte,

{{-|I'd be delighted to speak on the 12th.}} {{-|I will send slides the week before and won't charge.}}

Best

Felix Amadi`,
    label: { inNameOf: "member", official: false, capacity: false },
  },
  {
    id: "free-reply-above-officers-promise",
    from: "malik",
    to: "Mr P. Haddow <phaddow@homenet.example>",
    subject: "RE: Canal Side",
    shape: "html",
    text: `Dear Mr Haddow,

{{-|I am glad that Dawn's answer is what you wanted.}} {{-|Let me know how you get on.}}

Cllr Zainab Malik
Ward Member for Canal Side`,
    below: `From: Dawn Petrie
Sent: 02 June 2025 10:01
To: Mr P. Haddow
Cc: Cllr Zainab Malik
Subject: Canal Side

Dear Mr Haddow, we admit liability and will pay £2,400 within 14 days. You must sign the form of discharge.`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "free-newsletter-diary",
    from: "tasker",
    to: "Nether Combe residents <list@nethercombe.example>",
    subject: "June in the ward",
    shape: "html",
    text: `Dear neighbours,

{{-|The library van will stop by the church on the 3rd and the 17th.}} {{-|My surgery is at the Three Tuns, as ever, at six.}} {{-|Come and tell me what you think of the crossing.}} {{-|The water company says that it will pay for the trench to be filled.}}

Yvonne Tasker
Ward Member for Nether Combe`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
];
