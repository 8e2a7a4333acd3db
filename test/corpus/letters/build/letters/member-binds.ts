import type { LetterCase } from "../letter-case.ts";

/** A member's own letter that binds the authority, in the body of the mail. */
export const memberBinds: readonly LetterCase[] = [
  {
    id: "bind-market-tolls",
    from: "tasker",
    to: "Nether Combe Traders <chair@nethercombetraders.example>",
    subject: "Tolls",
    shape: "plain",
    text: `Dear Mrs Pym,

It was good to see so many stalls out on Saturday in spite of the rain. You asked whether anything could be done about the cost of a pitch.

{{o|The Combined Authority will halve the tolls until the new year.}} {{-|I shall ask for the boards by the cross to be changed to match.}}

With good wishes

Cllr Yvonne Tasker
Ward Member for Nether Combe`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "bind-flood-gate-liability",
    from: "malik",
    to: "Mr P. Haddow <phaddow@homenet.example>",
    subject: "Canal Side: your cellar",
    shape: "html",
    text: `Dear Mr Haddow,

Thank you for showing me round on Monday. {{-|I was very sorry to see the state of the carpets.}}

{{l|The water came in because we left the sluice open, and that was our mistake.}} {{o|We shall pay for the drying out and for new flooring throughout.}}

Yours sincerely,

Cllr Zainab Malik
Lead Member for Housing and Land
Brindle Vale Combined Authority`,
    footer: true,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "bind-bus-operator-order",
    from: "tasker",
    to: "Orme Coaches <traffic@ormecoaches.example>",
    subject: "Service 31",
    shape: "plain",
    text: `Dear Mr Sandys

Re: Service 31, Tolland to Castle Orme

On behalf of the Combined Authority I write about last week's cancellations. {{-|I know that you are short of drivers and I do sympathise.}}

{{i|You are to run the 07.05 and the 07.35 every weekday from Monday, whatever else has to give.}} {{i|Send me the duty sheets each Friday by noon.}}

Yours faithfully

Cllr Yvonne Tasker
Lead Member for Transport
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "bind-grant-yes-short",
    from: "dowd",
    to: "Jess Toller <jess@saltersgreenband.example>",
    subject: "Re: instruments",
    shape: "divs",
    text: `Hi Jess

{{o|It's a yes - we're putting in the two thousand you asked for.}} Tell the band!

Mick`,
    label: { inNameOf: "member", official: null, capacity: false },
  },
  {
    id: "bind-not-enforce",
    from: "bowen",
    to: "Mr and Mrs Leckie <leckies@homenet.example>",
    subject: "The porch",
    shape: "plain",
    text: `Dear Mr and Mrs Leckie,

I have read the file and I can see how worried you have been. {{o|You may take it from me that the Authority will not enforce against the porch, now or later.}}

{{-|I hope that you can enjoy the summer.}}

Kind regards

Ifan Bowen
Councillor for Tolland`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "bind-denies-pothole",
    from: "sayle",
    to: "Mr K. Rennie <kennyr@homenet.example>",
    subject: "RE: my tyre",
    shape: "plain",
    text: `Mr Rennie,

{{-|You say the lane has been dangerous for a year.}} {{l|The Authority is not responsible for your tyre: the hole was inspected in June and was within the limit.}}

{{-|You may of course take advice of your own.}}

Cllr Bronwen Sayle`,
    below: `On Tue, 9 Sep 2025 at 08:14, Kenny Rennie <kennyr@homenet.example> wrote:
> Cllr Sayle you told me the council will pay for this.
> I want my £140.`,
    label: { inNameOf: "member", official: null, capacity: false },
  },
  {
    id: "bind-skills-places",
    from: "ogden/2",
    to: "Orme College <principal@ormecollege.example>",
    subject: "Welding places",
    shape: "alternative",
    text: `Dear Principal,

I write for the Combined Authority about the autumn intake.

{{o|We guarantee funding for sixty welding places in each of the next two years.}} {{o|Any employer who takes one of your leavers will have the first month's wages paid.}}

{{-|My officers tell me that the demand is twice that.}}

Yours sincerely

Cllr Rupert Ogden
Lead Member for Economy and Skills, Brindle Vale Combined Authority`,
    footer: true,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "bind-offer-if-signed",
    from: "malik",
    to: "Tarrant Yard Ltd <office@tarrantyard.example>",
    subject: "Lease of the slip",
    shape: "plain",
    text: `Dear Ms Tarrant,

Our reference: EST/44/19
Lease of the north slip

I am glad that we could settle the plan at last. {{o|If you sign the enclosed counterpart by the 28th, the Authority will grant you the slip for seven years at £4,000 a year.}} {{-|Should you wish to take advice first, there is no hurry on our side.}}

Yours sincerely

Councillor Zainab Malik
Lead Member for Housing and Land
for Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "bind-goodwill-denial",
    from: "weerasinghe",
    to: "Mrs D. Orchard <dorchard@homenet.example>",
    subject: "Your fall at the interchange",
    shape: "html",
    text: `Dear Mrs Orchard,

I write on behalf of the Combined Authority in answer to your letter of 4 May.

{{-|I was sorry to hear of your broken wrist.}} {{lo|We do not accept that the step was unsafe, but as a gesture we will pay you £350.}}

Yours sincerely,

Shanthi Weerasinghe
Deputy Mayor and Lead Member for Finance`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "bind-contractor-stop",
    from: "croft/2",
    to: "Fellgate Tree Care <hello@fellgatetrees.example>",
    subject: "limes on the green",
    shape: "plain",
    text: `{{i|Stop felling the limes.}} {{i|Nobody is to touch another tree on that green until the Authority says so.}}

D Croft
Member for High Fell`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "bind-buried-in-thanks",
    from: "etheridge",
    to: "St Aldhelm's PTA <pta@staldhelms.example>",
    subject: "Crossing patrol",
    shape: "html",
    text: `Dear all,

What a splendid fair it was, and how kind of you to let me draw the raffle. The cake was a triumph.

I have been thinking about what you said about Mr Dunn's retirement and the crossing. {{-|I know that the county used to pay for him.}} I would not want the children to suffer while others argue. {{o|So I am happy to say that the Authority will find a new patrol, and pay for it, from the first day of term.}} {{-|I shall come along and see how it goes.}}

Give my love to everyone at the school, and do keep me a jar of the chutney.

Warmest wishes

Pauline Etheridge`,
    label: { inNameOf: "member", official: null, capacity: false },
  },
  {
    id: "bind-agentless-waived",
    from: "sayle",
    to: "Mill Race Rowing Club <sec@millracerowing.example>",
    subject: "Boathouse rent",
    shape: "divs",
    text: `Dear Secretary,

Thank you for the accounts. {{o|In view of the flood, the rent for this year and next is forgiven in full.}} {{o|A new key will be cut for you at no cost.}}

Yours

Cllr Bronwen Sayle
Ward Member for Mill Race`,
    footer: true,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "bind-price-agreed",
    from: "stroud",
    to: "Ben Achebe <ben@achebeprint.example>",
    subject: "RE: brochures",
    shape: "plain",
    text: `Ben, {{o|£1,180 for the five hundred is fine by the Authority, so please count this as our order.}} Lavinia

Lavinia Stroud
Co-opted Member, Brindle Vale Business Board`,
    below: `From: Ben Achebe
Sent: 03 July 2025 15:40
To: Lavinia Stroud
Subject: brochures

We can do 500 for £1,180 plus VAT, delivered on the 18th. We guarantee the colours.`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "bind-taxi-rank",
    from: "tasker",
    to: "Vale Taxi Drivers <committee@valetaxis.example>",
    cc: "penn",
    subject: "Rank at the station",
    shape: "table",
    text: `Brindle Vale Combined Authority
Orme House, Station Square

Our ref: YT/rank/3
12 June 2025

Dear Mr Aziz,

THE STATION RANK

Your members have waited a long time for an answer. {{o|The Authority undertakes to restore all eight bays, and will have the shelter mended, before the schools go back.}} {{i|In the meantime drivers must not wait on the zebra crossing.}}

Yours sincerely,

Cllr Yvonne Tasker
Lead Member for Transport`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "bind-bank-transfer-polite",
    from: "weerasinghe",
    to: "Corporate desk <corporate@valebank.example>",
    subject: "Account ending 4471",
    shape: "plain",
    text: `Dear Sirs,

Brindle Vale Combined Authority: account ending 4471

{{i|Kindly close the above account and remit the balance to our general fund tomorrow.}}

{{-|I should be glad of a line to say that you have had this.}}

Yours faithfully,

S. Weerasinghe
Deputy Mayor and Lead Member for Finance`,
    footer: true,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "bind-mobile-short",
    from: "bowen",
    to: "Gill Marsh <gill@tollandhall.example>",
    subject: "Re: hall boiler",
    shape: "plain",
    text: `Gill, {{o|don't worry about the boiler, the Authority will get you a new one and fit it before Christmas.}} Ifan

Sent from my phone`,
    label: { inNameOf: "member", official: null, capacity: false },
  },
];
