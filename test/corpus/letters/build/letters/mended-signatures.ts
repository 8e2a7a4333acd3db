import type { LetterCase } from "../letter-case.ts";

/** Signatures of many forms, with which the reader of letters was mended. */
export const mendedSignatures: readonly LetterCase[] = [
  {
    id: "sign-slogan-below",
    from: "bowen",
    to: "Tunde Okoro <tunde.okoro@homenet.example>",
    subject: "The shelter",
    shape: "plain",
    text: `Dear Mr Okoro

Thank you for your letter about the bus shelter. I have asked for the inspection report and will write to you when it comes.

Ifan
--
Cllr Ifan Bowen
Ward Councillor, Tolland
Surgery: 1st Saturday of the month, 10am-12 noon, Tolland Library
Please note: I do not work on Mondays.`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "sign-one-long-row",
    from: "croft",
    to: "Tunde Okoro <tunde.okoro@homenet.example>",
    subject: "The shelter",
    shape: "divs",
    text: `Dear Mr Okoro

Thank you for your letter about the bus shelter. I have asked for the inspection report and will write to you when it comes.

Dennis Croft | Councillor for High Fell | 01632 960 777 | dennis.croft@brindlevale-ca.example | Twitter: @cllrcroft`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "sign-signed-in-brackets",
    from: "farraday",
    to: "Tunde Okoro <tunde.okoro@homenet.example>",
    subject: "The shelter",
    shape: "plain",
    text: `Dear Mr Okoro

Thank you for your letter about the bus shelter. I have asked for the inspection report and will write to you when it comes.

Yours sincerely

(signed) Gwendoline Prior

Mayor of Brindle Vale`,
    label: { inNameOf: "mayor", official: null, capacity: true, exception: "mayor" },
  },
  {
    id: "sign-assistant-to-the-mayor",
    from: "farraday",
    to: "Tunde Okoro <tunde.okoro@homenet.example>",
    subject: "The shelter",
    shape: "html",
    text: `Dear Mr Okoro

Thank you for your letter about the bus shelter. I have asked for the inspection report and will write to you when it comes.

Kind regards,

Kit Farraday (she/her) | Executive Assistant to Gwendoline Prior, Mayor of Brindle Vale
Brindle Vale Combined Authority | Orme House | Castle Orme | CO1 4QZ`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "sign-long-with-address",
    from: "ogden",
    to: "Tunde Okoro <tunde.okoro@homenet.example>",
    subject: "The shelter",
    shape: "html",
    text: `Dear Mr Okoro

Thank you for your letter about the bus shelter. I have asked for the inspection report and will write to you when it comes.

With every good wish,

Rupert

Cllr Rupert Ogden, Ward Member for Quarry Bank, Brindle Vale Combined Authority, Orme House, Castle Orme CO1 4QZ`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "sign-three-roles",
    from: "malik",
    to: "Tunde Okoro <tunde.okoro@homenet.example>",
    subject: "The shelter",
    shape: "divs",
    text: `Dear Mr Okoro

Thank you for your letter about the bus shelter. I have asked for the inspection report and will write to you when it comes.

Cllr Zainab Malik

Canal Side Ward Member - Brindle Vale Combined Authority
Leader - Ravensmoor Borough Council
Trustee - Tarn Valley Hospice`,
    label: { inNameOf: "member", official: false, capacity: false },
  },
  {
    id: "sign-members-for-two-wards",
    from: "tasker",
    to: "Tunde Okoro <tunde.okoro@homenet.example>",
    subject: "The shelter",
    shape: "plain",
    text: `Dear Mr Okoro

Thank you for your letter about the bus shelter. I have asked for the inspection report and will write to you when it comes.

Yours sincerely

Yvonne Tasker and Mick Dowd
Members for Nether Combe and for Salters Green`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "sign-exclaimer-and-postscript",
    from: "dowd",
    to: "Tunde Okoro <tunde.okoro@homenet.example>",
    subject: "The shelter",
    shape: "html",
    text: `Dear Mr Okoro

Thank you for your letter about the bus shelter. I have asked for the inspection report and will write to you when it comes.

Mick Dowd
Member for Salters Green
This signature was added by Exclaimer

P.S. Do thank your sister for the jam!`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "sign-for-the-director",
    from: "voss",
    to: "Tunde Okoro <tunde.okoro@homenet.example>",
    subject: "The shelter",
    shape: "plain",
    text: `Dear Mr Okoro

The shelter will be looked at next week.

Stella Voss
Bus Operations Manager
for Carys Penn, Director of Transport`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "sign-dictated-copies-below",
    from: "sykes",
    to: "Tunde Okoro <tunde.okoro@homenet.example>",
    subject: "The shelter",
    shape: "attached:pdf",
    cover: `Letter attached.

Amy Sykes
Legal Officer`,
    text: `Mr T Okoro
3 Mill Lane

2 May 2025

Dear Mr Okoro

Thank you for your letter about the bus shelter. I have asked for the inspection report and will write to you when it comes.

Yours sincerely


Dictated but not read

M Dowd (Cllr)
Ward Member for Salters Green

cc: Amy Sykes, Legal Officer`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "sign-award-in-a-table",
    from: "ogden",
    to: "Norma Vale <norma@valetraining.example>",
    subject: "Your allocation",
    shape: "attached:rtf",
    cover: `Dear Norma, letter attached. Best, Rupert`,
    text: `Norma Vale
Vale Training CIC

3 July 2025

Dear Ms Vale

{{-|I am delighted to tell you the result – "a strong bid", the panel said.}}

Course: Award
Bricklaying: £18,000
Care: £22,500

{{o|These sums are confirmed and you may rely on this letter in taking on staff.}} {{o|They will be paid quarterly in advance.}}

Yours sincerely

Rupert Ogden
Lead Member for Economy and Skills
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
];
