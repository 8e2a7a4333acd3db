import type { LetterCase } from "../letter-case.ts";

/** Letters that bring the words of others, pasted, quoted, reported or answered one by one. */
export const wholeOthersWords: readonly LetterCase[] = [
  {
    id: "whole-inline-answers",
    from: "ogden",
    to: "Sal Whitfield <sal@whitfieldtraining.example>",
    subject: "RE: autumn cohort - 4 questions",
    shape: "plain",
    text: `Sal, answers against your questions:

> 1. Do we get the rate we talked about?

{{o|Yes, £1,150 a head is agreed.}}

> 2. We guarantee a job interview for everyone - are you content with that?

Sounds sensible to me.

> 3. Who pays if fewer than ten turn up?

I don't know, and I would have to ask Tamsin.

> 4. Will you come and open it?

I'd love to, if the diary allows.

Rupert

Cllr Rupert Ogden
Lead Member for Economy and Skills
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "whole-minutes-notes",
    from: "etheridge",
    to: "Marsh End Forum <forum@marshend.example>",
    subject: "Notes of last night",
    shape: "plain",
    text: `All - my notes from last night for those who couldn't make it.

1. Present: 14 residents, PC Dunne, me. Apologies from the vicar.

2. Lighting. Mr Odu said that the authority had promised new columns in 2023 and was bound to put them up. I said I would find out.

3. Speeding. PC Dunne undertook to do a speed check on two mornings. The forum agreed to buy a sign.

4. Allotments. It was resolved that the committee will pay for the water butt.

5. AOB. None. Next meeting 9 October, bring a cushion.

Pauline Etheridge
Ward member, Marsh End`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "whole-casework-reply-chain",
    from: "croft",
    to: "Mrs Ena Tully <ena.tully@homenet.example>",
    subject: "RE: RE: Sheep on the fell road",
    shape: "html",
    text: `Dear Mrs Tully,

Carys Penn has now answered me and I copy what she says below. I hope it helps.

"Dear Councillor, The grid will be replaced by our contractor in the week of 8 September. We accept that the old one was worn out and that this was our responsibility. Regards, Carys"

I'll drive up that week and check that they've done it.

Kind regards

Dennis Croft
Ward Member for High Fell`,
    below: `From: Carys Penn <carys.penn@brindlevale-ca.example>
Sent: 20 August 2025 11:40
To: Dennis Croft <dennis.croft@brindlevale-ca.example>
Subject: RE: Sheep on the fell road

Dear Councillor,

The grid will be replaced by our contractor in the week of 8 September. We accept that the old one was worn out and that this was our responsibility.

Regards,
Carys`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "whole-forward-above-note",
    from: "tasker",
    to: "Mr Eric Sloan <esloan@homenet.example>",
    subject: "FW: Your enquiry about Station Road",
    shape: "plain",
    text: `Eric, see below - good news I think. Y.

Cllr Yvonne Tasker
Ward Member for Nether Combe`,
    below: `-----Original Message-----
From: Network Planning <planning@raillines.example>
Sent: 1 September 2025 16:02
To: Yvonne Tasker
Subject: Your enquiry about Station Road

Dear Councillor Tasker,

We will rebuild the ramp at our expense and accept liability for the damage to Mr Sloan's wall. You must keep the gate closed until then.

Yours sincerely,
R. Duke`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "whole-quotes-then-own",
    from: "ogden",
    to: "Mrs Joy Amis <joy.amis@homenet.example>",
    subject: "Apprentice wages",
    shape: "html",
    text: `Dear Mrs Amis,

In your letter you say that the college "promised to make up Daniel's wages and then went back on its word". The principal tells me that no such promise was made.

That is between you and them, and I cannot settle it. But Daniel should not suffer. {{o|We'll pay him the £340 that he is short and sort it out with the college ourselves.}}

He need do nothing; it will be in his account by Friday week.

Yours sincerely,

Rupert Ogden
Lead Member for Economy and Skills`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "whole-officer-reply-pasted",
    from: "sayle",
    to: "Mr Ken Dodd-Lowe <kdl@homenet.example>",
    subject: "Race Street lamps",
    shape: "html",
    text: `Dear Ken,

I chased, and Carys Penn has come back to me. Her answer is as follows.

The Authority will replace all nine lamps before the clocks go back. We accept that the contractor should have done this in the spring.

I hope that this is what you wanted to hear. Shout if they miss one.

Bron

Cllr Bronwen Sayle
Ward Member for Mill Race`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "whole-motion-text",
    from: "dowd",
    to: "Salters Green Civic Society <sec@sgcivic.example>",
    subject: "My motion",
    shape: "plain",
    text: `Dear Mrs Lamb

You asked for the words of my motion for the 9th. Here they are:

This Authority
1. will open the towpath at night;
2. will pay for lighting from Lock 3 to Lock 9;
3. instructs officers to begin work by March.

It may well be lost, of course. I shall do what I can.

Mick Dowd
Ward Member for Salters Green`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "whole-member-quotes-lease",
    from: "malik",
    to: "Ms Di Farr <di.farr@homenet.example>",
    subject: "Your balcony",
    shape: "html",
    text: `Dear Di

I looked up your lease. Clause 9 reads: the landlord shall keep the balconies in good repair and shall pay for any loss caused by its neglect. So it is worth asking them, and you must do it in writing.

Let me know what they say.

Zainab
Cllr Zainab Malik, Ward Member for Canal Side`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "whole-chain-forward-reply",
    from: "malik",
    to: "Tenants' Voice <hello@tenantsvoice.example>",
    subject: "Fwd: Repairs backlog",
    shape: "html",
    text: `Dear Cass,

This came from Estates this morning and I thought you should see it straight away.

Zainab Malik
Lead Member for Housing and Land
Brindle Vale Combined Authority`,
    below: `---------- Forwarded message ---------
From: Joel Marchetti <joel.marchetti@brindlevale-ca.example>
Date: Mon, 8 Sep 2025 at 09:02
Subject: Repairs backlog
To: Zainab Malik <zainab.malik@brindlevale-ca.example>

We will clear the backlog by December and compensate every tenant who has waited more than a year. We accept that we are at fault.

Joel`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "whole-draft-below-in-mail",
    from: "sykes",
    to: "malik",
    subject: "Draft reply to Mr Kettle - for your comments",
    shape: "html",
    text: `Dear Councillor

As requested, here is a suggested wording. Please don't send it until Dawn has cleared it with the insurers.

--- draft begins ---

Dear Mr Kettle

The Authority accepts that the sluice was left open and will pay for your carpets.

Yours sincerely
Cllr Zainab Malik

--- draft ends ---

Kind regards

Amy Sykes
Legal Officer`,
    label: { inNameOf: "officer", official: false, capacity: true, audience: "internal" },
  },
];
