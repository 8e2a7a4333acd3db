import { mail } from "../checks/short.ts";
import type { Mail, OrdinaryMail } from "../mail.ts";

/** Ways in which members say for whom they write, and mail that is nobody's business but their own. */

const resident = "Joan Ide <joan.ide@talktalk.example>";
const noName = { sign: "none" } as const;

function ordinary(name: string, authority: string, content: Mail): OrdinaryMail {
  return { name, authority, mail: content };
}

/** A member to somebody outside: who, to whom, about what, and the words with whatever stands under them. */
function outward(
  name: string,
  authority: string,
  from: string,
  to: string,
  subject: string,
  text: string,
  more: Partial<Mail> = {},
): OrdinaryMail {
  return ordinary(
    name,
    authority,
    mail(from, [to], subject, "2026-11-24 11:10", text, { ...noName, ...more }),
  );
}

const capacities: readonly OrdinaryMail[] = [
  outward(
    "i-am-the-ward-member-for-westgate",
    "part-5.5-cpca",
    "alan",
    "networkresponse@vale-water.example",
    "Leak outside 22 Westgate Road",
    "Good morning\n\nI am the ward member for Westgate. Water is coming up through the pavement outside number 22, and it froze last night. Please could you send somebody and let me have a number that I can give to residents?\n\nAlan Jennings",
    { client: "mobile" },
  ),
  outward(
    "one-of-your-three-local-councillors",
    "sefton",
    "hughes",
    resident,
    "Railings",
    "Dear Joan\n\nI'm one of your three local councillors in Dolgarth. Thank you for the card about the railings, which I have passed to Highways.\n\nMeleri",
    { client: "apple" },
  ),
  outward(
    "your-ward-councillors-and-i",
    "sefton",
    "alison",
    "Eastgate Residents <eastgate@groups.example>",
    "Saturday",
    "Dear neighbours\n\nYour Eastgate ward councillors, Alan and I, will be outside the shop on Saturday from ten with a kettle. Come and tell us what is on your mind about the bins.\n\nAlison",
  ),
  outward(
    "thank-you-for-raising-this-with-me-as-your-local-member",
    "part-5.5",
    "penhale",
    "Jo Stone <j.stone@gmail.example>",
    "Verge",
    "Dear Mrs Stone\n\nThank you for raising this with me as your local member. The verge belongs to the housing association, and I have forwarded your photographs to them.\n\nYours sincerely\n\nGwyn Penhale",
  ),
  outward(
    "i-m-the-ward-member-skip-on-the-pavement",
    "part-5.5-cpca",
    "ferreira",
    "hello@valeskips.example",
    "Skip on Canal Street",
    "Dear team\n\nI'm the ward member for Canal Street. Would you be able to move the skip off the pavement before the weekend? A wheelchair user cannot get past.\n\nInês Ferreira",
    { client: "apple" },
  ),
  outward(
    "i-am-the-councillor-for",
    "sefton",
    "lindqvist",
    "customer.care@coopmart.example",
    "Cash machine",
    "Hello\n\nI am the councillor for Lower Wharf. Is the cash machine at the shop in Lock Lane coming back?\n\nThanks\n\nMaren",
    { client: "gmail" },
  ),
  outward(
    "as-one-of-the-ward-councillors-here",
    "part-5.5-cpca",
    "alan",
    resident,
    "Noise",
    "Dear Joan\n\nAs one of the ward councillors here I was asked to look into the noise from the pub. Licensing have been round twice this month, and they have your diary sheets.\n\nAlan Jennings",
  ),
  outward(
    "elected-to-represent-the-ward",
    "sefton",
    "draycott",
    resident,
    "Bins",
    "Dear Joan\n\nI was elected to represent Thornfield, and so your complaint about the bins is mine to chase. It is chased.\n\nPhilip",
  ),
  outward(
    "my-name-is-and-i-am-a-ward-councillor",
    "part-5.5-cpca",
    "hughes",
    "help@parcelpost.example",
    "A parcel in a puddle",
    "Hello\n\nMy name is Meleri Hughes and I am a ward councillor for Dolgarth. A constituent of mine says that her parcel was left in a puddle. Who should she write to?\n\nThank you",
  ),
  outward(
    "in-my-capacity-as-a-ward-councillor",
    "sefton",
    "lindqvist",
    "vicar@stjameswharf.example",
    "Carols",
    "Dear Vicar\n\nIn my capacity as a Lower Wharf councillor I would be glad to read a lesson about the harbour project.\n\nMaren",
  ),
  outward(
    "your-elected-representative",
    "part-5.5-cpca",
    "hughes",
    resident,
    "Warm homes",
    "Dear Joan\n\nAs your elected representative I'm glad you wrote. Have you tried the warm-homes scheme? The number is on the back of your bill.\n\nMeleri",
  ),
  outward(
    "a-name-and-the-seat-beside-it",
    "part-5.5-cpca",
    "ferreira",
    "lockkeeper@canaltrust.example",
    "Bins in the lock",
    "Hi\n\nI'm Inês, councillor for Canal Street. There are two wheelie bins floating in the lock. Are they yours or ours?\n\nInês",
    { client: "apple" },
  ),
  outward(
    "your-ward-councillor-in-brackets",
    "sefton",
    "alison",
    "manager@eastgatestores.example",
    "Saturday's kettle",
    "Hi Raj, can we plug the urn in at your shop on Saturday for the residents? \n\nAlison (your local councillor)",
    { client: "apple" },
  ),
  outward(
    "automatic-reply-to-a-resident-from-a-ward-member",
    "sefton",
    "alan",
    "Marie Cadogan <m.cadogan@ntlworld.example>",
    "Automatic reply: Bins on Sandhills Avenue",
    "Thank you for contacting Councillor Alan Jennings, ward member for Westgate. I am away until Monday. If your matter is urgent please call the Council.",
    { headers: { "Auto-Submitted": "auto-replied" } },
  ),
  outward(
    "automated-acknowledgement-to-a-resident",
    "sefton",
    "hughes",
    "Ivy Lunt <ivy@sky.example>",
    "Automatic reply: Potholes",
    "Thank you for your email. This is an automated acknowledgement. I get a lot of correspondence and will answer as soon as I can. If you live outside my ward I will pass it on.",
    { headers: { "Auto-Submitted": "auto-replied" } },
  ),
];

const ownAffairs: readonly OrdinaryMail[] = [
  outward(
    "solicitor-for-a-client-of-her-firm",
    "sefton",
    "sandhu/1",
    "Peter Tranmere <p.tranmere@tranmerechambers.example>",
    "Draft lease, Unit 4",
    "Dear Peter\n\nMy client accepts clause 9 as amended. We undertake to send the engrossed lease by courier tomorrow.\n\nKind regards\n\nHarjit Sandhu\nSandhu Legal LLP\nSolicitor for the landlord",
  ),
  outward(
    "member-orders-for-his-own-pharmacy",
    "part-5.5-cpca",
    "sandhu/1",
    "Nick <nick@pharmapack.example>",
    "Blister packs",
    "Hi Nick\n\nWe accept the quote for the blister packs and will pay on delivery.\n\nHarjit Sandhu\nSuperintendent Pharmacist, Sandhu Pharmacy Ltd",
  ),
  outward(
    "condolence-in-plain-words",
    "part-5.5-cpca",
    "alan",
    "Margaret Best <mbest@btinternet.example>",
    "Ken",
    "Dear Margaret\n\nSo very sorry to read about Ken. He was a gentleman and a demon at dominoes. Thinking of you all.\n\nAlan and Beryl",
  ),
  outward(
    "choir-learns-page-four",
    "part-5.5-cpca",
    "hughes",
    "Choir <choir@dolgarthsingers.example>",
    "Thursday",
    "Helo bawb\n\nPractice is at seven. Tenors, please learn page four. I'll bring biscuits.\n\nMeleri",
    { client: "gmail" },
  ),
];

const privateNotes: readonly OrdinaryMail[] = [
  outward(
    "milk-and-the-paper",
    "part-5.5-cpca",
    "alan",
    "Beryl <beryl.j@btinternet.example>",
    "Shopping",
    "Can you pick up milk and the paper? Back by six. A x",
    { client: "apple" },
  ),
  outward(
    "table-for-six",
    "sefton",
    "draycott",
    "bookings@theoldrectory.example",
    "Table",
    "Table for six at eight on Saturday please, name of Draycott. One vegetarian.",
    { client: "apple" },
  ),
  outward(
    "second-lesson-on-sunday",
    "part-5.5-cpca",
    "osei",
    "Pastor John <john@newlife.example>",
    "Sunday",
    "Happy to read the second lesson on Sunday. Kwabena",
    { client: "apple" },
  ),
  outward(
    "row-f-for-the-game",
    "sefton",
    "penhale",
    "Dewi <dewi@btinternet.example>",
    "Tickets",
    "Two for the game on Saturday, row F. You drive, I pay. Gwyn",
    { client: "apple" },
  ),
  outward(
    "flight-is-late",
    "sefton",
    "hughes",
    "Bernie <bernie@eircom.example>",
    "Flight",
    "Flight is delayed two hours, go ahead and eat without me. M",
    { client: "apple" },
  ),
  outward(
    "a-quarrel-made-up",
    "part-5.5",
    "draycott",
    "Colin <colin@colinmarsh.example>",
    "Sorry",
    "Dear Colin\n\nI accept your apology and I agree that it is best forgotten. I owe you one for the lift, too.\n\nPhilip",
  ),
  outward(
    "natal-em-casa",
    "part-5.5-cpca",
    "ferreira",
    "Joana <joana@sapo.example>",
    "Natal",
    "Chegamos no dia 22. Beijos, Inês",
    { client: "apple" },
  ),
];

const officesOfOthers: readonly OrdinaryMail[] = [
  outward(
    "chair-of-governors-to-parents",
    "part-5.5-part-5.3",
    "alison",
    "Parents <parents@eastgateacademy.example>",
    "New head",
    "Dear parents\n\nThe governors met last night. We have appointed a new head, who starts after Easter.\n\nAlison Jennings\nChair of Governors",
  ),
  outward(
    "neighbourhood-watch-on-the-vans",
    "part-5.5-cpca",
    "alan",
    "Watch <millroadwatch@groups.example>",
    "Vans",
    "Evening all\n\nAnother van was broken into on Mill Road. The police ask us to look at our doorbell cameras.\n\nAlan Jennings\nNeighbourhood Watch co-ordinator, Mill Road",
  ),
  outward(
    "lead-member-hands-a-letter-on",
    "part-5.5-cpca",
    "bracewell",
    "Mrs Coe <coe@sky.example>",
    "The number 9",
    "Dear Mrs Coe\n\nThank you for your letter about the Authority's plans for the number 9. I have asked Keith Barlow, who runs the bus team, to write to you.\n\nYours sincerely\n\nCllr Nadia Bracewell\nLead Member for Transport",
  ),
];

/** How members say for whom they write, and their own affairs. */
export const inMembersOwnWords: readonly OrdinaryMail[] = [
  ...capacities,
  ...ownAffairs,
  ...privateNotes,
  ...officesOfOthers,
];
