import type { Letter } from "../../message/index.ts";

/** A mail in short, and what its deciding letter is. Only the fields named are compared. */
export interface LetterCase {
  readonly when: string;
  readonly from?: string;
  readonly to?: readonly string[];
  readonly subject?: string;
  readonly body: string;
  readonly attached?: string;
  readonly is: Partial<Letter> & { readonly kinds?: readonly string[] };
}

export const letterCases: readonly LetterCase[] = [
  {
    when: "a ward member writes to a resident",
    body: "Dear Mrs Hale,\n\nI have asked about the lamp.\n\nYours sincerely\n\nCllr Tomasz Wilk\nWard Member for Fenside",
    is: {
      inNameOf: "member",
      signatory: "m2",
      official: false,
      capacityStated: true,
      matter: "business",
      kinds: [],
    },
  },
  {
    when: "the signature is a bare name",
    body: "Dear Mrs Hale,\n\nI have asked about the lamp on your road.\n\nYours sincerely\n\nCllr Wilk",
    is: { signatory: "m2", capacityStated: false },
  },
  {
    when: "the sender signs by first name",
    body: "Hello Ivy,\n\nThe council has mended the path.\n\nTomasz",
    is: { signatory: "m2", inNameOf: "member", capacityStated: false },
  },
  {
    when: "nobody signs",
    body: "The council has mended the path.",
    is: { signatory: "m2", inNameOf: "member" },
  },
  {
    when: "the text says the capacity",
    body: "Dear Sir,\n\nI write as your ward councillor about the drains.\n\nTomasz Wilk",
    is: { capacityStated: true },
  },
  {
    when: "the writer writes as a resident",
    body: "Dear Planning,\n\nI object as the owner of the house next door. We will pay for nothing.\n\nTomasz Wilk",
    is: { capacityStated: true, official: false, kinds: [] },
  },
  {
    when: "the signature lists several roles",
    body: "Dear Ivy,\n\nThe road is shut.\n\nRegards\n\nCllr Tomasz Wilk\nWard Member for Fenside | Governor, Fen School | Chair of the Fenside Trust",
    is: { capacityStated: false },
  },
  {
    when: "an officer signs a letter with a post",
    from: "o3",
    body: "Dear Mrs Hale,\n\nThe works start in May.\n\nYours sincerely\n\nDorothy Ames\nHead of Highways",
    is: { inNameOf: "officer", signatory: "o3", official: true, capacityStated: true },
  },
  {
    when: "an officer sends it per procurationem of a member",
    from: "o4",
    body: "Dear Mrs Hale,\n\nThank you for your letter about the road.\n\nYours sincerely\n\npp Cllr Amina Rahman\nLewis Grant",
    is: { inNameOf: "member", signatory: "m1" },
  },
  {
    when: "an officer's covering note goes with a member's letter",
    from: "o4",
    body: "Dear Mrs Hale, please see the attached letter. Lewis Grant",
    attached:
      "Harrowmere Combined Authority\nCivic Wharf\n\nDear Mrs Hale,\n\nWe will rebuild the wall.\n\nYours sincerely\n\nCllr Amina Rahman\nLead Member for Transport",
    is: { where: "letter.txt", inNameOf: "member", signatory: "m1", official: true, kinds: ["obligation"] },
  },
  {
    when: "a system signs",
    from: "Enquiries <enquiries@harrowmere.example>",
    body: "Dear customer,\n\nWe have received your claim.\n\nHarrowmere Combined Authority",
    is: { inNameOf: "none", signatory: null, official: true },
  },
  {
    when: "a branch signs a member's mail",
    body: "Friends\n\nIf we win in May we will freeze fares. Canvassing on Saturday.\n\nThe Fenside branch committee",
    is: { inNameOf: "none", matter: "party", kinds: [] },
  },
  {
    when: "a Lead Member speaks for the authority",
    from: "m1",
    body: "Dear Ms Lowe,\n\nThe Combined Authority was glad to see you.\n\nYours sincerely\n\nCllr Amina Rahman\nLead Member for Transport",
    is: { official: true, capacityStated: true },
  },
  {
    when: "it is on behalf of the authority",
    body: "Dear Ms Lowe,\n\nI write on behalf of the Combined Authority about the ferry.\n\nTomasz Wilk",
    is: { official: true, capacityStated: true },
  },
  {
    when: "it stays within the authority",
    to: ["o3"],
    body: "Dorothy\n\nOn behalf of the Authority I thank you for the report.\n\nTomasz",
    is: { official: false },
  },
  {
    when: "it goes to a minister",
    from: "m1",
    to: ["Ruth Vane <minister@transport.example>"],
    body: "Dear Minister,\n\nI write on behalf of the Combined Authority. Please think again.\n\nCllr Amina Rahman",
    is: { exception: "minister", official: true },
  },
  {
    when: "only the display name is a minister's",
    to: ["Ruth Vane <ruth@homenet.example>"],
    body: "Dear Minister,\n\nPlease think again about the buses.\n\nCllr Wilk",
    is: { exception: null },
  },
  {
    when: "it goes to the leader of another council",
    to: ["leader@tarnvale.example"],
    body: "Dear Angela,\n\nShall we meet about the road?\n\nTomasz Wilk",
    is: { exception: "leader-of-authority" },
  },
  {
    when: "the Mayor writes",
    from: "mayor",
    body: "Dear all,\n\nAs your Mayor I thank the volunteers of our region.\n\nHelen Okoro\nMayor of Harrowmere",
    is: { inNameOf: "mayor", exception: "mayor", capacityStated: true, official: true },
  },
  {
    when: "an outsider's words would bind them",
    from: "Piotr <piotr@lisfencing.example>",
    to: ["m1"],
    body: "Amina, we will do the railings for £6,420. Piotr",
    is: { inNameOf: "none", kinds: [] },
  },
  {
    when: "a disclaimer follows",
    body: "Dear Ivy,\n\nI have no news of the road.\n\nRegards\n\nTomasz Wilk\n\nThis email and any attachment are confidential and intended for the addressee only. The Authority accepts no liability for any loss caused by any virus. You must not copy the contents.",
    is: { kinds: [] },
  },
  {
    when: "a postscript promises",
    body: "Dear Ivy,\n\nI have no news of the road.\n\nRegards\n\nTomasz Wilk\n\nPS: The Authority will pay for the tyre.",
    is: { kinds: ["obligation"] },
  },
  {
    when: "it is subject to contract",
    from: "o3",
    body: "SUBJECT TO CONTRACT\n\nDear Mr Coyle,\n\nWe will pay £25,000.\n\nYours sincerely\n\nDorothy Ames",
    is: { kinds: [] },
  },
  {
    when: "an officer shows a member a draft",
    from: "o4",
    to: ["m1"],
    subject: "Draft reply for you to check",
    body: "Draft below. The Authority will rebuild the wall.\n\nLewis",
    is: { kinds: [] },
  },
  {
    when: "it is a birthday card",
    body: "Dear Ivy,\n\nHappy birthday! See you at the pub for a drink.\n\nTomasz",
    subject: "Sunday",
    is: { matter: "social", official: false },
  },
  {
    when: "a Lead Member hands a letter to the director who will answer it",
    from: "m1",
    body: "Dear Mrs Hale,\n\nThank you for your letter about the Authority's bus plans. I have asked Dorothy Ames to reply to you.\n\nYours sincerely\n\nCllr Amina Rahman\nLead Member for Transport",
    is: { official: false, capacityStated: true },
  },
  {
    when: "a Lead Member says what the authority does",
    from: "m1",
    body: "Dear Mrs Hale,\n\nThe Authority supports your plan for the buses.\n\nYours sincerely\n\nCllr Amina Rahman\nLead Member for Transport",
    is: { official: true },
  },
  {
    when: "a Lead Member makes an offer of what is the authority's",
    from: "m1",
    body: "Dear Mr Hale,\n\nI am pleased to offer you one of the Authority's apprenticeships.\n\nYours sincerely\n\nCllr Amina Rahman\nLead Member for Transport",
    is: { official: true, kinds: ["obligation"] },
  },
  {
    when: "nothing in a note shows what it is about",
    subject: "Sorry",
    body: "Dear Colin,\n\nI accept your apology, and I agree that it is best forgotten.\n\nTomasz",
    is: { matter: "business", showsBusiness: false },
  },
  {
    when: "a title stands under such a note",
    subject: "Sorry",
    body: "Dear Colin,\n\nI accept your apology, and I agree that it is best forgotten.\n\nCllr Tomasz Wilk",
    is: { showsBusiness: true },
  },
  {
    when: "a mail program answers by itself, under the subject of another",
    subject: "Automatic reply: Bins in Mill Lane",
    body: "I am away until Monday. If it is urgent please call the council.",
    is: { matter: "diary", kinds: [] },
  },
  {
    when: "it finds a time",
    subject: "Tuesday",
    body: "Hi Ivy,\n\nCould we meet at 3pm on Tuesday? I am free all afternoon.\n\nTomasz",
    is: { matter: "diary" },
  },
  {
    when: "a promise stands among kind words on the letterhead",
    body: "Harrowmere Combined Authority\n\nDear Ivy,\n\nWhat a lovely garden you have. The Authority will pay for a new gate.\n\nYours\n\nTomasz Wilk",
    is: { matter: "business", official: true, kinds: ["obligation"] },
  },
  {
    when: "whoever signs in an office waives a fee among kind words",
    from: "m1",
    subject: "The fair",
    body: "Hi Ivy,\n\nLovely to meet you, and thank you for the cake. The fee is waived.\n\nAmina Rahman\nLead Member for Transport",
    is: { matter: "business", official: true, kinds: ["obligation"] },
  },
  {
    when: "whoever signs in an office makes plans for an evening",
    from: "m1",
    subject: "Saturday",
    body: "Hi Ivy,\n\nHappy birthday! We will pay for your supper.\n\nAmina Rahman\nLead Member for Transport",
    is: { matter: "social", official: false, kinds: [] },
  },
  {
    when: "an office binds in a note that calls its reader by name",
    from: "m1",
    subject: "Yesterday",
    body: "Colm,\n\nTake the cones off the loading bay today.\n\nAmina Rahman\nLead Member for Transport",
    is: { official: true, kinds: ["instruction"] },
  },
  {
    when: "a response is signed on behalf of the authority",
    body: "See attached.",
    attached:
      "Response to the inquiry\n\nThe works are welcome.\n\nThey are late.\n\nSubmitted on behalf of Harrowmere Combined Authority by\nCllr Tomasz Wilk",
    is: { where: "letter.txt", official: true, capacityStated: true },
  },
  {
    when: "an officer shows a member a letter of theirs above the officer's own name",
    from: "o4",
    to: ["m1"],
    subject: "Mr Peel",
    body: "Amina, would this do?\n\nDear Mr Peel\n\nThe lamp is mended.\n\nYours sincerely\nCllr Amina Rahman\n\nLewis Grant",
    is: { signatory: "o4", official: false },
  },
  {
    when: "a personal order comes from a personal account",
    from: "noor.begum@homenet.example",
    subject: "Tiles",
    body: "Mo, we'll have the grey ones and I accept the price.\n\nNoor",
    is: { signatory: "m6", kinds: [] },
  },
  {
    when: "business comes from a personal account",
    from: "noor.begum@homenet.example",
    subject: "Tiles",
    body: "Mo, I accept the price for the tiles in the ward office.\n\nNoor",
    is: { signatory: "m6", kinds: ["obligation"] },
  },
  {
    when: "a firm's terms come from its account",
    from: "derek@holroydltd.example",
    subject: "Quotation",
    body: "Sue, we accept your quotation for the repair.\n\nDerek",
    is: { signatory: "m5", kinds: [] },
  },
  {
    when: "the leader of a group gives it its line",
    subject: "Thursday",
    body: "All,\n\nYou must be in your seat by six for the budget.\n\nTomasz Wilk\nGroup Leader",
    is: { capacityStated: true, official: false, kinds: [] },
  },
  {
    when: "the leader of another council binds that council",
    body: "Dear Ms Lowe,\n\nWe will waive the charge for the hall.\n\nCllr Tomasz Wilk\nLeader, Elmstow City Council",
    is: { capacityStated: true, official: false, kinds: [] },
  },
  {
    when: "the leader of another council binds the authority by its name",
    body: "Dear Ms Lowe,\n\nThe Combined Authority will waive the charge for the hall.\n\nCllr Tomasz Wilk\nLeader, Elmstow City Council",
    is: { official: true, kinds: ["obligation"] },
  },
  {
    when: "a headline names an office in mid-text",
    subject: "News",
    body: "NEWS\n\nThe Mayor opens the kilns\nThe bus runs again from Monday, and half the town was there to see the ribbon cut on the quay.\n\nAsk me.\n\nTomasz Wilk",
    is: { signatory: "m2", capacityStated: false },
  },
  {
    when: "the writer speaks of a firm of their own",
    to: ["o3"],
    body: "Dear Dorothy,\n\nWhat has become of my firm's licence?\n\nTomasz Wilk",
    is: { speaksOfOtherRole: true },
  },
  {
    when: "it is trade of the member's own firm, from the firm's account",
    from: "Derek Holroyd <derek@holroydltd.example>",
    subject: "Invoice 9",
    body: "Dear Sue,\n\nWe accept your price and will pay on delivery. Leave the timber at the side door.\n\nDerek",
    is: { matter: "social", kinds: [], official: false },
  },
  {
    when: "the firm's account writes of the ward",
    from: "Derek Holroyd <derek@holroydltd.example>",
    body: "Dear Sue,\n\nWe will rebuild the wall for the residents.\n\nDerek",
    is: { matter: "business", kinds: ["obligation"] },
  },
  {
    when: "the firm's account writes in the name of the authority",
    from: "Derek Holroyd <derek@holroydltd.example>",
    body: "Dear Sue,\n\nHarrowmere Combined Authority will rebuild the wall.\n\nDerek",
    is: { matter: "business", kinds: ["obligation"] },
  },
  {
    when: "a title stands under what the firm's account sends",
    from: "Derek Holroyd <derek@holroydltd.example>",
    body: "Dear Sue,\n\nWe will rebuild the wall.\n\nCllr Derek Holroyd",
    is: { matter: "business", kinds: ["obligation"] },
  },
  {
    when: "an office of the authority stands under what the firm's account sends",
    from: "Derek Holroyd <derek@holroydltd.example>",
    body: "Dear Sue,\n\nWe will rebuild the wall.\n\nDerek Holroyd\nMember of the Transport Committee",
    is: { matter: "business", kinds: ["obligation"] },
  },
  {
    when: "a member orders for himself",
    subject: "Shelves",
    body: "Hi Jon,\n\nPlease cut them at once and put the lot on my account.\n\nTomasz",
    is: { matter: "social", kinds: [] },
  },
  {
    when: "a governor writes as the chair of the body that the signature names",
    body: "Dear Ms Lowe,\n\nI write as its chair. We accept that the fault was ours and we will pay for the lessons.\n\nYours sincerely\n\nTomasz Wilk\nChair of Governors",
    is: { capacityStated: true, official: false, kinds: [] },
  },
  {
    when: "the signature names an appeal and its chair",
    body: "Dear neighbour,\n\nWe undertake to pay every penny back.\n\nTomasz Wilk\nChair, Fen Winter Appeal",
    is: { capacityStated: true, official: false, kinds: [] },
  },
  {
    when: "the authority is named, but does not act, above an office of another council",
    body: "Dear all,\n\nThis has nothing to do with Harrowmere Combined Authority. We will pay for the roof.\n\nTomasz Wilk\nLeader, Tarnvale Council",
    is: { capacityStated: true, official: false, kinds: [] },
  },
  {
    when: "a member signs for a committee",
    body: "Dear Ms Trent\n\nWe shall pay the extra fee of £900.\n\nYours sincerely\n\nCllr Tomasz Wilk\nfor the Audit Committee",
    is: { capacityStated: true, official: true, kinds: ["obligation"] },
  },
  {
    when: "the text names a ward and an office, and the signature the office",
    body: "Dear Mr Addo,\n\nAs ward member I took up the cases. It is as Lead Member that I answer: we will pay for the hotel.\n\nAmina Rahman\nLead Member for Transport",
    from: "m1",
    is: { capacityStated: true, official: true, kinds: ["obligation"] },
  },
  {
    when: "a landlord settles a deposit from a personal account",
    from: "Amina Rahman <amina@homenet.example>",
    body: "Hi Marek,\n\nI will return the whole of your £850. You must leave both sets of keys by noon on the 30th.\n\nAmina",
    is: { official: false, kinds: [] },
  },
  {
    when: "a promise for the Authority comes from a personal account",
    from: "Amina Rahman <amina@homenet.example>",
    body: "Hi Marek,\n\nThe Authority will return the whole of your £850.\n\nAmina",
    is: { kinds: ["obligation"] },
  },
  {
    when: "an objection to another council asks for conditions",
    body: "Dear Sirs,\n\nI object to this application as the ward councillor.\n\nLorries are to be kept off Canal Street.\n\nTomasz Wilk\nWard Member for Fenside",
    is: { official: false, kinds: [] },
  },
  {
    when: "an answer to a request for information tells what a contract says",
    from: "o3",
    body: "Dear Mr Morrow,\n\nFreedom of Information Act 2000: your request\n\nIn summary, the Authority shall pay the fee on the first of each month.\n\nYours sincerely\n\nDorothy Ames\nHead of Highways",
    is: { inNameOf: "officer", official: true, kinds: [] },
  },
  {
    when: "a letter that a stranger signs is passed on",
    body: "Dear Ivy,\n\nHere is what came.\n\nTomasz",
    attached:
      "Wellbourne County Council\n\nDear haulier\n\nWe will lift the limit at our expense. Drivers must not use the bridge before 1 November.\n\nYours faithfully\n\nSir Piers Ambler\nLeader of the Council",
    is: { inNameOf: "none", official: false, kinds: [] },
  },
  {
    when: "a foreword bears the Mayor's name at its end and greets nobody",
    from: "o4",
    body: "The foreword is attached.\n\nLewis Grant",
    attached:
      "FOREWORD\n\nI made five promises.\n\nFour were kept.\n\nThis is a record.\n\nHelen Okoro\nMayor of Harrowmere",
    is: { inNameOf: "mayor", exception: "mayor" },
  },
  {
    when: "a speech bears its speaker's name at the top",
    body: "Here is the text.\n\nTomasz Wilk\nWard Member for Fenside",
    attached:
      "Remarks at the dinner\nCllr Tomasz Wilk, Lead Member\n\nMaster, ladies and gentlemen,\n\nWe accept that mistakes were made.\n\nI give you the toast.",
    is: { where: "body", kinds: [] },
  },
  {
    when: "a mailbox of the authority's that is nobody's writes to outsiders",
    from: "Bulletin <bulletin@harrowmere.example>",
    body: "Trams will not stop at Priory Gate on Monday.\n\nUnsubscribe",
    is: { inNameOf: "none", official: true },
  },
  {
    when: "a colleague is shown what they are to sign, and the sender adds a first name",
    to: ["o3"],
    body: "Dorothy,\n\nThis would be for you to sign.\n\nDear Commodore\n\nWe will mend the slip.\n\nYours sincerely\n\nDorothy Ames\nHead of Highways\n\n---- ends ----\n\nTomasz",
    is: { signatory: "m2" },
  },
  {
    when: "a member buys from their own purse",
    body: "Hi Len,\n\nGo ahead with the new valve mate, I'll leave the key and transfer the £180 tonight.\n\nTomasz",
    is: { official: false, kinds: [] },
  },
  {
    when: "an office-holder brings in an officer of ours",
    body: "Dear Mrs Hale,\n\nI have asked Dorothy Ames, our Head of Highways, to ring you.\n\nYours sincerely\n\nCllr Amina Rahman\nLead Member for Transport",
    is: { official: false },
  },
  {
    when: "an office-holder speaks of having met",
    body: "Dear Mrs Hale,\n\nIt was good that we met on Friday. I will read what you gave me.\n\nYours sincerely\n\nCllr Amina Rahman\nLead Member for Transport",
    is: { official: false },
  },
  {
    when: "an office-holder hopes with the reader",
    body: "Dear Mrs Hale,\n\nLet us hope that both of us find a seat on our buses.\n\nYours sincerely\n\nCllr Amina Rahman\nLead Member for Transport",
    is: { official: false },
  },
  {
    when: "an office-holder invites",
    body: "Dear Mrs Hale,\n\nDo come and see us at the Town Hall, and bring what you think of our policy team.\n\nYours sincerely\n\nCllr Amina Rahman\nLead Member for Transport",
    is: { official: false },
  },
  {
    when: "an office-holder says what we do",
    body: "Dear Mrs Hale,\n\nWe have looked into your complaint and the stop stays where it is.\n\nYours sincerely\n\nCllr Amina Rahman\nLead Member for Transport",
    is: { official: true },
  },
  {
    when: "an office-holder says what we agreed when we met",
    body: "Dear Mrs Hale,\n\nWhen we met on Friday and agreed on the route, the plan was clear.\n\nYours sincerely\n\nCllr Amina Rahman\nLead Member for Transport",
    is: { official: true },
  },
  {
    when: "an office-holder explains our policy",
    body: "Dear Mrs Hale,\n\nUnder our fares policy a child travels at half price.\n\nYours sincerely\n\nCllr Amina Rahman\nLead Member for Transport",
    is: { official: true },
  },
  {
    when: "an office-holder calls the reader by name in the line that binds",
    body: "Ivy, a grant of £300 is agreed.\n\nCllr Amina Rahman\nLead Member for Transport",
    is: { official: true, kinds: ["obligation"] },
  },
  {
    when: "an office-holder says yes without a greeting",
    body: "Yes, a grant of £300 is agreed.\n\nCllr Amina Rahman\nLead Member for Transport",
    is: { official: false, kinds: ["obligation"] },
  },
];
