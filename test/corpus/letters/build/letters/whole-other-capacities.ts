import type { LetterCase } from "../letter-case.ts";

/** Letters of members in another capacity: of a group, a firm, another council, a family. */
export const wholeOtherCapacities: readonly LetterCase[] = [
  {
    id: "whole-group-letter",
    from: "dowd",
    to: "The Editor <letters@valegazette.example>",
    subject: "Letter for publication",
    shape: "plain",
    text: `Sir,

Your leader of Tuesday asks what the opposition would do about the trams. The answer is simple. If we win in May we will build the line to Salters Green, we will freeze fares for two years and we will sack the consultants.

The Mayor promised a spade in the ground by 2024. There is no spade.

Yours etc.

Mick Dowd
for and on behalf of the Independent Group`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "whole-coopted-business",
    from: "stroud/2",
    to: "Peter Gann <peter@gannlifts.example>",
    subject: "Your goods lift",
    shape: "divs",
    text: `Dear Peter

Thanks for fixing the hoist so quickly. We accept your quotation of £3,300 for the second lift and would like it in by Easter; please invoice the laundry as usual.

On the Business Board we will be talking about apprenticeships next week and I shall mention your lad.

Regards

Lavinia

Lavinia Stroud
Managing Director
Stroud & Daughter Laundry Ltd`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "whole-leader-of-hexley-as-leader",
    from: "ogden/2",
    to: "Hexley Rotary <secretary@hexleyrotary.example>",
    subject: "Town hall hire",
    shape: "html",
    text: `Dear Mr Fenn,

Hexley Borough Council will waive the hire charge for the Rotary dinner. Please collect the key from the porter before five.

Yours sincerely,

Cllr Rupert Ogden
Leader, Hexley Borough Council`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "whole-party-whip",
    from: "dowd/2",
    to: "Group <group@independents.example>",
    subject: "WHIP - budget vote",
    shape: "plain",
    text: `Three-line whip for Thursday. You must be in your seat by 6 and you are to vote for the amendment. No excuses, no exceptions.

The group will pay for taxis.

Mick
Group Leader`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "whole-parent-letter",
    from: "tasker/2",
    to: "Head teacher <head@combeprimary.example>",
    subject: "Rosie",
    shape: "plain",
    text: `Dear Mrs Marsh

Rosie has chickenpox and won't be in before Thursday. I'll pay for the trip as agreed, and we accept that she'll have to miss the swimming.

Yvonne Tasker`,
    label: { inNameOf: "member", official: false, capacity: false },
  },
  {
    id: "whole-business-bound",
    from: "stroud/2",
    to: "Vale Hotels <buyer@valehotels.example>",
    subject: "Towels",
    shape: "plain",
    text: `Sue, we accept your terms and will take back any towel that frays. Have the skip ready on the 4th.

Lavinia`,
    label: { inNameOf: "member", official: false, capacity: false },
  },
  {
    id: "whole-wedding-order",
    from: "ogden/2",
    to: "Jo Petal <jo@petalflorist.example>",
    subject: "Flowers",
    shape: "plain",
    text: "Jo - we'll take the roses for the top table and pay on the day. You must have them there by eleven. Thanks, Rupert",
    label: { inNameOf: "member", official: false, capacity: false },
  },
  {
    id: "whole-family-and-ward-footer",
    from: "tasker/2",
    to: "Gwil <gwil@homenet.example>",
    subject: "Tuesday",
    shape: "plain",
    text: `Gwil, we'll bring the tent and you are in charge of sausages. I'll pay for the pitch. Don't be late!

Yvonne

Cllr Yvonne Tasker
Ward Member for Nether Combe`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "whole-personal-capacity-landlord",
    from: "croft/2",
    to: "Fellview Lettings <lets@fellview.example>",
    subject: "My flat",
    shape: "plain",
    text: `Dear Jan

I write as landlord and not as a councillor. I agree to the new tenant, I will replace the cooker and I undertake to have the boiler looked at each year. Tell her that she must not smoke.

Dennis Croft`,
    label: { inNameOf: "member", official: false, capacity: true },
  },
  {
    id: "whole-former-minister",
    from: "tasker",
    to: "Lord Grimsdale <grimsdale@peers.example>",
    subject: "Your book",
    shape: "plain",
    text: `Dear Lord Grimsdale,

Your memoir of your years as Secretary of State for Transport kept me up until two. I laughed aloud at the tale of the ferry.

You wrote that you "would have paid for the Tolland loop out of the Treasury's own pocket". If only!

I look forward to the next volume.

Yvonne Tasker`,
    label: { inNameOf: "member", official: false, capacity: false },
  },
];
