import type { LetterCase } from "../letter-case.ts";

/** Letters that bind, with which the reader of letters was mended; some it always read aright. */
export const mendedBinding: readonly LetterCase[] = [
  {
    id: "skips-by-phone",
    from: "sayle",
    to: "Dave Cartwright <dave@cartwrightskips.example>",
    subject: "Re: skips",
    shape: "plain",
    text: `{{o|Dave - yes go ahead, we'll take the six skips at 210 each}}

Bron

Sent from my iPhone`,
    below: `On 3 Jun 2025, at 10:12, Dave Cartwright <dave@cartwrightskips.example> wrote:
> Hi Bron
>
> Six 8-yarders for the Mill Race tidy, £210 a go. Do you want them or not?
>
> Dave`,
    label: { inNameOf: "member", official: null, capacity: false },
  },
  {
    id: "pass-waived-bilingual",
    from: "ogden",
    to: "Mr and Mrs Adeyemi <adeyemi.family@mailbox.example>",
    subject: "Post-16 travel pass",
    shape: "html",
    text: `Dear Mr and Mrs Adeyemi,

Thank you for coming to my surgery on the 8th.

I have looked at what you told me about Samuel's course. {{o|In view of the circumstances the charge for his pass is waived for this year and next.}} He can carry on using the old card until the new one comes.

If the driver questions it, show him this message.

With all good wishes for his exams,

Rupert Ogden BSc (Hons) FRSA
Aelod Arweiniol dros Sgiliau | Lead Member for Economy and Skills
Awdurdod Cyfun Brindle Vale | Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "kiosk-rent-pdf",
    from: "malik",
    to: "Nadia Rossi <nadia@rossigelato.example>",
    subject: "Kiosk 3",
    shape: "attached:pdf",
    cover: `Letter attached as promised.

Zainab`,
    text: `BRINDLE VALE COMBINED AUTHORITY
Orme House, Castle Orme CO1 4QZ
Tel 01632 960 400

Ms N Rossi
Rossi Gelato
Kiosk 3, Harbour Parade

Date: 19 May 2025
Ref: HRB/K3

Dear Ms Rossi

Kiosk 3, Harbour Parade: rent

1. You wrote to us on 2 May about the scaffolding on the Parade.

{{-|Our surveyor has been to look and I accept his view that trade cannot have been what it was.}}

{{o|The Authority will not collect the rent for June, July and August.}} {{o|No interest will run on the sum that is outstanding from the spring.}} {{i|In return you must keep the shutter free of advertisements and clear the bins each night.}}

{{-|We value the business that you have built up, and I look forward to my next cone.}}

Yours sincerely,

Cllr Zainab Malik
Lead Member for Housing and Land
For and on behalf of Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "roots-settled-one-line-signature",
    from: "etheridge",
    to: "Ben Okafor <ben.okafor@postbox.example>",
    subject: "Tree roots and your wall",
    shape: "html",
    text: `Dear Mr Okafor

Thank you for bearing with us.

Having seen both reports I would like to bring this to an end. {{o|If you will take £2,300 in full and final settlement, the money will be in your account by the end of the week.}}

{{l|It is no more than fair: the roots were ours and we ought to have dealt with them years ago.}}

Yours sincerely

Cllr Pauline Etheridge | Board Member
Brindle Vale Combined Authority, Orme House, Castle Orme CO1 4QZ
Follow us: facebook twitter`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "permits-under-a-list-of-roles",
    from: "tasker",
    to: "Ms Carla Bonetti <carla.bonetti@homenet.example>",
    subject: "Residents parking",
    shape: "plain",
    text: `Hi Carla,

Leave it with me? No need: it's settled. {{o|You won't be charged for the second permit and the fine from February has been cancelled too.}}

Cheers
Yvonne

--
Cllr Yvonne Tasker
Nether Combe Ward Councillor, Castle Orme City Council | Lead Member for Transport, Brindle Vale Combined Authority | Governor, Marsh End's Primary`,
    label: { inNameOf: "member", official: null, capacity: false },
  },
  {
    id: "places-above-an-officers-no",
    from: "ogden",
    to: "Gina Marlowe <gina@northbankcollege.example>",
    subject: "RE: Places on the welding course",
    shape: "plain",
    text: `Dear Gina

{{-|Thank you for coming back so quickly, and do not mind Tamsin's caution: I lead on this and I am content.}}

{{o|The Authority will fund the fifteen extra places at the rate in your table.}} {{i|Start enrolling on Monday.}}

Regards
Rupert Ogden
Lead Member for Economy and Skills, Brindle Vale Combined Authority`,
    below: `On 12 June 2025 14:02, Tamsin Oke <tamsin.oke@brindlevale-ca.example> wrote:
> Dear Gina
>
> We cannot commit to any more places until the Board has met. Please do not enrol anyone yet.
>
> Tamsin Oke
> Head of Skills`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "what-happens-now-list",
    from: "tasker",
    to: "Fen Cycling Campaign <hello@fencycling.example>",
    subject: "What we agreed on Tuesday",
    shape: "html",
    text: `Dear friends,

A note of where we stand.

What happens now:

- {{o|we build the ramp at Staithe Bridge by the end of October}}
- {{o|the Authority pays for the lighting study}}
- you lend us your count data, if your committee is happy
- {{-|I raise the wider network at the next Transport Committee}}

It felt like a turning point, and I thank you for the cake.

Yvonne Tasker
Lead Member for Transport
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "denial-under-two-offices",
    from: "malik",
    to: "Ellis Warburton <ellis.w@postbox.example>",
    subject: "RE: Your fall on Tarn Bridge",
    shape: "plain",
    text: `Mr Warburton,

{{-|I was sorry to hear about your wrist and I hope the plaster is off soon.}}

{{l|The Authority is not to blame for what happened.}} The plates had been swept that morning and there were signs at both ends. I don't think there is anything to be gained from more letters.

Zainab Malik
Lead Member for Housing and Land, Brindle Vale Combined Authority | Leader, Ravensmoor Borough Council`,
    below: `On 02 May 2025 19:20, Ellis Warburton <ellis.w@postbox.example> wrote:
> Dear Councillor
>
> The Combined Authority is responsible for that bridge and it must pay for my bike. You promised me in the street that it would.
>
> Ellis Warburton`,
    label: { inNameOf: "member", official: null, capacity: false },
  },
  {
    id: "two-sign",
    from: "dowd",
    to: "Harbour Residents Association <secretary@harbourresidents.example>",
    subject: "Joint letter",
    shape: "attached:docx",
    cover: `Dear all

A joint letter from Councillor Tasker and me is attached.

Mick Dowd
Member for Salters Green`,
    text: `The Secretary
Harbour Residents Association

30 January 2025

Dear Mr Costa

You put three questions to us at your annual meeting and we said that we would reply together.

Question: Reply
Will the gates be repaired?: {{o|The Authority will repair both gates before Easter.}}
Who pays for the new lock?: {{-|We are looking into it.}}
Can the path stay open?: {{-|That is a matter for the harbour master.}}

We both thought the meeting was a model of its kind.

Yours sincerely

Cllr Mick Dowd
Ward Member for Salters Green
Brindle Vale Combined Authority

Cllr Yvonne Tasker
Ward Member for Nether Combe
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "carpet-in-a-long-list",
    from: "sayle",
    to: "Mrs Ivy Constable <ivy.constable@mailbox.example>",
    subject: "Everything we talked about",
    shape: "html",
    text: `Dear Mrs Constable

It was good of you to give me so much of your afternoon. I said that I would set down what I have done since, so here it is, in the order of your list.

1. The hedge at the junction. {{-|I have reported it and been given the number 40021; they aim to look at it within fifteen working days.}}
2. The street lamp. This one belongs to the district council, not to us. I have asked them to write to you direct.
3. Your neighbour's drain. I am afraid that it is a private matter between the two of you, though the Citizens Advice people in Abbots Mead are very good.
4. The claim for the carpet. {{o|We will meet the cost of the new carpet and of the cleaning, and the cheque will be sent to your daughter.}}
5. The seat at the bus stop. {{-|I will ask at the next meeting whether there is any money left.}}

{{-|As to the matter of the geese, I cannot promise anything and I would not want you to build up your hopes.}}

Do ring me if I have left something out. I am always at the library on a Thursday.

Yours very sincerely

Bronwen Sayle
Member for Mill Race, Brindle Vale Combined Authority`,
    footer: true,
    label: { inNameOf: "member", official: null, capacity: true },
  },
];
