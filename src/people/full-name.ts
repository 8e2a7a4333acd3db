import type { Person } from "./authority-file.ts";
import { skeletonOf } from "./lookalike/skeleton.ts";
import { canonicalName } from "./name.ts";

/** What is no letter or digit of a name: the blanks, hyphens and apostrophes that a local part leaves out. */
const between = /[^0-9A-Za-z\u0080-\uffff]/g;

/** The words of a name run together, as what they look like: equal for `Tomasz Wilk`, `tomaszwilk` and `tоmasz-wilk`. */
export function fullNameKey(words: readonly string[]): string {
  return skeletonOf(words.join("").replace(between, ""));
}

/** The keys of a person's full names, forename or surname first; none where a name is one word or holds an initial. */
export function fullNameKeys(person: Person): readonly string[] {
  return [person.name, ...(person.alsoKnownAs ?? [])]
    .map((name) => canonicalName(name).split(" "))
    .filter((words) => words.length > 1 && words.every((word) => word.length > 1))
    .reduce<readonly string[]>(
      (keys, words) => [...keys, fullNameKey(words), fullNameKey(words.slice().reverse())],
      [],
    );
}
