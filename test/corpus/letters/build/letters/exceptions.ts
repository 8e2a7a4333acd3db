import type { LetterCase } from "../letter-case.ts";

/** Letters to those whom a member may write to in their own name, and to those who only look like them. */
export const exceptions: readonly LetterCase[] = [
  {
    id: "minister-representations",
    from: "tasker",
    to: "Rt Hon Marjorie Lisle MP <secretary.of.state@transport-office.example>",
    subject: "Electrification",
    shape: "attached:docx",
    cover: `Dear Secretary of State,

Please see attached.

Cllr Yvonne Tasker`,
    text: `Brindle Vale Combined Authority
Orme House, Station Square

Dear Secretary of State,

Electrification to Castle Orme

I write on behalf of the Combined Authority. {{-|We ask you to think again about stopping the wires at Tolland.}} {{-|The line was promised to us in three white papers.}}

Yours sincerely,

Cllr Yvonne Tasker
Lead Member for Transport`,
    label: { inNameOf: "member", official: true, capacity: true, exception: "minister" },
  },
  {
    id: "minister-commitment",
    from: "ogden",
    to: "Lord Culver <minister.skills@learning-office.example>",
    subject: "Devolved skills fund",
    shape: "html",
    text: `Dear Lord Culver,

I write on behalf of the Combined Authority as its Lead Member for Economy and Skills. {{o|If you confirm the fund for a second year, we will put in £600,000 from our own resources and open the Quarry Bank centre by May.}} {{-|We should like nothing better than to show you round.}}

Yours sincerely,

Cllr Rupert Ogden
Lead Member for Economy and Skills`,
    label: { inNameOf: "member", official: true, capacity: true, exception: "minister" },
  },
  {
    id: "minister-only-copied",
    from: "tasker",
    to: "Mr A. Stone <astone@railunion.example>",
    cc: "Rt Hon Marjorie Lisle MP <secretary.of.state@transport-office.example>",
    subject: "Guards",
    shape: "plain",
    text: `Dear Mr Stone,

I write on behalf of the Combined Authority. {{-|We have noted what you say about guards, and the committee will consider it in July.}}

Yours sincerely,

Cllr Yvonne Tasker
Lead Member for Transport`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "shadow-minister",
    from: "malik",
    to: "Petra Holm MP, Shadow Secretary of State for Housing <petra.holm@parl-office.example>",
    subject: "Your visit",
    shape: "divs",
    text: `Dear Ms Holm,

{{-|The Combined Authority was pleased to show you Lock Row.}} {{-|The figures that you asked for are published with the June agenda.}}

Yours sincerely

Cllr Zainab Malik
Lead Member for Housing and Land
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "leader-county-lorries",
    from: "tasker",
    to: "Sir Piers Ambler <leader@wellbourne.example>",
    subject: "Lorries",
    shape: "attached:pdf",
    cover: `Dear Piers, letter attached. Yvonne`,
    text: `Brindle Vale Combined Authority

Dear Sir Piers,

Lorries on the Wellbourne road

I write on behalf of the Combined Authority in answer to yours of the 2nd. {{-|You ask if we would share the cost of a weighbridge.}} {{-|I cannot commit us before the budget.}} {{-|Our officers will meet yours on the 9th.}}

Yours sincerely,

Cllr Yvonne Tasker
Lead Member for Transport`,
    label: { inNameOf: "member", official: true, capacity: true, exception: "leader-of-authority" },
  },
  {
    id: "leader-city-deal",
    from: "weerasinghe",
    to: "Cllr Adaeze Obi <adaeze.obi@castleorme.example>",
    subject: "The arena",
    shape: "html",
    text: `Dear Adaeze,

I have been able to speak to colleagues since we met. {{o|The Combined Authority agrees to your figure and will put up half of the cost of the arena roof.}} {{-|I am sorry to have kept you waiting.}}

Yours,

Cllr Shanthi Weerasinghe
Deputy Mayor and Lead Member for Finance
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true, exception: "leader-of-authority" },
  },
  {
    id: "leader-metropolitan-thanks",
    from: "ogden",
    to: "Kenji Marlow <kenji.marlow@stourdale.example>",
    subject: "Joint bid",
    shape: "alternative",
    text: `Dear Kenji,

{{-|On behalf of the Combined Authority, thank you for lending us your bid writer.}} {{-|It would be good to do this again.}}

Yours

Cllr Rupert Ogden
Lead Member for Economy and Skills
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true, exception: "leader-of-authority" },
  },
  {
    id: "opposition-leader",
    from: "tasker",
    to: "Cllr Faith Odell, Leader of the Opposition <faith.odell@castleorme.example>",
    subject: "Tram",
    shape: "plain",
    text: `Dear Cllr Odell,

On behalf of the Combined Authority I acknowledge your letter about the tram. {{-|It has been placed before the committee.}}

Yours sincerely

Cllr Yvonne Tasker
Lead Member for Transport`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "other-chief-executive",
    from: "malik",
    to: "Neil Frost, Chief Executive <neil.frost@wellbourne.example>",
    subject: "Travellers' site",
    shape: "html",
    text: `Dear Mr Frost,

I write on behalf of the Combined Authority. {{-|Two of our sites adjoin yours and it would be sensible to talk.}} {{-|I make no suggestion yet as to what either of us should spend.}}

Yours sincerely,

Cllr Zainab Malik
Lead Member for Housing and Land`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "youth-club-leader",
    from: "bowen",
    to: "Tessa Wynn, Leader, 2nd Tolland Guides <tessa@tollandguides.example>",
    subject: "Camp",
    shape: "plain",
    text: `Dear Tessa,

{{-|I'll come to the camp fire if the midges let me.}} {{-|I have bought the sausages out of my own pocket.}}

Ifan Bowen
Ward Member for Tolland`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "civil-servant",
    from: "ogden",
    to: "Director, Skills Policy <skills.policy@learning-office.example>",
    subject: "Return",
    shape: "divs",
    text: `Dear Director,

I write on behalf of the Combined Authority to say that our return will be late. {{-|The figures are with the auditors, who have asked for another week.}}

Yours sincerely

Cllr Rupert Ogden
Lead Member for Economy and Skills`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "town-mayor",
    from: "sayle",
    to: "The Mayor of Ravensmoor <mayor@ravensmoortown.example>",
    subject: "Twinning supper",
    shape: "plain",
    text: `Dear Mr Mayor,

{{-|I accept with pleasure, and I shall bring the Breton cider.}}

Cllr Bronwen Sayle
Ward Member for Mill Race`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
];
