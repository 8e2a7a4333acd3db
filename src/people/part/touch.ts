import { partsOf } from "../address.ts";
import { fullNameKey } from "../full-name.ts";
import { shapeOf } from "../lookalike/domain-shape.ts";
import { skeletonOf } from "../lookalike/skeleton.ts";
import { wordsOfLocal } from "../looks-like-member.ts";
import { canonicalName } from "../name.ts";
import { addressMark, domainMark } from "../served/policy-file.ts";
import type { Mentions } from "./mentions.ts";
import { wordsOf } from "./words.ts";

/** The mentions of a message as keys to look people up by. */
export interface Touch {
  /** Normalised. */
  readonly addresses: ReadonlySet<string>;
  /** Every word that stands in a text or a name. */
  readonly words: ReadonlySet<string>;
  /** What the names, local parts and domains look like when they are read as somebody's full name. */
  readonly looks: ReadonlySet<string>;
  /** What the local parts look like. */
  readonly locals: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
  /** The marks of addresses and domains; empty where the file hides nothing. */
  readonly marks: ReadonlySet<string>;
}

function addWords(words: Set<string>, text: string | null): void {
  if (text !== null) for (const word of wordsOf(text)) words.add(word);
}

/**
 * The keys of mentions; in time linear in their length. Participants count like mailboxes, so that a part still serves
 * when one of them is added to the recipients. `salt`: that of a file that hides personal accounts.
 */
export function touchOf({ mailboxes, participants, texts }: Mentions, salt?: string): Touch {
  const touch = {
    addresses: new Set<string>(),
    words: new Set<string>(),
    looks: new Set<string>(),
    locals: new Set<string>(),
    domains: new Set<string>(),
  };
  for (const { name, address } of [...mailboxes, ...participants]) {
    addWords(touch.words, name);
    if (name !== null) touch.looks.add(fullNameKey(canonicalName(name).split(" ")));
    const parts = address === null ? null : partsOf(address);
    if (parts === null) continue;
    touch.addresses.add(`${parts.local}@${parts.domain}`);
    touch.domains.add(parts.domain);
    touch.locals.add(skeletonOf(parts.local));
    touch.looks.add(fullNameKey(wordsOfLocal(parts.local)));
    touch.looks.add(fullNameKey(shapeOf(parts.domain).registered.name.split("-")));
  }
  for (const text of texts) addWords(touch.words, text);
  const marks = new Set<string>();
  if (salt !== undefined) {
    touch.addresses.forEach((address) => marks.add(addressMark(salt, address)));
    touch.domains.forEach((domain) => marks.add(domainMark(salt, domain)));
  }
  return { ...touch, marks };
}
