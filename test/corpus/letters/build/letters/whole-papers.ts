import type { LetterCase } from "../letter-case.ts";

/** Notices, newsletters and minutes. */
export const wholePapers: readonly LetterCase[] = [
  {
    id: "whole-none-newsletter",
    from: "News <news@brindlevale-ca.example>",
    to: "Subscribers <subscribers@valematters.example>",
    subject: "Vale Matters, October",
    shape: "html",
    text: `VALE MATTERS
News from Brindle Vale Combined Authority

Half-price fares are back
{{o|From 6 October anyone under 22 will travel for half price on every bus in the Vale.}}

The Mayor opens the kilns
Gwendoline Prior cut the ribbon on Saturday. "We will make this the greenest valley in England," she said.

Have your say
Tell us what you think of the walking plan by 30 October.

Brindle Vale Combined Authority, Orme House, Castle Orme CO1 4QZ
Manage your preferences | Unsubscribe`,
    label: { inNameOf: "none", official: true, capacity: false },
  },
  {
    id: "whole-minutes-attached",
    from: "hart",
    to: "Audit North <clerk@auditnorth.example>",
    subject: "Minutes of 4 June",
    shape: "attached:docx",
    cover: `Dear Ms Clay

The minutes that you asked for are attached.

Noel Hart
Democratic Services Manager`,
    text: `MINUTES of the Audit Committee held on 4 June 2025

Present: Cllr D Croft (Chair), Dr F Amadi

1. Apologies
None.

2. External audit
RESOLVED that the fee be approved and that the Authority will pay it in two parts.

3. Risk register
The Director undertook to bring a new register in September.

The meeting closed at 4.10pm.`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "whole-group-newsletter",
    from: "dowd/2",
    to: "Members <members@valeindependents.example>",
    subject: "Independents' bulletin",
    shape: "html",
    text: `THE INDEPENDENT
Bulletin of the Independent Group

Friends,

Our manifesto is out. We will cap fares, we will plant a tree for every voter and we will never sell the harbour.

Leaflets are at Mo's. Deliver them by Sunday.

Mick Dowd
Leader of the Independent Group

Printed and promoted by S. Crake on behalf of the Independent Group. Unsubscribe`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
];
