import type { LetterCase } from "../letter-case.ts";

/** Letters that somebody signs or sends for another, or that several sign. */
export const wholeSignedFor: readonly LetterCase[] = [
  {
    id: "whole-pp-flood",
    from: "salt",
    to: "Mr D Kettle <dkettle@postbag.example>",
    subject: "Letter from Cllr Malik",
    shape: "attached:pdf",
    cover: `Dear Mr Kettle

I attach a letter from Councillor Malik, who is on leave this week.

Bev Salt
Correspondence Officer`,
    text: `Brindle Vale Combined Authority
Orme House
Castle Orme CO1 4QZ

Our reference ZM/bs/881

12 June 2025

Mr D Kettle
3 Lock Cottages
Canal Side

Dear Mr Kettle

Flooding at Lock Cottages, 2 March

Further to our meeting at the cottages, I have been given the engineer's findings. {{l|The sluice was left open by our contractor and the Authority takes full responsibility for what followed.}} {{o|We shall replace the carpets and the boiler and you will not have to claim on your own insurance.}}

Please keep the receipts for the hotel.

I realise that no letter makes up for a spring without a kitchen, and I am truly sorry.

Yours sincerely

pp B. Salt

Councillor Zainab Malik
Lead Member for Housing and Land`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "whole-on-behalf-sent-by",
    from: "hart",
    to: "Tolland Parish Clerk <clerk@tollandparish.example>",
    subject: "Sent on behalf of Cllr Bowen: footpath 9",
    shape: "html",
    text: `Sent on behalf of Cllr Ifan Bowen by Democratic Services

Dear Mrs Pym,

Thank you for the parish council's letter about footpath 9.

As ward member I have walked the path twice and I agree that the stile is a disgrace. I have reported it and will let you know what I am told. I cannot say when it will be mended because the path belongs to the county.

Best wishes,

Ifan Bowen
Member for Tolland`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "whole-mayor-letter-pp",
    from: "farraday",
    to: "Ravensmoor Hospice <chief@ravensmoorhospice.example>",
    subject: "From the Mayor of Brindle Vale",
    shape: "attached:docx",
    cover: `Dear Dr Sloane

Please see the attached letter from Mayor Prior.

Kit Farraday
Executive Assistant to the Mayor`,
    text: `Office of the Mayor
Brindle Vale Combined Authority

15 May 2025

Dr A Sloane
Ravensmoor Hospice

Dear Dr Sloane

Your garden

What a day that was. I have told everyone who will listen about the bees.

{{o|I said I would see what could be done about the path, and I can now tell you that we are going to surface it, this summer, out of the Mayor's fund.}} Somebody from estates will ring you about dates.

With my very best wishes

K Farraday pp

Gwendoline Prior
Mayor of Brindle Vale`,
    label: { inNameOf: "mayor", official: true, capacity: true, exception: "mayor" },
  },
  {
    id: "whole-dictated",
    from: "salt",
    to: "Mr B Hume <bhume@homenet.example>",
    subject: "Your allotment",
    shape: "attached:rtf",
    cover: `Please see attached.

Bev Salt
Correspondence Officer`,
    text: `Brindle Vale Combined Authority

14 July 2025

Dear Mr Hume

Plot 11

{{o|You may stay on plot 11 for as long as you wish and we shall not be asking you for the arrears.}} I hope that this puts your mind at rest.

Yours sincerely

Dictated by Cllr Zainab Malik and signed in her absence

Cllr Zainab Malik
Lead Member for Housing and Land`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "whole-consultation-response",
    from: "malik",
    to: "Inquiry Secretary <inquiry@watercompany.example>",
    subject: "Response to reservoir consultation",
    shape: "attached:pdf",
    cover: "Response attached.",
    text: `Brindle Vale Combined Authority

Response to the consultation on the Fellbeck reservoir

The Authority welcomes the chance to comment.

1. The company should publish its traffic plan. Lorries must not pass the school at nine or at three.
2. We question whether the dam can be built by 2031.
3. The company says that it will compensate farmers. It does not say how.

We would be glad to give evidence.

Submitted on behalf of Brindle Vale Combined Authority by
Cllr Zainab Malik, Lead Member for Housing and Land`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "whole-two-officers-sign",
    from: "penn",
    to: "Moor Rail <bids@moorrail.example>",
    subject: "Bid",
    shape: "attached:docx",
    cover: `Dear all

Attached.

Carys Penn
Director of Transport`,
    text: `Brindle Vale Combined Authority

Moor Rail Ltd

Dear Mr Abbot

Your bid for the branch line

Thank you for your bid. We are minded to take it forward and would expect to reach a decision in November. This is not an offer and you should not act on it.

Yours sincerely

Carys Penn                 Leonard Birch
Director of Transport      Chief Finance Officer`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "whole-hybrid-officer-for-leadmember",
    from: "hart",
    to: "Moor Rail <bids@moorrail.example>",
    subject: "On behalf of Cllr Tasker",
    shape: "html",
    text: `Dear Mr Abbot

I am writing on behalf of Councillor Tasker, who thanks you for the tour of the works. She was sorry to have missed the lunch.

Kind regards

Noel Hart
Democratic Services Manager
Brindle Vale Combined Authority`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "whole-ward-promise-personal",
    from: "bowen",
    to: "Mr P Yates <pyates@homenet.example>",
    subject: "Dog mess",
    shape: "divs",
    text: `Hi Phil

Grim, isn't it. I promise that I will raise it at Thursday's committee and I undertake to come back to you whatever they say. I'll bring it up with the wardens too.

You'll need to send me the dates.

Ifan
Cllr Ifan Bowen
Tolland Ward`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
];
