import type { LetterCase } from "../letter-case.ts";

/** Answers, records and letters of others that are passed on, and requests that are acknowledged. */
export const seatsPassedOn: readonly LetterCase[] = [
  {
    id: "seats-quotes-officer-answer",
    from: "dowd",
    to: "Rev. Joan Tickner <joan@saltersgreenchapel.example>",
    subject: "Chapel car park lease - what I have been told",
    shape: "divs",
    text: `Dear Joan,

I asked Joel Marchetti, who is Head of Estates, the four questions that you put to me after the service. His replies came this morning and I set them out so that you have them in his own words.

On the rent he says: "The Authority will hold the rent at £40 a year for the remainder of the term." On the drain he says: "We accept that the blockage arose on our side of the boundary and we shall clear it at our expense." On the gate: "The chapel is to keep the gate locked after dusk, as clause 9 requires." On the hedge he has nothing to say, which is like Joel.

I would get that from him on headed paper before you tell the elders. I am only the messenger and I have no say in leases.

See you at the supper,

Mick Dowd
Member for Salters Green`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "seats-foi-answer",
    from: "sykes",
    to: "Hal Morrow <hal.morrow@freepress.example>",
    subject: "FOI 25/219: your request for information",
    shape: "plain",
    text: `Dear Mr Morrow,

Freedom of Information Act 2000: request 25/219

I write in response to your request of 11 August. You asked five questions, which I have numbered.

1. How many claims has the Authority accepted liability for since 2022?
Seventeen.

2. How much has it agreed to pay?
£84,210 in all, including costs.

3. What undertakings did the Authority give to Valeway Trams when the concession was let?
The undertakings are in schedule 9 of the concession agreement. In summary, the Authority shall keep the track bed in repair, shall pay the availability fee on the first of each month, and must give six months' notice of any closure. The operator must run nine trams an hour and shall indemnify the Authority against claims by passengers.

4. Were officers told to delay the report?
We hold no recorded information.

5. Please send the emails between the Mayor and the leader of Hexley.
This information is exempt under section 36 of the Act. A qualified person has given the opinion that disclosure would be likely to inhibit the free and frank exchange of views.

If you are dissatisfied you may ask for an internal review, and you must do so within 40 working days. You may then complain to the Information Commissioner.

Yours sincerely,

Amy Sykes
Legal Officer
Brindle Vale Combined Authority`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "seats-other-leader-letter-passed",
    from: "etheridge",
    to: "Hauliers' Forum <secretary@haulforum.example>",
    subject: "Fw: Sir Piers Ambler's letter",
    shape: "attached:pdf",
    cover: `Dear Mr Tunstall,

You asked at the forum what the county's position was. Sir Piers has let me pass on the letter that he sent to your members in the north, and it is attached. I had no hand in it.

Pauline Etheridge
Member for Marsh End`,
    text: `WELLBOURNE COUNTY COUNCIL
Leader's Office, County Hall, Wellbourne

2 September 2025

Dear haulier

The weight limit on the Long Bridge

I wrote to you in May to say that the county council would consult before it did anything about the bridge. We have now consulted.

The county council will lift the weight limit to 18 tonnes on 1 November and will strengthen the parapet at its own expense. It accepts that the closure in January was longer than it need have been and that some of you lost work as a result. Firms that can show a loss will be compensated.

Drivers must not use the bridge before 1 November. They are to follow the signed diversion.

Yours faithfully

Sir Piers Ambler
Leader of the Council`,
    label: { inNameOf: "none", official: false, capacity: true },
  },
  {
    id: "seats-draft-for-officer",
    from: "malik",
    to: "marchetti",
    subject: "Draft for you to sign, if you agree",
    shape: "plain",
    text: `Joel,

I had a go at the letter to the rowing club. It would be for you to send and not me, so change whatever you like, and if you think that we can't say it then we can't.

---- draft ----

Dear Commodore

The boathouse

The Authority will extend your lease by five years at the present rent. It accepts that the slipway is its responsibility and will mend it before the season opens. The club must insure the contents.

Yours sincerely

Joel Marchetti
Head of Estates

---- ends ----

Let me know what you think.

Zainab`,
    label: { inNameOf: "member", official: false, capacity: null, audience: "internal" },
  },
  {
    id: "seats-minded-to",
    from: "malik",
    to: "Canal Side Community Land Trust <board@canalsideclt.example>",
    subject: "The gasworks site",
    shape: "attached:pdf",
    cover: `Dear Mr Bright

Further to the meeting, a letter is attached.

Cllr Zainab Malik`,
    text: `Brindle Vale Combined Authority
Orme House, Station Square, Castle Orme

Ref HL/GW/9

10 September 2025

Canal Side Community Land Trust

Dear Mr Bright

The gasworks site

I was glad to see the model, and the tiny people on the tiny benches.

You asked me where the Authority stands. I will try to be clear, because I know that the Trust has to tell its funders something.

We like the scheme. We are minded to sell the site to the Trust, and at a price which reflects the homes that you would build. We would expect to be able to deal with the tanks before completion. In principle there is no objection to the twelve months' option which you mentioned.

All of that is subject to contract, to the Board's agreement in November and to the district valuer. Until then nothing in this letter is to be taken as an offer. If the Board should agree, we will instruct our solicitors at once and will bear the cost of the survey. Should it not, we shall be no worse friends.

Yours sincerely

Councillor Zainab Malik
Lead Member for Housing and Land`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "seats-acknowledge-complaint",
    from: "salt",
    to: "Mr Aubrey Finn <aubrey.finn@homenet.example>",
    subject: "Complaint C/25/311",
    shape: "html",
    text: `Dear Mr Finn,

Thank you for your complaint, which was received on 8 September and has been given the reference C/25/311.

You say that a driver was rude to you, that the ramp was not put out, and that you were promised a refund which never came. You would like the Authority to accept that it was at fault and to compensate you.

Your complaint has been passed to the Bus Operations Manager. We aim to reply within fifteen working days. If we need longer we will tell you. No view has been reached on what happened, and this letter should not be read as an acceptance of any part of what you say.

If you wish to add anything, please write to the address above and quote the reference.

Yours sincerely

Bev Salt
Correspondence Officer
Brindle Vale Combined Authority`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "seats-congratulate-brewery",
    from: "ogden",
    to: "Tamar and Jude <cheers@quarrybankbrewery.example>",
    subject: "Beer of the year!",
    shape: "divs",
    text: `Dear Tamar, dear Jude,

What a thing! I heard it on the wireless in the car and had to pull over.

I remember the two of you in that lock-up, with the one kettle, telling me that you would be selling in five counties within three years. I accepted your wager and I now owe you a crate of lemonade, which I shall deliver in person. I'll pay for the glasses as well.

The Authority had only a very small part in it. The loan was agreed by the Business Board in 2021, it was repaid early, and every bit of the credit is yours.

Don't change the label.

Rupert

Cllr Rupert Ogden
Lead Member for Economy and Skills`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
];
