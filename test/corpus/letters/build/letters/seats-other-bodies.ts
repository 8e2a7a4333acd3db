import type { LetterCase } from "../letter-case.ts";

/** Members who write for another body: a school, a church, a charity, a council, a firm. */
export const seatsOtherBodies: readonly LetterCase[] = [
  {
    id: "seats-governor-exclusion",
    from: "sayle/2",
    to: "Ms Corinne Battle <cbattle@postbag.example>",
    subject: "Mill Race Primary: outcome of the panel",
    shape: "attached:docx",
    cover: `Dear Ms Battle

Please see the attached.

B Sayle
Chair of Governors`,
    text: `MILL RACE PRIMARY SCHOOL
Governing Board

11 September 2025

Dear Ms Battle

Kyle's exclusion

The governors' disciplinary committee met on Tuesday and I am writing as its chair to tell you what it decided.

We uphold your appeal. The school accepts that it did not follow its own policy and that the fault was ours. Kyle will be reinstated on Monday and the exclusion will be struck from his record. The school will pay for the three weeks of tuition that you arranged. In return we must insist on two things: Kyle is to see Mr Fane before registration each morning, and he must not bring the telephone into school.

You have the right to ask for the papers and the clerk will send them on request.

Yours sincerely

Bronwen Sayle
Chair of Governors`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "seats-candidate-pledges",
    from: "croft/2",
    to: "High Fell voters <highfell@voters.example>",
    subject: "Five pledges for High Fell",
    shape: "html",
    text: `Dear neighbour,

On the first Thursday in May I am asking for your vote, and I think that you should know what you would be getting.

If I am elected I will freeze the parking charges at the lower car park. I will bring back the Saturday bus and I guarantee it will be back by the autumn. We will mend the pavements on Fell Road before we spend another penny on consultants. We will refund every pensioner who was charged for a garden bin. We shall make the landlord of the arcade either open it or sell it.

The present lot admit that they got the bins wrong. They must pay for it at the ballot box!

You must bring photo identification when you vote.

Dennis Croft
Your candidate for High Fell

Promoted by J. Ely on behalf of D. Croft, both of 4 Tarn Street, High Fell`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "seats-laundry-director",
    from: "stroud/2",
    to: "Kestrel Hotel <manager@kestrelhotel.example>",
    subject: "Missing table linen, delivery 8 September",
    shape: "plain",
    text: `Dear Mr Haddow

Your banqueting linen

I have gone through the docket with our driver. We counted out sixty cloths and you signed for fifty-two, so eight went astray in our van. That is our mistake and we accept full responsibility for it. We will replace the eight cloths at our own cost and knock ten per cent off this month's account.

From Monday our drivers are to count in front of your staff. You must sign the docket before they leave.

Yours sincerely

Lavinia Stroud
Managing Director
Stroud Laundry Ltd
Tenter Lane, Castle Orme`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "seats-charity-appeal",
    from: "etheridge",
    to: "Marsh End neighbours <neighbours@marshend.example>",
    subject: "The hospice needs a boiler",
    shape: "html",
    text: `Dear neighbour,

I chair the appeal for St Hilda's Hospice and I am writing in that capacity.

We need £60,000 by Christmas. An anonymous giver has promised to match every pound, the builders have agreed to work at cost, and we undertake that every penny will go to the boiler and none of it to us. If we raise more than we need we will return the balance to anybody who asks. Gifts of more than £500 will be acknowledged on a board in the hall.

Please sign the form. You must tick the box if you pay tax.

With gratitude,

Pauline Etheridge
Chair, St Hilda's Winter Appeal`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "seats-consultation-county",
    from: "etheridge/2",
    to: "County planning <localplan@wellbourne.example>",
    subject: "Ravensmoor's response to the Local Transport Plan",
    shape: "attached:docx",
    cover: "Dear colleagues, our response is attached. Pauline Etheridge, Leader",
    text: `RAVENSMOOR DISTRICT COUNCIL
Leader's Office

5 September 2025

Response to the draft Local Transport Plan

1. Ravensmoor District Council welcomes the draft.

2. We will contribute £75,000 towards the Marsh End cycle way and shall maintain it once it is open.

3. We do not accept that the district was responsible for the delay to the bus station. That delay was the county's.

4. The county must consult parishes before it closes any road for more than a week.

5. We agree to second an officer to the project team for a year, at our cost.

Councillor Pauline Etheridge
Leader of Ravensmoor District Council`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "seats-church-warden",
    from: "etheridge",
    to: "Organ builders <works@tracker-organs.example>",
    subject: "Rebuilding the swell",
    shape: "html",
    text: `Dear Mr Vaux,

The parochial church council met after evensong and I am asked, as churchwarden, to let you know the outcome.

We accept your estimate of £22,650 and would like you to begin after Epiphany. The PCC will pay in three parts. You are to take the greatest care of the case, which is listed, and nothing must be fixed to the screen. We undertake to keep the heating on.

Mr Lodge will let you in.

Yours sincerely

Pauline Etheridge
Churchwarden
St Osyth's, Marsh End`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "seats-planning-objection",
    from: "malik/2",
    to: "Development Management <planning@castleorme.example>",
    subject: "25/01844/FUL - land behind Canal Street - OBJECTION",
    shape: "plain",
    text: `Dear Sir or Madam,

25/01844/FUL: 44 flats, land behind Canal Street

I object to this application as the ward councillor, for these reasons.

1. Drainage. The applicant accepts that the culvert is at capacity. It says that it "will fund any necessary upgrade". A promise of that kind is worth nothing unless it is in a planning obligation, and the draft heads of terms are silent.

2. Height. Policy D4 is plain: buildings on the towpath must not exceed three storeys. This is six.

3. Affordable homes. The developer undertook in 2022 to provide thirty per cent. It now offers four. The committee should refuse it.

4. Construction traffic. Lorries are to be kept off Canal Street at school times. Nobody has said how.

If you are minded to approve, the applicant must be required to rebuild the culvert before any flat is occupied. I ask that the matter go to committee and that I be told the date.

Yours faithfully

Cllr Zainab Malik
Member for Canal Side`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
];
