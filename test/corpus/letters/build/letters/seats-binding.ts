import type { LetterCase } from "../letter-case.ts";

/** Letters that bind in one sentence among many. */
export const seatsBinding: readonly LetterCase[] = [
  {
    id: "seats-orchard-long",
    from: "malik",
    to: "Miss Agnes Trelawny <agnes.trelawny@orchardside.example>",
    subject: "The orchard wall",
    shape: "attached:docx",
    cover: `Dear Miss Trelawny,

The letter I promised you at the weekend is attached. Do ring if the print is too small.

With best wishes

Zainab Malik`,
    text: `BRINDLE VALE COMBINED AUTHORITY
Housing and Land
Orme House, Station Square, Castle Orme CO1 4QZ

Ref: HL/ZM/2025/133

16 September 2025

Miss A Trelawny
Orchardside
Weir Lane
Canal Side

Dear Miss Trelawny

THE ORCHARD WALL

It was a great pleasure to sit in your kitchen last Thursday and to hear how the orchard came to be planted. My grandmother kept bees, and I had forgotten how loud a hive is on a warm afternoon. I have told my children about the jam and they now want to know when they can be introduced.

You asked me three things and I said that I would go away and find out.

The first was who put the wall there. I have seen the old survey, and it was built by the canal company in about 1860. It came to the county with the towpath, and from the county to us when the Combined Authority was set up. I know that you have had letters over the years that said otherwise, and I can only think that nobody had looked at the drawing.

The second was whether the wall is safe. Our surveyor has been twice and she tells me that the lower courses are sound, but that the coping is loose for some nine yards beyond the gate. She does not think that it will fall this winter. All the same I should keep the hens at the other end.

The third was the awkward one, and I have thought about it a good deal. You have paid for repairs yourself four times, and you kept every receipt, which is more than I should have done. {{o|I have spoken to our finance people and the Authority will refund what you have spent since 2011, which by your own reckoning comes to £2,316.}} It would be unkind to leave it there, since the coping still has to be dealt with. {{o|Our masons will rebuild the nine yards in lime mortar before Easter, and no part of that bill is going to come to you.}}

I hope the apples keep. My thanks again for the tea, and for being so patient with a public body that has not always deserved it.

Yours sincerely



Councillor Zainab Malik
Lead Member for Housing and Land`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "seats-mayor-lido",
    from: "farraday",
    to: "Friends of Castle Orme Lido <friends@ormelido.example>",
    subject: "Letter from the Mayor",
    shape: "attached:pdf",
    cover: `Good afternoon,

Please find a letter from the Mayor attached. I should be glad if you would acknowledge it.

Kit Farraday
Executive Assistant to the Mayor`,
    text: `The Mayor of Brindle Vale
Orme House, Castle Orme

18 September 2025

To the Friends of the Lido

Dear friends

I learned to swim at the lido in 1974, in water that was never above sixteen degrees, and I have not been warm since. So you will understand that I read your report with more than a politician's interest.

You have raised more in two years than anybody thought possible. The cake stall alone has paid for the new pump. I have seen what has been achieved by volunteers in other places, and I have seen too what happens when the volunteers are left to it.

I would not want that to happen here. {{o|My fund will put in a pound for every pound that you raise between now and next June, up to a quarter of a million.}} There is no form to fill in.

I cannot speak for the city council, which owns the freehold, and I know that you have a meeting with them next week. I wish you luck.

I look forward to the first length. You may go in before me.

Yours ever

Gwendoline Prior
Mayor of Brindle Vale`,
    label: { inNameOf: "mayor", official: true, capacity: true, exception: "mayor" },
  },
  {
    id: "seats-scrutiny-chair-papers",
    from: "dowd",
    to: "Valeway Trams <company.secretary@valewaytrams.example>",
    subject: "Scrutiny review of tram reliability",
    shape: "plain",
    text: `Dear Company Secretary

Thank you for giving evidence on the 4th. Members found Mr Lascelles a patient and candid witness, and several of them have told me that they now understand what a pantograph is.

We have begun to draft. There are some gaps, however. Mr Lascelles thought that the fault logs for March had been kept, but he was not certain. He told us that the maintenance contract runs to 2031, which surprised some of us. He offered to let us have the figures for cancelled trips by line, and those came, for which we are obliged.

{{i|The committee requires the company to hand over the fault logs for January to June inclusive, and it requires them here by noon on the 26th.}}

We expect to report in December. The company will see the draft before it is published and may correct any slip of fact.

Yours faithfully

Cllr Mick Dowd
Chair of the Overview and Scrutiny Committee
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "seats-festival-deficit",
    from: "weerasinghe",
    to: "Imogen Farr <imogen@valefestival.example>",
    subject: "Festival accounts",
    shape: "divs",
    text: `Dear Imogen

I read the accounts over the weekend, twice, with a pot of coffee and a ruler.

First of all, well done. Attendance up by a third, the school concerts full, and nobody fell into the river. The reviews speak for themselves and I won't embarrass you by quoting them.

The deficit is what you said it would be. Rain on the Saturday did the damage, and the insurance that you took out turned out to begin at an inch. I have read the clause and I'd have made the same mistake.

So as not to keep you on tenterhooks until the committee in November: {{o|consider the £9,480 dealt with, it is going on our account and not on yours.}} I have squared it with Leonard Birch.

Could we talk about next year before you book anybody? I have one or two thoughts, which you're free to ignore.

Yours

Shanthi

Cllr Shanthi Weerasinghe
Deputy Mayor and Lead Member for Finance
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "seats-instr-to-bank",
    from: "weerasinghe",
    to: "Mrs Delia Frayne <delia.frayne@countybank.example>",
    subject: "The reserve account",
    shape: "attached:pdf",
    cover: `Dear Mrs Frayne

A letter is attached, with a copy to follow by post.

S Weerasinghe`,
    text: `Brindle Vale Combined Authority
Finance

Our ref: F/25/77
22 September 2025

Mrs D Frayne
Relationship Manager
County Bank

Dear Mrs Frayne

The reserve account

It was kind of you to come to us for a change. I have passed on your remarks about the new branch to the Mayor, who was interested to hear about the queue.

I thought that your colleague's slides on interest rates were admirably plain. We had been expecting a fall in the autumn; after hearing him I am less sure, and so is our treasurer. The Audit Committee will come back to the question in its own time.

There is just one matter of business. {{i|Would you kindly arrange for £1.2 million to go from the reserve account to the capital account on Thursday morning, quoting the reference above.}} The usual signatories have been told.

I hope that the move goes smoothly and that you are given a window.

Yours sincerely

Councillor Shanthi Weerasinghe
Deputy Mayor and Lead Member for Finance`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
];
