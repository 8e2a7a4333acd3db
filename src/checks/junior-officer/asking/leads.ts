/** How the words after a lead are read: as a deed, as a thing, as a wish; or the lead alone says it. */
export type Asked = "please" | "deed" | "thing" | "wish" | "answer" | "work" | "fact";

/** Words with which people begin to ask. Lines are in lower case. */
export interface Lead {
  readonly lead: RegExp;
  readonly asked: Asked;
}

/** Leads that may stand anywhere in a sentence; what follows each is what is asked for. */
export const leads: readonly Lead[] = [
  // Takes `could you`, `would somebody`, `you couldn't`; not `you could`.
  {
    lead: /\b(?:can|could|will|would|might|may|won't|can't|couldn't|wouldn't) (?:you|some(?:one|body)|your team)\b|\byou (?:couldn't|wouldn't)\b/g,
    asked: "deed",
  },
  // Takes `please`, `kindly`.
  { lead: /\b(?:please|kindly)\b,?/g, asked: "please" },
  // Takes `be grateful if you could`, `help me if the letters`, `if you would`; not `it was good of you`, `if you would like`.
  {
    lead: /\b(?:be (?:\w{1,14} ){1,3}|grateful |obliged |help (?:me |us )?|appreciate it )if \w{1,12} (?:could|can|would|will|might)?|\bif (?:you|some(?:one|body)) (?:could|would|might)\b(?! (?:like|need|want|prefer|rather)\b)/g,
    asked: "deed",
  },
  // Takes `do you mind`, `are you able to`, `perhaps you could`; not `are you free`.
  {
    lead: /\bdo you mind\b|\bare you (?:able|free|willing|prepared|available) to\b|\b(?:perhaps|maybe) (?:you|some(?:one|body)) (?:could|can|might)\b/g,
    asked: "deed",
  },
  // Takes `may i ask you to`, `could i trouble you for`, `i was wondering when`; not `may i`, `no wonder`.
  {
    lead: /\b(?:may|might|could|can) i (?:ask|trouble|suggest)(?: you)?(?: (?:for|to))?\b|\bi(?:'m| am| was)?(?: just)? wonder(?:ed|ing)?\b/g,
    asked: "answer",
  },
  // Takes `i ask you to`, `i must insist`, `i propose that you`, `i'd rather you did not`; not `i will ask the school`, `i propose friday`.
  {
    lead: /\b(?:i|we)(?:'d| would| must| have to)? (?:(?:ask|urge|beg) (?:you|that)|request|insist|demand|(?:propose|suggest|recommend|advise) (?:that )?(?:you|they|it|the))\b|\b(?:'m|am|'re|are) asking (?:for|that|you)\b|(?:'d|would) rather (?:you|they|it|this|that|the)\b/g,
    asked: "work",
  },
  // Takes `i want`, `we'll need`, `i'd really like`; not `i like`.
  {
    lead: /\b(?:i|we)(?:'ll| will)?(?: [a-z]{2,8})? (?:want|need|require|expect)\b|\b(?:i|we)(?:'d| would| should)(?: [a-z]{2,8}){0,2} (?:like|love|prefer|welcome|appreciate)\b/g,
    asked: "wish",
  },
  // Takes `i'm after`, `i'd be grateful for`, `be helpful to know`, `await your`; not `i am grateful for`, `look forward to it`.
  {
    lead: /(?:'m|am|'re|are) (?:trying to \w{3,9}(?: out)?|looking for|after)\b|(?:^|^[a-z'-]{2,20}[, –-]{1,3}|(?:'d|would|should) be (?:\w{1,12} )?)grateful for\b|\bbe (?:\w{1,12} )?(?:helpful|useful|good|interested) to (?:know|have|see|hear)\b|\b(?:await|forward to(?: hearing)?)(?= (?:your|from you|what|when|how|whether)\b)/g,
    asked: "thing",
  },
  // Takes `i trust you will`, `i was hoping that you could`; not `i hope you are well`.
  {
    lead: /\b(?:hop(?:e|ing)|trust|rely on|look to)(?: that)? you (?:to|for|can|could|will|would)\b(?! (?:be|have|enjoy|feel|like|all)\b)/g,
    asked: "deed",
  },
  // Takes `residents are asking whether`, `wants to know who`; not `she asked whether`.
  { lead: /\b(?:to know|asking|asks|my question is(?: \w{1,10})?) (?:wh\w{1,5}|if|how)\b/g, asked: "fact" },
  // Takes `thanks in anticipation`, `i leave it to you`, `your thoughts?`, `any help would be welcome`.
  {
    lead: /\bin (?:advance|anticipation)\b|\bover to you\b|\bleave (?:it|this|that) (?:with|to) you\b|(?:^|[:,–—-] )(?:any |your )?(?:thoughts|ideas|views|comments) ?\?|\b(?:any|your)(?: \w{1,12})? (?:help|advice|thoughts|views|comments|support|attention)\b.{0,60}\b(?:welcome|appreciated|needed)\b/g,
    asked: "work",
  },
  // Takes `you must`, `you'll need to`, `somebody from repairs ought to`; not `you should be proud`.
  {
    lead: /\b(?:you(?:'ll| will|'d| had)?|some(?:one|body)(?: [a-z]{1,12}){0,5}) (?:\w{1,8}ly )?(?:must|need|should|ought|have to|better|are to|might)\b(?! (?:to )?(?:be|have|find|see|receive|get|feel|think|not|know|like|want|no|do nothing|hear|worry|reply)\b)/g,
    asked: "work",
  },
  // Takes `the path should be swept`, `is to be done`, `needs fixing`, `something must be done`; not `should be pleased`, `it needs nothing`.
  {
    lead: /\b(?:must|should|ought to|needs? to|ha(?:s|ve) to|(?:is|are) to|(?:some|any|no)thing can) (?:\w{3,9} )?be (?:\w{1,12}ly )?(?!pleased|proud|delighted|concerned|excused|needed)(?:\w{2,20}(?:ed|wn|pt|lt|ght|ken|ung)|sent|cut|put|done|made|paid|shut|set)\b|\b(?:needs?|wants?) (?:\w{2,14}ing\b(?! to\b)|attention)|\bit is (?:high )?time\b/g,
    asked: "work",
  },
];

/** Advice, opinion or action, whatever the form of the question. Takes `why`, `what would you do`, `how can we`; not `how do i apply`. */
export const beyondFacts: readonly RegExp[] = [
  /\bwhy\b|\byou(?:'d)? (?:think|feel|suggest|advise|recommend|propose|agree|believe|consider|make of|intend|plan)\b|\bwould you (?:do|say)\b|\b(?:advice|opinion|explanation|assurance|analysis|your (?:thoughts|help|support|views?))\b/,
  /\bhow (?:can|could|should|might|do|would) (?:we|i|you)\b(?! (?:apply|register|book|pay|report|contact|appeal|get|find|join|vote))|\bwhat (?:can|could|should|must) (?:we|i|you|be)\b|\bwhat(?: is| are|'s) (?:your|the best|the right)\b|\b(?:line|view|approach|action|answer|advice) (?:should|shall|do) (?:we|i)\b|\bwould it take\b/,
  /\b(?:you|who|some(?:one|body)|any(?:one|body))(?: is| are|'re)? (?:going|planning) to\b|\bwhen (?:will|are) you\b|\bwho (?:can|could|will|would) (?:pick|take|deal|sort|help|look|do)\b/,
  /\b(?:there|any)\b.{0,12}\b(?:chance|possibility|prospect|hope|way|objection)\b|\bpossible\b|\banything (?:else )?(?:you|we|to be done)\b|\b(?:what|how) about\b|\b(?:is|would) it (?:be )?(?:an option|ok|all right|worth|better|best|wise) (?:to|if)\b|\bdo we (?:really )?(?:need|have) to\b/,
  /^(?:but |so )?(?:should|shouldn't|can't|couldn't) (?:we|you)\b|^surely\b/,
  /\b(?:can|could|can't|couldn't|might|may) (?!you\b)(?:\w{1,16} ){1,5}be (?:\w{2,20}(?:ed|wn|pt|lt|ght|ken|ung)|sent|cut|put|done|made|paid|shut|set)\b|\b(?:can|could|may|might) (?:this|it|that|they|the(?: \w{1,16}){1,3}) (?:please )?(?:go|come|move|stop|wait|get)\b/,
];
