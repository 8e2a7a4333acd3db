import type { LetterCase } from "../letter-case.ts";

/** Signature blocks and layouts of many shapes. */
export const signatures: readonly LetterCase[] = [
  {
    id: "sign-dashes",
    from: "tasker",
    to: "Mr R. Pike <rpike@homenet.example>",
    subject: "Bollard",
    shape: "plain",
    text: `Hi Mr Pike

{{o|We'll have a new bollard in for you by the weekend, and we will pick up the cost of the fence too.}}

--
Cllr Yvonne Tasker
Nether Combe Ward | she/her
t: 01632 960777`,
    label: { inNameOf: "member", official: null, capacity: null },
  },
  {
    id: "sign-initials-only",
    from: "croft",
    to: "Mrs N. Firth <nfirth@homenet.example>",
    subject: "Re: footpath 9",
    shape: "plain",
    text: `Mrs Firth - {{-|walked it today and you are right, it's a bog.}} {{-|Have asked for a board walk, no idea if they'll find the cash.}} DC`,
    label: { inNameOf: "member", official: false, capacity: false },
  },
  {
    id: "sign-in-capacity-text",
    from: "dowd",
    to: "Mr S. Orr <sorr@homenet.example>",
    subject: "School run",
    shape: "divs",
    text: `Dear Mr Orr,

I reply as your ward councillor. {{-|The head tells me that the gate will be moved at half term.}}

Mick Dowd`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "sign-chair-of-scrutiny",
    from: "dowd",
    to: "Orme Water plc <regulation@ormewater.example>",
    subject: "Evidence session",
    shape: "attached:docx",
    cover: `Dear Ms Rees

Invitation attached.

Mick Dowd`,
    text: `Brindle Vale Combined Authority
Overview and Scrutiny Committee

Dear Ms Rees,

Evidence session, 4 November

{{-|The Committee invites you to give evidence on river quality.}} {{-|Attendance is voluntary.}} {{-|A list of the questions that members are likely to ask is enclosed.}}

Yours sincerely,

Cllr Mick Dowd
Chair of the Overview and Scrutiny Committee

Enc.`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "sign-surname-first",
    from: "OGDEN, Rupert (Cllr) <rupert.ogden@brindlevale-ca.example>",
    to: "Quarry Bank Men's Shed <shed@qbshed.example>",
    subject: "Timber",
    shape: "plain",
    text: `Gentlemen,

{{o|The old scaffold boards are yours: the Authority gives them to you for nothing and will bring them round in its own van.}}

Cllr R Ogden
Ward Member for Quarry Bank`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "sign-table-html-none-binding",
    from: "weerasinghe",
    to: "Abbots Mead WI <wi@abbotsmead.example>",
    subject: "Talk",
    shape: "table",
    text: `Brindle Vale Combined Authority

Dear Madam President,

{{-|I should be delighted to talk to you about the budget, though I warn you that it is a dry subject.}} {{-|Please keep the urn on.}}

Yours sincerely,

Cllr Shanthi Weerasinghe
Ward Member for Abbots Mead`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "sign-postscript-binds",
    from: "malik",
    to: "Canal Side Nursery <head@canalsidenursery.example>",
    subject: "Open day",
    shape: "html",
    text: `Dear Ms Quirke,

Thank you for asking me to the open day. The children were a joy.

Yours sincerely,

Cllr Zainab Malik
Ward Member for Canal Side

PS {{o|The Authority will give you the sand pit, and the sand to go in it.}}`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "sign-deputy-mayor-instruction",
    from: "weerasinghe",
    to: "lant",
    subject: "Frost & Co",
    shape: "plain",
    text: `Hugo,

{{i|Cancel the Frost contract today and tell them why.}}

Shanthi Weerasinghe
Deputy Mayor and Lead Member for Finance`,
    label: { inNameOf: "member", official: false, capacity: true, audience: "internal" },
  },
  {
    id: "sign-dr-coopted",
    from: "amadi",
    to: "Bream Audit LLP <partners@breamaudit.example>",
    subject: "Fee",
    shape: "attached:odt",
    cover: `Dear partners, please see attached. FA`,
    text: `Dear Sirs,

The audit fee

I write on behalf of the Combined Authority. {{o|The extra £9,000 is agreed.}} {{-|I was glad to hear that the work is nearly done.}}

Yours faithfully,

Dr Felix Amadi
Independent Co-opted Member, Audit Committee`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "record-of-site-visit",
    from: "tasker",
    to: "Combe Parish <clerk@combeparish.example>",
    subject: "What we agreed on site",
    shape: "html",
    text: `Dear Clerk,

I write on behalf of the Combined Authority to record Tuesday's visit.

{{-|The engineer thought the wall sound.}} {{-|The parish would like a bench, and I said that I could make no promise of one.}} {{o|The Authority undertakes to clear the ditch before winter.}}

Yours sincerely,

Cllr Yvonne Tasker
Lead Member for Transport`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
];
