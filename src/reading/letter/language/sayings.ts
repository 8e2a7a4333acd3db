/** Set phrases, one a line, that no rule of grammar covers: each has its sentence in the tests. */
export const promisePhrases = `
@gift is|are yours
consider*|regard*|treat*|take .. as? done|settled|agreed|cancelled|waived|approved|accepted|sorted|extended|granted|renewed|forgiven|guaranteed|repaid|written|dropped|gone|paid
you have got? yourself? a|the|£|@prize|@word|@leave deal|bargain|contract|job|pitch|go-ahead|word|authority|permission|green|all-clear|consent|blessing
yes from|to @us|the|your
invoice|bill|charge it|this|that? to? @us|our account|authority?
count|rely|depend|put|mark on? @us on|to|for|in|down|support
nobody|not|never|nothing .. lose|left|be a|one|out penny|of pocket?
fine|agreed at|by @us
you are ~ hired|appointed|employed|engaged|exempt|excused|discharged
^ go ahead with|and the|your|that|@cost|order|book|start|begin|buy
you will|need|do not be|have|need? asked|required|expected? to? pay|repay|refund|contribute|owe
you|son|daughter will|shall receive|get|have the|your|a? new|full|free? place|lease|contract|grant|licence|tenancy|refund|deposit|job|post|home|flat|boiler|roof|kitchen|money|payment|keys|compensation|£
there will be no|nothing more? charge|fee|cost|clawback|increase|rise|penalty|closure|redundancies|redundancy|to
place|placing|raise our|an|a firm? order for|with
each|every .. will receive|get .. £
^ deal|done|sold|agreed $|:|-
^ you are on $
on|to our tab|account|bill
funding|job|post|place|pension .. is|are ~ safe|secure|assured
your @price|application @have|@be been? successful
no need to pay|repay
not|stop bother? paying the|that|your
shortfall|overrun|excess|rest|balance|@bill .. fall*|come* to|on @us
@writer will ~ make|see|ensure to? it? sure? that? you|he|she|they|it is|are|get|receive|have ~ @costed|approved|your|£
£|cheque|payment will|shall reach you|your
£ is fine|acceptable|agreed|ok
is|are acceptable to @us
£ it is $
let us shake on £
tender|contract|order|job goes to you|your
our offer .. is|stands final|open|$
leave the bill|invoice|cost|costs with @us
stand* ready to pay|fund|meet|refund|repay
you owe @us nothing
we|the-authority take*|assume* on|over .. upkeep|maintenance|lease|running|repairs from|of?
there is no|nothing charge|more to you|pay
@writer would like to order|book|buy|purchase|hire a|two|three|four|five|six|ten|twenty|thirty|forty|fifty|sixty
it ~ warrants|guarantees|undertakes|covenants|agrees|engages|grants that|to|you
`;

export const blamePhrases = `
no case|defence to
`;

export const orderPhrases = `
my|our|your instruction|order|direction|instructions|orders is|are? that|to
consider yourself suspended|dismissed|warned|instructed|relieved
take|consider|treat this|that .. as .. instruction|order|direction|notice to
`;
