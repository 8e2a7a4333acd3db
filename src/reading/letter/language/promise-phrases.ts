/** Set phrases that bind without a verb of promising, one a line. Each has its sentence in the tests. */
export const promisePhrases = `
@prize|money|@money is|are yours
consider*|regard*|treat*|take .. done|settled|agreed|cancelled|waived|approved|accepted|sorted|extended|granted|renewed|forgiven|guaranteed
consider*|regard*|treat* .. written|dropped off|for|as?
you have got? a deal|contract|bargain
it is a? deal|bargain $
it is|that a? firm? yes|deal from|for? us|me|@ours
yes from us
you have|may got? our|the-authority @word
you have my @word that|of .. @us|@we|our
you have got? my|our|the full|formal? @leave
you have got? the? all-clear|green|go-ahead light? from? @us?
give* @them my|our|the? @word|@leave
@writer ~ give|gives|make|makes a|an|the|our firm|binding? @word
we have a deal
is|are|be on @us $
@bill|repairs is|are|will be? ours
at our own? expense|cost $
send|forward|address the? bill|invoice|bills|invoices to @us|me
invoice|bill @us
charge|put it|this|that|them to|on @us|our
for|to our account
@money .. coming|going to you
you can|may count*|rely*|depend* on @us|our to|for|support? ..
count|rely on @us for|to
count|put|mark @us in|down for @money|@many
@we stand|stands|stood behind|by the|our|every|that|this
see you all? right
nobody|no-one|not|never .. lose a|one penny
not .. out of pocket
@we will be responsible|liable for|to .. @bill
@we|@writer are|am happy|content|fine|good|ok with that|your|the @price
^ happy|content|fine with that|your|the @price
your|the|that @price suit*|are|is @us|acceptable|fine|agreed|right
yes to the|your .. @money|@price|request|proposal|extra|extension
@money it is $
@money is|it is? fine|acceptable|agreed|ok
shake|shaking on it|that|@money
you have got? the? @prize|money
@prize go* to you|your
your @price|application|firm|proposal @have|@be been? successful|accepted|chosen|selected
@we will take|have it|them|all|the|@many lot|of|at|for
you are ~ hired|appointed|employed|engaged
your @prize|home|position|pension is ~ guaranteed|safe|secure|secured|assured
you are|is ~ exempt|excused|released|free|relieved|discharged from|of
@we have|will got? you covered
^ go ahead with the|your|that
^ go ahead and @cost|order|book|start|begin|buy
let us go ahead with|at
you can|may now? have|keep|use the|your|this|it|that .. @money|free|rent-free|nothing|penny|rent|expense|charge
you can|may now? treat|consider|regard
you can|may stay|remain|live .. free|rent-free
you will|shall|need|do not have|need? to? pay|repay|refund|contribute|leave|owe|return
you will not be asked|required|expected|made|charged|fined|prosecuted|evicted|billed
you will|shall receive|get|have|be .. @money
you will|shall have|get the|your|a new|full|free? lease|contract|grant|licence|tenancy|refund|deposit|job|post|home|flat|boiler|roof|kitchen|fence|money|payment|keys|compensation
you owe @us nothing
there will be no|nothing charge|fee|more? to|for? pay? ..
there is no|nothing charge|more? to you|pay
will not cost you
nobody|no-one|nothing|none will|shall be? charge|charged|evict|evicted|lose you|their|your?
no charge|fee is|will be? made|payable|due
nothing more? is|will be? payable|due|owed
a|the|your first|full? payment|cheque|refund|sum|grant of? .. will|shall|should reach|arrive|follow|be|go
@money will|shall reach|arrive|follow|be|go|come .. you|your|paid|sent|credited|account|hands
this|the|my|our @paper is|stands|serves|counts .. @word|acceptance|agreement|authority|order|contract
@writer have|has ~ instructed|authorised .. to pay|refund|reimburse|credit|release you|your
consider|take|accept|treat this @paper .. @word|acceptance|agreement|order|authority
take|accept|treat this|my .. as .. @word|acceptance|agreement|order|authority
this|@paper confirms|records|evidences|constitutes .. agreement|acceptance|award|order|grant|commitment|decision to
place|placing|raise our|an|the|this|a|firm? order for|with
please|kindly supply|deliver|send|ship .. invoice|bill|charge
@writer would like to order|book|buy|purchase|hire|take @many
are|is in a position to @cost|offer|accept|agree
our word on it|that
our|the-authority|my offer of? @money? is|stands firm|final|unconditional|open|good
@us will|shall have no .. claim|right|recourse against|to
you will|shall not get|receive|have|see a|any bill|charge|invoice|demand
the-authority pays|covers|meets|bears|funds|picks .. up|cost|costs|rest|balance|it|shortfall|first|half|bill|difference
we pay|cover|meet|bear|fund|pick .. rest|balance|shortfall|first|half|difference
shortfall|overrun|excess|rest|balance|@bill .. fall*|come*|land* to|on @us
letting|let you off .. @bill|rent|arrears|fine|debt|fee|charge|penalty
our|my answer|decision|reply is yes
paid for by @us
our|the-authority contribution|share|part|offer will|is|shall be? @money
leave|left the? cost|bill|invoice|expense|rest to|with @us
@we will|shall take care of the|your|that|any .. @bill|payment|arrears
@we will|shall sort|handle|deal the|your|with .. @bill
@we will|shall go halves
@we stand|stands ready to @cost
@we @be ~ committed|bound|obliged to @costing|@cost
@we will|shall ~ assume|take|accept on? .. responsibility|liability|ownership for|of .. upkeep|maintenance|cost|costs|repairs|it|wall|road
@we take*|assume* on|over .. upkeep|maintenance|lease|cost|costs|running|repairs from|of?
@writer hereby agree*|grant*|promise*|confirm*|assign*|sell*|lease*|transfer*|extend*|renew*|accept*|award*|release*|waive*
@writer will|shall ~ make|see|ensure to? it? sure? that? you|he|she|they|it is|are|get|receive|have ~ @costed|your|the|a|@money
it warrants|guarantees|undertakes|covenants|agrees|grants that|to|you
rent|fare|fares|price|fee|charge|charges|grant|toll will|shall stay|remain .. at|unchanged|frozen|free|same|@money
can|may be charged|billed|invoiced|put to|against our|us|the-authority|the contract|account|budget|scheme?
no jobs|redundancies|redundancy|job|post will|shall be lost|cut|go
there will be no redundancies|redundancy|job
@writer am|are|have? sign* off? the|your|on .. @money|payment|invoice|grant|purchase|extension|order
`;
