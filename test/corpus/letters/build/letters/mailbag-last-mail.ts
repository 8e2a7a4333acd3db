import type { LetterCase } from "../letter-case.ts";

/** Mail of members and officers, and of programs. */
export const mailbagLastMail: readonly LetterCase[] = [
  {
    id: "mailbag-resident-objection",
    from: "croft/2",
    to: "Planning <planning@ravensmoor.example>",
    subject: "25/1187/FUL",
    shape: "plain",
    text: `Dear Sirs,

I object to this application purely as a neighbour and in no other capacity. {{-|The applicant must not be allowed to close the track.}} {{-|I accept no responsibility for the state of the shared wall.}}

D Croft
2 Fell Bottom`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-stop-works-shout",
    from: "malik",
    to: "Site Manager <site@burrowhomes.example>",
    subject: "STOP",
    shape: "plain",
    text: `Stop the piling now please. There are cracks in the Co-op. {{i|You are not to start it up again until our surveyor has been.}}

Cllr Malik
Lead Member for Housing and Land`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "mailbag-negotiating-no-commit",
    from: "malik",
    to: "Orme Land LLP <deals@ormeland.example>",
    subject: "Gasworks site",
    shape: "html",
    text: `Dear Mr Voysey

Thank you for Monday. {{-|As I said in the room, nothing we discussed binds the Combined Authority, and any terms would have to go to the Board in January.}} {{-|If the Board agrees, we would hope to exchange by Easter.}} {{-|I note that your client would accept £1.2m.}} Joel Marchetti will write to you formally.

Yours sincerely

Cllr Zainab Malik
Lead Member for Housing and Land
Brindle Vale Combined Authority`,
    footer: true,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "mailbag-apology-service",
    from: "tasker",
    to: "Mr L Hobday <l.hobday@homenet.example>",
    subject: "Dial-a-ride",
    shape: "html",
    text: `Dear Mr Hobday

I have read your letter twice. To be left at a hospital door at eighty-four, in the rain, for two hours, is shameful. {{l|It was our mistake and nobody else's: the booking was lost by our staff and I take full responsibility for that on behalf of the Combined Authority.}}

{{o|We shall refund the taxi.}}

Yours sincerely

Yvonne Tasker
Lead Member for Transport`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "mailbag-sorry-only",
    from: "bowen",
    to: "Mr P Kerr <pkerr@homenet.example>",
    subject: "Re: tree",
    shape: "plain",
    text: `Peter, I'm really sorry about the greenhouse, that's rotten luck, and after you'd just glazed it. {{-|I gather the tree belonged to the water board but don't take that from me.}} {{-|If you think someone is to blame, the claims team at county is the place to go.}} I'll ring tonight.

Ifan Bowen, your ward councillor`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-forwarding-officer-reply",
    from: "sayle",
    to: "Mrs E Gow <egow@homenet.example>",
    subject: "FW: Verge on Leat Lane",
    shape: "plain",
    text: `Hi Ellie, see below from the bus people. Hope that helps. B

Cllr Bronwen Sayle
Member for Mill Race`,
    below: `From: Stella Voss <stella.voss@brindlevale-ca.example>
Sent: 12 November 2025 09:14
To: Cllr Bronwen Sayle <bronwen.sayle@brindlevale-ca.example>
Subject: RE: Verge on Leat Lane

Dear Cllr Sayle

We will reinstate the verge at our own cost in the week of the 24th. We accept that our drivers caused the damage.

Stella Voss
Bus Operations Manager`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-journalist",
    from: "weerasinghe",
    to: "Newsdesk <news@valeadvertiser.example>",
    subject: "Re: council tax query",
    shape: "plain",
    text: `Hi Dan

No, {{-|I'm not going to promise a freeze three months before the budget.}} {{-|What I said at the meeting was that nobody wants to see bills go up.}} You can quote that.

Shanthi Weerasinghe
Lead Member for Finance`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "mailbag-thanks-accepting-invite",
    from: "etheridge",
    to: "Marsh End WI <wi@marshend.example>",
    subject: "Re: judging the jam",
    shape: "plain",
    text: `Dear Hilary

{{-|I'd be delighted to accept.}} {{-|I promise to be fair to the damson.}} {{-|I will bring my own spoon.}}

Pauline
Ward member, Marsh End`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "mailbag-coopted-neutral",
    from: "amadi",
    to: "Prof L Strand <l.strand@ormeuniversity.example>",
    subject: "Data for the air study",
    shape: "plain",
    text: `Dear Lise

The figures you were after are on the Authority's website under Monitoring. {{-|I couldn't get you the raw files, those belong to the contractor.}} Shall we have lunch?

Felix`,
    label: { inNameOf: "member", official: false, capacity: false },
  },
  {
    id: "mailbag-officer-conditional-grant",
    from: "oke",
    to: "Brindle Forge CIC <hello@brindleforge.example>",
    subject: "Skills Fund: outcome",
    shape: "html",
    text: `Dear Priti

Great news, the panel liked your bid. {{o|Subject to your signing the attached agreement by 12 December, we will pay £18,000 in two instalments.}} {{i|You must not start spending before you have heard from us that the agreement is complete.}}

Best

Tamsin Oke
Head of Skills
Brindle Vale Combined Authority`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "mailbag-officer-holding",
    from: "marchetti",
    to: "Orme Rowing Club <sec@ormerowing.example>",
    subject: "Boathouse lease - subject to contract",
    shape: "html",
    text: `Dear Alastair

SUBJECT TO CONTRACT

I can see the attraction of a longer term. {{-|I will take it to the Board in January with a recommendation but I can't prejudge what they decide.}} {{-|Until the lease has been signed neither side is bound.}}

Kind regards

Joel Marchetti
Head of Estates`,
    label: { inNameOf: "officer", official: true, capacity: true },
  },
  {
    id: "mailbag-neighbour-fence",
    from: "bowen",
    to: "Gethin Rees <gethin@homenet.example>",
    subject: "fence",
    shape: "plain",
    text: `Hiya Geth, {{-|we'll go halves on the fence, no bother.}} {{-|You get the posts and I'll get the panels.}} {{-|Our fault about the gate, it was our Dylan's football.}} Pint? Ifan`,
    label: { inNameOf: "member", official: false, capacity: null },
  },
  {
    id: "mailbag-speeding-sign",
    from: "dowd",
    to: "Salters Green Speedwatch <speedwatch@saltersgreen.example>",
    subject: "the flashing sign",
    shape: "plain",
    text: `Evening all

Just had it confirmed: {{o|the sign is yours, the Combined Authority is buying it and will put it up before half term.}} {{-|The police have asked that volunteers wear hi-vis and work in threes.}} Well done everybody who signed the petition.

Mick Dowd
Councillor for Salters Green`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
];
