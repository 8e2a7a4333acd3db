import type { LetterCase } from "../letter-case.ts";

/** Members' mail as it goes out on an ordinary day. */
export const mailbagMemberMail: readonly LetterCase[] = [
  {
    id: "mailbag-bins-and-a-date",
    from: "bowen",
    to: "Sheila Prout <sheila.prout@homenet.example>",
    subject: "Re: Bins AGAIN",
    shape: "plain",
    text: `Hi Sheila

Thanks for this and sorry you had to chase. I've been on to the depot this morning and the supervisor tells me the crew couldn't get past the skip at no 14. {{-|He says they will be round before ten tomorrow.}} If they're not, ring me and I'll go and stand in the road myself!

On the other thing, the dog warden was agreed in the budget so that one is in hand.

Ifan Bowen
Councillor for Tolland
Sent from my iPhone`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-lead-member-promises-shelter",
    from: "tasker",
    to: "Mr G Pettifer <g.pettifer@homenet.example>",
    subject: "Nether Combe bus shelter",
    shape: "html",
    text: `Dear Mr Pettifer

I had a look at the shelter when I was over for the funeral and you are quite right, there is more hole than roof.

{{o|I've decided that we're going to replace it, and you have my word it'll be up before the clocks go back.}} I can't tell you what colour yet, that's for the parish.

Best wishes to Jean

Yvonne

Cllr Yvonne Tasker
Lead Member for Transport
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "mailbag-set-aside-report",
    from: "malik",
    to: "Friends of the Wharf <secretary@wharffriends.example>",
    subject: "towpath money",
    shape: "divs",
    text: `Hi all

Quick update from Tuesday's board so that nobody has to rely on the Advertiser.

{{-|The Board has set aside £40,000 for towpaths across the whole Vale, and the list of schemes was agreed in February, so anything new goes on the reserve list.}} Ours is fourth on that. I'll keep nagging.

Zainab
(writing as your ward councillor for Canal Side, not as Lead Member)`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-firm-architect",
    from: "stroud/2",
    to: "Paul Grice <paul@griceandlowe.example>",
    subject: "laundry extension",
    shape: "plain",
    text: `Paul

Happy with drawing C. {{-|We'll go with the steel frame, and please instruct the engineer to start on the calcs.}} {{-|We agree your fee of £3,800.}} My only worry is the neighbours' light.

Lavinia
Lavinia Stroud | Managing Director | Stroud Laundry Ltd`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-letting-agent",
    from: "sayle/2",
    to: "Hearn Lettings <flats@hearnlettings.example>",
    subject: "3 Mill Cottages",
    shape: "plain",
    text: `Morning Tracey

{{-|Yes, we accept the offer of £825 a month from the young couple.}} {{-|We'll replace the cooker before they move in and you can tell them the deposit will be protected as usual.}} Is the gas cert due?

Ta
Bron`,
    label: { inNameOf: "member", official: false, capacity: null },
  },
  {
    id: "mailbag-car-service",
    from: "croft/2",
    to: "Fell Motors <service@fellmotors.example>",
    subject: "BV17 KLO",
    shape: "plain",
    text: `Hi Mark, {{-|please go ahead with the cambelt at £380 and I will pay when I collect.}} {{-|Don't touch the tyres, I'll get those elsewhere.}} Dennis Croft`,
    label: { inNameOf: "member", official: false, capacity: null },
  },
  {
    id: "mailbag-you-guaranteed",
    from: "sayle",
    to: "Ravensmoor Water <complaints@ravensmoorwater.example>",
    subject: "Mill Race flooding - my constituents' complaint",
    shape: "html",
    text: `Dear Sir or Madam

I write as ward member for Mill Race on behalf of eleven households in Leat Lane.

{{-|You guaranteed we would have a new pump by the end of September.}} {{-|Your Mr Orchard assured residents in so many words that "the company will make good every cellar".}} It is now November and the cellars are full again.

I should be grateful for a reply to each of the points in the attached list within fourteen days.

Yours faithfully

Bronwen Sayle`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-order-the-skip-firm",
    from: "etheridge",
    to: "Vale Skips <hire@valeskips.example>",
    subject: "Marsh End clean up day",
    shape: "plain",
    text: `Hello

{{o|Can you put me down for two 8-yard skips on the green for Saturday 14th, on the Combined Authority's account please.}} {{i|Drop them on the hard standing, not on the grass.}}

Thanks
Pauline Etheridge
Marsh End ward member`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "mailbag-condolence",
    from: "mayor",
    to: "Mrs Anne Delahunty <anne.delahunty@homenet.example>",
    subject: "Frank",
    shape: "plain",
    text: `Dear Anne,

I was so very sorry to hear about Frank. He taught half of this valley to swim, me included, and he never once let on that he had noticed me holding on to the rail.

If there is anything at all I can do, ring me at home. I shall be at the chapel on Thursday.

With love

Gwen

Gwendoline Prior
Mayor of Brindle Vale`,
    label: { inNameOf: "mayor", official: null, capacity: true, exception: "mayor" },
  },
  {
    id: "mailbag-mayor-grants",
    from: "mayor",
    to: "Tolland Silver Band <band@tollandband.example>",
    subject: "Uniforms",
    shape: "html",
    text: `Dear Mr Pugh,

What a concert! I have hummed nothing else all week.

{{o|I am delighted to award the band £2,500 from my community fund towards the new uniforms, and the money will be in your account by the end of the month.}}

Keep a seat for me at Christmas.

Gwendoline Prior
Mayor of Brindle Vale`,
    label: { inNameOf: "mayor", official: true, capacity: true, exception: "mayor" },
  },
  {
    id: "mailbag-officer-foi",
    from: "salt",
    to: "Mr D Raikes <d.raikes@homenet.example>",
    subject: "FOI 2025/318",
    shape: "html",
    text: `Dear Mr Raikes

Thank you for your request, which we received on 3 November and are dealing with under the Freedom of Information Act. {{-|The law allows us twenty working days.}} {{-|If the cost of finding the information would be more than £450 we may refuse.}}

Regards

Bev Salt
Correspondence Officer
Brindle Vale Combined Authority`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "mailbag-officer-claims-denied",
    from: "petrie",
    to: "Ms Rosa Neal <rosa.neal@homenet.example>",
    subject: "Your claim BV/25/0097",
    shape: "html",
    text: `Dear Ms Neal

I have now had the report from the depot. The kerb was inspected on 2 and 30 May and no defect above 20mm was recorded.

{{l|On that footing the Combined Authority is not liable for your injury and your claim is repudiated.}} You are of course free to take advice.

Yours sincerely

Dawn Petrie
Insurance and Claims Officer`,
    footer: true,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "mailbag-member-passes-to-claims",
    from: "dowd",
    to: "Ms Rosa Neal <rosa.neal@homenet.example>",
    subject: "Re: My fall",
    shape: "plain",
    text: `Dear Rosa

I hope the wrist is mending. {{-|I can't say who was at fault and it wouldn't be right for me to try.}} Dawn Petrie deals with claims and I have sent her your photographs. {{-|Nothing in this should be taken as an admission on anyone's part.}}

Mick
Cllr Mick Dowd, Salters Green`,
    label: { inNameOf: "member", official: false, capacity: null },
  },
  {
    id: "mailbag-scrutiny-invite",
    from: "dowd",
    to: "Orme Buses <md@ormebuses.example>",
    subject: "Scrutiny, 4 December",
    shape: "html",
    text: `Dear Ms Whelan

On behalf of the Overview and Scrutiny Committee I should like to invite you to our meeting on 4 December, when we are looking at school services. {{-|You would be under no obligation to answer questions about contracts.}} Noel Hart will be in touch about the parking.

With best wishes

Cllr Mick Dowd
Chair of the Overview and Scrutiny Committee
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "mailbag-lead-member-orders-operator",
    from: "tasker",
    to: "Depot Manager <depot@ormebuses.example>",
    subject: "The 7.40 from Tolland",
    shape: "plain",
    text: `Barry

Third morning running it has sailed past the school stop. {{i|From tomorrow every 7.40 is to stop at the school, full or not, and your drivers are not to leave before 7.39.}} {{i|Let me have a note by noon each day this week saying it has been done.}}

Yvonne Tasker
Lead Member for Transport`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "mailbag-family-lift",
    from: "tasker/2",
    to: "Jo Tasker <jo@homenet.example>",
    subject: "Sat",
    shape: "plain",
    text: `{{-|I'll pay for the train, don't argue.}} {{-|Get the 10.12 and ring when you're at Orme, Dad will fetch you.}} {{-|We promise not to mention the job!!}} Mum x`,
    label: { inNameOf: "member", official: false, capacity: null },
  },
  {
    id: "mailbag-to-colleague-internal",
    from: "malik",
    to: "Joel Marchetti <joel.marchetti@brindlevale-ca.example>",
    subject: "Wharf lease",
    shape: "plain",
    text: `Joel, have we answered the rowing club? {{-|They think we have promised them thirty years.}} {{-|I told them I couldn't agree anything and that it'd have to come from you.}} Z`,
    label: { inNameOf: "member", official: false, capacity: false, audience: "internal" },
  },
  {
    id: "mailbag-member-instructs-officer",
    from: "weerasinghe",
    to: "Leonard Birch <leonard.birch@brindlevale-ca.example>",
    subject: "Payment run",
    shape: "plain",
    text: `Leonard,

{{i|I want the payment to Stourdale Homes stopped today, and nothing further released to them until I say so.}}

Shanthi

Cllr Shanthi Weerasinghe
Deputy Mayor and Lead Member for Finance`,
    label: { inNameOf: "member", official: false, capacity: true, audience: "internal" },
  },
];
