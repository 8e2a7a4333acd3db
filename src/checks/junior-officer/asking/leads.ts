/** How the words after a lead are read: as a deed, as a thing, as a wish; or the lead alone says it. */
export type Asked = "please" | "deed" | "thing" | "wish" | "answer" | "work" | "fact";

/** Words with which people begin to ask. Lines are in lower case. */
export interface Lead {
  readonly lead: RegExp;
  readonly asked: Asked;
}

/** Leads that may stand anywhere in a sentence; what follows each is what is asked for. */
export const leads: readonly Lead[] = [
  // Takes `could you`, `would somebody`, `won't the team`; not `you could`.
  {
    lead: /\b(?:can|could|would|will|might|may|won't|wouldn't|can't|couldn't) (?:you|someone|somebody|your team|the team|one of (?:you|your \w{1,20}))(?: all| both| two)?\b/g,
    asked: "deed",
  },
  // Takes `please`, `kindly`.
  { lead: /\b(?:please|kindly|pls)\b,?/g, asked: "please" },
  // Takes `you couldn't ring him for me, could you`; not `you could`.
  { lead: /\byou (?:couldn't|wouldn't)\b/g, asked: "deed" },
  // Takes `grateful if you could`, `it would help me if the letters`; not `it was good of you`.
  {
    lead: /\b(?:grateful|appreciate it|appreciated|obliged|kind|glad|good|great|better|best|lovely|helpful|useful|wonderful|brilliant|help(?: me| us)?|easier|happier) if (?:you|someone|somebody|we|i|he|she|they|this|that|it|the \w{1,20})\b(?: (?:could|can|would|will|might|were|also|please|all|to))*/g,
    asked: "deed",
  },
  // Takes `if you could`, `if somebody would`; not `if you can`.
  {
    lead: /\bif (?:you|somebody|someone) (?:could|would|might)\b(?! (?:like|need|want|prefer|wish|rather|care)\b)/g,
    asked: "deed",
  },
  // Takes `do you mind`, `are you able to`, `are you free to`; not `are you free`.
  {
    lead: /\bdo you mind\b|\bare you (?:able|free|willing|prepared|in a position|available) to\b/g,
    asked: "deed",
  },
  // Takes `may i ask you to`, `could i trouble you for`; not `may i`.
  {
    lead: /\b(?:may|might|could|can|must|would) i (?:ask|trouble|request|urge|suggest|invite)\b(?: that)?(?: you)?(?: (?:for|to))?/g,
    asked: "answer",
  },
  // Takes `i ask you to`, `i must insist`, `i propose that you`; not `i asked`, `i will ask the school`, `i propose friday`.
  {
    lead: /\b(?:i|we)(?:'d| would| should| do| must| have to)? (?:(?:ask|urge|beg|press|invite) (?:you|that|for|officers)\b|(?:request|insist|demand)\b|(?:propose|suggest|recommend|advise) (?:that )?(?:you|they|it|the|he|she|officers)\b)/g,
    asked: "work",
  },
  // Takes `i am asking for`, `i'd rather you did not`; not `i'd rather not`.
  {
    lead: /\b(?:i(?:'m| am)|we(?:'re| are)) asking (?:for|that|you)\b|\b(?:i|we)(?:'d| would| had) rather (?:that )?(?:you|they|it|this|that|the|he|she)\b/g,
    asked: "work",
  },
  // Takes `mr ferris wants a call back`, `they would like the sign moved`; not `she wants to move`, `she needs a rest`.
  {
    lead: /\b(?:mr|mrs|ms|dr|he|she|they|residents|the) (?:[a-z'-]{2,20} )?(?:wants?|would like|(?:is|are) asking for) (?:a|an|the|it|this|these|somebody|someone)\b/g,
    asked: "work",
  },
  // Takes `someone ought to go round`, `officers should look`; not `someone went`.
  {
    lead: /\b(?:someone|somebody|officers|your team|the team)(?: [a-z]{1,14}){0,5} (?:should|ought to|needs? to|must|has to|have to)\b/g,
    asked: "work",
  },
  // Takes `i want`, `we need`, `i expect`, `i'd really like`; not `i like`.
  {
    lead: /\b(?:i|we)(?:'ll| will)?(?: (?:really|just|also|still|do|urgently|now|badly))? (?:want|need|require|expect)\b|\b(?:i|we)(?:'d| would| should)(?: (?:really|just|also|still|very much|so|quite|all|rather))? (?:like|love|prefer|wish|welcome|appreciate|value|want|need|expect)\b/g,
    asked: "wish",
  },
  // Takes `i'm after`, `i am trying to find out`; not `i looked for`.
  {
    lead: /\b(?:i(?:'m| am)|we(?:'re| are)) (?:trying to (?:find(?: out)?|get|establish)|looking for|after|in search of)\b/g,
    asked: "thing",
  },
  // Takes `i'd be grateful for`, `grateful for`; not `i am grateful for`.
  {
    lead: /(?:^|^[a-z'-]{2,20}(?:,| [–—-]) |(?:'d|would|should|will|'ll)(?: \w{1,12})? be (?:\w{1,12} )?)(?:grateful|obliged|thankful|glad)(?: for| of)?\b(?! if)/g,
    asked: "thing",
  },
  // Takes `would be helpful to know`; not `good to see you`.
  {
    lead: /\bbe (?:\w{1,12} )?(?:helpful|useful|good|interested|interesting|handy|glad|grateful) to (?:know|have|see|hear|receive|learn|be told)\b/g,
    asked: "thing",
  },
  // Takes `i wonder whether`, `i was wondering when`; not `no wonder`.
  {
    lead: /\b(?:i|we)(?:'m| am| was| were|'ve been| have been)?(?: just| only| also| do)? wonder(?:ed|ing)?\b/g,
    asked: "answer",
  },
  // Takes `i trust you will`, `i was hoping that you could`; not `i hope you are well`.
  {
    lead: /\b(?:i|we)(?:'m| am| was| are| were|'re)? (?:hop(?:e|ing)|trust|rely(?:ing)?(?: on| upon)?|count(?:ing)? on|look(?:ing)? to|depend(?:ing)? on)(?: that)? (?:you|officers|somebody|someone|the team)(?: (?:to|can|could|will|would|might|for))\b(?! (?:be|have|enjoy|feel|forgive|understand|agree|find|like|all|excuse)\b)/g,
    asked: "deed",
  },
  // Takes `perhaps you could`, `maybe someone can`; not `perhaps we`.
  {
    lead: /\b(?:perhaps|maybe|possibly) (?:you|someone|somebody|your team) (?:could|can|might|would|will|should)\b/g,
    asked: "deed",
  },
  // Takes `i await your reply`, `i look forward to hearing`; not `i look forward to it`.
  {
    lead: /\b(?:i await|awaiting|(?:look(?:ing)? forward to)(?: hearing| receiving| getting| seeing)?(?= (?:your (?!all|there|again)|from you|what|when|how|whether|who|back)))\b/g,
    asked: "thing",
  },
  // Takes `residents are asking whether`, `mr abbot wants to know`; not `she asked whether`.
  {
    lead: /\b(?:(?:wants?|would like|needs?) to know|(?:asks|is asking|are asking|keeps? asking|ha(?:s|ve) asked me) (?:who|what|when|where|which|whether|if|how)|my (?:\w{1,12} )?questions? (?:is|are))\b/g,
    asked: "fact",
  },
  // Takes `thanks in anticipation`, `i leave it to you to`, `over to you`.
  {
    lead: /\b(?:in (?:advance|anticipation)|over to you|leave (?:it|this|that|them|all this) (?:with|to) you)\b/g,
    asked: "work",
  },
  // Takes `your thoughts`, `any help with the form would be`; not `thank you for your help`, which is a courtesy.
  {
    lead: /(?:^|[:,–—-] )(?:any |your |some )?(?:thoughts|ideas|views|comments|suggestions|advice) ?\?|\b(?:any|your|some)(?: \w{1,12})? (?:help|assistance|advice|thoughts?|views?|comments?|input|support|attention|guidance|opinion|suggestions?|ideas)\b.{0,60}\b(?:welcome|appreciated|needed|helpful|useful)\b/g,
    asked: "work",
  },
  // Takes `you must`, `you'll need to`, `you had better`; not `if you need`, `you should be proud`.
  {
    lead: /(?:^|[^a-z])(?:and |so |but |then |now |today |perhaps )?you(?:'ll| will|'ve| have|'d| had)?(?: (?:really|also|simply|now|surely|just|urgently))? (?:must|need|should|ought|have to|got to|better|are to|might)\b(?! (?:be|have|find|see|receive|get|feel|think|not|say|understand|agree|realise|worry|apologise|like|want|do nothing|hear|no|know|to (?:be aware|know|worry|do nothing|apologise|reply|be|have)))/g,
    asked: "work",
  },
  // Takes `the light needs fixing`, `the path should be swept`, `is to be swept`; not `it needs nothing`, `should be pleased`.
  {
    lead: /\b(?:must|should|ought to|needs? to|has to|have to|wants? to|had better|(?:is|are) to) (?:also |now |really |urgently |not )?(?:be|get) (?:\w{1,12}ly |all )?(?!pleased|proud|delighted|concerned|interested|worried|surprised|relieved|needed|excused|noted|said|seen|admitted|honou?red|congratulated|thanked|commended|praised|remembered|finished)(?:\w{1,20}ed|\w{1,14}(?:wn|ept|ilt|ent|ught|tten|ken|ung|eld|old)|cut|put|done|made|paid|shut|set|read|laid|dealt)\b/g,
    asked: "work",
  },
  {
    lead: /\b(?:needs?|wants?|could do with|requires?) (?:urgent )?(?:\w{2,14}ing\b(?! to\b)|attention\b)|\b(?:some|any|no|more)thing (?:\w{1,10} )?(?:must|can|should|has to|needs to|could|ought to) be done\b|\bit is (?:high )?time (?:that )?\w/g,
    asked: "work",
  },
];

/** Advice, opinion or action, whatever the form of the question. Takes `why`, `what would you do`, `how can we`; not `how do i apply`. */
export const beyondFacts: readonly RegExp[] = [
  /\bwhy\b|\byou(?:'d| would)? (?:think|feel|suggest|advise|recommend|propose|agree|believe|consider|make of|intend|plan)\b|\bwould you (?:do|say|advise)\b/,
  /\bhow (?:best )?(?:can|could|should|shall|might|do|would) (?:we|i|you)\b(?! (?:apply|register|book|pay|report|contact|appeal|claim|reach|get (?:to|there|hold)|find|log|join|access|vote))|\bhow (?:can|could|might|should) .{1,40} be \w{2,20}(?:ed|de|ne|pt)\b/,
  /\bwhat (?:can|could|should|shall|might|must) (?:we|i|you|be)\b|\bwhat (?:is|are|'s) (?:your|the best|the right)\b|\bwhat's (?:your|the best|the right)\b|\bwhat to do\b|\b(?:best|right) (?:way|step|course)\b/,
  /\b(?:you|who|someone|somebody|anyone|anybody|officers)(?: is| are|'re|'s)? (?:going|planning|intending) to\b|\bwhen (?:will|are) you\b/,
  /\b(?:is there|are there|any)\b.{0,12}\b(?:chance|possibility|prospect|hope|scope|way|danger|objection|harm)\b|\bpossible\b|\banything (?:else |more )?(?:you|we|that (?:you|we|can|could)|to be done)\b|\b(?:what|how) about\b/,
  /\b(?:what|which) (?:line|view|approach|steps?|action|position|answer|response|advice) (?:should|shall|can|could|might|would|do|did)\b|\bwhat would it take\b|\bdo we (?:really |still )?(?:need|have) to\b/,
  /\b(?:is|would|might) it (?:be )?(?:an option|ok|okay|all right|alright|fine|acceptable|feasible|worth|better|best|sensible|wise|right) (?:to|if|for)\b|\bwho (?:can|could|will|would|should) (?:pick|take|deal|sort|help|look|fix|do|handle|lead|own|go|speak|ring)\b/,
  /^(?:and |but |so |then )?(?:should|shouldn't|can't|couldn't|shall|oughtn't|aren't) (?:we|you|something|it)\b|^surely\b/,
  /\b(?:advice|opinions?|recommendations?|explanation|assurance|analysis|your (?:thoughts|help|support|assistance|views?)|(?:some|any|no)thing (?:\w{1,8} )?be(?:ing)? done|being done|to be done)\b/,
  /\b(?:can|could|can't|couldn't|might|may) (?!you\b)(?:\w{1,16} ){1,5}be (?:\w{1,12}ly )?(?!sure|certain)(?:\w{2,20}ed|\w{1,14}(?:wn|ept|ilt|ent|ught|tten|ken|ung|eld)|cut|put|done|made|paid|shut|set)\b/,
  /\b(?:can|could|may|might) (?:this|it|that|these|those|they|(?:the|a|an|my|our)(?: \w{1,16}){1,3}) (?:please )?(?:go|come|move|stop|wait|get)\b/,
];
