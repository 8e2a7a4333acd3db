import type { LetterCase } from "../letter-case.ts";

/** Mail of the writers' own firms, homes and clubs, and of the authority. */
export const mailbagExtra: readonly LetterCase[] = [
  {
    id: "mailbag-own-firm-supplier",
    from: "stroud/2",
    to: "Vale Boilers <sales@valeboilers.example>",
    subject: "Second boiler",
    shape: "plain",
    text: `Dear Tony, {{-|please go ahead with the second boiler at £14,200, delivery to the Mill Road plant.}} {{-|We'll pay a third with order.}} {{-|Your fitters must sign in at the gate.}}

Lavinia Stroud, Stroud Laundry Ltd`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-holiday-let",
    from: "bowen",
    to: "Sea View Cottages <bookings@seaview.example>",
    subject: "August",
    shape: "plain",
    text: `Hello, {{-|we'll take the week of the 9th at £640 and I'll send the deposit tonight.}} {{-|We agree to leave the dogs at home.}} Four of us, two under ten. Ifan`,
    label: { inNameOf: "member", official: false, capacity: null },
  },
  {
    id: "mailbag-plumber",
    from: "tasker/2",
    to: "Pete <pete@petesplumbing.example>",
    subject: "leak",
    shape: "plain",
    text: `Pete {{-|can you turn off the water at the stopcock and leave it off till I'm home.}} {{-|I'll pay call out, obviously.}} {{-|Key's under the pot.}} Yvonne`,
    label: { inNameOf: "member", official: false, capacity: null },
  },
  {
    id: "mailbag-solicitor-house-sale",
    from: "croft/2",
    to: "Amory and Lowe <conveyancing@amorylowe.example>",
    subject: "2 Fell Bottom: sale",
    shape: "plain",
    text: `Dear Ms Amory

{{-|We accept the buyer's revised offer of £286,000 and are happy to leave the curtains.}} {{-|Please exchange as soon as their solicitor is ready.}}

Dennis and Jill Croft`,
    label: { inNameOf: "member", official: false, capacity: null },
  },
  {
    id: "mailbag-cap-parenthesis",
    from: "bowen",
    to: "Tolland Footpaths <walkers@tollandpaths.example>",
    subject: "stile",
    shape: "plain",
    text: `Dear Walkers, I write, for the avoidance of doubt, in my role as the member for Tolland. The stile is on the county's list. Ifan Bowen`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-cap-wearing",
    from: "weerasinghe",
    to: "Abbots Mead School <office@abbotsmead.example>",
    subject: "Fair",
    shape: "plain",
    text: `Dear Mrs Quill

This comes from me as a mum at the school rather than from anybody at the Combined Authority. {{-|I'll pay for the bouncy castle.}} Shanthi`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-cap-lead-in-text",
    from: "malik",
    to: "Dyers Row Tenants <tenants@dyersrow.example>",
    subject: "meeting",
    shape: "plain",
    text: `Hello everyone, Zainab Malik here. As you know I hold the housing brief at the Combined Authority, and it's with that responsibility that I'm writing. The meeting is at six in the hall, all welcome.`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "mailbag-cap-for-ward",
    from: "sayle",
    to: "Mrs Gow <egow@homenet.example>",
    subject: "lamp",
    shape: "plain",
    text: `Hi Ellie, the lamp's on order. Bron

Cllr Bronwen Sayle
Representing Mill Race`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-cap-none",
    from: "sayle",
    to: "Mrs Gow <egow@homenet.example>",
    subject: "lamp",
    shape: "plain",
    text: `Hi Ellie, the lamp outside yours is on order from the lighting people.

Bronwen Sayle
bronwen.sayle@brindlevale-ca.example`,
    label: { inNameOf: "member", official: false, capacity: false },
  },
  {
    id: "mailbag-agreed-february",
    from: "tasker",
    to: "Cycle Vale <chair@cyclevale.example>",
    subject: "Combe Bank lanes",
    shape: "html",
    text: `Dear Jo

{{-|The design was agreed in February, so the engineers are only now tendering it.}} {{-|The Combined Authority has set aside £220,000 for it in this year's programme.}} {{-|You guaranteed we would have your comments by Easter, and they came, thank you.}}

Yvonne Tasker
Lead Member for Transport`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "mailbag-we-have-set-aside",
    from: "ogden",
    to: "Hexley Makers <hello@hexleymakers.example>",
    subject: "workshop",
    shape: "html",
    text: `Dear Ana

{{o|I am pleased to say that we have set aside £6,000 for your workshop, which you may draw from 1 April.}}

Rupert Ogden
Lead Member for Economy and Skills
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "mailbag-agreed-now",
    from: "ogden",
    to: "Priti Shah <priti@valemakers.example>",
    subject: "Re: figure",
    shape: "plain",
    text: `Hi Priti, {{o|agreed, £3,400 it is, and the Combined Authority will pay by the end of the month.}}

Rupert Ogden
Lead Member for Economy and Skills, BVCA`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "mailbag-choir-treasurer",
    from: "sayle/2",
    to: "Orme Cathedral <events@ormecathedral.example>",
    subject: "Booking",
    shape: "plain",
    text: `Dear Events team, the choir would like the nave on 12 December. {{-|We accept your charge of £350 and will pay the deposit this week.}} Bron Sayle, Treasurer, Mill Race Singers`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-letting-own-tenant",
    from: "sayle/2",
    to: "Kate and Ash <kateandash@homenet.example>",
    subject: "rent",
    shape: "plain",
    text: `Hi both, {{-|don't worry about this month, I'll let you off half the rent.}} {{-|The boiler man is coming on Tuesday and you need to clear the cupboard for him.}} Bron (your landlady!)`,
    label: { inNameOf: "member", official: false, capacity: null },
  },
  {
    id: "mailbag-union-branch",
    from: "dowd/2",
    to: "Branch <branch@transportunion.example>",
    subject: "Monday",
    shape: "plain",
    text: `Brothers and sisters, {{-|no member is to cross the gate on Monday.}} {{-|The branch will pay hardship money of £40 a day.}} Mick, branch sec`,
    label: { inNameOf: "member", official: false, capacity: null },
  },
  {
    id: "mailbag-officer-private",
    from: "marchetti",
    to: "Luca Marchetti <luca@homenet.example>",
    subject: "Nonna's flat",
    shape: "plain",
    text: `Luca, {{-|I'll pay half the removal van.}} {{-|Tell the agent we'll take the offer.}} Ciao, Joel`,
    label: { inNameOf: "officer", official: false, capacity: null },
  },
];
