/** Set phrases that order somebody to act, one a line. Each has its sentence in the tests. */
export const orderingPhrases = `
you must ~ not @deed
you must ~ @order
you must ~ @deed .. .. by|within|before|at|until ~ @day|@count|@number|times
you must be|have .. off|out|gone|@ordered
you shall ~ not? @order
you will ~ not @order
you will ~ @order .. .. by|within|before|forthwith|immediately|at|until ~ @day
you have|need got? to ~ @order
you are|is ~ to ~ not? @order
you are not to @order|let|allow|trade|enter|go|use
you are|is ~ instructed|directed|ordered|commanded not? to
you are ~ required not? to not? @order
hereby instructed|directed|ordered|required to
your|the|all @party is|are ~ required|instructed|directed|ordered not? to
bidders|tenderers|tenants|traders|contractors|operators is|are ~ required|instructed|directed|ordered not? to
@party must|shall ~ not? @order|be|stop|leave|place|sub-let
@party|you is|are|has|have to ~ not? @order|hand
your|the @party will now? not? @order
@writer would have @them @order
@writer ~ require*|instruct*|direct*|order*|command* you|your|the|them|all|both|him|her|any|that|each .. to? @order|to|not|be|stop
@writer am|are|is? ~ order*|direct*|require*|demand* .. closure|removal|demolition|suspension|immediate|return|withdrawal|reinstatement|repair|payment
@writer am|are|is ~ instructing|directing|ordering|requiring you|your|the|them|all .. to
@writer ~ insist*|demand* that|on you|your|the .. @order|@ordered|immediate|be
@writer want*|require*|need*|expect* @them|your|the .. to @order
@writer want*|require*|need* that|the|this|all|every|those|these|your .. @ordered|gone|off|removed|stopped
@writer|hereby give|gives you? notice to|that you .. @order
works|work|trading|building|deliveries|demolition|digging|dumping|felling must|shall|is|are to? ~ stop|cease|halt|be|begin|resume|start
@the .. must|is|are|has|have ~ to? be ~ @ordered|@gone
@the .. is|are|has|have to come|go|stop|cease|begin|halt|resume|start down|off|out|now|today|by|back?
no|not further|more|other|new|one|a|single .. is|are|may|shall|must|will to? be? @ordered|poured|dug|felled|used|enter|built|laid|driven|moved|let|parked|spent|erected
nobody|nothing|no-one is|are|may|must|shall to? be? @order|@ordered|enter|leave|moved|touched|used
you have @count|@number .. to|in? day|days|hour|hours|week|weeks? to|in which? to? @order
under no circumstances .. is|are|may|must|should you|the|any
my|our instruction|order|direction|instructions|orders is|are that|to
@writer ~ require* .. .. by|within|before|immediately return|@day|@number|then
the .. is|are to run|stop|cease|operate|resume|terminate|turn
^ nothing|nobody|no-one leaves|moves|happens|goes|starts|enters|touches .. until|unless|before
there is|are to be no
consider yourself suspended|dismissed|warned|instructed|relieved
^ let no one|person|vehicle|lorry on|in|past|through
take|consider|treat this|that .. as .. instruction|order|direction|notice to
^ see|make|ensure to? it? sure? that|the|all .. is|are @gone|@ordered
`;
