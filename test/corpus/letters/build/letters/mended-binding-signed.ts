import type { LetterCase } from "../letter-case.ts";

/** Letters that bind under signatures of many forms, with which the reader of letters was mended. */
export const mendedBindingSigned: readonly LetterCase[] = [
  {
    id: "tree-at-our-cost",
    from: "bowen",
    to: "Pat Noon <pat.noon@homenet.example>",
    subject: "tree",
    shape: "plain",
    text: `{{o|Pat, the tree's coming down at our cost on the 12th.}} You needn't do a thing.
-- 
Ifan Bowen
Member of the Transport Committee, WCA
@tomaszwilk`,
    label: { inNameOf: "member", official: null, capacity: null },
  },
  {
    id: "boatyard-honours-and-pronouns",
    from: "weerasinghe",
    to: "Elspeth Frame <elspeth@frameyard.example>",
    subject: "Boatyard lease",
    shape: "html",
    text: `Dear Elspeth

{{o|The renewal is agreed.}} {{o|The Authority lets the yard to you for a further fifteen years at £6,000 a year, and the first year is free.}}

Kind regards,

Shanthi Weerasinghe OBE DL (she/her/hers)
Dirprwy Faer ac Aelod Arweiniol Cyllid / Deputy Mayor and Lead Member for Finance
M: 07700 900112
My working days are Tuesday to Thursday. {{-|I do not expect a reply outside your own hours.}}`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "limes-forename-and-post",
    from: "etheridge",
    to: "Ollie Brand <ollie@brandnurseries.example>",
    subject: "trees",
    shape: "divs",
    text: `Ollie

Marsh End avenue

1. {{o|We'll buy the forty limes from you at £85.}}
2. {{i|Plant them in November, not before.}}
3. {{-|I will cut the ribbon :)}}

Pauline
Board Member, Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "drive-with-copies-below",
    from: "croft",
    to: "Ms R. Thorne <rthorne@homenet.example>",
    subject: "Letter",
    shape: "attached:pdf",
    cover: `Please find attached my letter of today.`,
    text: `Ms R Thorne
The Forge
High Fell

1 July 2025

Dear Ms Thorne

Private access at the Forge

Thank you for showing me the ruts. Our dumper made them. {{o|The Authority will re-lay the drive in tarmac and give you a key to the compound while it is done.}}

With kind regards

Yours sincerely

Cllr Dennis Croft
Member for High Fell

Enc. plan
cc Joel Marchetti, Head of Estates
   Dawn Petrie, Insurance and Claims Officer`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "levy-letter-pasted",
    from: "ogden",
    to: "Mel Ogden <mel@ogdenbakers.example>",
    subject: "Apprentice levy",
    shape: "plain",
    text: `Hi Mel, pasting the letter since the attachment bounced. F

------------------------------

Ogden Bakers Ltd
Oven Street

9 April 2025

Dear Ms Ogden

Levy transfer

{{o|The Combined Authority has agreed to transfer £31,000 of its unspent levy to your firm and I confirm that award by this letter.}}

Yours sincerely

Rupert Ogden
Lead Member for Economy and Skills`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "choir-in-welsh",
    from: "etheridge",
    to: "Gwen Parry <gwen.parry@mailbox.example>",
    subject: "Diolch",
    shape: "html",
    text: `Annwyl Gwen / Dear Gwen

Diolch yn fawr for the choir. {{o|The hire of the hall is on us – the Combined Authority will settle the invoice.}}

Yn gywir / Yours sincerely

Y Cyng. / Cllr Pauline Etheridge
Board Member, Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
];
