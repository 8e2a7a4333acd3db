/** A list of words written as one line. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Acts that cost the authority or tie its hands, whatever their object. */
export const costly = list(
  "pay repay prepay fund finance refund reimburse compensate cover settle underwrite subsidise subsidize sponsor " +
    "build rebuild construct install erect pave resurface repaint paint replace repair mend fix restore renovate " +
    "refurbish maintain demolish prune fell grit widen dredge reopen extend renew reinstate purchase acquire rent " +
    "lease hire recruit award grant waive honour honor donate allocate indemnify insure rehouse rehome resettle " +
    "relocate licence license exempt excuse surrender retain upgrade convert connect double treble contribute buy " +
    "sell transfer remove clear clean fence drain plant guarantee bankroll remit forgive remunerate recompense " +
    "redecorate rewire reroof retile replant resow reseed unblock resite reroute rectify remedy",
);

/** Acts that cost only with one of these objects (or `£`) near after the verb. */
export const costlyWith: Readonly<Record<string, ReadonlySet<string>>> = {
  meet: list(
    "cost costs expense expenses bill bills claim fee fees charge charges shortfall rent price deficit half £ rest balance",
  ),
  bear: list("cost costs expense expenses loss losses risk bill £"),
  stand: list("cost costs bill loss by"),
  keep: list("open running rent rents fare fares free price prices service £ fee fees promise"),
  make: list("payment payments contribution good safe up £ grant loan provision refund repairs"),
  give: list(
    "£ grant loan licence lease money funding discount place tenancy keys land building cheque refund back",
  ),
  put: list("bench right up back in £ money lights railing railings aside"),
  take: list("on over down back"),
  hold: list("price rent £ place fare open fee"),
  open: list("library station depot centre hall pool route service park school toilets"),
  start: list("work works construction repairs building paying service"),
  begin: list("work works construction repairs building paying"),
  finish: list("work works construction repairs it job"),
  complete: list("work works construction repairs purchase job scheme"),
  run: list("bus buses service train trains tram trams shuttle ferry"),
  operate: list("bus buses service train trains tram trams shuttle ferry route"),
  send: list("cheque payment £ money crew contractor refund compensation"),
  return: list("deposit money fee payment overpayment £ land keys"),
  release: list("£ bond funds money funding covenant deposit keys payment retention grant you land"),
  sign: list("contract lease agreement deed licence order"),
  issue: list("licence permit refund payment cheque credit order"),
  increase: list("grant funding budget contribution pay frequency £ allowance wages"),
  raise: list("grant funding contribution pay £ allowance wages money"),
  reduce: list("rent rents fare fares fee fees charge charges price £"),
  cut: list("rent rents fare fares fee fees charge charges grass hedge hedges verge verges price £"),
  freeze: list("rent rents fare fares fee fees charge charges price prices"),
  cap: list("rent rents fare fares fee fees charge charges price prices"),
  match: list("£ pound funding fundraising contribution offer price money donation sum penny"),
  write: list("off"),
  carry: list("out"),
  pick: list("up tab bill"),
  foot: list("bill"),
  top: list("up"),
  set: list("aside"),
  hand: list("over back keys"),
  chip: list("in £"),
  stump: list("up"),
  throw: list("in"),
  knock: list("off"),
  lay: list("path pipe pipes drain paving slabs cable cables tarmac road track turf"),
  drop: list("charge charges claim case fine proceedings penalty fee £ action prosecution"),
  cancel: list("charge charges debt fine penalty invoice fee bill arrears ticket notice"),
  withdraw: list("charge charges notice fine claim penalty summons order action proceedings"),
  lend: list("£ money you"),
  spend: list("£"),
  beat: list("price offer quote"),
  abolish: list("charge charges fee fees fare fares"),
  scrap: list("charge charges fee fees fare fares"),
  lift: list("charge charges restriction ban suspension"),
  halve: list("charge charges fee fees fare fares rent rents price cost"),
  let: list("off yard land shop office building premises unit use keep stay"),
  do: list("work works repairs job repair"),
  stop: list("charging billing enforcement deductions"),
  fit: list("lock locks alarm alarms window windows door doors boiler handrail rail ramp lights"),
  employ: list("staff wardens warden apprentices apprentice you contractor people"),
  appoint: list("you contractor firm consultant warden staff agent agents surveyor surveyors them him her"),
  provide: list(""),
  supply: list(""),
  deliver: list(""),
  arrange: list(""),
  secure: list("site building premises £ funding"),
  accept: list("offer price tender quotation quote bid terms invoice return surrender"),
  approve: list("grant loan licence application claim invoice payment plans"),
  ringfence: list("£ money funds funding"),
  see: list("right"),
  split: list("cost costs bill difference £"),
  share: list("cost costs bill"),
  back: list("£ scheme with"),
  undertake: list("works repairs work"),
  adopt: list("road street estate drain sewer"),
  light: list("path street car route"),
  staff: list("hub desk library centre"),
  treat: list("you as"),
  save: list("library bus school centre"),
  change: list("locks boiler windows"),
  protect: list("funding jobs grant rent pension"),
  work: list("free"),
};

/** What is given for the asking and costs nothing: these objects make provide, supply, deliver or arrange harmless. */
export const harmlessObjects = list(
  "information update updates copy copies detail details answer answers response responses comment comments briefing " +
    "report reports advice feedback list lists draft drafts note notes figures number numbers statement evidence date " +
    "dates agenda minutes lunch refreshments coffee tea summary presentation meeting call visit reference speech data " +
    "document documents schedule help clarification confirmation analysis slides input access forecast contact link " +
    "speaker results guidance background appointment letter",
);

/** What only the authority can do: with one of these, "I will" binds it as much as "we will". */
export const authorityOnly = list(
  "waive award grant renew refund reimburse compensate indemnify reinstate authorise authorize license licence fund " +
    "rehouse rebuild resurface exempt allocate extend appoint release cancel withdraw drop write approve lease insure " +
    "freeze honour subsidise underwrite sign abolish scrap lift rescind annul quash remit",
);

/** Objects that make extend, appoint, release, cancel, withdraw, drop, approve the authority's own act. */
export const officialObjects = list(
  "tender contract lease licence deadline permit tenancy term you bond funds money payment charge charges debt fine " +
    "notice penalty order grant £ claim off invoice arrears period rent fee application plans agreement covenant " +
    "deposit funding scheme loan surveyors surveyor contractor retention price offer quotation",
);

/** Saying the word does the deed: the first person of the present tense binds. */
export const performative = list(
  "undertake guarantee grant waive award indemnify covenant warrant pledge authorise authorize approve permit license " +
    "underwrite release appoint consent commit promise agree accept offer confirm renew extend order vow reinstate " +
    "exempt discharge forgive engage cede assign donate relinquish bind abolish rescind contract",
);

/** What a performative must have near after it; a verb that is not here needs nothing. */
export const performativeWith: Readonly<Record<string, ReadonlySet<string>>> = {
  accept: list(
    "offer quotation quote price tender bid terms proposal figure rent claim invoice estimate £ conditions settlement " +
      "order contract surrender variation deal counter-offer valuation assignment",
  ),
  agree: list(
    "terms price figure rent rate sum £ contract lease amount settlement fee extension variation offer proposal " +
      "proposals heads request dates schedule programme quotation",
  ),
  offer: list(
    "post job role position contract lease tenancy £ grant settlement compensation refund place loan discount licence " +
      "apprenticeship sum employment site rate premises funding payment extension contribution salary seat unit home flat plot stall pitch deal terms concession rebate waiver",
  ),
  confirm: list("award grant acceptance order agreement purchase funding commitment appointment tenancy"),
  order: list("chairs tables units tonnes boxes copies goods supplies £ sets metres laptops"),
  extend: list("tender contract lease licence deadline permit tenancy period term loan closing"),
  renew: list("contract lease licence permit tenancy agreement grant"),
  release: list("you funds bond covenant £ deposit money guarantor guarantors retention land"),
  appoint: list("you as to surveyors consultants contractors firm agents"),
  engage: list("you your firm"),
  approve: list(
    "application grant claim request payment invoice loan expenditure purchase contract variation £ licence plans quotation",
  ),
  permit: list("you"),
  promise: list("you £"),
  commit: list("£ to"),
  bind: list("ourselves itself authority"),
  contract: list("to with"),
  assign: list("lease contract"),
  discharge: list("you bond debt"),
  forgive: list("debt arrears loan rent £"),
};

/** A verb whose promise is only to think, talk or try: never binding, whoever promises it. */
export const soft = list(
  "consider review discuss think explore seek try aim endeavour endeavor strive hope look listen monitor reply respond " +
    "write contact raise ask report consult welcome want like see know note remember hear learn reflect investigate " +
    "examine work talk speak call email ring phone visit meet attend come go be remain stay continue share forward " +
    "circulate update inform tell advise keep help support encourage promote champion campaign fight press push lobby " +
    "urge vote chase follow pass pray bear publish decide determine assess evaluate debate propose recommend bring " +
    "enjoy love miss mention check do",
);

/** What the authority may promise *not* to do: a promised negative binds as much as a positive. */
export const adverse = list(
  "charge bill invoice enforce evict prosecute pursue sue object oppose raise increase close remove cut terminate " +
    "recover require demand reduce sell withdraw seek claim fine penalise penalize tow contest appeal cancel dismiss " +
    "deduct revoke chase build press act demolish fell block obstruct interfere proceed collect levy repossess " +
    "disconnect clamp rely outsource privatise relocate move hold lose develop dispose impose stand insist",
);

/** Orders that only somebody with the authority's power can give. */
export const directive = list(
  "stop cease halt suspend terminate demolish vacate evacuate remove clear dismantle pay transfer withhold cancel evict " +
    "proceed begin commence start resume restore repair replace reinstate install deliver supply disconnect withdraw " +
    "reopen desist refrain discontinue dismiss sack relocate release refund quit leave close shut lock lay dig fill " +
    "pull tear knock hold make take cut reduce increase carry complete finish run issue serve change rip redeploy move " +
    "hand surrender freeze stand switch turn tow impound erect fence keep put ensure undertake provide instruct appoint " +
    "order award give open allow admit let trade park use work dump tip burn store repay reimburse return clean repaint " +
    "secure rebuild mend fix maintain isolate detain seize reverse void recall engage retain rectify remedy comply " +
    "treat implement deduct credit debit divert reroute extend permit abandon unload empty drain board fell prune " +
    "report display wear excavate bar ban exclude refuse recover produce restrict limit postpone defer escort eject seal " +
    "prop pump discipline enforce quarantine destroy hire recruit employ restart recommence brick lower sweep grit salt " +
    "mow collect disclose reject impose levy double widen reappoint uncover reseal restock redecorate discharge backfill " +
    "shore scaffold muzzle disinfect reassign reprint withhold bring get have see operate honour strip cover stack sublet",
);

/** Directive verbs that say too little alone: one of these must stand near after them. */
export const directiveWith: Readonly<Record<string, ReadonlySet<string>>> = {
  make: list("safe good payment payments wall again"),
  take: list("down off away out"),
  hold: list("back off payment payments"),
  put: list("back right up scaffolding"),
  keep: list("gate gates off away clear closed shut site locked road path out dogs dog"),
  give: list("back up possession notice"),
  carry: list("out"),
  hand: list("over back keys key in"),
  stand: list("down"),
  switch: list("off on"),
  turn: list("off away"),
  pull: list("down out"),
  knock: list("down"),
  tear: list("down"),
  rip: list("out up"),
  let: list("nobody anybody anyone no"),
  allow: list("nobody anybody anyone no"),
  admit: list("nobody anybody anyone no"),
  use: list("the that this"),
  leave: list("site premises land building property yard"),
  return: list("keys money deposit £ equipment land payment"),
  issue: list("order notice payment cheque contract permits keys proceedings summons writ warrant"),
  serve: list("notice notices"),
  change: list("locks"),
  order: list("the two three four five six ten"),
  open: list("gates gate road bridge park depot lane hall lanes barrier"),
  close: list("the all that this"),
  shut: list("the all that off down"),
  run: list("extra bus buses service an trains"),
  work: list("on at"),
  provide: list("security temporary staff a"),
  instruct: list("contractor contractors solicitors bailiffs agents"),
  appoint: list("the"),
  award: list("the contract"),
  treat: list("as"),
  fill: list("hole trench in"),
  lay: list("the off"),
  move: list("the your out that all £"),
  start: list("work works the on drainage demolition"),
  begin: list("work works the demolition"),
  finish: list("the work works"),
  complete: list("works work repairs repair installation"),
  reduce: list("the service staff speed hours"),
  increase: list("the service frequency"),
  ensure: list("that the all no gates"),
  deliver: list("the to goods chairs stock two three four five six ten"),
  pay: list(
    "the £ them him her arrears invoice invoices outstanding contractor sum no to balance last into rent bill",
  ),
  engage: list("a the"),
  extend: list("the"),
  board: list("up"),
  park: list("on in"),
  store: list("on in"),
  trade: list("on in from"),
  cut: list("the all off service hedge trees staff back"),
  report: list("depot reception site foreman desk yard gate duty office"),
  wear: list("helmet helmets badge uniform vest"),
  display: list("notice notices disc permit licence sign plate"),
  refuse: list("any further entry deliveries admission all payment"),
  recover: list("the debt arrears sum £ rent"),
  collect: list("rent arrears keys bins bin waste"),
  raise: list("barrier rent price"),
  lower: list("barrier price rent speed"),
  bring: list("forward"),
  produce: list("accounts receipts licence books records"),
  employ: list("a the two three no"),
  operate: list("the a two"),
  cover: list("hole trench load"),
  hire: list("a the two three"),
  recruit: list("a the two three"),
  limit: list("the speed all"),
  double: list("the"),
  destroy: list("the all any"),
  get: list("down off out back moved cleared repaired fixed mended cleaned"),
  have: list("repaired cleared removed mended fixed cleaned repainted demolished installed taken"),
  see: list("that to"),
  stop: list(
    "work works all the that those building trading deliveries payment payments demolition digging using until dumping any taking letting at",
  ),
};

/** What "please" does not soften: whoever asks for this gives an order. */
export const gravePlease = list(
  "transfer suspend stop cease halt terminate vacate demolish remove proceed cancel release withhold evict supply pay " +
    "dismantle evacuate disconnect commence withdraw dismiss repossess impound",
);

/** What anybody is asked to do to get something, or is told about the rules: never the authority's order. */
export const procedural = list(
  "send submit complete fill register contact call write email ring visit bring object appeal reply respond tell note " +
    "see read check ask book attend vote be have remember live show apply wear speak say let feel come know think " +
    "telephone phone consider consult understand try get talk quote include sign inform notify report look keep give",
);

/** A verb that opens what follows as somebody's thought or wish, not as the writer's word. */
export const opaque = list(
  "hope wish expect believe think understand suggest propose recommend ask urge request want press argue wonder " +
    "imagine suppose doubt dream pray question fear feel reckon trust gather hear assume consider suspect read remember " +
    "recall wait prefer intend plan lobby beg invite advocate allege campaign fight insist seek encourage support",
);

/** A verb of telling: another's words after it are theirs; after the writer's own, in the present, they are the writer's. */
export const telling = list(
  "say tell promise assure state claim write record report note confirm agree announce advise inform mention maintain " +
    "declare swear insist explain add reply warn indicate hint imply suggest boast allege assert contend decide vow " +
    "pledge undertake offer resolve know mean minute stipulate provide argue complain read show",
);

/** Verbs of care whose neglect is a fault: "we failed to maintain". */
export const care = list(
  "maintain inspect repair clear grit warn protect check secure mend close fix prevent act remove test service fence " +
    "supervise monitor safeguard keep drain cut treat follow spot notice honour pay meet comply",
);

/** Acts that do harm: "our lorry damaged". */
export const harming = list(
  "cause damage break flood injure hit hurt crack destroy scratch breach neglect mishandle bungle botch ruin spoil " +
    "collapse trigger burst undermine wreck dent",
);

/** Irregular forms, by verb: past and participle. */
const irregular: Readonly<Record<string, string>> = {
  pay: "paid", repay: "repaid", prepay: "prepaid", build: "built", rebuild: "rebuilt", buy: "bought", meet: "met",
  keep: "kept", make: "made", put: "put", cut: "cut", let: "let", set: "set", hold: "held", withhold: "withheld",
  sell: "sold", lay: "laid", send: "sent", leave: "left", get: "got", shut: "shut", say: "said", tell: "told",
  think: "thought", understand: "understood", feel: "felt", hear: "heard", mean: "meant", stand: "stood", read: "read",
  dig: "dug", lend: "lent", bring: "brought", hurt: "hurt", seek: "sought", fight: "fought", hit: "hit", burst: "burst",
  fit: "fitted", light: "lit", spend: "spent", lose: "lost", have: "had", quit: "quit",
}; // prettier-ignore

const irregularPairs: Readonly<Record<string, readonly [string, string]>> = {
  give: ["gave", "given"], take: ["took", "taken"], write: ["wrote", "written"], bear: ["bore", "borne"],
  see: ["saw", "seen"], do: ["did", "done"], begin: ["began", "begun"], withdraw: ["withdrew", "withdrawn"],
  undertake: ["undertook", "undertaken"], forgive: ["forgave", "forgiven"], know: ["knew", "known"],
  run: ["ran", "run"], throw: ["threw", "thrown"], break: ["broke", "broken"], swear: ["swore", "sworn"],
  tear: ["tore", "torn"], go: ["went", "gone"], come: ["came", "come"], choose: ["chose", "chosen"],
  freeze: ["froze", "frozen"], speak: ["spoke", "spoken"], drive: ["drove", "driven"],
}; // prettier-ignore

export const irregularForms: ReadonlyMap<string, string> = new Map([
  ...Object.keys(irregular).map((verb): [string, string] => [irregular[verb] ?? verb, verb]),
  ...Object.keys(irregularPairs).reduce<[string, string][]>((pairs, verb) => {
    for (const form of irregularPairs[verb] ?? []) pairs.push([form, verb]);
    return pairs;
  }, []),
]);
