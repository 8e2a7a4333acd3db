import type { LetterCase } from "../letter-case.ts";

/** Letters that bind, among kind words and in the plainest. */
export const wholeBinding: readonly LetterCase[] = [
  {
    id: "whole-caps-signature",
    from: "ogden",
    to: "Elm Pottery <hello@elmpottery.example>",
    subject: "Market stall",
    shape: "plain",
    text: `Hi Jess

Lovely to meet you and thank you for the mug.

{{o|Consider the pitch fee for the spring fair waived.}}

Speak soon
R

CLLR RUPERT OGDEN
LEAD MEMBER FOR ECONOMY AND SKILLS
BRINDLE VALE COMBINED AUTHORITY
M 07700 900 221`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "whole-instruction-in-visit-note",
    from: "tasker",
    to: "Colm Breen <site@breenpaving.example>",
    subject: "Yesterday on Market Hill",
    shape: "plain",
    text: `Colm,

Good to see the setts going in, they look well.

Two things though. {{i|Take the cones off the loading bay today.}} {{i|And no more drilling before eight, please tell your lads that is an order.}}

See you on the 20th

Yvonne Tasker
Lead Member for Transport, BVCA`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "whole-officer-for-mayor-cover",
    from: "farraday",
    to: "Mill Race Brass <band@millracebrass.example>",
    subject: "Mayor's Christmas concert",
    shape: "html",
    text: `Dear Mr Stott,

The Mayor has asked me to write to you about the concert.

{{o|We should like to engage the band for 12 December at the fee of £450 that you quoted.}} Your players will need to be in their places by 6.15pm. There will be soup.

With kind regards,

Kit Farraday
Executive Assistant to the Mayor | Brindle Vale Combined Authority
T: 01632 960 411 | E: kit.farraday@brindlevale-ca.example`,
    footer: true,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "whole-newsletter-binding",
    from: "bowen",
    to: "Tolland Times <tolland-times@lists.example>",
    subject: "Tolland Times - issue 9",
    shape: "divs",
    text: `TOLLAND TIMES issue 9

Hello all

Village hall roof
You will have seen the tarpaulin. I spoke to the trustees last week and they are short by about four thousand pounds. {{o|I am pleased to tell you that the Combined Authority will make up the difference.}}

Bus 44
The operator says that it will run an extra journey on Saturdays. We shall see.

Cricket
Beaten again by High Fell. Say no more.

Ifan Bowen
Your councillor for Tolland

To stop getting these, reply with STOP.`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "whole-long-buried-apology",
    from: "tasker",
    to: "Mr and Mrs Hallam <hallams@homenet.example>",
    subject: "The crash at Gallows Bend",
    shape: "attached:docx",
    cover: `Dear Mr and Mrs Hallam

I have put my reply in the attached letter.

Yvonne`,
    text: `Brindle Vale Combined Authority
Orme House, Station Square, Castle Orme CO1 4QZ

Private and confidential

2 June 2025

Mr and Mrs T Hallam
Gallows House

Dear Mr and Mrs Hallam,

Gallows Bend

It was good of you to see me, and to give me tea in what must be the most painful month of your lives. I have thought of little else since.

You asked me three things.

First, whether the bend had been inspected. It had been, twice, in the year before.

Second, what the inspector found. He noted that the sign had been turned by the wind and asked for it to be put straight. The form was passed to the depot on 11 November and it was lost there.

Third, you asked me to be straight with you about what that means. I shall be. {{l|Had we turned that sign back, as we ought to have, your son would have seen the bend, and the fault for that lies with us.}}

I do not ask you to forgive anybody. The coroner will hear all of this from our engineers.

I have no children of my own and I will not pretend to know how you feel.

Yours very sincerely,

Yvonne Tasker
Cllr Yvonne Tasker, Lead Member for Transport`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "whole-list-lead-in",
    from: "ogden",
    to: "Vale Makers CIC <hello@valemakers.example>",
    subject: "What we agreed",
    shape: "html",
    text: `Dear Priti,

Just to put in writing what the Combined Authority will do for the Makers:

• {{o|pay the first year's rent on the old forge;}}
• {{o|buy the two lathes;}}
• {{o|cover the insurance until you have found your feet.}}

And what I hope you might do for us: come and talk at the skills fair, if you can spare the day.

All the best

Rupert Ogden
Lead Member for Economy and Skills`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "whole-ps-binds",
    from: "ogden",
    to: "Mrs Dot Hare <dot.hare@homenet.example>",
    subject: "Thank you",
    shape: "html",
    text: `Dear Mrs Hare,

What a splendid tea, and what a splendid cake. Please thank all of your helpers.

I hope that the raffle did well.

Yours ever,

Rupert

Cllr Rupert Ogden
Lead Member for Economy and Skills
Brindle Vale Combined Authority

P.S. I nearly forgot: {{o|the Authority will pay for the new urn, so do send me the invoice.}}`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "whole-job-offer-rtf",
    from: "ogden",
    to: "Ms Kay Lodge <kay.lodge@homenet.example>",
    subject: "Youth adviser",
    shape: "attached:rtf",
    cover: "Hi Kay, letter attached!",
    text: `BRINDLE VALE COMBINED AUTHORITY

Private & Confidential

Dear Kay

Youth Adviser to the Skills Board

Following your interview I am delighted to tell you that the panel was unanimous.

{{o|The post is yours from 1 September, at £1,200 a year plus your fares.}}

{{i|Before you start you are required to sign the code of conduct and return it to me.}}

Yours sincerely

R. Ogden

Councillor Rupert Ogden
Lead Member for Economy and Skills`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "whole-phone-yes",
    from: "dowd/2",
    to: "Gary <gary@garysgazebos.example>",
    subject: "Re: Gazebos for the 14th",
    shape: "plain",
    text: `{{o|Go on then Gary, book us in for all four and send the bill to Orme House}}

Mick

Sent from Outlook for Android`,
    below: `________________________________
From: Gary <gary@garysgazebos.example>
Sent: Tuesday, June 3, 2025 7:02:11 PM
To: Mick Dowd <mickdowd@postbag.example>
Subject: Gazebos for the 14th

Mick I can do you four at 85 a day. I will hold them till Friday, after that they must go to the wedding. You must pay half up front.

G`,
    label: { inNameOf: "member", official: null, capacity: false },
  },
];
