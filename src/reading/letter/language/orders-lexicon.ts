import { list, verbs, type Verbs } from "./lexicon.ts";

/** What the authority's orders are about: works, premises, services, money. A door, a year or a meeting is none of them. */
const matters =
  "work site road lane bridge gate depot yard unit service wall building premises land park hall pier quay stall drain " +
  "scaffolding hoarding fence roof barrier crossing plant machinery crane lorry van bus buses route staff contract invoice " +
  "demolition tree kitchen bar club shop rink station platform car-park skip excavation trench repair installation " +
  "drainage rent hours frequency speed patrol overtime account boat mooring trains boiler lift pump";

/** Orders that only somebody with the authority's power can give, with what they must be about where the verb says too little. */
export const orders: Verbs = verbs(
  "cease halt suspend terminate demolish vacate evacuate remove clear dismantle transfer withhold cancel evict proceed " +
    "commence resume restore repair replace reinstate install supply disconnect withdraw reopen desist refrain " +
    "discontinue dismiss relocate release refund quit lock dig redeploy surrender freeze tow impound erect fence repay " +
    "repaint secure rebuild mend fix isolate detain seize reverse void rectify remedy comply implement debit divert " +
    "reroute abandon unload drain fell prune excavate ban exclude postpone escort eject seal pump enforce quarantine " +
    "restart recommence sweep grit mow impose levy reseal shore disinfect sublet undertake recall retain sack",
  [
    ["make", "safe good payment again no"],
    ["take pull tear knock", "down off away out"],
    ["turn switch", "away supply power water gas music lorries"],
    ["hold", "back off payment"],
    ["put", "back right up scaffolding"],
    ["keep", "gate off away clear closed shut site locked road path out dog"],
    ["give", "back up possession notice"],
    ["carry", "out"],
    ["hand", "over back key in"],
    ["stand", "down"],
    ["rip board", "up out"],
    ["let allow admit", "nobody anybody anyone no"],
    ["leave", "site premises land building property yard"],
    ["return", "key money deposit £ equipment land payment"],
    ["issue serve", "order notice payment cheque permit proceedings summons writ warrant key"],
    ["change", "lock"],
    ["open close shut start begin finish complete move use operate maintain clean reduce increase limit double cut", `${matters} £ all hedge back`],
    ["run", "extra bus buses an train"],
    ["provide employ hire recruit", "security temporary staff a two three no"],
    ["instruct appoint", "the contractor solicitor bailiff agent"],
    ["award order", "the contract two three four five six ten"],
    ["fill lay", "hole trench in the off"],
    ["ensure", "that the all no gate"],
    ["deliver", "goods chair stock steel concrete sand load pallet two three four five six ten"],
    ["pay", "£ them him her arrears invoice outstanding contractor supplier sum no balance rent bill deposit"],
    ["park store", "on in"],
    ["trade", "on in from"],
    ["stop", "work all the that those building trading delivery deliveries payment demolition digging using until dumping any taking letting at"],
    ["report", "depot reception site foreman yard gate duty front"],
    ["wear display", "helmet badge uniform vest notice disc permit licence sign plate"],
    ["refuse", "any further entry delivery deliveries admission all payment"],
    ["recover collect", "the debt arrears sum £ rent key waste"],
    ["raise lower", "barrier price rent speed"],
    ["bring", "forward"],
    ["produce", "accounts receipt licence book record"],
    ["get", "down off out back moved cleared repaired fixed mended cleaned"],
    ["have", "off out away back down ready inspected tested repaired cleared removed mended fixed cleaned repainted demolished installed taken"],
    ["see", "that to"],
    ["dump burn work", "on at waste rubbish the"],
    ["deduct credit", "£ the it"],
    ["destroy", "the all any"],
  ],
); // prettier-ignore

/** What "please" does not soften: whoever asks for this gives an order. */
export const gravePlease = list(
  "transfer suspend stop cease halt terminate vacate demolish remove proceed cancel release withhold evict supply pay " +
    "dismantle evacuate disconnect commence withdraw dismiss repossess impound",
);

/** What anybody is asked to do to get something, or is told about the rules: never the authority's order. */
export const procedural = list(
  "send submit complete fill register contact call write email ring visit bring object appeal reply respond tell note " +
    "see read check ask book attend vote be have remember live show apply wear speak say let feel come know think " +
    "telephone phone consider consult understand try get talk quote include sign inform notify look keep give",
);
