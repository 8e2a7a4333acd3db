import { agentlessIn } from "./agentless.ts";
import type { Name } from "./authority-names.ts";
import { withAuthorityNamed } from "./authority-names.ts";
import { ordersIn } from "./orders.ts";
import { phrasesIn } from "./phrases.ts";
import { promisesIn } from "./promises.ts";
import type { Hit } from "./reading.ts";
import { scopesOf } from "./scopes.ts";
import type { Word } from "./words.ts";
import { wordAt } from "./words.ts";

/** Whose words bind, for the reader of sentences. */
export interface Voice {
  /** The names the authority goes by, as lists of lower-case words, longest first. */
  readonly names: readonly Name[];
}

/** Words about the mail itself: liability for a virus is no liability of the authority's. */
const aboutMail = /^(?:e-?mails?|virus(?:es)?|transmission|recipient|attachments?|website|malware|neither)$/;
const law = /^(?:law|act|regulations?|legally|statut(?:e|ory)|code|legislation)$/;
const hedges =
  /^(?:hopefully|perhaps|maybe|possibly|probably|provisionally|theoretically|ideally|draft|minded|likely)$/;

/** Weaker than a promise, whatever the verb: "in principle", "where possible". */
function isHedged(words: readonly Word[]): boolean {
  return words.some(({ is }, at) => {
    if (hedges.test(is)) return true;
    const next = wordAt(words, at + 1);
    return (
      (is === "in" && next === "principle") ||
      (is === "where" && /^(?:possible|feasible|practicable)$/.test(next))
    );
  });
}

/** Others for whom a writer may speak: "as governors", "as a parent". */
const principals =
  /^(?:governor|trustee|resident|neighbour|candidate|parent|volunteer|director|shareholder|customer|campaigner|landlord|tenant|friend|individual|citizen|party|club|charity|company|firm|business|family)s?$/;

const article = /^(?:an?|your|the|school|private|fellow|local|parish|family|my)$/;

/** What is the writer's own and not the authority's: "my land", "our campaign". */
const belongings =
  /^(?:land|house|home|garden|firm|family|husband|wife|property|business|shop|group|party|campaign|manifesto|club|charity|school|wedding)$/;

/** "Our firm commitment" is no firm. */
const firmly = /^(?:commitment|offer|price|undertaking|promise|view|belief|decision|intention)$/;

/** Others speak through "we" or "I": governors, a family, a party, a firm. */
function isOtherCapacity(words: readonly Word[]): boolean {
  return words.some(({ is }, at) => {
    const next = wordAt(words, at + 1);
    const third = wordAt(words, at + 2);
    if (is === "my" || is === "our") return belongings.test(next) && !firmly.test(third);
    const skips = is === "as" ? article.test(next) : is === "we" && next === ",";
    if (is === "as") return principals.test(next) || (skips && principals.test(third));
    return skips && (principals.test(third) || principals.test(wordAt(words, at + 3)));
  });
}

/** Whether a sentence as a whole takes the force out of a kind of statement. */
function isSilenced(words: readonly Word[], { kind, reason }: Hit): boolean {
  if (isOtherCapacity(words)) return true;
  if (kind === "liability") return words.some(({ is }) => aboutMail.test(is));
  if (kind === "obligation") return isHedged(words);
  return reason !== "instructs-directly" && words.some(({ is }) => law.test(is));
}

/** What one sentence does, as its words stand: nothing when it asks, reports, wishes, hedges or waits for others. */
export function hitsIn(spoken: readonly Word[], voice: Voice): readonly Hit[] {
  if (wordAt(spoken, spoken.length - 1) === "?") return [];
  const words = withAuthorityNamed(spoken, voice.names);
  const all = [...promisesIn(words), ...agentlessIn(words), ...phrasesIn(words), ...ordersIn(words)];
  if (all.length === 0) return [];
  const { muted, condition } = scopesOf(words);
  return all
    .filter((hit) => muted[hit.at] !== true && condition[hit.at] !== "outside" && !isSilenced(words, hit))
    .map((hit) => {
      const isOffer = hit.kind === "obligation" && condition[hit.at] === "inside";
      return isOffer ? { ...hit, reason: "offer-on-condition" as const } : hit;
    });
}
