import type { LetterCase } from "../letter-case.ts";

/** Letters that bind and are signed for a committee, in one of several roles, or by an officer. */
export const seatsBindingSigned: readonly LetterCase[] = [
  {
    id: "seats-hire-ice-rink",
    from: "ogden",
    to: "Lars <lars@nordicrinks.example>",
    subject: "Re: Re: Re: December rink",
    shape: "plain",
    text: `Lars,

Sorry for the silence. Half the office has had the cold that is going round, and the other half has had the children of those who had it.

I ran your drawing past the people who look after the square. They are happy about the weight, they're less happy about the chiller, and they asked me why it had to be on the north side. I said that I presumed it was the sun. They thought about that and agreed.

I did ask around, as you knew I would, and I found a firm in Ghent that was cheaper. They didn't have the barriers.

{{o|So you have got the job: sixteen days from the 12th, at the nineteen and a half thousand you quoted us.}} Nobody else is to know about it before the lights are switched on, as there's to be a bit of a fuss made.

{{i|Get the chiller here by the 9th, and not on a Sunday.}}

Skål,

Rupert

Cllr Rupert Ogden
Lead Member for Economy and Skills, Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "seats-officer-claims-settle",
    from: "petrie",
    to: "Ms Yolanda Dace <y.dace@dacesolicitors.example>",
    subject: "Your client: Mr L Hoyle",
    shape: "plain",
    text: `Dear Ms Dace,

Mr L Hoyle: accident at Priory Gate on 4 June

I acknowledge your letter of claim dated 1 August and your reminder of the 29th. I apologise for the delay, which arose because the file had been sent to our insurers' former address.

We have now had sight of the medical report of Mr Sethna, and of the film. You suggested that we might wish to obtain a report of our own. We do not think that it would assist.

{{l|Breach of duty is admitted.}} Causation is admitted as to the hip, but not as to the back, where the records show treatment in 2019 and 2022. {{o|An interim payment of £7,500 will reach your client account by the 30th.}}

I should be obliged if you would let me have your schedule of loss when it is ready. I hope that we may be able to deal with quantum without troubling the court.

Yours sincerely

Dawn Petrie
Insurance and Claims Officer
Brindle Vale Combined Authority`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "seats-chair-committee-visit",
    from: "croft",
    to: "Hobday & Partners LLP <audit@hobdaypartners.example>",
    subject: "The audit fee",
    shape: "divs",
    text: `Dear Ms Trent

It was useful to have you at the committee. Members liked the traffic lights, although Mrs Vane, who is colour-blind, asks whether you might try words.

I have had your note about the extra work on the pension figures. I gather that it took your team nine days, that they were given the wrong spreadsheet twice, and that one of them had to cancel her leave. I also gather that our own staff dispute the second of those. I do not propose to hold an inquest.

Your letter of engagement is silent on the point and we could, I suppose, argue about it until next year's audit.

{{o|I have decided that we shall meet the additional £11,200 in full.}} You may invoice in the ordinary way.

I look forward to the draft in November.

Yours sincerely

Cllr Dennis Croft
for the Audit Committee
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "seats-two-roles-binds",
    from: "malik",
    to: "Castle Orme Tenants' Federation <fed@ormetenants.example>",
    subject: "The Holm estate",
    shape: "plain",
    text: `Dear Mr Addo,

I wear more than one hat in this and I had better say which I have on.

As a city councillor I have no vote on the Holm estate, because I declared an interest when my sister moved there. As ward member I have taken up eleven cases, and I'll go on taking them up. But you wrote to me as the Lead Member at the Combined Authority, and so it is as Lead Member that I answer.

You asked what will happen to people who have to move out while the cladding comes off. I have had long talks about it with the landlord, which does not see eye to eye with us. {{o|Nobody from the Holm is going to be out of pocket for a hotel; the Authority stands behind every bill.}} How we get it back from the landlord is our problem and not yours.

I'd be grateful if you would tell the meeting.

Zainab Malik
Lead Member for Housing and Land
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
];
