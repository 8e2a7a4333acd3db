/**
 * Words by which a writer keeps a message from others. Takes `in strict confidence`, `for your eyes only`, `keep this
 * between us`; not `I have every confidence in them`, `confidential waste`.
 */
const kept =
  /\b(?:in (?:the )?(?:strictest |strict |complete |total |absolute )?confidence|confidentially|eyes only|between (?:you and me|us|ourselves|the two of us)|off the record|strictly (?:private|confidential)|private (?:and|&) confidential|(?:go(?:es)?|going|went|gone) no further|between these (?:four )?walls|under your hat|mum's the word|(?:keep|kept|keeping) (?:this|it|that|these)(?: \w{1,12}){0,2} (?:confidential|private|to yourself|quiet)|(?:remains?|stays?|kept|treat(?:ed)?)(?: \w{1,12}){0,3} (?:confidential|confidence|private)|respect (?:the|my) confiden\w{1,8}|(?:this|it|what i (?:say|said|have said)) is (?:strictly |highly |very |all )?(?:confidential|private)|(?:is |are |^)(?:only )?for you (?:only|alone)(?![ ,]+\w)|(?:no one|no-one|nobody) (?:else|but you|except you|other than you) (?:(?:is|ought|needs) to|should|must|may|can) (?:be told|see|read|know|hear)|rather (?:that )?(?:no one|no-one|nobody) (?:else )?(?:saw|knew|heard|read)|not for (?:\w{1,12} )?(?:circulation|sharing|distribution|forwarding|dissemination))\b/;

/** A line or subject that is a marking: `CONFIDENTIAL`, `[Confidential] Tram`, `Confidential - Tram`; not `Confidential waste`. */
const marked =
  /^[[(*]{0,3}(?:strictly )?(?:private (?:and|&) )?confidential(?:[\])*.!]{1,3}|\s{0,2}[:–—-]|$)|[[(](?:strictly |private (?:and|&) )?confidential[\])]/;

/** Takes `don't mention this to anyone`, `i don't want other members to know`; not `I did not tell them`. */
const unmentioned =
  /\b(?:not|n't|rather|prefer) (?:want |wish |like )?(?:\w{1,12} ){0,2}(?:members?|councillors?|cllrs?|any ?one|anybody|others|colleagues?)\b.{0,20}\b(?:know|knew|hear|heard|find out|see|saw)\b|\b(?:do not|don't|never|not to|rather you didn't) (?:\w{1,12} ){0,2}(?:mention|tell|discuss|repeat|reveal)\b.{0,60}\b(?:members?|councillors?|cllrs?|any ?one|anybody|others|colleagues?)\b/;

/** What before those words turns them round, or makes them speak of trust. */
const turned =
  /(?:\b(?:she|he|they|who) (?:has |have )?(?:told|tells?|said|spoke|speaks?|wrote)|\b(?:not|none|nothing|no longer|never|hardly|increase|rise|fall|drop|growth|decline|gain|loss|grow|grew)|n't)\b[^.]{0,20}$/;

/** Whether a sentence, or a subject, asks that the message be kept from others. */
export function asksToKeep(sentence: string): boolean {
  const lower = sentence.slice(0, 2000).toLowerCase().trim();
  if (marked.test(lower) || unmentioned.test(lower)) return true;
  const found = kept.exec(lower);
  if (found === null) return false;
  return !turned.test(lower.slice(Math.max(found.index - 40, 0), found.index));
}
