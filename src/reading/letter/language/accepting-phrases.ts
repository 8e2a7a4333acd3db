/** Set phrases that accept liability, fault or blame, one a line. Each has its sentence in the tests. */
export const acceptingPhrases = `
@writer ~ accept*|admit*|acknowledge*|concede*|recognise*|shoulder*|own*|assume* ~ @blame
@writer ~ accept*|admit*|acknowledge*|concede*|recognise* .. our|@we .. @fault|failings|were|was|failed|should|breach|caused|wrong
accept|admit|acknowledge|take full|all|sole|entire|complete responsibility|blame|liability|fault for|on|that
@we ~ admit*|concede* that? .. not|never|no|late|fail*
@fault|failings on our|the-authority part
@writer take*|took ~ responsibility|blame for @harm|your|his|her|their|the
@writer @be ~ to blame|fault
@writer @be ~ at fault
@writer @be ~ negligent|careless|culpable|liable|remiss|reckless
@writer @be ~ in the? breach|wrong
@writer @be ~ responsible|answerable|accountable for .. @harm
@be ~ our own? ~ @fault|responsibility $
@be ~ our own? @fault and|that|for|from|not
@fault|blame|responsibility|liability is|was|lie*|rest*|sit*|fall*|belong* ~ with|on|at|to? us|the-authority|ours|our
@fault|blame is|was ~ ours|the-authority
our|own @fault|inaction|delay|contractor|contractors|driver|drivers|crew|lorry|workmen|staff|team|gritter|digger|van|engineers .. caused|led|damaged|broke|injured|hit|flooded|cracked|destroyed|hurt|scratched
@we|@writer @have? ~ cause*|damage*|break*|flood*|breach*|mishandle*|bungle*|botch*|neglect*|injure*|destroy*|crack* ~ your|the|that|this|his|her|to|it|duty|agreement|contract
caused|brought|damaged|broken|made by|about? our|us|the-authority @fault|contractor|lorry|crew|driver|staff|works?
@we failed|failing|neglected to ~ @care
@we failed in .. duty|duties|care|responsibility|obligation
@we should|ought to? ~ have ~ been? @cared
@we should|ought not|never to? have .. let|left|allowed|ignored|built|dug|removed|opened|closed|@harmed
because|since|as @we did not @care
@we did not @care .. so|and|which|that|enough|properly
@we got it|this|that ~ wrong
@be|comes|came|all ~ down to @us $
@writer hold* up? our|my|its hands up
@we must|will|have|has to? answer for
buck stop* with|here us?
@we let it|the|that .. fall|rot|rust|collapse|decay|fail
@we @be ~ the cause
no|nobody one? but|except|else @us to? blame
entirely|wholly|solely of|our|down making|own? fault|us?
liability|responsibility|fault|negligence|breach .. is|are ~ accepted|admitted|acknowledged|conceded
claim is admitted|accepted
@we owe|owes you .. damages|compensation|damage
@we|it messed|slipped up
@we fell|fall ~ short|below
@we @be ~ guilty of
@we @have no defence|answer|excuse to|for
@writer @do not ~ dispute|contest|deny|challenge .. @blame|claim
liability|fault|blame|negligence is|are not ~ in? dispute|disputed|contested|denied|doubt
it was|is ~ our|the-authority|us @fault|who|that|driver|contractor|crew|workmen|lorry
@we|it carry*|bear* the can|blame|fault|responsibility
@we own this|that|it|up|the @fault|to?
our record|records|man|men|staff|officer|officers|clerk was|were|left|made|gave ~ wrong|mistake|error|open|the|a|false|unlocked|unlit|unguarded
@fault|slip was made by|in|at our|us|this|the-authority office|staff|department|side|end?
tree|wall|drain|pipe|road|path|lorry|driver|van was ours
@we left .. open|unlit|unguarded|unfenced|exposed|loose|unlocked|uncovered|unsafe
because|due|owing|through|thanks of|to? our|the-authority|us ~ @fault
because @we @be ~ slow|late|negligent|careless|wrong
responsibility|blame|fault|liability for .. is|lie*|rest*|sit*|fall* ~ with|on|at us|the-authority|ours|our
@we plead guilty
so is the blame|fault
knew .. rotten|dangerous|unsafe|broken|faulty|cracked|loose|leaking and|but? did? nothing?
`;
