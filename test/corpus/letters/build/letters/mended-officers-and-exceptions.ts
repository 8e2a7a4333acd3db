import type { LetterCase } from "../letter-case.ts";

/** Letters of officers and the Mayor, and to those whom a member may write to, with which the reader was mended. */
export const mendedOfficersAndExceptions: readonly LetterCase[] = [
  {
    id: "mayor-thanks-on-behalf-of-everyone",
    from: "mayor",
    to: "Ahmed Zaman <ahmed.zaman@homenet.example>",
    subject: "Your courage on the quay",
    shape: "alternative",
    text: `Dear Mr Zaman

On behalf of everyone in Brindle Vale I write to thank you for what you did on the night of the storm. A family is whole because of you.

{{-|I should be honoured if you and your wife would come to Orme House for tea.}}

Yours sincerely

Gwendoline Prior
Mayor of Brindle Vale`,
    label: { inNameOf: "mayor", official: true, capacity: true, exception: "mayor" },
  },
  {
    id: "assistant-makes-a-date",
    from: "farraday",
    to: "Tess Boyle <tessa@quaystheatre.example>",
    subject: "Mayor: diary",
    shape: "divs",
    text: `Dear Tess

The Mayor can do the 4th at 3pm. I'm afraid that she can stay for only half an hour. {{-|Please send me the running order and the name of somebody who will meet her at the stage door.}}

Best wishes
Kit

Kit Farraday (she/her)
Executive Assistant to the Mayor
Brindle Vale Combined Authority`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "bond-by-june",
    from: "penn",
    to: "Gail Prentice <gail@prenticecoaches.example>",
    subject: "Award of contract C/81",
    shape: "html",
    text: `Our ref: C/81/award

Dear Ms Prentice

{{o|We are pleased to accept your tender of 3 April for contract C/81 in the sum of £96,400.}} {{i|You must provide the performance bond by 1 June.}}

Yours sincerely

Carys Penn
Director of Transport
Brindle Vale Combined Authority`,
    footer: true,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "chief-executives-condolence",
    from: "whitlock",
    to: "Dr Joel Lacey <owen.lacey@elmstowuni.example>",
    subject: "With sympathy",
    shape: "divs",
    text: `Dear Joel

All of us at Orme House were saddened to hear of Margaret's death. She taught half of the planners in this building.

Yours sincerely

Graham Whitlock CBE
Chief Executive`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "claim-denied",
    from: "petrie",
    to: "Wade & Co <claims@wadeandco.example>",
    subject: "Our ref HB/2291",
    shape: "plain",
    text: `Dear Sirs

Your client: Mr A Toller
Date of incident: 9 December 2024

We refer to your letter of claim. {{-|The carriageway was inspected on 2 December and no defect was found.}} {{l|Liability is denied.}}

Yours faithfully

Dawn Petrie
Insurance and Claims Officer
For Brindle Vale Combined Authority`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "minister-crossing",
    from: "tasker",
    to: "Lord Culver <minister.skills@learning-office.example>",
    subject: "Staithe level crossing",
    shape: "attached:docx",
    cover: `Lord Culver

A letter is attached.

Office of Cllr Tasker`,
    text: `BRINDLE VALE COMBINED AUTHORITY
Orme House, Castle Orme CO1 4QZ
Tel 01632 960 400

The Rt Hon. Lord Culver
Minister of State for Rail
Department for Transport

21 March 2025
Ref PR/LX/2

My Lord

Staithe Lane level crossing

I write as Lead Member for Transport. Two people have died at this crossing in eight years.

{{-|We ask that you bring forward the bridge from the 2029 programme.}} {{o|If you do so the Combined Authority will contribute £1.5 million to it and will take on its maintenance thereafter.}}

I should welcome the chance to show you the place.

Yours faithfully

Cllr Yvonne Tasker
Lead Member for Transport`,
    label: { inNameOf: "member", official: true, capacity: true, exception: "minister" },
  },
  {
    id: "leader-depot",
    from: "weerasinghe",
    to: "Sir Piers Ambler <leader@wellbourne.example>",
    subject: "Sharing the depot",
    shape: "attached:odt",
    cover: `Dear Piers,

My letter is attached; the paper copy is in the post.

Shanthi`,
    text: `BRINDLE VALE COMBINED AUTHORITY
Orme House, Castle Orme CO1 4QZ
Tel 01632 960 400

Councillor Sir Piers Ambler
Leader
Wellbourne County Council

14 May 2025

Dear Piers

The Mill Race depot

The Combined Authority has considered your offer. {{o|We accept it: you will have half of the depot for five years at a rent of one pound, and we shall bear the rates.}}

{{-|Would you let me know who is to sign for you?}}

Yours sincerely

Shanthi Weerasinghe
Deputy Mayor and Lead Member for Finance
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true, exception: "leader-of-authority" },
  },
];
