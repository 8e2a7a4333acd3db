import type { LetterCase } from "../letter-case.ts";

/** Letters that thank, lay down and admit. */
export const mailbagLaterLetters: readonly LetterCase[] = [
  {
    id: "mailbag-pp-for-member",
    from: "salt",
    to: "Stourdale Choral <sec@stourdalechoral.example>",
    subject: "Hall hire",
    shape: "html",
    text: `Dear Mrs Amory

{{o|I am pleased to confirm that the Authority will let you have the Assembly Room for nothing on the first Monday of each month.}}

Yours sincerely

p.p. B Salt
Councillor Rupert Ogden
Lead Member for Economy and Skills
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "mailbag-secretary-in-own-name",
    from: "farraday",
    to: "Dunlin Books <shop@dunlinbooks.example>",
    subject: "Mayor's visit on the 6th",
    shape: "html",
    text: `Dear Ms Roe

The Mayor will be with you at ten for about half an hour. {{-|She'd rather there were no speeches.}} {{-|She has promised to read to the little ones.}} Could you keep a space for the car?

Many thanks

Kit Farraday
Executive Assistant to the Mayor`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "mailbag-member-and-business",
    from: "stroud",
    to: "Brindle Chamber <info@brindlechamber.example>",
    subject: "Apprentices",
    shape: "html",
    text: `Dear Colin,

I write as a local employer. {{-|Stroud Laundry will take three apprentices from September and we guarantee each a job at the end.}} {{-|We'll pay the college fees as well.}} I hope others will do the same.

Lavinia Stroud
Managing Director, Stroud Laundry Ltd`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-unclear-roles-footer",
    from: "ogden",
    to: "Mr J Prentice <jprentice@homenet.example>",
    subject: "Hexley lido",
    shape: "html",
    text: `Dear Jim,

I too learned to swim there. {{-|I don't know any more than was in the paper, and I can't commit anybody to anything.}} Let's speak after the weekend.

Rupert

Cllr Rupert Ogden
Leader, Hexley BC | Lead Member, BVCA | Member for Quarry Bank | Trustee, Hexley Almshouses`,
    label: { inNameOf: "member", official: null, capacity: false },
  },
  {
    id: "mailbag-quoted-promise-of-operator",
    from: "tasker",
    to: "Mrs Dot Hale <dot.hale@homenet.example>",
    subject: "School bus",
    shape: "html",
    text: `Dear Mrs Hale,

As ward member I put your point to the company. Their reply, which I copy out whole: {{-|"We will run a relief bus from Monday. We accept that the 7.40 has been over-full and we shall refund the week's fares."}}

{{-|I hope they do, and I will be watching.}}

Yvonne Tasker
Ward Member for Nether Combe`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-insurer-panel",
    from: "petrie",
    to: "Mr Ned Frost <nfrost@homenet.example>",
    subject: "BV/25/0110",
    shape: "html",
    text: `Dear Mr Frost

{{l|Following the inspection we admit that the barrier was left unlit.}} {{-|Whether that caused your injuries is a matter for the doctors and is not admitted.}} {{-|We invite you to send us your special damages.}} {{-|We will write again when we have them.}}

Yours sincerely
Dawn Petrie
Insurance and Claims Officer`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "mailbag-polite-compel-contractor",
    from: "malik",
    to: "Burrow Homes <md@burrowhomes.example>",
    subject: "Hours of work",
    shape: "attached:docx",
    text: `BRINDLE VALE COMBINED AUTHORITY

Dear Mr Burrow

Dyers Row

Residents have put up with a great deal. {{i|I must insist, on behalf of the Authority as landowner, that no plant is started before eight and that the wheel-wash is in use by Friday.}} {{o|For our part we will extend your completion date by three weeks and will not claim liquidated damages for them.}}

Yours sincerely

Cllr Zainab Malik
Lead Member for Housing and Land`,
    cover: `Dear Mr Burrow

Please find my letter attached.

Zainab Malik`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "mailbag-request-only-contractor",
    from: "malik",
    to: "Burrow Homes <md@burrowhomes.example>",
    subject: "Dyers Row dust",
    shape: "html",
    text: `Dear Mr Burrow

Several of my constituents have asked about dust. {{-|Would it be possible for the road to be swept at the end of the day?}} {{-|I should be most grateful if your people could keep off the pavement at school time.}} {{-|I know that you are under no duty to.}}

Many thanks
Zainab Malik
Ward Member for Canal Side`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-complaint-upheld-officer",
    from: "hart",
    to: "Miss F Ojo <fojo@homenet.example>",
    subject: "Stage 2 complaint",
    shape: "html",
    text: `Dear Miss Ojo

{{l|I have upheld your complaint: you were given the wrong advice by us and we are at fault.}} {{o|We will pay you £250 in recognition of the distress.}} {{-|If you are still unhappy you may go to the Ombudsman.}}

Yours sincerely

Noel Hart
Democratic Services Manager`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "mailbag-member-compensation-ward",
    from: "croft",
    to: "Mr B Askew <baskew@homenet.example>",
    subject: "Your wall",
    shape: "html",
    text: `Dear Bill

I've seen it with my own eyes. {{l|It was our lorry that knocked it down, no two ways about it, and we're to blame.}} {{o|Get three quotes and we'll pay the middle one.}}

Dennis Croft
Ward councillor, High Fell`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "mailbag-chairs-visit-order",
    from: "croft",
    to: "Head of Internal Audit <audit@ravensmoor.example>",
    subject: "Joint review",
    shape: "html",
    text: `Dear Ms Peel,

On behalf of the Audit Committee of the Combined Authority, thank you for your report. {{-|Members noted it and asked that their thanks be passed on.}} {{-|They would welcome an update in the spring, should your workload allow.}}

Cllr Dennis Croft
Member of the Audit Committee
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
];
