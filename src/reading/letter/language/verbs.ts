import { formsOf, type Verb } from "./forms.ts";

/** A list of words written as one line. */
export const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/**
 * Verbs, and the classes of nouns (see `nouns.ts`; `Y` is "you" and "your") of which one must be its object; none where
 * the verb says enough. `write+off` is a verb with its particle.
 */
export type VerbTable = ReadonlyMap<string, string>;

function table(rows: readonly string[]): VerbTable {
  const verbs = new Map<string, string>();
  for (const row of rows) {
    const [needs = "", ...each] = row.split(" ");
    for (const verb of each) verbs.set(verb, needs === "-" ? "" : needs);
  }
  return verbs;
}

/** Deeds that cost the authority or tie its hands. */
export const costly = table([
  "- pay repay fund finance refund reimburse compensate underwrite subsidise sponsor rebuild resurface repaint renovate refurbish " +
    "repair mend demolish prune grit dredge reinstate waive award indemnify rehouse exempt forgive rectify remedy unblock " +
    "guarantee honor donate replant turf backdate replace contribute write+off top+up chip+in knock+off pick+up foot stump+up " +
    "make+good make+up go+halves lay+on give+back pay+back fix square+up put+right set+aside put+aside take+on take+over",
  "MPWFS cover settle build construct install erect pave paint maintain widen reopen extend renew purchase acquire rent lease " +
    "hire recruit grant allocate insure relocate retain upgrade connect buy sell transfer remove clear clean fence drain " +
    "supply provide deliver second employ appoint adopt restore fell light let tarmac grass plant open start begin " +
    "finish complete lay do run operate carry+out take+down double",
  "WFS put place heat staff landscape floodlight resume",
  "MWF keep",
  "MPWFSY lend",
  "M put+in throw+in swallow shoulder meet bear stand split share absorb match make spend invest throw secure hold freeze reduce cut cap halve lower abolish scrap " +
    "lift increase raise stop carry defray honour",
  "MPS send",
  "MPY credit hand",
  "MP give return release sign accept approve drop cancel withdraw issue",
]);

/** Saying the word, in the first person and the present, does the deed. */
export const performing = table([
  "- waive award indemnify covenant warrant pledge authorise underwrite reinstate exempt relinquish abolish rescind cede donate bind authorize vouch",
  "MPWFSY lend let+have",
  "M set+aside",
  "MP ratify allocate nominate earmark accept offer confirm extend renew order assign forgive exercise agree approve transfer sell buy lease purchase",
  "MPWSY grant license permit appoint engage release discharge consent contract promise",
]);

/** Verbs of promising: what they lead to, "to pay" or a thing, decides. */
export const promising = list("undertake promise pledge commit agree guarantee vow covenant");

/** What only the authority can do: with one of these, "I will" binds it as much as "we will". */
export const authoritys = table([
  "- waive award refund reimburse compensate indemnify reinstate authorise authorize license rehouse rebuild resurface exempt abolish " +
    "rescind subsidise underwrite fund backdate write+off",
  "MP extend release withdraw drop approve renew freeze honour lease insure lift scrap grant allocate accept",
  "S appoint",
  "MPWF let",
  "MPWFS let+have",
]);

/** What changes a reader's position once it is done: "the fee is halved". */
export const effective = list(
  "waive grant award accept approve agree extend renew withdraw cancel release appoint authorise guarantee exempt write " +
    "settle reinstate lift freeze remit abolish scrap drop rescind quash halve cut reduce secure backdate increase double confirm assure reserve fix restore forgive refund offer cover give",
);

/** Thinking, talking, trying, meeting, office work: never binding, whoever promises it. */
export const soft = list(
  "consider review discuss think explore seek try aim endeavour strive look listen monitor reply respond write contact " +
    "raise ask report consult welcome learn investigate examine work talk speak call email ring visit attend come be " +
    "share forward circulate update inform tell advise help support encourage promote campaign fight press push lobby urge " +
    "vote chase follow pass publish decide assess propose recommend bring check do meet see know need want wait hear get go " +
    "have use add include process show find receive notify schedule announce determine confirm understand remember miss enjoy " +
    "celebrate win lose reach note mention address focus plan prepare present read study test evaluate compile collect gather " +
    "join arrive leave stay sit watch play hold host organise arrange hope expect suggest invite introduce coordinate liaise " +
    "negotiate finalise submit file record register list enter print copy attach post conduct engage involve " +
    "participate explain describe outline answer clarify acknowledge thank apologise appreciate recognise reflect represent " +
    "argue debate oppose believe feel like love wish draft amend edit mark execute track calculate model book walk tour drive fly " +
    "travel inspect survey measure photograph search choose select pick mind bear head continue cause suffer face require " +
    "demand become remain resolve identify catch touch",
);

/** Verbs that say too little by themselves, whoever promises them. */
export const light = list(
  "keep take make turn set give put change close shut serve hold park offer leave bring stand lose run start begin finish open",
);

/** What the authority may promise *not* to do: a promised negative binds as much as a positive. */
export const adverse = list(
  "charge bill invoice enforce evict prosecute pursue sue object oppose raise increase close remove cut terminate recover " +
    "require demand reduce sell withdraw seek claim fine penalise tow contest appeal cancel dismiss deduct revoke chase " +
    "touch build press demolish fell block proceed collect levy repossess disconnect clamp rely privatise relocate move dispose " +
    "impose stand claw+back call+in take+away let+down foreclose garnish downgrade suspend scrap abolish invoke exercise put+up hold+to take+to dig+up ask+for ask+back go+back come+after cut+off pass+on",
);

/** Orders that only somebody with the authority's power can give. */
export const ordering = table([
  "- cease halt suspend terminate demolish vacate evacuate dismantle withhold cancel evict commence " +
    "resume reinstate disconnect withdraw reopen desist refrain discontinue dismiss " +
    "relocate refund quit dig redeploy surrender freeze tow impound erect fence repay repaint secure rebuild " +
    "isolate detain seize reverse void rectify remedy comply implement debit divert reroute abandon unload drain fell prune " +
    "excavate ban exclude postpone escort eject seal pump enforce quarantine restart recommence sweep call+off switch+over grit mow impose levy " +
    "shore disinfect sublet undertake recall retain sack carry+out take+down take+off take+away pull+down tear+down tear+up turn+away " +
    "hold+back hold+off put+back put+up put+right give+up hand+over hand+in hand+back stand+down rip+out board+up bring+forward " +
    "switch+off make+safe take+up pull+out",
  "- ship dispatch readvertise",
  "WF change return",
  "WS lock",
  "MPW proceed",
  "MPWFS remove clear transfer restore repair replace install supply release mend fix deliver remit",
  "WFS move",
  "W leave open close shut start begin finish operate maintain clean shut+down limit run stop dump burn work fill lay paint",
  "MS pay charge",
  "P renew extend",
  "M deduct credit recover collect raise lower give",
  "MPWS reduce increase double cut award instruct appoint recruit hire employ",
  "MP issue serve produce hand sign refuse reject",
  "- strike+off make+good",
]);

/** What "please" does not soften: whoever asks for this gives an order. */
export const gravePlease = list(
  "transfer suspend stop cease halt terminate vacate demolish remove proceed cancel release withhold evict supply " +
    "dismantle evacuate disconnect commence withdraw dismiss repossess impound serve",
);

/** What anybody is asked to do to get something, or is told about the rules: never the authority's order. */
export const procedural = list(
  "send submit complete fill register contact call write email ring visit bring object appeal reply respond tell note " +
    "see read check ask book attend vote be have remember live show apply wear speak say let feel come know think " +
    "telephone phone consider consult understand try get talk quote include sign inform notify look keep give take make " +
    "change go provide return find meet wait help use want need receive get hear learn expect",
);

/** A verb that opens what follows as somebody's thought or wish, not as the writer's word. */
export const thinking = list(
  "hope wish like expect believe think understand suggest propose recommend ask urge request want press argue wonder imagine " +
    "suppose doubt dream pray question fear feel reckon trust gather hear assume consider suspect read remember recall " +
    "wait prefer intend plan lobby beg invite advocate allege campaign fight insist seek encourage support rumour anticipate envisage hesitate",
);

/** A verb of telling: another's words after it are theirs; after the writer's own, in the present, the writer's. */
export const telling = list(
  "say tell promise assure state claim write record report note confirm agree announce advise inform mention maintain " +
    "declare swear explain add reply warn indicate hint imply boast assert contend decide vow pledge undertake offer " +
    "resolve know mean minute stipulate provide complain show order rule find quote require ensure guarantee",
);

/** Acts that do harm: "our lorry damaged". */
export const harming = list(
  "cause damage break flood injure hit hurt crack destroy scratch breach neglect mishandle bungle botch ruin spoil " +
    "trigger burst undermine wreck dent crush knock lose misread mislay overcharge",
);

/** To take blame upon oneself, and to put it off. */
export const taking = list(
  "accept admit acknowledge concede recognise shoulder own assume take bear have carry",
);
export const refusing = list(
  "deny reject refute dispute disclaim repudiate contest refuse decline dismiss rebut resist disown",
);

const others =
  "protect supervise act prevent treat notice direct command consist fail rest lie fall belong rot owe regard count depend shake suit lead";

const tables = [costly, performing, authoritys, ordering];
const lists = [
  promising,
  effective,
  soft,
  light,
  adverse,
  procedural,
  thinking,
  telling,
  harming,
  taking,
  refusing,
];

function everyVerb(): readonly string[] {
  const all: string[] = others.split(" ");
  for (const each of tables) each.forEach((_, verb) => all.push(verb.split("+")[0] ?? verb));
  for (const each of lists) each.forEach((verb) => all.push(verb.split("+")[0] ?? verb));
  return all;
}

/** The classes of verbs by one letter each, the strongest first. */
const classes: readonly (readonly [string, ReadonlySet<string> | VerbTable])[] = [
  ["C", costly],
  ["P", performing],
  ["O", ordering],
  ["Q", promising],
  ["s", soft],
  ["r", procedural],
  ["t", thinking],
  ["y", telling],
  ["h", harming],
  ["k", taking],
  ["f", refusing],
  ["x", adverse],
  ["l", light],
];

const classByVerb = new Map<string, string>();
for (const [letter, members] of classes)
  for (const verb of Array.from(members.keys())) if (!classByVerb.has(verb)) classByVerb.set(verb, letter);

/** The class of a verb, as one letter; `v` where only its forms are known. */
const classOf = (verb: string): string => classByVerb.get(verb) ?? "v";

const forms = formsOf(everyVerb(), classOf);

/** The verb that a word may be a form of; null when no table knows it. */
export function verbOf(is: string): Verb | null {
  return forms.get(is) ?? null;
}
