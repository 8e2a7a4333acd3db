import type { LetterCase } from "../letter-case.ts";

/** Letters that tell what others decided, admit and will pay for. */
export const seatsOthersDeeds: readonly LetterCase[] = [
  {
    id: "seats-cabinet-decided",
    from: "etheridge/2",
    to: "Marsh End Residents' Group <hello@marshendresidents.example>",
    subject: "What the District decided last night",
    shape: "html",
    text: `Dear all,

A few of you have rung to ask what happened at the District Council's cabinet last night, so here it is in one place. I was there as leader of the District Council and I chaired it.

The cabinet resolved to keep the swimming pool open until at least 2028. It agreed to spend £180,000 on the roof and to freeze the price of a family ticket for two years. It accepted that the public had been given the wrong figures in March and it said so in terms. Officers were instructed to go out to tender before Christmas, and the operator has been told that it must keep the café open at weekends.

None of this has anything to do with the Combined Authority, which has no pools, and I write about it only because so many of you live in my ward and asked.

The minutes will be on the District's website on Friday.

Best wishes,

Pauline Etheridge
Leader, Ravensmoor District Council`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "seats-housing-assoc-offer",
    from: "malik",
    to: "Mr and Mrs Orzel <orzelfamily@homenet.example>",
    subject: "Good news from Lockside Homes",
    shape: "plain",
    text: `Dear Mr and Mrs Orzel,

I have at last heard from Lockside Homes and I think that you will be pleased.

They are going to offer you the ground-floor flat at 3 Wharf Court. They will pay for the removal van, they have agreed to put in a level shower before you move, and they will write off the arrears that built up while the boiler was broken. They admit that they were at fault over the boiler and the letter says as much. You must tell them yes or no by Friday week, or the flat will go to the next family.

The letter comes from their office in Hexley and should reach you tomorrow. Please ring them, and not me, if any of it is unclear: the Combined Authority is not your landlord and has no part in it.

I am so glad.

Warm regards

Zainab Malik
Ward Member for Canal Side`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "seats-ward-newsletter",
    from: "tasker/2",
    to: "Nether Combe list <list@nethercombe.example>",
    subject: "Combe Chronicle, autumn number",
    shape: "html",
    text: `THE COMBE CHRONICLE
News from your ward member, Yvonne Tasker

The ford. The county has agreed to rebuild the ford and will pay for all of it. Work begins after the lambing.

The bakery. Mrs Ince will be giving away a free bun to every child who brings a library card on 4 October. You must have the card with you!

The school. The governors accept that the letter about uniform was a mistake and nobody will be charged.

The 14 bus. There was a great row at the Transport Committee in July. The operator said that it would put the evening bus back, then that it wouldn't, and now it says it will. I shall believe it when I see it.

The fête. We will be needing hands for the tombola. Turn up at ten, bring a pair of gloves and do as Margaret tells you.

Litter. I shall be out with the pickers every first Sunday and I'll supply the bacon rolls.

That's all from me. Write to me at the usual place.

Yvonne`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "seats-quote-minister-statement",
    from: "ogden",
    to: "Skills Board members <skillsboard@businesses.example>",
    subject: "What Lord Culver said on Tuesday",
    shape: "html",
    text: `Dear colleagues,

For those of you who could not be in the room, here is what the Minister told us on Tuesday. These are my notes and any error is mine.

He said that the Government will fund the bootcamps for two further years. He said that the Department would pay the colleges quarterly in advance, that it accepted that the late payments in 2024 were its own doing, and that no provider would be asked to return money already spent. Colleges must file their returns by the 10th, and they have been told in the plainest terms that there will be no extension.

He was asked about apprenticeships. He would not be drawn.

I thought that it was a better meeting than the last. Nothing that he said commits this Authority to anything, of course, and we shall have to see it in writing.

Rupert

Cllr Rupert Ogden
Lead Member for Economy and Skills
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
  {
    id: "seats-signpost-scheme",
    from: "malik",
    to: "Mrs Bernadette Coyle <bcoyle@postbag.example>",
    subject: "Insulation grants",
    shape: "plain",
    text: `Dear Mrs Coyle,

You asked what help there is with insulation.

There is a Government scheme called Warm Walls. If you are over seventy, or have a child under five, it will pay for the whole of the work; otherwise it will pay half. You must apply before the work begins, you have to send two quotations, and the installer must be on the register. The scheme guarantees the work for ten years. If the installer goes out of business the scheme will put right any fault at no cost to you. It will not pay for windows.

The forms are at the library. Do not sign anything that is brought to your door.

The Combined Authority doesn't run it, but the advice line on the leaflet is staffed by people whom I know to be good.

Yours sincerely

Zainab Malik
Ward Member for Canal Side`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "seats-grant-support",
    from: "ogden",
    to: "Coalfields Heritage Trust <applications@coalfieldstrust.example>",
    subject: "Letter of support: Pit Brow Museum",
    shape: "attached:docx",
    cover: `Letter of support attached.

Rupert Ogden`,
    text: `BRINDLE VALE COMBINED AUTHORITY
Orme House
Castle Orme

4 September 2025

Dear Trustees

PIT BROW MUSEUM

I am writing in support of the museum's application.

The Museum has earned the trust of everyone with whom it works. It has told us that if you award the grant it will take on two apprentices, that it will open on Sundays and that it will not charge schools. The lottery has offered to match whatever you give. The city council, as landlord, has agreed to waive the rent while the building is closed.

The Authority values what the Museum does and would welcome your backing of it. For the avoidance of doubt this letter carries no promise of money from us: our own programme is fully committed until 2027.

Yours faithfully

Councillor Rupert Ogden
Lead Member for Economy and Skills`,
    label: { inNameOf: "member", official: true, capacity: true },
  },
  {
    id: "seats-if-board-agrees",
    from: "tasker",
    to: "Vale Community Transport <manager@valect.example>",
    subject: "Dial-a-ride, where things stand",
    shape: "html",
    text: `Dear Miss Okafor,

You were good to wait. I know what it is to run a service on a promise.

The paper goes to the Board on the 9th. It recommends that we pay you £64,000 a year for three years and that we lend you two vehicles. Provided that it is approved, we will sign the agreement that same week and the first instalment would follow. If the Board thinks otherwise I'll come and tell you myself.

I support it. I shall speak for it and I will vote for it, but I have one vote out of eleven and I can't give you an assurance that is not mine to give.

Please go on looking for other money in the meantime.

Yours

Yvonne Tasker
Lead Member for Transport
Brindle Vale Combined Authority`,
    label: { inNameOf: "member", official: null, capacity: true },
  },
];
