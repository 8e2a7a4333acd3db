/** Set phrases, one a line, that no rule of grammar covers: each has its sentence in the tests. */
export const promisePhrases = `
@gift is|are yours
consider*|regard*|treat*|take .. as? done|settled|agreed|cancelled|waived|approved|accepted|sorted|extended|granted|renewed|forgiven|guaranteed|repaid|written|dropped|gone|paid
you have got? yourself? a|the|£|@prize|@word|@leave deal|bargain|contract|job|pitch|go-ahead|word|authority|permission|green|all-clear|consent|blessing
you have got? my|our|the full? @leave to|for|from|$
you have got? my|our|the full|firm? @word that|of|for|to|from|on|as the? @we|@us|us|leader|mayor|member|@cost|go|treat|it|use|spend|order|@paper|the-authority|money
it is a? deal|bargain $
£ it is $
yes from|to @us|the|your
give* @them my|our|the? @word|@leave
@writer ~ give|gives|make|makes a|an|the|our firm|binding? @word
@we have a deal
@bill|one|drinks|round|fence|rest|it|that|this @be on @us $
@bill is|are|will be? ours
at our own? expense|cost $
invoice|bill|charge it|this|that? to? @us|our account|authority?
£ .. coming|going to you
count|rely|depend|put|mark on? @us on|to|for|in|down|support
@we stand*|stood behind|by the|our|every|that|this
see you all? right
nobody|not|never|nothing .. lose|left|be a|one|out penny|of pocket?
@writer am|are ~ happy|content|fine|good|ok with|by|at|for that|your|the? @price|£|us
^ happy|content|fine|good|ok with|by|at|for that|your|the? @price|£|us
your|the|that @price suit*|are|is @us|acceptable|fine|agreed|right
£ is fine|acceptable|agreed|ok
fine|agreed at|by @us
shake|shaking on it|that|£
@prize go* to you|your
you are ~ hired|appointed|employed|engaged|exempt|excused|discharged
@we have|will got? you covered
^ go ahead with|and the|your|that|@cost|order|book|start|begin|buy
let us go ahead with|at
you can|may now? have|keep|use|stay|remain|live the|your|this|it|that|in .. £|free|rent-free|nothing|penny|pound|rent|expense
you will|need|do not be|have|need? asked|required|expected? to? pay|repay|refund|contribute|owe
you|son|daughter will|shall receive|get|have the|your|a? new|full|free? place|lease|contract|grant|licence|tenancy|refund|deposit|job|post|home|flat|boiler|roof|kitchen|money|payment|keys|compensation|£
you owe @us nothing
there will be no|nothing more? charge|fee|cost|clawback|increase|penalty|closure|redundancies|redundancy|to
there is no|nothing charge|more to you|pay
not cost you
nobody|nothing|none will|shall|is be? charge|charged|evict|evicted|lose|owed|payable
^ no ~ charge|fee|rent|rates|interest|£ is|will be? made|payable|due
nothing more? is|will be? payable|due|owed
payment|cheque|refund|sum|grant|£|transport|travel .. will|shall ~ reach|arrive|follow|go|come|continue
this|the|my|our @paper is|stands|serves|counts|confirms|records|constitutes .. @word|acceptance|agreement|authority|order|award|confirmation
consider|take|accept|treat|count|regard this|my|the @paper? .. @word|@leave|acceptance|agreement|order|authority|confirmation
@writer @have instructed|authorised|told .. to pay|refund|reimburse|credit|release you|your
place|placing|raise our|an|a firm? order for|with
@writer would like to order|book|buy|purchase|hire @many
our|my word|offer|answer|decision|reply|contribution|share on|of|is|will|stands? £? it|is|be|yes final|unconditional|open|firm|£
@us will|shall have no .. claim|right|recourse against|to
you will not get|receive|see a|any @bill|demand
each|every .. will receive|get .. £
half|rest|cost|£ .. will come from @us
£ .. is on its way to you
^ deal|done|sold|agreed $|:|-|,
^ you are on $
on|to our tab|account|bill
^|about|not forget|rip|tear|worry up|about? the|your|that @debt
you can|may bank on our|us|£
it|that is settled|agreed then? :|, £
funding|job|post|place|pension .. is|are ~ safe|secure|assured
your @price|application @have|@be been? successful
you can have it|them|that for
no need to pay|repay
not|stop bother? paying the|that|your
@we will take .. at £
go* ahead with your @price
@we will|shall be bound
@we will not send|hand you a|any bill|invoice
@thing will not|never close|shut|rise|increase
shortfall|overrun|excess|rest|balance|@bill .. fall*|come* to|on @us
paid for by @us
leave|left the? @bill|rest to|with @us|@we
@we will ~ take|sort|handle|deal care|with? of? the|your|that|any .. @bill|payment|arrears
@we @be ~ committed|bound|obliged to @costing|@cost
are|is in a position to @cost|offer
@we stand* ready to @cost
@we will ~ assume|take|accept on? .. responsibility|liability|ownership|maintenance for|of .. upkeep|maintenance|cost|repairs|it|green
@we take*|assume* on|over .. upkeep|maintenance|lease|running|repairs from|of?
@writer will ~ make|see|ensure to? it? sure? that? you|he|she|they|it is|are|get|receive|have ~ @costed|approved|your|£
it ~ warrants|guarantees|undertakes|covenants|agrees|engages|grants that|to|you
rent|fares|price|fee|charges|grant|toll will? ~ stay*|remain* .. at|unchanged|frozen|free|same|£
no jobs|job|post will be lost|cut|go
@writer am|are sign* off the|your|on .. £|payment|invoice|grant
`;

export const blamePhrases = `
hold* up? our|my|its hands up
@we had|have|has no part in
not blame @us
no claim against @us
@we was|were wrong to
on our watch
it was our man|men|driver|crew|contractor|lorry|team|staff who|that
@we owe* no
it is not accepted|admitted that
it is denied|admitted that
^|all|is|are|was|were|not down to @us
nothing ~ to do with @us|our
@writer did nothing wrong|improper $
@we must|have|will to? answer for
buck stop* with|here us?
no case|defence to
@we carry*|bear* the can
driver|wall|tree|drain|van|lorry|road|fence|pipe was|is not? ours
plead guilty
@we knew .. rotten|dangerous|unsafe|broken|faulty|cracked|loose
can|could not ~ pin|lay .. on|at us|@we
do not look to @us
@we @do? not? ~ owe* @them compensation|damages|nothing|no|a
@we @do not ~ dispute|contest .. claim|that
because @we @be ~ slow|late|careless|wrong
@we @be not? the cause of
caused by your|his|her own
is|was the fault|doing of the|your|another|somebody|someone|a
@we @have acted properly|correctly|reasonably|lawfully throughout
your own? look-out|lookout|problem
is not our problem|concern|affair
`;

export const orderPhrases = `
you have @count|£|@number .. to|in? days|hours|week|weeks to|in|which? to? @order
it|this is an order
under no circumstances .. are|is|may|must you|the|any|that|this
my|our|your instruction|order|direction|instructions|orders is|are? that|to
^ nothing|nobody leaves|moves|happens|starts|enters|touches .. until|unless|before
there is|are|must to? be no
consider yourself suspended|dismissed|warned|instructed|relieved
take|consider|treat this|that .. as .. instruction|order|direction|notice to
@we would have you|them @order
@writer hereby? give you? notice that you
no|not further|more|other|new? .. is|are|may|shall|must to? be @ordered|poured|dug|felled|used|built|laid|driven|parked|spent|erected
`;
