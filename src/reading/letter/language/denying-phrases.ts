/** Set phrases that deny liability, fault or blame, one a line. Each has its sentence in the tests. */
export const denyingPhrases = `
@writer @do not ~ accept|admit|acknowledge|bear|concede|assume|take|agree .. @blame|we
@writer @do not ~ accept .. @claim
@writer ~ deny*|reject*|refute*|dispute*|disclaim*|repudiate*|contest* .. @blame|@claim|that
@writer ~ refuse*|decline* to? accept? any|all|the|your .. @blame|@claim
@blame|@claim is|are|was|can not ~ be? accepted|admitted|ours
@blame|@claim is|are|must ~ be? denied|rejected|refuted|repudiated|disputed|refused|unfounded|baseless
no @blame .. attach*|rest*|lie*|fall*|is|on|can|accepted|admitted|with|for
@writer ~ accept*|have|has|bear*|admit*|take* no ~ @blame
@be not ~ our|the-authority @fault|problem|responsibility|concern|affair
not our fault|problem|doing|mistake
@be not ~ down to @us
@writer @be not ~ to blame|fault
@writer @be not ~ liable|negligent|careless|culpable|answerable
@writer @be not ~ in|at breach|default|fault
@writer @be not ~ responsible for .. @harm|your|his|her|any
@writer @be in no way|sense liable|responsible|to|at blame|fault|for?
@writer|can not be ~ held|blamed|made responsible|liable|accountable|answer|for
nothing ~ to do with @us|our|me
not something|one|anything|matter for? which @we
not because of our|the-authority
can|could not ~ pin|blame|lay .. on|at us|the-authority
@writer @be ~ blameless|innocent
because you|he|she|they were|was ~ running|careless|drunk|speeding|reckless|trespassing|warned
@writer did nothing wrong|negligent|improper
@writer did not ~ cause|damage|break|flood|breach|injure|crack
@writer @have not ~ breached|caused|damaged|been|done negligent|careless|wrong|our|the|any?
not caused|due|attributable|down by|to .. @us|our
not through any? fault|negligence of|on? ours|our|part?
no fault|negligence|blame|breach on|of|by @ours part?
@be ~ your|his|her own ~ @fault|responsibility|lookout|problem
through|by your|his|her|their own @any
only yourself|yourselves|themselves to blame
fault|blame|responsibility|liability is|lie*|rest*|sit*|fall* ~ with your|the|@them|others|another|someone|his|their|a
without accept*|admit*|concede* ~ @blame
without any? admission of ~ @blame
@we @be not the cause|reason
claim is|has|fails|was ~ without|no|rejected|refused|merit|denied
@writer @do not ~ owe @them
is|was|were ~ the fault|doing of the|your|another|somebody|someone|a
@we owe|owes|owed @them nothing|no
do not look to @us
wall|road|tree|drain|path|land|fence|pipe|bridge|pavement is|was not ours|our|the-authority
no case to answer
@we @have? always? acted|behaved properly|correctly|reasonably|lawfully throughout
`;
