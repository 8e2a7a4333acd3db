/** Set phrases, one a line, that no rule of grammar covers: each has its sentence in the tests. */
export const promisePhrases = `
@gift is|are yours
consider*|regard*|treat*|take .. as? done|settled|agreed|cancelled|waived|approved|accepted|sorted|extended|granted|renewed|forgiven|guaranteed|repaid|written|dropped|gone|paid
you have got? yourself? a|the|£|@prize|@word|@leave deal|bargain|contract|job|pitch|go-ahead|word|authority|permission|green|all-clear|consent|blessing
yes from|to @us|the|your
give* @them my|our|the? @word|@leave
@writer ~ give|gives|make|makes a|an|the|our firm|binding? @word
@bill|one|drinks|round|repairs|fence|rest|it|that|this @be on @us $
@bill is|are|will be? ours
invoice|bill|charge it|this|that? to? @us|our account|authority?
£ .. coming|going to you
count|rely|depend|put|mark on? @us on|to|for|in|down|support
nobody|not|never|nothing .. lose|left|be a|one|out penny|of pocket?
your|the|that @price suit*|are|is @us|acceptable|fine|agreed|right
£ is fine|acceptable|agreed|ok
fine|agreed at|by @us
shake|shaking on it|that|£
@prize go* to you|your
you are ~ hired|appointed|employed|engaged|exempt|excused|discharged
^ go ahead with|and the|your|that|@cost|order|book|start|begin|buy
you will|need|do not be|have|need? asked|required|expected? to? pay|repay|refund|contribute|owe
you|son|daughter will|shall receive|get|have the|your|a? new|full|free? place|lease|contract|grant|licence|tenancy|refund|deposit|job|post|home|flat|boiler|roof|kitchen|money|payment|keys|compensation|£
you owe @us nothing
there will be no|nothing more? charge|fee|cost|clawback|increase|penalty|closure|redundancies|redundancy|to
there is no|nothing charge|more to you|pay
@writer @have instructed|authorised|told .. to pay|refund|reimburse|credit|release you|your
place|placing|raise our|an|a firm? order for|with
@writer would like to order|book|buy|purchase|hire @many
each|every .. will receive|get .. £
half|rest|cost|£ .. will come from @us
^ deal|done|sold|agreed $|:|-|,
^ you are on $
on|to our tab|account|bill
it|that is settled|agreed then? :|, £
funding|job|post|place|pension .. is|are ~ safe|secure|assured
your @price|application @have|@be been? successful
you can have it|them|that for
no need to pay|repay
not|stop bother? paying the|that|your
shortfall|overrun|excess|rest|balance|@bill .. fall*|come* to|on @us
leave|left the? @bill|rest to|with @us|@we
@we stand* ready to @cost
@we take*|assume* on|over .. upkeep|maintenance|lease|running|repairs from|of?
@writer will ~ make|see|ensure to? it? sure? that? you|he|she|they|it is|are|get|receive|have ~ @costed|approved|your|£
it ~ warrants|guarantees|undertakes|covenants|agrees|engages|grants that|to|you
`;

export const blamePhrases = `
@writer did nothing wrong|improper $
no case|defence to
@we carry*|bear* the can
plead guilty
`;

export const orderPhrases = `
it|this is an order
my|our|your instruction|order|direction|instructions|orders is|are? that|to
^ nothing|nobody leaves|moves|happens|starts|enters|touches .. until|unless|before
consider yourself suspended|dismissed|warned|instructed|relieved
take|consider|treat this|that .. as .. instruction|order|direction|notice to
`;
