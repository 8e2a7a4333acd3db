/** Offers and pleasantries: they ask for nothing, whatever their form. Each pattern takes a sentence in lower case. */
export const courtesies: readonly RegExp[] = [
  // Takes `how are you`, `did you have a good holiday`, `all well with you`; not `how are the works going`.
  /\bhow (?:are|were) (?:you|things)\b|\bhow (?:was|is|were) (?:your|the|my) (?:\w{1,12} )?(?:leave|holiday|weekend|break|trip|family|day|week|journey|baby)\b|\b(?:you|all) (?:well|all ?right|ok)\b|\bha(?:ve|d) a (?:good|nice|lovely) (?:break|holiday|weekend|trip|time|rest|day)\b/,
  // Takes `hope you had`, `i trust this helps`; not `i trust you will`.
  /\b(?:hope|trust) (?:you(?:'re| are|'ve| have| had| enjoyed| all| will (?:be|have|enjoy))|all|this|that (?:helps|makes|all)|things|everything|it|to see you|the \w{1,20} (?:is|are|was|were|went|goes))\b/,
  // Takes `if you need anything`, `let me know if i can help`; not `let me know if the road`.
  /\b(?:if|should) (?:you|there) (?:need|want|would like|have any|require|wish|are any|is any)\w*\b|\bif (?:i can|i may|it helps|it would help|that helps|of (?:any )?(?:use|help))\b/,
  // Takes `shall i bring`, `can i help`, `would you like me to`, `is there anything i can do`; not `can i have`.
  /\bshall (?:i|we)\b|\b(?:can|could|may|might) i (?:help|bring|do|come|join|offer|also|be of)\b|\bdo you (?:need|want) (?:any|me|my)\w*\b|\bwould you like (?:me|us|my|a|some)\b|\banything (?:else )?(?:i can|i could|you need)\b/,
  // Takes `does friday suit you`, `would that work`; not `does the pump work`.
  /\b(?:does|did|would|will) (?:that|this|it|\w{3,6}day) (?:help|suit|do\b|work)|\b(?:suits?|ok|convenient) (?:for |with )?(?:you|me)\b/,
  // Takes `no need to reply`, `nothing more`, `for your information`.
  /\b(?:no (?:need|rush|reply|hurry|(?:further )?questions?|action)|nothing (?:to do|needed|further|more)|need(?:n't| not| do nothing)|for (?:your )?information|fyi|(?:don't|do not) worry|happy to help)\b/,
  // Takes `thank you for coming`, `i am grateful for`, `i want to thank`; not `thanks in advance`.
  /\b(?:thank you|thanks)(?: \w{1,12}){0,3} (?:for|enough)\b|\bi(?:'m| am) (?:\w{1,12} )?grateful (?:for|to)\b|\b(?:want|like|just|only) to (?:thank|say|add|express|apologi[sz]e|tell you|let you know|put on record)\b|\byou to know (?:how|that)\b/,
  // Takes `as you asked`, `in answer to your question`, `what a relief!`, `how kind of you`, `yes, please do`.
  /^(?:as (?:you )?(?:asked|requested|promised|agreed)|(?:in|to) answer (?:to )?your|you asked)\b|^(?:what an? |how (?:kind|lovely|nice|good|time) |who would have ).*[!.]$|^how (?:kind|lovely|nice) of\b|^yes,? (?:please|go ahead|do|that|carry on)\b|\bisn't (?:it|that) (?:lovely|wonderful|great|good)\b/,
];
