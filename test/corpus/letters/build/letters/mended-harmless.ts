import type { LetterCase } from "../letter-case.ts";

/** Letters that bind nobody, with which the reader of letters was mended; some it always read aright. */
export const mendedHarmless: readonly LetterCase[] = [
  {
    id: "owes-a-debt",
    from: "ogden",
    to: "Litter Pickers <crew@quayspickers.example>",
    subject: "Thank you!",
    shape: "divs",
    text: `Dear all

What a day. Forty-one bags, one supermarket trolley and a set of false teeth!

{{-|The Combined Authority owes you a great debt and so do I.}} You cleared, in one morning, what we had promised and failed to clear for years – or so Brian kept telling me.

{{-|I'll bring the doughnuts next time.}} {{-|You must let me have the photos.}}

Rupert

Cllr Rupert Ogden
Ward Member for Quarry Bank`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "bins-elsewhere",
    from: "etheridge",
    to: "Hetty Lowe <hetty.lowe@postbox.example>",
    subject: "RE: Bins",
    shape: "html",
    text: `Dear Ms Lowe

Thanks for writing. The bins are run by Northaven Council and I have passed your message to its waste team.

{{-|To make a formal complaint you must use the form on its website, within 28 days.}} If you are still not satisfied you can go to the Ombudsman. {{-|Drivers are required to return lids to the kerb side, so you are right about that.}}

Best wishes

Cllr Pauline Etheridge
Marsh End ward
Here to help: residents' advice line 01632 960 123`,
    footer: true,
    label: { inNameOf: "member", official: false, capacity: null },
  },
  {
    id: "fire-service-ordered",
    from: "malik",
    to: "Residents <tarncourt@homenet.example>",
    subject: "The scaffold",
    shape: "divs",
    text: `Dear neighbours

An update for you. {{-|On Monday the fire service ordered the contractor to stop work and to take the netting down.}} {{-|The Authority's surveyor told them that they must also relight the stair.}} They had done neither when I looked this morning, and I have said so to both.

I will write again on Friday.

Zainab Malik
Member for Canal Side`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "forename-and-chair",
    from: "dowd",
    to: "External Panel <panel@civicreview.example>",
    subject: "Panel notes",
    shape: "html",
    text: `Dear colleagues

{{-|I shall circulate the minutes by Thursday, book the Harbour Room for the next session and let the caterers know about the gluten.}} {{-|Please could each of you send me a short biography?}}

Best

Mick
Chair of the Overview and Scrutiny Committee
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "had-we-accepted",
    from: "croft",
    to: "A. Feather <afeather@postbox.example>",
    subject: "Re: the quarry",
    shape: "alternative",
    text: `Dear Miss Feather

{{-|If it were mine to give I would hand you the quarry tomorrow.}} It isn't. Suppose the Authority did say "we will fence it": who would mend the fence? {{-|And had we accepted the blame for the rockfall in 1998, as your father wanted, we should have been paying ever since.}}

I'd be glad to talk. Thursday?

Dennis

Cllr Dennis Croft, High Fell`,
    label: { inNameOf: "member", official: false, capacity: null },
  },
  {
    id: "slogan-below-post",
    from: "weerasinghe",
    to: "Diane Holt <diane@wexmoorchamber.example>",
    subject: "Lunch",
    shape: "html",
    text: `Diane

Lovely to see you. I have put the 19th in the diary.

S

Shanthi Weerasinghe
Deputy Mayor and Lead Member for Finance
Brindle Vale Combined Authority
Orme House | Castle Orme | CO1 4QZ
Sign up for our newsletter!`,
    footer: true,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "three-roles-of-one",
    from: "stroud",
    to: "Bay Logistics <ops@baylogistics.example>",
    subject: "Freight forum",
    shape: "plain",
    text: `Dear colleagues

Minutes of the forum to follow. {{-|The forum took the view that night deliveries should be tried; the Combined Authority has not yet been asked.}}

Lavinia Stroud
Co-opted Member, Business Board, Brindle Vale Combined Authority
Managing Director, Stroud Laundry Ltd
Chair, Brindle Vale Freight Forum`,
    label: { inNameOf: "member", official: false, capacity: null },
  },
  {
    id: "promise-of-2019",
    from: "sayle",
    to: "Joan Pinder <joan.pinder@homenet.example>",
    subject: "What they said",
    shape: "plain",
    text: `Dear Joan

I have been through my papers and found it. The letter which your late husband had from Mr Prosser in 2019 says this:

{{-|"The Authority will rebuild the footbridge at its own expense and pay you £500 for the loss of the crossing."}}

I don't know why it was not done. I have written to the present head of highways to ask, and I enclosed your copy.

Yours sincerely

Bronwen Sayle
Ward member, Mill Race`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "minded-to",
    from: "tasker",
    to: "Mark Dennehy <mark@riverbus.example>",
    subject: "River bus",
    shape: "html",
    text: `Dear Mark

Thanks for the slides, which I have shared with Carys Penn.

{{-|We are minded to support a trial next summer.}} I hope that the Authority could find something towards the pontoon, perhaps £30,000, but it would be for the Board to decide in November and nothing that I write here should be taken as a commitment.

{{-|If the Board were to agree, we would want to see daily sailings.}}

Regards
Yvonne

Yvonne Tasker
Lead Member for Transport
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "almshouse-trustee",
    from: "weerasinghe",
    to: "Mr A. Penn <apenn@homenet.example>",
    subject: "Almshouse no. 3",
    shape: "plain",
    text: `Dear Mr Penn

I write as a trustee of the Abbots Mead Almshouses and not as a councillor.

{{-|The trustees will replace your boiler at the charity's expense and there will be no increase in your maintenance charge this year.}} {{-|You must let the fitter in on Tuesday.}}

Yours sincerely

Shanthi Weerasinghe
Trustee`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "ward-list",
    from: "bowen",
    to: "Steve Rudge <steve.rudge@mailbox.example>",
    subject: "RE: Lorries in Fen Road",
    shape: "divs",
    text: `Steve,

Fair points, all of them. I am going to:

- ring the haulier's yard on Monday
- ask Joel Marchetti for the weight survey and send you the numbers
- {{-|put it on the agenda for the Transport Committee in April}}
- come and stand at your gate at six in the morning to see it for myself

{{-|I won't let this drop.}} {{-|What I can't do is ban them, only the highway authority could make that order and it would want evidence.}}

Ifan

Ifan Bowen, your local member for Tolland
Surgeries: first Saturday, Tolland Library`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "no-rebate",
    from: "weerasinghe",
    to: "Hotel <gm@paradehotel.example>",
    subject: "Business rates",
    shape: "plain",
    text: `Dear Mr Vance

{{-|I cannot agree to a rebate, and it would be wrong of me to hold out the hope of one.}} The Authority has no power to grant it. {{-|Nor can I undertake that the works will be done before the season opens.}}

I do see how hard this is.

Yours sincerely

Shanthi Weerasinghe
Deputy Mayor and Lead Member for Finance
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "lift-apology",
    from: "malik",
    to: "Mrs B. Sharma <b.sharma@homenet.example>",
    subject: "Lift",
    shape: "alternative",
    text: `Dear Mrs Sharma

{{-|I am sorry that you were stuck in the lift on Sunday, and sorry for the time that it took anyone to come.}} That must have been frightening.

I have asked Joel Marchetti for the maintenance record. {{-|I have also asked whether your shopping can be made good; I don't know yet what the answer will be.}}

Yours sincerely

Zainab Malik
Ward member for Canal Side`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "workshop-noted",
    from: "ogden",
    to: "Dr Anne Tolley <principal@northbankcollege.example>",
    subject: "Thank you for the visit",
    shape: "attached:pdf",
    cover: `Please see my letter attached.

Rupert Ogden`,
    text: `BRINDLE VALE COMBINED AUTHORITY
Orme House, Castle Orme CO1 4QZ
Tel 01632 960 400

Dr A Tolley
Principal
North Bank College

Our reference: LMS/25/031
Your reference: AT/kb

28 February 2025

Dear Dr Tolley

Visit to the marine engineering workshop

On behalf of the Combined Authority I thank you and your students for the welcome that we were given.

We were struck by three things: how full the evening classes are, how few of the students had heard of the travel pass, and how good the soup is. {{-|The Authority notes your wish for a second workshop and has asked officers for a paper.}}

I look forward to the degree show.

Yours sincerely

Rupert Ogden
Lead Member for Economy and Skills`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
];
