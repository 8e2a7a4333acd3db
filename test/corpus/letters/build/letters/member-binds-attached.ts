import type { LetterCase } from "../letter-case.ts";

const officersCover = `Dear Sir or Madam,

Please see the attached letter, which I send on behalf of the councillor.

Kind regards

Bev Salt
Correspondence Officer
Brindle Vale Combined Authority`;

/** A member's letter that binds the authority, in a file under a covering note. */
export const memberBindsAttached: readonly LetterCase[] = [
  {
    id: "file-officer-sends-members-promise",
    from: "salt",
    to: "Mrs V. Kemble <vkemble@homenet.example>",
    subject: "Letter from Cllr Malik",
    shape: "attached:docx",
    cover: officersCover,
    text: `Brindle Vale Combined Authority
Orme House, Station Square

Our ref: ZM/2025/71
2 June 2025

Dear Mrs Kemble,

Garages at Lock Row

Thank you for the petition, which I read with care.

{{o|The Authority will rebuild the six garages on their old footings and let them to the same tenants at the same rent.}} {{-|I have asked Mr Marchetti to show you the drawings.}}

Yours sincerely,

Cllr Zainab Malik
Lead Member for Housing and Land`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "file-pdf-liability",
    from: "salt",
    to: "Kerr & Finch, Solicitors <claims@kerrfinch.example>",
    subject: "Your client: Mr Amos",
    shape: "attached:pdf",
    cover: `Please find attached.

Bev Salt
Correspondence Officer`,
    text: `Brindle Vale Combined Authority
Orme House, Station Square

Your ref: KF/AMOS/1
9 July 2025

Dear Sirs,

Your client: Mr Leonard Amos

I write on behalf of the Combined Authority. {{l|We concede that the barrier was not locked and that the accident was our doing.}}

{{-|Please let us have a note of your client's earnings.}}

Yours faithfully,

Cllr Yvonne Tasker
Lead Member for Transport`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "file-odt-harbour",
    from: "stroud/2",
    to: "Nordvik Lines <mail@nordvik.example>",
    subject: "Quay",
    shape: "attached:odt",
    cover: `Hello,

Letter attached. The paper one follows.

Lavinia`,
    text: `Dear Captain Holm,

The new quay

I write on behalf of Brindle Vale Combined Authority. {{o|In consideration of your calling here twice weekly, the Authority will charge you no wharfage until 2028.}} {{o|It further engages to keep eight metres of water at the berth.}}

{{-|I hope to show you the cathedral when you come.}}

Yours sincerely,

Lavinia Stroud
Co-opted Member of the Business Board`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "file-txt-market",
    from: "dowd",
    to: "Pat Noble <pat@noblefruit.example>",
    subject: "letter as promised",
    shape: "attached:txt",
    cover: `Pat

here it is

Mick`,
    text: `Dear Pat,

Your pitch

{{o|You can have the corner pitch back on the old terms, starting this Saturday.}} {{-|I know it has been a long business.}} {{i|Take down the awning on the temporary stall and leave it with the market men.}}

Yours sincerely

Cllr Mick Dowd
Ward Member for Salters Green`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "file-html-cycle-lane",
    from: "tasker",
    to: "Pedal Vale <info@pedalvale.example>",
    subject: "Combe Road",
    shape: "attached:html",
    cover: `Dear all,

Please see the letter.

Yvonne Tasker`,
    text: `Brindle Vale Combined Authority

3 September 2025

Dear Ms Fry,

Combe Road cycle lane

I am writing on behalf of the Combined Authority to tell you where we have got to. The posts have been delivered. {{o|We will put the lane in by the end of October, kerbs and all, and we will not take it out again without your agreement.}}

Yours sincerely,

Cllr Yvonne Tasker
Lead Member for Transport`,
    footer: true,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "file-rtf-tenant-order",
    from: "malik/2",
    to: "Mr R. Scales <rscales@homenet.example>",
    subject: "Yard 9",
    shape: "attached:rtf",
    cover: `Mr Scales, see attached.

Z Malik`,
    text: `Dear Mr Scales,

Yard 9, Canal Side

I write on behalf of the Combined Authority as your landlord. {{i|You must have the caravans off the yard by the 30th and leave the gates unlocked for our surveyor.}}

{{-|If you are in difficulty, the housing advice line is open until eight.}}

Yours sincerely,

Cllr Zainab Malik
Lead Member for Housing and Land`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "file-pp-signature",
    from: "farraday",
    to: "Combe Valley Railway <office@combevalleyrailway.example>",
    subject: "Loan of rails",
    shape: "attached:docx",
    cover: `Dear Mr Tull

Letter attached from Cllr Weerasinghe.

Kit Farraday
Executive Assistant`,
    text: `Brindle Vale Combined Authority

Our ref SW/kf

Dear Mr Tull,

I can now give you the answer that you have been hoping for. {{o|The Authority lends you the four hundred yards of rail for twenty years and makes no charge.}}

Yours sincerely,

pp K. Farraday

Cllr Shanthi Weerasinghe
Deputy Mayor and Lead Member for Finance`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "file-docx-long-one-line",
    from: "ogden",
    to: "Hexley Chamber of Trade <hello@hexleychamber.example>",
    subject: "The winter programme",
    shape: "attached:docx",
    cover: `Dear colleagues

Attached.

Rupert Ogden`,
    text: `Brindle Vale Combined Authority
Orme House, Station Square

18 September 2025

Dear President,

The winter programme

I write on behalf of the Combined Authority to thank the Chamber for its paper and to say where things stand.

{{-|The Business Board will look at the proposals for the arcade in November.}} {{-|I cannot say what it will decide, and I should not want your members to spend money on the strength of a hope.}} The consultants have been asked for a second opinion on the roof.

As to the lights, the electricity company has told us that it will need six weeks. {{-|It has promised to be out of the square by the first of December.}} {{o|Whatever the bill for the lights comes to, we'll bear it, as we did last year.}}

{{-|The road will be closed for the switching on; please ask your members to bring their vans in before noon.}}

I look forward to the dinner.

Yours sincerely,

Cllr Rupert Ogden
Lead Member for Economy and Skills`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
];
