import type { StatementKind } from "../../../message/index.ts";
import type { Name } from "./authority-names.ts";
import { theAuthority, withAuthorityNamed } from "./authority-names.ts";
import { signHit } from "./by-signs.ts";
import { byGrammar, isOtherCapacity, silencedIn } from "./grammar.ts";
import type { Group } from "./group.ts";
import { groupsIn } from "./promises.ts";
import { isHanded, isNarrative, isOthersDeed } from "./others-words.ts";
import { isReport } from "./performing.ts";
import type { Hit } from "./reading.ts";
import type { Scopes } from "./scopes.ts";
import { scopesOf } from "./scopes.ts";
import type { Weighed } from "./weighing.ts";
import { weigherOf } from "./weighing.ts";
import type { Word } from "./words.ts";
import { wordAt } from "./words.ts";

/** Whose words bind, for the reader of sentences. */
export interface Voice {
  /** The names the authority goes by, as lists of lower-case words, longest first. */
  readonly names: readonly Name[];
}

const kinds: readonly StatementKind[] = ["obligation", "liability", "instruction"];

/** What is known of a sentence beside its words. */
interface Reading {
  readonly groups: readonly Group[];
  readonly scopes: () => Scopes;
  /** The authority is known by name, so that others who act are not it. */
  readonly isKnown: boolean;
}

/** Log-odds below which what the grammar found is let go, unless the authority is named, and above which the signs speak without it. */
const least = -2.5;
const enough = 1.6;

/** Whether what the signs speak for is not the writer's word now: handed on, done by others, or waiting for them. */
function isOthers(words: readonly Word[], { kind, at }: Weighed, read: Reading): boolean {
  if (isHanded(words, at(), read.scopes)) return true;
  if (kind !== "obligation") return kind === "instruction" && isNarrative(words);
  if (read.isKnown && isOthersDeed(words)) return true;
  return isTold(words, read.groups) || read.scopes().condition[at()] === "outside";
}

/** "The Board has set aside £40,000 for towpaths": all that the authority does here is told of it. */
function isTold(words: readonly Word[], groups: readonly Group[]): boolean {
  if (groups.length === 0 || words.some(({ is }) => /^(?:will|shall)$/.test(is))) return false;
  return groups.every((group) => group.perfect && isReport(words, group));
}

/** What the grammar finds of each kind, where the signs do not speak against it; else what the signs alone tell. */
function weighed(
  words: readonly Word[],
  possible: readonly Weighed[],
  found: readonly Hit[],
  read: Reading,
): readonly Hit[] {
  const hits: Hit[] = [];
  for (const each of possible) {
    const { kind, odds, at } = each;
    const ofKind = found.filter((hit) => hit.kind === kind);
    if (ofKind.length > 0) hits.push(...ofKind);
    else if (odds > enough && !silencedIn(words).has(kind) && !isOthers(words, each, read))
      hits.push(signHit(words, kind, at(), read.groups));
  }
  return hits;
}

/** The kinds that a sentence may still be of once its signs are weighed: of most sentences, none. */
function possibleIn(words: readonly Word[], isNamed: boolean): readonly Weighed[] {
  const weigh = weigherOf(words);
  return kinds.map(weigh).filter(({ odds }) => isNamed || odds > least);
}

/** What one sentence does, as its words stand: nothing when it asks, reports, wishes, hedges or waits for others. */
export function hitsIn(spoken: readonly Word[], voice: Voice): readonly Hit[] {
  if (wordAt(spoken, spoken.length - 1) === "?") return [];
  const words = withAuthorityNamed(spoken, voice.names);
  // What is said of the authority by its name is no small talk, whatever the words beside it.
  const isNamed = words.length < spoken.length || words.some(({ is }) => is === theAuthority);
  const possible = possibleIn(words, isNamed);
  if (possible.length === 0 || isOtherCapacity(words)) return [];
  const groups = groupsIn(words);
  let read: Scopes | null = null;
  const scopes = (): Scopes => (read ??= scopesOf(words));
  const asked = possible.map(({ kind }) => kind);
  const found = byGrammar(words, groups, asked, scopes);
  const isKnown = voice.names.length > 0;
  return weighed(words, possible, found, { groups, scopes, isKnown }).map((hit) => {
    const isOffer = hit.kind === "obligation" && scopes().condition[hit.at] === "inside";
    return isOffer ? { ...hit, reason: "offer-on-condition" as const } : hit;
  });
}
