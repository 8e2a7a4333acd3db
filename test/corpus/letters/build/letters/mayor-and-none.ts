import type { LetterCase } from "../letter-case.ts";

/** The Mayor's letters, and what goes in nobody's name. */
export const mayorAndNone: readonly LetterCase[] = [
  {
    id: "mayor-fare-promise",
    from: "mayor",
    to: "Vale Students' Union <president@valesu.example>",
    subject: "Night buses",
    shape: "html",
    text: `Dear Imani,

{{o|As Mayor I have decided that the night bus will be free to students from October, and the Authority will meet the cost.}} {{-|I hope that you will all use it.}}

Yours sincerely,

Gwendoline Prior
Mayor of Brindle Vale`,
    label: { inNameOf: "mayor", official: true, capacity: true, exception: "mayor" },
  },
  {
    id: "mayor-through-assistant",
    from: "farraday",
    to: "Combe Cricket Club <hon.sec@combecricket.example>",
    subject: "From the Mayor",
    shape: "attached:docx",
    cover: `Dear Mr Wisden

The Mayor has asked me to send you the attached.

Kit Farraday
Executive Assistant to the Mayor`,
    text: `Brindle Vale Combined Authority
Office of the Mayor

Dear Mr Wisden,

Thank you for the tie. {{-|I shall wear it to the final.}} {{-|I have never promised to bowl, and I do not intend to.}}

Yours sincerely,

Gwendoline Prior
Mayor of Brindle Vale`,
    label: { inNameOf: "mayor", official: true, capacity: true, exception: "mayor" },
  },
  {
    id: "mayor-minister",
    from: "mayor",
    to: "Rt Hon Marjorie Lisle MP <secretary.of.state@transport-office.example>",
    subject: "The relief line",
    shape: "attached:pdf",
    cover: `Dear Secretary of State,

A letter from the Mayor is attached.

Office of the Mayor`,
    text: `Brindle Vale Combined Authority
Office of the Mayor

Dear Secretary of State,

The relief line

{{-|You said in the House that you would publish the survey by June.}} {{-|I should be grateful to know when we may expect it.}}

Yours sincerely,

Gwendoline Prior
Mayor of Brindle Vale`,
    label: { inNameOf: "mayor", official: true, capacity: true, exception: "mayor" },
  },
  {
    id: "mayor-private-lunch",
    from: "mayor/2",
    to: "Cousin Bertie <bertie@homenet.example>",
    subject: "Lunch",
    shape: "plain",
    text: `{{-|Lunch is on me, but you must bring the photographs.}} Gwen`,
    label: { inNameOf: "mayor", official: false, capacity: null, exception: "mayor" },
  },
  {
    id: "mayor-instructs-contractor",
    from: "mayor",
    to: "Hollis Plant Ltd <info@hollisplant.example>",
    subject: "Sweepers",
    shape: "plain",
    text: `Dear Ms Hollis,

{{i|Take the sweepers off the seafront before nine and do not bring them back until the festival is over.}} {{-|I am told that your drivers have been most obliging.}}

Gwendoline Prior
Mayor of Brindle Vale`,
    label: { inNameOf: "mayor", official: true, capacity: true, exception: "mayor" },
  },
  {
    id: "mayor-visit-thanks",
    from: "mayor",
    to: "Tolland Dairy <gates@tollanddairy.example>",
    subject: "My visit",
    shape: "divs",
    text: `Dear Mr Gates,

{{-|Thank you for the tour and for the cheese.}} {{-|We would like to help small dairies where we can.}}

Gwendoline Prior
Mayor of Brindle Vale`,
    label: { inNameOf: "mayor", official: true, capacity: true, exception: "mayor" },
  },
  {
    id: "none-permit-system",
    from: "Permits <permits@brindlevale-ca.example>",
    to: "Ms J. Low <jlow@homenet.example>",
    subject: "Permit 5520",
    shape: "plain",
    text: `Dear Ms Low,

{{o|The Combined Authority grants you permit 5520 for one year.}} {{i|You must carry it whenever you fish the canal.}}

Brindle Vale Combined Authority`,
    footer: true,
    label: { inNameOf: "none", official: true, capacity: false },
  },
  {
    id: "none-acknowledgement",
    from: "Contact Centre <contact@brindlevale-ca.example>",
    to: "Mr H. Dray <hdray@homenet.example>",
    subject: "We have your message",
    shape: "divs",
    text: `Dear customer,

{{-|Thank you for getting in touch.}} {{-|We aim to answer within five working days.}} {{-|Do not reply to this address.}}

Brindle Vale Combined Authority`,
    label: { inNameOf: "none", official: true, capacity: false },
  },
  {
    id: "none-supplier-offer",
    from: "Rhys Tan <rhys@tanscaffold.example>",
    to: "tasker",
    subject: "price",
    shape: "plain",
    text: `Hi Yvonne, {{-|we'll put the scaffold up for £900 and take it down for nothing.}} Rhys`,
    label: { inNameOf: "none", official: false, capacity: false, audience: "internal" },
  },
  {
    id: "none-resident-angry",
    from: "J. Rimmer <jrimmer@homenet.example>",
    to: "sayle",
    subject: "BINS",
    shape: "plain",
    text: `{{-|You must get these bins emptied.}} {{-|The council is liable for the rats and I will hold you to it.}}

J. Rimmer`,
    label: { inNameOf: "none", official: false, capacity: false, audience: "internal" },
  },
  {
    id: "none-campaign-leaflet",
    from: "dowd/2",
    to: "Friends <friends@saltersgreenbranch.example>",
    subject: "Our promise to Salters Green",
    shape: "html",
    text: `Neighbours,

{{-|We will fix the roads, we will fund the nurses and we guarantee a bus every ten minutes.}} {{-|Vote on 1 May.}}

Salters Green branch committee`,
    label: { inNameOf: "none", official: false, capacity: false },
  },
];
