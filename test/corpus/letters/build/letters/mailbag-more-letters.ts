import type { LetterCase } from "../letter-case.ts";

/** More letters, each other's and their own. */
export const mailbagMoreLetters: readonly LetterCase[] = [
  {
    id: "mailbag-chief-exec-letter",
    from: "whitlock",
    to: "Mr C Orr <corr@stourdalehomes.example>",
    subject: "Settlement of the Dyers Row claim",
    shape: "attached:docx",
    text: `BRINDLE VALE COMBINED AUTHORITY

Without prejudice save as to costs

Dear Mr Orr,

{{o|The Combined Authority offers £310,000 in full and final settlement, the offer to be open until noon on 5 December.}} {{l|It is made without any admission of liability.}}

Yours sincerely

Graham Whitlock
Chief Executive`,
    cover: `Dear Mr Orr

Letter attached.

Graham Whitlock
Chief Executive`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "mailbag-legal-notice",
    from: "sykes",
    to: "Mr V Dunn <vdunn@homenet.example>",
    subject: "Notice - Stall 22",
    shape: "html",
    text: `Our ref AS/22/MKT

Dear Mr Dunn

{{i|TAKE NOTICE that the Combined Authority requires you to deliver up possession of Stall 22 on or before 31 January 2026.}} {{-|Under clause 9 a tenant who holds over is liable to double rent.}}

Amy Sykes
Legal Officer
For and on behalf of Brindle Vale Combined Authority`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "mailbag-finance-officer-assurance",
    from: "birch",
    to: "Ms K Orde <k.orde@auditors.example>",
    subject: "Letter of representation",
    shape: "html",
    text: `Dear Ms Orde,

I confirm to the best of my knowledge that there are no undisclosed liabilities. {{-|The pension deficit was agreed with the actuary in March, so the note stands.}} {{-|The Authority has made a provision of £1.1m for claims not yet settled.}}

Yours sincerely

Leonard Birch
Chief Finance Officer`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "mailbag-director-reply-petition",
    from: "penn",
    to: "Mrs A Vane <a.vane@homenet.example>",
    subject: "Petition: route 9",
    shape: "html",
    text: `Dear Mrs Vane

Thank you for the petition with 412 names. Route 9 carries on average three passengers a journey. {{-|A review is planned for the summer, and your views will be fed into it.}} {{-|I am afraid that we are not in a position to reinstate the evening journeys.}} {{-|The timetable was settled last autumn, which is why the new leaflet shows it as it is.}}

Yours sincerely

Carys Penn
Director of Transport`,
    footer: true,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "mailbag-board-decision-reported",
    from: "malik",
    to: "Mr O Teale <oteale@homenet.example>",
    subject: "Gasworks flats",
    shape: "html",
    text: `Dear Mr Teale,

You asked what had been decided. {{-|At its meeting on 7 November the Board resolved to grant an option to Orme Land and to lend the parish £50,000.}} {{-|Joel Marchetti has been instructed to draw up the papers.}} The minutes are on the website. {{-|I voted against, for what it is worth.}}

I write as the member for Canal Side.

Zainab Malik`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-tender-award-by-member",
    from: "tasker",
    to: "Harry Finn <harry@finnsurfacing.example>",
    subject: "Tender T/118",
    shape: "html",
    text: `Dear Mr Finn

Tender T/118: resurfacing of Combe Bank

{{o|I am writing on behalf of the Combined Authority to tell you that your tender of £286,400 has been accepted.}} {{i|You should mobilise at once and be on site by the 24th.}}

Yours sincerely

Cllr Y Tasker
Lead Member for Transport`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "mailbag-bond-for-club",
    from: "weerasinghe",
    to: "Vale Building Society <lending@valebs.example>",
    subject: "Brindle Rugby Club",
    shape: "attached:pdf",
    text: `Brindle Vale Combined Authority

Dear Sirs,

Brindle Rugby Football Club: loan of £75,000

{{o|In consideration of your lending to the Club the Authority hereby guarantees repayment of the principal and of all interest on it.}}

Signed for the Authority

Shanthi Weerasinghe
Deputy Mayor and Lead Member for Finance`,
    cover: `Please see attached.

Shanthi Weerasinghe`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "mailbag-parish-surgery-notice",
    from: "dowd",
    to: "Salters Green Parish Clerk <clerk@saltersgreenpc.example>",
    subject: "For the magazine",
    shape: "divs",
    text: `Dear Pam, copy for the January magazine:

COUNCILLOR'S CORNER

Happy New Year to all! My surgery moves to the chapel room. {{-|The county have promised that the gritters will reach us before seven, and I shall hold them to it.}} {{-|Don't park on the verge by the school, however late you are.}} {{-|Cars that block the ambulance bay will be towed by the police.}}

Mick Dowd, your ward councillor`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-licence-permission-short",
    from: "ogden",
    to: "Hexley Carnival <committee@hexleycarnival.example>",
    subject: "Use of the square",
    shape: "html",
    text: `Dear Committee

{{o|You have our permission to use Station Square on 20 June free of charge.}} {{i|Please note that no vehicle may be left on the square overnight and all rubbish is to be taken away by you.}}

On behalf of the Combined Authority

Rupert Ogden
Lead Member for Economy and Skills`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "mailbag-bank-mandate",
    from: "birch",
    to: "Vale Bank plc <relationship@valebank.example>",
    subject: "Mandate",
    shape: "html",
    text: `Dear Sirs

Account 20-11-40 4471 9902

{{i|We hereby instruct you to close the above account and to transfer the balance to our general fund account.}}

Yours faithfully

Leonard Birch
Chief Finance Officer`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "mailbag-thanks-to-volunteers",
    from: "etheridge",
    to: "Marsh End Litter Pickers <pickers@marshend.example>",
    subject: "Thank you",
    shape: "html",
    text: `Dear all,

Forty-one bags! {{-|You set yourselves a target and you kept to it.}} Wessex Waste have agreed to collect on Tuesday, so {{-|please don't leave anything by the gate before then or the foxes will have it.}}

{{-|The tea is on me next time, and that's a promise.}}

Pauline Etheridge
Your ward member`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-school-place-appeal",
    from: "bowen",
    to: "Mr and Mrs Idris <idris@homenet.example>",
    subject: "Appeal",
    shape: "html",
    text: `Dear Mr and Mrs Idris

{{-|I'm afraid a councillor has no say over who is admitted, so I can't give you any assurance.}} {{-|What you must do is send the form to the county by the 5th; after that it is out of time.}} {{-|If the appeal succeeds the school has to take Nia, even over its number.}} I'd be glad to come along with you.

Ifan Bowen
Member for Tolland`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
];
