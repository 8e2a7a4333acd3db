import type { StatementKind } from "../../../message/index.ts";
import { agentlessIn } from "./agentless.ts";
import { dutiesIn } from "./duties.ts";
import type { Group } from "./group.ts";
import { liabilityIn } from "./liability.ts";
import { ordersIn } from "./orders.ts";
import { phrasesIn } from "./phrases.ts";
import { promisesIn } from "./promises.ts";
import type { Hit } from "./reading.ts";
import type { Scopes } from "./scopes.ts";
import type { Word } from "./words.ts";
import { wordAt } from "./words.ts";

/** Words about the mail itself: liability for a virus is no liability of the authority's. */
const aboutMail =
  /^(?:e-?mails?|virus(?:es)?|transmission|recipient|attachments?|website|malware|neither|message|confidential)$/;
const law = /^(?:law|act|regulations?|legally|statut(?:e|ory)|code|legislation)$/;
const hedges =
  /^(?:hopefully|perhaps|maybe|possibly|probably|provisionally|theoretically|ideally|draft|minded|likely|permitting|luck|presumably|apparently|supposedly|allegedly)$/;

/** Weaker than a promise, whatever the verb: "in principle", "where possible". */
function isHedged(words: readonly Word[]): boolean {
  return words.some(({ is }, at) => {
    if (hedges.test(is)) return true;
    const next = wordAt(words, at + 1);
    return (
      (is === "in" && next === "principle") ||
      (is === "no" && /^(?:promise|commitment|guarantee|undertaking|assurance)$/.test(next)) ||
      (is === "where" && /^(?:possible|feasible|practicable)$/.test(next))
    );
  });
}

/** Others for whom a writer may speak: "as governors", "as a parent". */
const principals =
  /^(?:governor|trustee|resident|neighbour|candidate|parent|volunteer|director|shareholder|customer|campaigner|landlord|tenant|friend|individual|citizen|party|club|charity|company|firm|business|family|executor|president|treasurer|captain|coach|union|trust|church|choir|school|leaseholder|owner|employer|farmer)s?$/;

const article = /^(?:an?|your|the|school|private|fellow|local|parish|family|my)$/;

/** What is the writer's own and not the authority's: "my land", "our campaign". */
const belongings =
  /^(?:land|house|home|garden|firm|family|husband|wife|property|business|shop|group|party|campaign|manifesto|club|charity|school|wedding)$/;

/** "Our firm commitment" is no firm. */
const firmly = /^(?:order|commitment|offer|price|undertaking|promise|view|belief|decision|intention)$/;

/** Whether another principal stands at a place: "governors", "a firm", not "a firm order". */
function isPrincipal(words: readonly Word[], at: number): boolean {
  return principals.test(wordAt(words, at)) && !firmly.test(wordAt(words, at + 1));
}

/** Those in whose name a letter of the authority may be written. */
const colleagues =
  /^(?:the-authority|board|cabinet|committee|mayor|leader|members?|officers?|colleagues|us|all|everyone|both|everybody|residents|constituents|you|your)$/;

/** "On behalf of the bowls club", "speaking for the trustees": others, unless colleagues come next. */
function speaksForOthers(words: readonly Word[], at: number): boolean {
  const link = wordAt(words, at) === "behalf" ? "of" : wordAt(words, at) === "speaking" ? "for" : "";
  if (link === "" || wordAt(words, at + 1) !== link) return false;
  const noun = /^(?:the|my|our|this|all)$/.test(wordAt(words, at + 2)) ? at + 3 : at + 2;
  return ![noun, noun + 1, noun + 2].some((each) => colleagues.test(wordAt(words, each)));
}

/** "My own", "my land", "our campaign": the writer's, and not the authority's. */
function isBelonging(words: readonly Word[], at: number): boolean {
  const next = wordAt(words, at + 1);
  if (next === "own") return wordAt(words, at) === "my";
  return belongings.test(next) && !firmly.test(wordAt(words, at + 2));
}

/** Whether others speak from a place: "as governors", "as a parent", "we, the trustees,", "my own". */
function isOthersAt(words: readonly Word[], at: number): boolean {
  const next = wordAt(words, at + 1);
  switch (wordAt(words, at)) {
    case "my":
    case "our":
      return isBelonging(words, at);
    case "as":
      if (isPrincipal(words, at + 1) || (article.test(next) && isPrincipal(words, at + 2))) return true;
      return /'s$/.test(wordAt(words, at + 2)) && isPrincipal(words, at + 3);
    case "we":
      return next === "," && (isPrincipal(words, at + 2) || isPrincipal(words, at + 3));
    default:
      return speaksForOthers(words, at);
  }
}

/** Others speak through "we" or "I": governors, a family, a party, a firm. */
export function isOtherCapacity(words: readonly Word[]): boolean {
  return words.some((_, at) => isOthersAt(words, at));
}

/** "I deny that I promised it": the writer's own conduct; "none of this was your fault": comfort. Neither is the authority's blame. */
function isPersonal(words: readonly Word[]): boolean {
  return words.some(({ is }, at) => {
    const next = wordAt(words, at + 1);
    if (/^(?:deny|accept|admit|dispute)$/.test(is)) return next === "that" && wordAt(words, at + 2) === "i";
    if (is !== "your" || next !== "fault") return false;
    return words.slice(0, at).some((word) => /^(?:not|none|never|no)$/.test(word.is));
  });
}

/** The kinds of statement that a sentence as a whole takes the force out of. */
export function silencedIn(words: readonly Word[]): ReadonlySet<StatementKind> {
  const kinds = new Set<StatementKind>();
  if (isPersonal(words) || words.some(({ is }) => aboutMail.test(is))) kinds.add("liability");
  if (isHedged(words)) kinds.add("obligation");
  if (words.some(({ is }) => law.test(is))) kinds.add("instruction");
  return kinds;
}

/** "Stop until the Board decides", "suspended pending an inquiry": an order that lasts as long, and no condition on it. */
function isLasting(words: readonly Word[], kind: StatementKind): boolean {
  return (
    kind === "instruction" && !words.some(({ is }) => /^(?:if|unless|should|provided|subject)$/.test(is))
  );
}

/** Who looks for what: the finders of each kind, in the order in which their hits count. */
const finders: readonly (readonly [
  StatementKind,
  (words: readonly Word[], groups: readonly Group[]) => readonly Hit[],
])[] = [
  ["obligation", promisesIn],
  ["obligation", agentlessIn],
  ["liability", liabilityIn],
  ["instruction", dutiesIn],
  ["instruction", ordersIn],
];

/** What the grammar finds of the kinds given, without others' words, wishes, hedges and what waits for others. */
export function byGrammar(
  words: readonly Word[],
  groups: readonly Group[],
  kinds: readonly StatementKind[],
  scopes: () => Scopes,
): readonly Hit[] {
  const all: Hit[] = [];
  for (const [kind, find] of finders) if (kinds.indexOf(kind) >= 0) all.push(...find(words, groups));
  all.push(...phrasesIn(words).filter(({ kind }) => kinds.indexOf(kind) >= 0));
  if (all.length === 0) return all;
  const { muted, condition } = scopes();
  const silenced = silencedIn(words);
  return all
    .filter(({ at, kind }) => muted[at] !== true && (condition[at] !== "outside" || isLasting(words, kind)))
    .filter(({ kind, reason }) => !silenced.has(kind) || reason === "instructs-directly");
}
