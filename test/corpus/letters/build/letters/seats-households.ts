import type { LetterCase } from "../letter-case.ts";

/** Members' own affairs: a friend's reference, a parent's boiler, a flat that is let, a holiday, a complaint. */
export const seatsHouseholds: readonly LetterCase[] = [
  {
    id: "seats-reference-apprentice",
    from: "ogden",
    to: "Personnel <personnel@halberdengineering.example>",
    subject: "Reference: Mr Josef Tandy",
    shape: "attached:odt",
    cover: "Reference attached, with apologies for the delay. R. Ogden",
    text: `Private and confidential

Halberd Engineering
Personnel Department

3 September 2025

To whom it may concern

Josef Tandy

I have known Josef for six years, first as a neighbour and latterly as the young man who keeps the chess club alive. I am glad to recommend him.

He is punctual, he is truthful, and he finishes what he begins. When he undertook to teach twelve children to play he taught twelve children to play. He accepted responsibility when the club's clock was broken and paid for it from his own pocket, although I believe that somebody else had sat on it. I can guarantee that you will not find a more careful pair of hands.

I have no hesitation in saying that the firm that takes him on will be the gainer.

I write as a friend of the family, and nothing here is said on behalf of any public body on which I serve.

Rupert Ogden`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "seats-family-boiler",
    from: "croft/2",
    to: "Cath Croft <cath@homenet.example>",
    subject: "Mum's boiler",
    shape: "plain",
    text: `Cath,

I've had the man round. He wants £2,900 and says he'll throw in the radiator in the back bedroom. I said yes, we'll go ahead, and I've agreed to pay him half up front. I will put in two thirds and you can do the rest when the house money comes. Don't argue. You paid for the roof.

He says it was never serviced, so I suppose that's our fault. I accept my share of that.

You are to ring her on Sunday and tell her, and make sure she's in on the 9th. And do not let her give him cake or we'll be there till midnight.

D`,
    label: { inNameOf: "member", official: false, capacity: false },
  },
  {
    id: "seats-landlord",
    from: "sayle/2",
    to: "Marek Zielinski <marek.z@homenet.example>",
    subject: "Flat 2: deposit and keys",
    shape: "plain",
    text: `Hi Marek,

I have been round the flat this morning with the inventory.

I agree that the mark on the ceiling was there before you came, so I will not charge you for it, and I will return the whole of your £850 by Friday. The leak was down to me and I should have had it seen to. You still have to read the meters before you go, and you must leave both sets of keys with Mrs Tudge by noon on the 30th.

It's been a pleasure having you as a tenant, and I will give you a reference whenever you want.

Bronwen`,
    label: { inNameOf: "member", official: false, capacity: false },
  },
  {
    id: "seats-consumer-complaint",
    from: "dowd/2",
    to: "Customer relations <care@sunjetholidays.example>",
    subject: "Booking SJ-20871: third time of writing",
    shape: "html",
    text: `To whom it may concern

Your representative told us at the airport, in front of my wife and forty other people, that you would refund the full cost of the holiday and put us up for the night. He said, "We accept this is entirely our fault." You now say that he had no authority.

You are required by the regulations to pay within fourteen days. You must send me £1,340 by the end of the month. You are to write to my wife and apologise to her. If you don't, we shall go to court and we will hold you liable for the costs.

I do not accept your voucher.

M. Dowd`,
    label: { inNameOf: "member", official: false, capacity: false },
  },
  {
    id: "seats-personal-standards-reply",
    from: "croft/2",
    to: "rao",
    subject: "Complaint against me by Mr Tolliver",
    shape: "plain",
    text: `Dear Ms Rao,

You have asked for my account of what happened on 12 July.

I do not accept that I shouted. I accept that I said he must leave, and that I told the steward to see him to the door, and I am sorry if that upset him. I deny that I promised him the contract or that I said that the Authority would pay. What I said was that he could put in a bid like anybody else. I will apologise to Mrs Tolliver, who is a nice woman, and I will do the training again if you think that I ought to.

Dennis Croft`,
    label: { inNameOf: "member", official: false, capacity: false, audience: "internal" },
  },
  {
    id: "seats-foreword",
    from: "farraday",
    to: "Printers <studio@valeprint.example>",
    subject: "Mayor's foreword, final",
    shape: "attached:docx",
    cover: `Hello,

The Mayor's foreword for the annual report is attached. She has signed it off.

Kit Farraday
Executive Assistant to the Mayor`,
    text: `FOREWORD BY THE MAYOR

When I stood for this office I made five promises. I said that the trams would run on Sundays, and they do. I said that nobody under nineteen would pay to get to college, and since last September nobody has. I said that we would build homes on the gasworks. We have not, and I am sorry for it.

This report sets out what was done with your money. It is a record and not a manifesto. There are pages in it of which I am proud, and there are one or two that I should rather you skipped.

Our partners have been patient with us. The colleges agreed to take learners whom others had turned away; the county undertook to look after the paths; and the Government, after much persuasion, accepted that the formula was wrong.

I hope that next year's report will be longer.

Gwendoline Prior
Mayor of Brindle Vale`,
    label: { inNameOf: "mayor", official: null, capacity: true, exception: "mayor" },
  },
];
