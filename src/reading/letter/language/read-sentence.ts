import { agentlessIn } from "./agentless.ts";
import { withAuthorityNamed } from "./authority-names.ts";
import { ordersIn } from "./orders.ts";
import { phrasesIn } from "./phrases.ts";
import { promisesIn } from "./promises.ts";
import type { Hit } from "./reading.ts";
import { scopesOf } from "./scopes.ts";
import type { Word } from "./words.ts";

/** Whose words bind, for the reader of sentences. */
export interface Voice {
  /** The names the authority goes by, as lists of lower-case words, longest first. */
  readonly names: readonly (readonly string[])[];
}

const boilerplate =
  /^(?:e-mail|email|e-mails|emails|virus|viruses|transmission|recipient|attachments?|website|malware)$/;
const law = /^(?:law|act|regulations?|legally|statute|statutory|code|legislation)$/;

function isQuestion(words: readonly Word[]): boolean {
  return words[words.length - 1]?.is === "?";
}

/** Weaker than a promise, whatever the verb: "in principle", "subject to contract", "do our best", "where possible". */
function isHedged(words: readonly Word[]): boolean {
  return words.some((word, at) => {
    const next = words[at + 1]?.is ?? "";
    if (word.is === "in" && next === "principle") return true;
    if (word.is === "where" && /^(?:possible|feasible|practicable)$/.test(next)) return true;
    if (
      /^(?:hopefully|perhaps|maybe|possibly|probably|provisionally|theoretically|ideally|draft)$/.test(
        word.is,
      )
    )
      return true;
    return /^(?:minded|likely)$/.test(word.is);
  });
}

/** Others speak through "we": governors, a family, a party, a firm. */
function isOtherCapacity(words: readonly Word[]): boolean {
  return words.some((word, at) => {
    const next = words[at + 1]?.is ?? "";
    const third = words[at + 2]?.is ?? "";
    const others =
      /^(?:governors?|trustees?|residents?|neighbours?|candidates?|family|parents?|volunteers|directors|shareholders|customers|campaigners|conservatives|socialists|liberals|greens|grandparents|landlords?|tenants?|friends?|individuals?|citizens?|party|club|charity|company|firm|business)$/;
    if (
      word.is === "as" &&
      (others.test(next) ||
        (/^(?:a|your|the|school|private|fellow|local|parish|co-op|family|an|my)$/.test(next) &&
          others.test(third)))
    )
      return true;
    if (
      /^(?:my|our)$/.test(word.is) &&
      /^(?:land|house|home|garden|firm|family|husband|wife|property|business|shop|group|party|campaign|manifesto|club|charity|school|wedding)$/.test(
        next,
      )
    )
      return true;
    return (
      word.is === "we" &&
      next === "," &&
      /^(?:the|your|as)$/.test(third) &&
      others.test(words[at + 3]?.is ?? "")
    );
  });
}

function isSilenced(words: readonly Word[], hit: Hit): boolean {
  if (isOtherCapacity(words)) return true;
  if (hit.kind === "liability")
    return words.some((word) => boilerplate.test(word.is) || word.is === "neither");
  if (hit.kind === "instruction")
    return words.some((word) => law.test(word.is)) && hit.reason !== "instructs-directly";
  return isHedged(words);
}

/** What one sentence does, as its words stand: nothing when it asks, reports, wishes, hedges or waits for others. */
export function hitsIn(spoken: readonly Word[], voice: Voice): readonly Hit[] {
  if (spoken.length === 0 || isQuestion(spoken)) return [];
  const words = withAuthorityNamed(spoken, voice.names);
  const scopes = scopesOf(words);
  const all = [...promisesIn(words), ...agentlessIn(words), ...phrasesIn(words), ...ordersIn(words)];
  return all
    .filter((hit) => scopes.muted[hit.at] !== true && !isSilenced(words, hit))
    .filter((hit) => scopes.condition[hit.at] !== "outside")
    .map((hit) =>
      hit.kind === "obligation" && scopes.condition[hit.at] === "inside"
        ? { ...hit, reason: "offer-on-condition" as const }
        : hit,
    );
}
