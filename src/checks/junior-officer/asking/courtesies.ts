/** Offers and pleasantries: they ask for nothing, whatever their form. Each pattern takes a sentence in lower case. */
export const courtesies: readonly RegExp[] = [
  // Takes `how are you`, `did you have a good holiday`, `all well with you`; not `how are the works going`.
  /\bhow (?:are|were) (?:you|things)\b|\bhow (?:was|is|were|are) (?:your|the|my) (?:\w{1,12} )?(?:leave|holiday|weekend|break|trip|family|day|week|journey|baby|children|wife|husband|mother|father|garden)\b|\b(?:you|all) (?:well|alright|all right|ok|okay)\b|\b(?:had|have) a (?:good|nice|lovely|pleasant|great) (?:break|holiday|weekend|trip|time|journey|christmas|easter|rest|day)\b/,
  // Takes `hope you had`, `i trust this helps`; not `i trust you will`.
  /\b(?:hope|trust) (?:you(?:'re| are|'ve| have| had| enjoyed| found| all| both| will (?:be|have|enjoy|find|feel))|all\b|this\b|that (?:helps|this|makes|all|you (?:are|have|had))|things\b|everything\b|it\b|to see you|he\b|she\b|they\b|the \w{1,20} (?:is|are|was|were|went|goes)\b)/,
  // Takes `if you need anything`, `let me know if i can help`; not `let me know if the road`.
  /\b(?:if|should|whatever|whenever) (?:you|there|anyone|anybody) (?:need|needs|want|wants|would like|have any|has any|require|wish|are any|is any(?:thing)? (?:else|i|more|further))\b|\bif (?:i can|i may|it is of use|it helps|it would help|that helps|of (?:any )?(?:use|help))\b/,
  // Takes `shall i bring`, `can i help`, `would you like me to`, `is there anything i can do`; not `can i have`.
  /\bshall (?:i|we)\b|\b(?:should|can|could|may|might) i (?:help|bring|do|come|join|offer|also|be of|assist|lend)\b|\bdo you (?:need|want) (?:anything|any|me|my|us)\b|\bwould you like (?:me|us|my|a|some)\b|\banything (?:else )?(?:i can|i could|you need|for me)\b/,
  // Takes `does friday suit you`, `would that work`; not `does the pump work`.
  /\b(?:does|did|would|will) (?:that|this|it|\w{3,6}day) (?:help|suit|do\b|work)|\b(?:suits?|works?|ok|okay|all right|convenient) (?:for |with )?(?:you|me)\b/,
  // Takes `no need to reply`, `nothing to do`, `for your information`.
  /\b(?:no (?:need|rush|reply|hurry|further questions?|questions?)|nothing (?:to do|needed|further|more|is needed)|need(?:n't| not| do nothing)|no action|for (?:your )?information|fyi|don't worry|do not worry|happy to help)\b/,
  // Takes `thank you for coming`, `can't thank you enough`, `i am grateful for`; not `thanks in advance`.
  /\b(?:thank you|thanks|many thanks|thankyou)(?: \w{1,12}){0,3} for\b|\bthank you enough\b|\bi(?:'m| am) (?:\w{1,12} ){0,2}grateful (?:for|to)\b|\b(?:want|like|wish|write|writing|just|only) to (?:thank|say|add|express|congratulate|apologi[sz]e|assure|tell you|let you know|put on record|pass on|wish|acknowledge)\b|\byou to know (?:how|that)\b/,
  // Takes `as you asked`, `in answer to your question`.
  /^(?:as (?:you )?(?:asked|requested|promised|discussed|agreed)|(?:in|to) answer (?:to )?your|you asked)\b/,
  // Takes `what a relief!`, `how kind of you`, `yes, please do`, `isn't it lovely?`.
  /^(?:what an? |how (?:kind|lovely|nice|good|wonderful|thoughtful|time) |who would have ).*[!.]$|^how (?:kind|lovely|nice|thoughtful) of\b|^yes,? (?:please|go ahead|do\b|that|by all means|fine|carry on|agreed|of course)|\bisn't (?:it|that) (?:lovely|wonderful|great|marvellous|splendid|good|nice|exciting)\b|\bcould not be better\b/,
];
