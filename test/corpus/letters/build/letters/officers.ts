import type { LetterCase } from "../letter-case.ts";

/** Officers' letters: an officer may bind the authority, and nothing is to be said of it. */
export const officers: readonly LetterCase[] = [
  {
    id: "officer-claim-accepted",
    from: "petrie",
    to: "Mr P. Haddow <phaddow@homenet.example>",
    subject: "Claim 2025/118",
    shape: "plain",
    text: `Dear Mr Haddow,

Claim 2025/118

{{l|The Authority accepts that it is liable for the flood of 3 March.}} {{o|Payment of £2,400 will reach you by the 20th.}}

Yours sincerely,

Dawn Petrie
Insurance and Claims Officer
Brindle Vale Combined Authority`,
    footer: true,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "officer-claim-refused",
    from: "petrie",
    to: "Mrs E. Vance <evance@homenet.example>",
    subject: "Claim 2025/140",
    shape: "attached:docx",
    cover: `Dear Mrs Vance

Our decision is attached.

Dawn Petrie
Insurance and Claims Officer`,
    text: `Brindle Vale Combined Authority
Orme House, Station Square

Our ref: 2025/140

Dear Mrs Vance,

{{-|I was sorry to read of your accident.}} {{l|For the reasons set out below the claim is rejected.}} {{-|The grit bin belongs to the parish.}}

Yours sincerely,

Dawn Petrie
Insurance and Claims Officer`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "officer-tender-award",
    from: "lant",
    to: "Hollis Plant Ltd <bids@hollisplant.example>",
    subject: "Tender BV/88: award",
    shape: "attached:pdf",
    cover: `Dear bidder

Please see attached.

Hugo Lant
Procurement Manager`,
    text: `Brindle Vale Combined Authority

Ref: BV/88
4 August 2025

Dear Ms Hollis,

Tender BV/88: sweepers

{{o|I am pleased to tell you that your tender is accepted.}} {{i|Deliver the first three machines to the Tolland depot on 1 September.}}

Yours sincerely,

Hugo Lant
Procurement Manager`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "officer-bus-notice",
    from: "voss",
    to: "Orme Coaches <traffic@ormecoaches.example>",
    subject: "Notice under clause 12",
    shape: "html",
    text: `Dear Mr Sandys,

Notice under clause 12

{{i|You are required to restore the full timetable within seven days.}} {{-|If you wish to discuss this my number is below.}}

Yours sincerely,

Stella Voss
Bus Operations Manager
01632 960488`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "officer-holding-reply",
    from: "hart",
    to: "Mr O. Byrne <obyrne@homenet.example>",
    subject: "Public question",
    shape: "divs",
    text: `Dear Mr Byrne,

{{-|Your question has been received and will be put to the meeting on the 11th.}} {{-|You must give your name to the usher before seven.}}

Kind regards

Noel Hart
Democratic Services Manager`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "officer-to-member-note",
    from: "penn",
    to: "tasker",
    subject: "RE: posts",
    shape: "divs",
    text: `Yvonne,

{{-|The posts should be in next week, weather allowing.}} {{-|Please don't tell the group a date yet.}}

Carys`,
    label: { inNameOf: "officer", official: false, capacity: null, audience: "internal" },
  },
  {
    id: "officer-draft-for-member",
    from: "salt",
    to: "malik",
    subject: "Draft for Lock Row",
    shape: "plain",
    text: `Dear Cllr Malik

Here is what I have so far for you to look at:

{{-|"Dear Mrs Kemble, the Authority will rebuild the garages."}}

{{-|Estates haven't agreed it.}}

Bev Salt
Correspondence Officer`,
    label: { inNameOf: "officer", official: false, capacity: true, audience: "internal" },
  },
  {
    id: "officer-heads-of-terms",
    from: "marchetti",
    to: "Tarrant Yard Ltd <office@tarrantyard.example>",
    subject: "Heads of terms",
    shape: "html",
    text: `Dear Ms Tarrant,

Subject to contract

{{-|These are the terms that I would be willing to put to the Board.}} {{-|They bind neither side.}} {{-|Rent: £4,000 a year.}}

Yours sincerely,

Joel Marchetti
Head of Estates`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "officer-grant-award",
    from: "oke",
    to: "Orme College <principal@ormecollege.example>",
    subject: "Skills grant",
    shape: "attached:odt",
    cover: `Please find attached

Tamsin Oke`,
    text: `Brindle Vale Combined Authority

Dear Principal,

Skills grant 2025-26

{{o|The Authority hereby awards you £212,000, in four equal instalments.}} {{i|You must submit the learner return by the fifth of each month.}}

Yours sincerely,

Tamsin Oke
Head of Skills`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "officer-foi",
    from: "rao",
    to: "Mr Q. Lister <qlister@homenet.example>",
    subject: "FOI 4471",
    shape: "attached:rtf",
    cover: `Dear Mr Lister, reply attached. Sunita Rao`,
    text: `Brindle Vale Combined Authority

FOI 4471

Dear Mr Lister,

{{-|We hold the figures for 2022 and they are enclosed.}} {{-|The names are withheld under section 40.}} {{-|You may ask for a review within forty working days.}}

Yours sincerely,

Sunita Rao
Director of Law and Monitoring Officer`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "officer-chief-executive-thanks",
    from: "whitlock",
    to: "Fire Brigades choir <choir@valefire.example>",
    subject: "Thank you",
    shape: "alternative",
    text: `Dear all,

{{-|What a voice you have between you.}} {{-|We will remember that carol for a long time.}}

With thanks

Graham Whitlock
Chief Executive`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "officer-recruit",
    from: "voss",
    to: "Mr D. Nkomo <dnkomo@homenet.example>",
    subject: "Your interview",
    shape: "plain",
    text: `Dear Mr Nkomo,

{{o|I am delighted to offer you the post of timetable assistant at £26,400.}} {{-|Do let me know if you have questions about the pension.}}

Yours sincerely

Stella Voss
Bus Operations Manager
Brindle Vale Combined Authority`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "officer-cover-no-letter",
    from: "salt",
    to: "dowd",
    subject: "Papers",
    shape: "plain",
    text: `Hello Mick

{{-|Papers for Tuesday to follow once Noel has signed them off.}}

Bev`,
    label: { inNameOf: "officer", official: false, capacity: null, audience: "internal" },
  },
  {
    id: "officer-licence-terms",
    from: "sykes",
    to: "Mr T. Gow <tgow@homenet.example>",
    subject: "Street trading",
    shape: "html",
    text: `Dear Mr Gow

Street trading consent ST/19

{{o|Consent is granted for the pitch outside the corn exchange until 31 March.}} {{i|The stand is to be removed by six each evening.}}

Yours faithfully

Amy Sykes
Legal Officer
for the Director of Law`,
    footer: true,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "officer-internal-order",
    from: "birch",
    to: "lant",
    subject: "Invoice 880",
    shape: "plain",
    text: `Hugo

{{i|Do not pay invoice 880 until the credit note is in.}}

Leonard Birch
Chief Finance Officer`,
    label: { inNameOf: "officer", official: false, capacity: true, audience: "internal" },
  },
];
