import type { StatementKind } from "../../../message/index.ts";
import type { Name } from "./authority-names.ts";
import { theAuthority, withAuthorityNamed } from "./authority-names.ts";
import { signHit } from "./by-signs.ts";
import { byGrammar, isOtherCapacity, silencedIn } from "./grammar.ts";
import type { Group } from "./group.ts";
import { groupsIn } from "./promises.ts";
import type { Hit } from "./reading.ts";
import { scopesOf } from "./scopes.ts";
import { weigherOf } from "./weighing.ts";
import type { Word } from "./words.ts";
import { wordAt } from "./words.ts";

/** Whose words bind, for the reader of sentences. */
export interface Voice {
  /** The names the authority goes by, as lists of lower-case words, longest first. */
  readonly names: readonly Name[];
}

const kinds: readonly StatementKind[] = ["obligation", "liability", "instruction"];

/** Log-odds below which what the grammar found is let go, unless the authority is named, and above which the signs speak without it. */
const least = -2.5;
const enough = 1.6;

/** What the grammar finds of each kind, where the signs do not speak against it; else what the signs alone tell. */
function weighed(
  words: readonly Word[],
  groups: readonly Group[],
  found: readonly Hit[],
  isNamed: boolean,
): readonly Hit[] {
  const weigh = weigherOf(words);
  const silenced = silencedIn(words);
  const isAsked = words.some(({ is }) => is === "whether");
  return kinds.reduce<readonly Hit[]>((hits, kind) => {
    const { odds, at } = weigh(kind);
    const ofKind = found.filter((hit) => hit.kind === kind);
    if (ofKind.length > 0 && (isNamed || odds > least)) return hits.concat(ofKind);
    return odds > enough && !silenced.has(kind) && !isAsked
      ? hits.concat(signHit(words, kind, at, groups))
      : hits;
  }, []);
}

/** What one sentence does, as its words stand: nothing when it asks, reports, wishes, hedges or waits for others. */
export function hitsIn(spoken: readonly Word[], voice: Voice): readonly Hit[] {
  if (wordAt(spoken, spoken.length - 1) === "?") return [];
  const words = withAuthorityNamed(spoken, voice.names);
  if (isOtherCapacity(words)) return [];
  const groups = groupsIn(words);
  const scopes = scopesOf(words);
  // What is said of the authority by its name is no small talk, whatever the words beside it.
  const isNamed = words.length < spoken.length || words.some(({ is }) => is === theAuthority);
  return weighed(words, groups, byGrammar(words, groups, scopes), isNamed).map((hit) => {
    const isOffer = hit.kind === "obligation" && scopes.condition[hit.at] === "inside";
    return isOffer ? { ...hit, reason: "offer-on-condition" as const } : hit;
  });
}
