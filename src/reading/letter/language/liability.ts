import { blamed, blamedAt, claimAt, type Stance } from "./blame.ts";
import type { Group } from "./group.ts";
import { negligenceIn } from "./negligence.ts";
import type { Hit } from "./reading.ts";
import type { Word } from "./words.ts";

/** More statements of one sentence are not looked for: hostile text has no end of them. */
const most = 20;

/** Blame and liability taken or put off for the authority. */
export function liabilityIn(words: readonly Word[], groups: readonly Group[]): readonly Hit[] {
  const hits: Hit[] = [];
  const add = (at: number, stance: Stance): void => {
    if (stance === null) return;
    const said = words.slice(Math.max(0, at - 2), at + 4).map(({ is }) => is).join(" "); // prettier-ignore
    const reason = stance === "accepts" ? "accepts-liability" : "denies-liability";
    hits.push({ kind: "liability", reason, at, values: { words: said, verb: said } });
  };
  for (const group of groups) add(group.at, negligenceIn(words, group));
  for (let at = 0; at < words.length && hits.length < most; at++) {
    add(at, blamed.has(words[at]?.is ?? "") ? blamedAt(words, at) : claimAt(words, at));
  }
  return hits;
}
