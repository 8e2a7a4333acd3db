import type { LetterCase } from "../letter-case.ts";

/** Letters of members, of the Mayor and of officers. */
export const mailbagLetters: readonly LetterCase[] = [
  {
    id: "mailbag-officer-sends-members-letter",
    from: "salt",
    to: "Mrs C Dace <c.dace@homenet.example>",
    subject: "Letter from Councillor Tasker",
    shape: "attached:docx",
    text: `Brindle Vale Combined Authority
Orme House, Castle Orme CO1 4QZ

Our ref: LM/TR/2025/61

12 November 2025

Dear Mrs Dace,

The level crossing at Nether Combe

Your letter of the 1st moved me a good deal, and I have shown it to the whole of the transport team.

{{o|The Combined Authority will pay for a footbridge to be put up beside the crossing, and I undertake that it will be open by the spring.}} Network Rail tell me that {{-|they cannot shorten the time for which the barriers are down.}}

Yours sincerely

Yvonne Tasker
Councillor Yvonne Tasker
Lead Member for Transport`,
    cover: `Dear Mrs Dace

Please find attached a letter from Councillor Tasker.

Kind regards

Bev Salt
Correspondence Officer
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "mailbag-member-covers-officer-letter",
    from: "bowen",
    to: "Mr T Absalom <t.absalom@homenet.example>",
    subject: "reply at last",
    shape: "attached:docx",
    text: `Brindle Vale Combined Authority
Ref: HO/2291

3 November 2025

Dear Mr Absalom

{{o|Further to your request I confirm that the Combined Authority consents to the assignment of your lease of Unit 4 to Mr Pryce.}} {{i|You are to return both keys to this office by the 28th.}}

Yours sincerely

Joel Marchetti
Head of Estates`,
    cover: "Hi Terry, better late than never, see attached. Ifan",
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "mailbag-ward-letter-paper",
    from: "croft",
    to: "Mrs P Lumb <p.lumb@homenet.example>",
    subject: "The lamp outside no 9",
    shape: "attached:pdf",
    text: `Councillor Dennis Croft
Member for High Fell

Dear Mrs Lumb,

I have reported the lamp again and was given the number 55810. {{-|Streetlighting was transferred to a contractor in 2019, who has ten days by the contract to mend it.}} I will telephone on the eleventh!

{{-|You ask me to promise that the trees will be cut as well; alas, that was turned down at the last committee, and so I can promise no such thing.}}

Yours sincerely

Dennis Croft
Councillor for High Fell`,
    cover: "Dear Mrs Lumb, a letter is attached. Dennis Croft",
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-lead-member-lease",
    from: "malik",
    to: "Mr E Stott <estott@canalcafe.example>",
    subject: "The Lock Café",
    shape: "html",
    text: `Our ref: ZM/14

Dear Mr Stott,

Lock Café: renewal

I have now talked to the Head of Estates and there is no reason to keep you waiting.

1. {{o|We shall renew your lease for seven years at the present rent.}}
2. {{o|The Authority will bear the cost of the new extractor.}}
3. {{-|As to the terrace, the Environment Agency would have to agree and I cannot say what they will do.}}

{{i|In the meantime you must clear the towpath of tables by six each evening.}}

Yours sincerely,

Zainab Malik
Lead Member for Housing and Land
For and on behalf of Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "mailbag-denial-by-chair",
    from: "dowd",
    to: "Mr H Blount <hblount@homenet.example>",
    subject: "Your complaint",
    shape: "html",
    text: `Dear Mr Blount,

On behalf of the Combined Authority I have looked into what you say.

{{l|I do not accept that the Combined Authority did anything wrong.}} {{l|The loss of your custom was not caused by our works, and no compensation is due.}} {{-|Had you told us in June, we might have moved the hoarding.}}

Yours sincerely,

Cllr Mick Dowd
Chair of the Overview and Scrutiny Committee`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "mailbag-condolence-formal",
    from: "weerasinghe",
    to: "Mr Arun Dev <arun.dev@homenet.example>",
    subject: "Your mother",
    shape: "html",
    text: `Dear Mr Dev,

On behalf of all at the Combined Authority I write to send our deepest sympathy on the death of your mother. She served on our bench of volunteers for twenty years and {{-|would never let a meeting end without a promise from each of us to do better.}}

{{-|A book of condolence will be open in the foyer until Friday.}}

With kindest regards,

Shanthi Weerasinghe
Deputy Mayor
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "mailbag-welcome-new-business",
    from: "ogden",
    to: "Ms Lena Fisk <lena@fiskfoods.example>",
    subject: "Welcome to Quarry Bank",
    shape: "html",
    text: `Dear Ms Fisk,

As the ward councillor I wanted to be among the first to welcome Fisk Foods to Quarry Bank. {{-|I understand that you have undertaken to take on forty people, and that the county has granted you permission for the sign.}} If there is anything that I can do as your councillor, do let me know.

Yours sincerely

Cllr Rupert Ogden
Ward Member for Quarry Bank`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-mayor-minister",
    from: "mayor",
    to: "Lord Culver <minister.skills@learning-office.example>",
    subject: "Adult skills devolution",
    shape: "attached:docx",
    text: `MAYOR OF BRINDLE VALE

Dear Lord Culver,

Adult skills

Thank you for your letter of 4 October. {{-|You told us then that the funding would be confirmed before Christmas.}} Colleges need to know. {{-|We stand ready to do our part, and would welcome a conversation about what that might be.}}

Yours sincerely

Gwendoline Prior
Mayor of Brindle Vale`,
    cover: `Dear Minister

Please see the attached letter from the Mayor.

Mayor's Office`,
    label: { inNameOf: "mayor", official: true, capacity: true, exception: "mayor" },
  },
  {
    id: "mailbag-mayor-instructs",
    from: "mayor",
    to: "Ms J Whelan <md@ormebuses.example>",
    subject: "Sunday services",
    shape: "html",
    text: `Dear Ms Whelan,

{{i|In exercise of my powers as Mayor I hereby direct Orme Buses to restore the Sunday service on routes 12 and 44 with effect from 7 December.}} {{o|The Combined Authority will make good the operating loss for the first six months.}}

Yours sincerely,

Gwendoline Prior
Mayor`,
    label: { inNameOf: "mayor", official: true, capacity: true, exception: "mayor" },
  },
  {
    id: "mailbag-leader-but-not-named",
    from: "etheridge/2",
    to: "Tenants of Marsh Court <tenants@marshcourt.example>",
    subject: "Cladding",
    shape: "html",
    text: `Dear tenant

I am writing to you as Leader of Ravensmoor District Council, your landlord. {{-|The Council will remove the panels at no cost to you, starting on 12 January.}} {{-|We accept that this should have been done two years ago.}}

Yours sincerely

Councillor Pauline Etheridge
Leader of the Council
Ravensmoor District Council`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-reference-for-student",
    from: "sayle",
    to: "Admissions <admissions@ormeuniversity.example>",
    subject: "Reference: Miss Kezia Boateng",
    shape: "attached:docx",
    text: `To whom it may concern

I have known Kezia since she was nine. {{-|She keeps her promises, accepts responsibility when things go wrong and never needs to be told twice.}} {{-|I guarantee you will not find a harder worker.}}

Bronwen Sayle`,
    cover: "Reference attached, with best wishes, Bronwen Sayle",
    label: { inNameOf: "member", official: false, capacity: null },
  },
  {
    id: "mailbag-village-hall-trust-chair",
    from: "bowen",
    to: "Heritage Lottery <apply@heritagefund.example>",
    subject: "Tolland Hall bid",
    shape: "html",
    text: `Dear Sirs,

Application 7713

As chairman of the hall trustees I confirm that {{-|we will provide match funding of £9,000 and that the trustees undertake to maintain the building for ten years.}} {{-|We accept your terms in full.}}

Yours faithfully

Ifan Bowen
Chairman, Tolland Village Hall Trust`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
];
