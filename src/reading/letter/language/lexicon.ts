/** A list of words written as one line. */
export const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs, and the objects of which one must stand near after them (`£` is any sum); singulars take their plurals. */
export type Row = readonly [verbs: string, objects: string];

/** A table of verbs. A verb with no objects needs none. */
export type Verbs = ReadonlyMap<string, ReadonlySet<string> | null>;

/** Verbs that need no object, then rows of verbs that need one. */
export function verbs(bare: string, rows: readonly Row[] = []): Verbs {
  const table = new Map<string, ReadonlySet<string> | null>();
  for (const verb of bare.split(" ")) table.set(verb, null);
  for (const [each, objects] of rows) {
    const needs = list(objects);
    for (const verb of each.split(" ")) table.set(verb, needs);
  }
  return table;
}

const charge = "rent fare fee charge price fine penalty £";
const debt = "claim debt arrears bill invoice ticket notice summons interest";
const expense = "cost expense bill claim fee charge shortfall rent price loss deficit half rest balance £";
const paper = "contract lease licence tenancy permit deadline term period tender grant agreement loan";
const works = "work works job construction repairs scheme building paying station library depot centre service route " +
  "hall school pool park toilets lane road"; // prettier-ignore

/** Acts that cost the authority or tie its hands. */
export const costly: Verbs = verbs(
  "pay repay fund finance refund reimburse compensate cover settle underwrite subsidise sponsor build rebuild construct " +
    "install erect pave resurface repaint paint replace repair mend fix restore renovate refurbish maintain demolish " +
    "prune fell grit widen dredge reopen extend renew reinstate purchase acquire rent lease hire recruit award grant " +
    "waive honour donate allocate indemnify insure rehouse relocate exempt retain upgrade connect contribute buy sell " +
    "transfer remove clear clean fence drain plant guarantee forgive remedy rectify unblock provide supply deliver",
  [
    ["meet bear stand split share", `surety guarantor ${expense} by`],
    ["keep hold", `open running free promise place ${charge}`],
    ["make", "payment contribution good up £ grant loan provision repairs refund"],
    ["lend", "you them us"],
    ["give", `£ discount place keys land building cheque refund back ${paper}`],
    ["put", "bench right up back in £ lights railing aside"],
    ["take", "on over down back"],
    ["open start begin finish complete", works],
    ["run operate", "bus buses service train tram shuttle ferry route"],
    ["send return issue release", `cheque payment £ crew contractor refund compensation deposit fee keys bond fund grant ${paper}`],
    ["sign", `deed order ${paper}`],
    ["increase raise double", "what grant funding budget contribution pay frequency allowance wages £"],
    ["reduce cut freeze cap halve lower abolish scrap lift", `grass hedge verge ${charge}`],
    ["match beat", "£ funding fundraising contribution offer price donation sum penny quote"],
    ["write knock", "off"],
    ["carry", "out"],
    ["pick foot", "up tab bill"],
    ["top stump hand", "up over back keys"],
    ["set", "aside"],
    ["chip throw", "in £"],
    ["lay", "path pipe drain paving slabs cable tarmac road track turf"],
    ["drop cancel withdraw", `case action proceedings prosecution order ${charge} ${debt}`],
    ["let", "off building house flat ground yard land shop office premises unit keep stay"],
    ["do", "work works repairs job"],
    ["stop", "charging billing enforcement"],
    ["fit", "lock alarm window door boiler handrail ramp lights"],
    ["employ appoint", "you staff warden contractor firm consultant agent surveyor them apprentice"],
    ["accept", "offer price tender quotation quote bid terms invoice surrender"],
    ["approve", "grant loan licence application claim invoice payment plans"],
    ["see", "right"],
    ["spend back secure", "£ funding"],
    ["adopt", "road street estate drain sewer"],
  ],
); // prettier-ignore

/** With these objects a costly verb costs nothing: "pay tribute", "cover the agenda", "provide the figures". */
export const harmless: Verbs = verbs("", [
  ["pay", "attention tribute respects visit heed"],
  ["cover", "topic agenda point item issue this"],
  ["clear", "air"],
  ["fix settle", "date time meeting down"],
  ["build", "relationship trust bridges consensus case better"],
  ["buy", "lunch coffee drink dinner ticket"],
  ["extend", "thanks sympathy condolences invitation welcome"],
  ["maintain", "contact relationship"],
  ["remove", "you name me my"],
  ["make", "mistake sense"],
  ["honour", "memory dead fallen"],
  ["transfer", "call"],
  ["keep", "posted informed mind eye"],
  ["stop", "worrying by"],
  [
    "provide supply deliver",
    "information update copy copies detail answer response comment briefing report advice feedback list draft note figure " +
      "number statement evidence date agenda minutes lunch refreshments coffee tea summary presentation meeting call " +
      "reference speech data document schedule help analysis slides input access forecast contact link speaker results " +
      "guidance background letter support",
  ],
]);

/** What only the authority can do: with one of these, "I will" binds it as much as "we will". */
export const authorityOnly: Verbs = verbs(
  "waive award grant refund reimburse compensate indemnify reinstate authorise license rehouse rebuild resurface exempt " +
    "allocate abolish rescind subsidise underwrite fund",
  [
    [
      "extend appoint release cancel withdraw drop approve write renew freeze honour lease insure sign lift scrap",
      `you bond off application plans covenant deposit funding scheme surveyor contractor retention offer quotation ${paper} ${charge} ${debt}`,
    ],
  ],
);

const terms =
  "offer price tender quotation quote bid terms figure rent sum £ settlement fee variation amount rate";

/** Saying the word does the deed: in the first person of the present tense it binds. */
export const performative: Verbs = verbs(
  "undertake guarantee grant waive award indemnify covenant warrant pledge authorise consent underwrite reinstate exempt " +
    "relinquish abolish rescind cede donate commit",
  [
    ["accept agree", `proposal claim invoice estimate conditions order surrender valuation extension dates request heads schedule programme ${terms} ${paper}`],
    ["offer", `post job role position place compensation refund discount apprenticeship employment site premises funding payment contribution salary seat unit home flat plot stall pitch deal concession waiver ${terms} ${paper}`],
    ["confirm", "extension renewal price discount payment refund settlement waiver rate award grant acceptance order agreement purchase funding commitment appointment tenancy"],
    ["order", "chair table unit tonne box goods supplies £ set metre laptop"],
    ["extend renew", paper],
    ["release", "you bond covenant £ deposit guarantor retention land funds"],
    ["appoint engage permit", "you as to surveyor consultant contractor firm agent your"],
    ["approve", `application request payment expenditure purchase plans invoice claim ${paper} ${terms}`],
    ["promise", "you £"],
    ["assign discharge forgive", `you bond ${debt} ${paper}`],
    ["bind", "ourselves itself authority"],
    ["contract", "to with"],
  ],
); // prettier-ignore

/** A verb whose promise is only to think, talk or try: never binding, whoever promises it. */
export const soft = list(
  "consider review discuss think explore seek try aim endeavour strive look listen monitor reply respond write contact " +
    "raise ask report consult welcome learn investigate examine work talk speak call email ring visit attend come be " +
    "continue share forward circulate update inform tell advise keep help support encourage promote campaign fight press " +
    "push lobby urge vote chase follow pass publish decide assess propose recommend bring check do meet",
);

/** What the authority may promise *not* to do: a promised negative binds as much as a positive. */
export const adverse: Verbs = verbs(
  "charge bill invoice enforce evict prosecute pursue sue object oppose raise increase close remove cut terminate " +
    "recover require demand reduce sell withdraw seek claim fine penalise tow contest appeal cancel dismiss deduct " +
    "revoke chase build press demolish fell block proceed collect levy repossess disconnect clamp rely privatise " +
    "relocate move dispose impose stand",
);
