import type { RequestHappening } from "../../../../api/index.ts";
import { label, words } from "../../words/index.ts";

/**
 * Under which protocols something happened, told once and again where they had changed: what was asked under one text may be
 * decided under another. Null where there is nothing new to tell, or the log does not say.
 */
export function protocolsAt(
  happenings: readonly Pick<RequestHappening, "protocols">[],
  index: number,
): string | null {
  const versionsOf = ({ protocols }: Pick<RequestHappening, "protocols">): string[] =>
    protocols === undefined ? [] : [protocols.join(", ")];
  const [versions] = happenings.slice(index, index + 1).flatMap(versionsOf);
  if (versions === undefined) return null;
  const before = happenings.slice(0, index).flatMap(versionsOf).at(-1);
  if (before === undefined) return label(words.facts.protocols, { versions });
  return before === versions ? null : label(words.facts.protocolsChanged, { versions });
}
