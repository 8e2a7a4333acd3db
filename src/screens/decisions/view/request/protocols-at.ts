import type { RequestHappening } from "../../../../api/index.ts";
import { sayNames } from "../../say.ts";
import { label, words } from "../../words/index.ts";

/** As many characters of a version as tell it from others; the page of the checks has all of them. */
const shortVersion = 8;

/** A protocol and its version, written `part-5.5@1d1ebedbdc81109b`, as a person reads it. */
function sayVersion(written: string): string {
  const [name = "", id = ""] = written.split("@");
  return label(words.facts.protocolVersion, { name, id: id.slice(0, shortVersion) });
}

/**
 * Under which protocols something happened, told once and again where they had changed: what was asked under one text may be
 * decided under another. Null where there is nothing new to tell, or the log does not say.
 */
export function protocolsAt(
  happenings: readonly Pick<RequestHappening, "protocols">[],
  index: number,
): string | null {
  const versionsOf = ({ protocols }: Pick<RequestHappening, "protocols">): string[] =>
    protocols === undefined ? [] : [sayNames(protocols.map(sayVersion))];
  const [versions] = happenings.slice(index, index + 1).flatMap(versionsOf);
  if (versions === undefined) return null;
  const before = happenings.slice(0, index).flatMap(versionsOf).at(-1);
  if (before === undefined) return label(words.facts.protocols, { versions });
  return before === versions ? null : label(words.facts.protocolsChanged, { versions });
}
