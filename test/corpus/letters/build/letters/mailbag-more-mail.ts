import type { LetterCase } from "../letter-case.ts";

/** More mail of members and officers. */
export const mailbagMoreMail: readonly LetterCase[] = [
  {
    id: "mailbag-thanks-pc",
    from: "sayle",
    to: "Mill Race Primary <office@millraceprimary.example>",
    subject: "Thank you Year 5",
    shape: "divs",
    text: `Dear Year 5

Thank you for my wonderful afternoon and for the drawing of me as a heron. I have put it on my fridge. You asked whether I could make the road outside school 20 miles an hour. {{-|I can't do that by myself, but I will ask the people who can.}} {{-|Remember what we agreed: stop, look, listen!}}

Bronwen Sayle
Your local councillor`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-party-canvass",
    from: "croft/2",
    to: "High Fell branch <branch@highfellbranch.example>",
    subject: "Sunday's leaflets",
    shape: "plain",
    text: `Comrades

{{-|Everyone to meet at mine at ten, bring boots.}} {{-|Jill, you take Fell Rise, and Tom is to do the flats.}} {{-|If we win we will freeze the rents, that's the line.}} {{-|No one is to speak to the Advertiser.}}

Dennis`,
    label: { inNameOf: "member", official: false, capacity: null },
  },
  {
    id: "mailbag-minister-rail",
    from: "tasker",
    to: "Rt Hon Marjorie Lisle MP <secretary.of.state@transport-office.example>",
    subject: "Tolland line electrification",
    shape: "html",
    text: `Dear Secretary of State

I write as Lead Member for Transport, on behalf of the Combined Authority, about the Tolland line. {{-|Your predecessor undertook that the wires would reach Castle Orme by 2027.}} {{o|If your Department funds the bridges, the Combined Authority will meet the cost of the new platforms.}}

I should be glad of a meeting.

Yours sincerely

Yvonne Tasker
Cllr Yvonne Tasker
Lead Member for Transport`,
    label: { inNameOf: "member", official: true, capacity: true, exception: "minister" },
  },
  {
    id: "mailbag-minister-only-cc",
    from: "ogden",
    to: "Tolland College <principal@tollandcollege.example>",
    cc: "Lord Culver <minister.skills@learning-office.example>",
    subject: "Bootcamps",
    shape: "html",
    text: `Dear Dr Frayn

I am writing on behalf of the Combined Authority to say how impressed we were with your presentation. The Minister, copied here, asked me to pass on his good wishes. {{-|No decision on the second round has been taken.}}

Yours sincerely

Rupert Ogden
Lead Member for Economy and Skills
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "mailbag-leader-to-leader",
    from: "weerasinghe",
    to: "Sir Piers Ambler <leader@wellbourne.example>",
    subject: "Shared procurement",
    shape: "html",
    text: `Dear Piers

I enjoyed our talk at Wellbourne House. I am writing on behalf of the Combined Authority, as its Lead Member for Finance. {{o|We agree to put in half of the setting-up costs, up to £60,000, and you may take this as our commitment.}} Leonard will send the paperwork to your Section 151 officer.

Yours

Shanthi Weerasinghe
Deputy Mayor and Lead Member for Finance
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true, exception: "leader-of-authority" },
  },
  {
    id: "mailbag-as-leader-of-hexley",
    from: "ogden/2",
    to: "Hexley Traders <chair@hexleytraders.example>",
    subject: "Free parking before Christmas",
    shape: "html",
    text: `Dear Mrs Kaminska

{{-|I am pleased to confirm that Hexley Borough Council will make all its car parks free after three from 1 December.}} {{-|The cabinet signed it off last night.}} Please spread the word.

Cllr Rupert Ogden
Leader of Hexley Borough Council`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-unsigned-system",
    from: "Brindle Vale Combined Authority <noreply@brindlevale-ca.example>",
    to: "Miss T Lowe <t.lowe@homenet.example>",
    subject: "Your travel card application",
    shape: "html",
    text: `Hello

We have received your application for a Vale Card. {{-|We aim to deal with applications in ten working days.}} {{-|You will need to upload a photograph.}} Do not reply to this message, the mailbox is not read.

Brindle Vale Combined Authority`,
    label: { inNameOf: "none", official: true, capacity: false },
  },
  {
    id: "mailbag-system-award",
    from: "Brindle Vale Combined Authority <noreply@brindlevale-ca.example>",
    to: "Miss T Lowe <t.lowe@homenet.example>",
    subject: "Your travel card",
    shape: "html",
    text: `Dear Miss Lowe

{{o|Your application has been approved and we will post your card to you within five working days.}} {{i|Destroy your old card as soon as the new one arrives.}}

Brindle Vale Combined Authority`,
    label: { inNameOf: "none", official: true, capacity: false },
  },
  {
    id: "mailbag-officer-orders-works",
    from: "lant",
    to: "Cray Joinery <office@crayjoinery.example>",
    subject: "PO 44180",
    shape: "plain",
    text: `Hi Steve

{{o|Please find attached our order for 40 oak doors at £212 each, total £8,480 plus VAT, delivery to the Wharf store.}} {{i|Quote the PO number on everything and deliver between 8 and 3, not Fridays.}}

Cheers

Hugo Lant
Procurement Manager
BVCA`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "mailbag-clerk-to-members",
    from: "hart",
    to: "Cllr Dennis Croft <dennis.croft@brindlevale-ca.example>",
    subject: "Audit Committee papers",
    shape: "plain",
    text: `Dear Dennis

Papers for the 9th are on the portal. {{-|Please keep item 8 to yourself, it's exempt.}} Tea at half past nine as usual. {{-|I will print you a set and leave it at the desk.}}

Noel Hart
Democratic Services Manager`,
    label: { inNameOf: "officer", official: false, capacity: true, audience: "internal" },
  },
  {
    id: "mailbag-mayor-by-assistant",
    from: "farraday",
    to: "Mrs O Sterling <o.sterling@homenet.example>",
    subject: "Your letter to the Mayor",
    shape: "html",
    text: `Dear Mrs Sterling

The Mayor has asked me to thank you for your letter about the library steps. {{-|She is sorry that you fell.}} {{-|She is not able to promise a handrail, as the building isn't the Combined Authority's.}} I have sent your letter on to Castle Orme City Council.

Yours sincerely

Kit Farraday
Executive Assistant to the Mayor`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "mailbag-member-waives-rent",
    from: "malik",
    to: "Canal Side Boxing <gym@canalsideboxing.example>",
    subject: "the arrears",
    shape: "plain",
    text: `Alright Tyrone

Good to see the lads on Friday. {{o|Forget the two months' rent, we won't be asking for it.}} {{o|And the Authority will sort the boiler, I've told them.}} Keep it going, you're doing more for this place than any of us.

Zainab
Cllr Zainab Malik, Canal Side ward`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "mailbag-as-governor",
    from: "amadi",
    to: "Parents <parents@lists.example>",
    subject: "Headteacher appointment",
    shape: "html",
    text: `Dear parents and carers

On behalf of the governing body I am pleased to tell you that Mrs Oduya will be our new head from January. {{-|We promise that the breakfast club will go on exactly as it is.}}

Dr Felix Amadi
Chair of Governors, St Bride's Primary`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-as-trustee-orders",
    from: "etheridge/2",
    to: "Roofers <jobs@marshroofing.example>",
    subject: "Chapel roof",
    shape: "plain",
    text: `Dear Ken

Further to Monday, I confirm on behalf of the chapel trustees that {{-|we accept your quote of £12,400.}} {{-|Please start in the first week of March and keep the lychgate clear for the wedding on the 8th.}}

Pauline Etheridge
Treasurer, Marsh End Chapel Trust`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
];
