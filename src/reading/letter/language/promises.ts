import { deedAt, forborneAt } from "./deeds.ts";
import type { Group } from "./group.ts";
import { groupFrom, subjectAt } from "./group.ts";
import { actsAt, takesObject } from "./objects.ts";
import { isBygone, saidAt } from "./performing.ts";
import type { Hit } from "./reading.ts";
import { performing } from "./verbs.ts";
import type { Word } from "./words.ts";
import { formAt, isBreakAt, wordAt } from "./words.ts";

/** "We will pay", "we will not charge": the authority. */
function authoritysFutureAt(words: readonly Word[], group: Group): number {
  const { at, be, leading, named } = group;
  if (group.negated) return forborneAt(words, at, named);
  const said = saidAt(words, group);
  if (said !== -1) return said;
  const is = wordAt(words, at);
  if (be && /^(?:responsible|liable)$/.test(is)) return takesObject(words, at, "M") ? at : -1;
  const isState = be && leading === "none" && !/.ing$/.test(is);
  return isState ? -1 : deedAt(words, at, group);
}

/** What "will" promises: the authority's deeds, and of the writer's those that only the authority can do. */
function futureAt(words: readonly Word[], group: Group): number {
  if (group.leading === "able" || group.leading === "wishing") return -1;
  if (group.subject === "us") return authoritysFutureAt(words, group);
  return group.negated ? -1 : deedAt(words, group.at, group);
}

/** "We agreed to buy", "we have agreed, in 2015": told of, and not resolved now. */
function isReport(words: readonly Word[], { leading, perfect, be }: Group): boolean {
  return perfect ? isBygone(words) : leading === "decided" && !be;
}

/** "We are happy to pay", "I have decided to waive": the mind is made up, so the deed counts as promised. */
function resolvedAt(words: readonly Word[], group: Group): number {
  if (group.negated || group.past || isReport(words, group)) return -1;
  const said = saidAt(words, { ...group, perfect: false, be: false });
  if (said !== -1 || group.leading === "writing" || group.leading === "wishing") return said;
  const { at, named } = group;
  if (wordAt(words, at - 2) === "not") return forborneAt(words, at, named);
  if (wordAt(words, at) === "not") return forborneAt(words, at + 1, named);
  return deedAt(words, group.at, group.leading === "able" ? { subject: "self", named: false } : group);
}

/** "We accept", "we are happy to pay": where the deciding word stands; -1 when none does. */
function presentAt(words: readonly Word[], group: Group): number {
  if (group.leading !== "none") return resolvedAt(words, group);
  return saidAt(words, group);
}

const offering = /^(?:offer|confirm|accept|agree|guarantee|let)$/;

/** Where the deciding word of a verb group stands; -1 when the group binds nobody. */
function bindingAt(words: readonly Word[], group: Group): number {
  switch (group.modal) {
    case "full":
      return futureAt(words, group);
    case "must":
      return -1;
    case "can":
      return offering.test(wordAt(words, group.at)) ? saidAt(words, group) : -1;
    case "weak":
      return group.leading === "wishing" ? resolvedAt(words, group) : -1;
    case "none":
      return presentAt(words, group);
  }
}

/** Verbs joined to the first by "and": they share its subject and its "will". */
function joinedTo(first: Group, words: readonly Word[]): readonly Group[] {
  const joined: Group[] = [];
  for (let at = first.at + 1; at < first.at + 40 && joined.length < 4 && !isBreakAt(words, at); at++) {
    const is = wordAt(words, at);
    if (/^(?:if|who|which|to|we|i)$/.test(is)) break;
    if (!/^(?:and|then|or)$/.test(is) || subjectAt(words, at + 1) !== null) continue;
    const group = groupFrom(words, first, at + 1);
    if (group === null) continue;
    const inherits = group.modal === "none" && !group.perfect && !group.be;
    joined.push(inherits ? { ...first, negated: group.negated, at: group.at } : group);
  }
  return joined;
}

function hitOf(words: readonly Word[], group: Group): Hit | null {
  const at = bindingAt(words, group);
  if (at === -1) return null;
  const isAuthoritys = group.subject === "us" && group.modal === "full";
  const values = {
    subject: group.subject === "us" ? "the authority" : "the writer",
    verb: wordAt(words, at),
  };
  return {
    kind: "obligation",
    reason: isAuthoritys ? "authority-promises" : "writer-commits-authority",
    at,
    values,
  };
}

/** Every verb group of the authority's or the writer's in a sentence, with those joined to it. */
export function groupsIn(words: readonly Word[]): readonly Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = subjectAt(words, at);
    const group = found === null ? null : groupFrom(words, found, found.next);
    if (group !== null) groups.push(group, ...joinedTo(group, words));
  }
  return groups;
}

/** What the authority, or the writer for it, binds itself to in a sentence: subject by subject, verb by verb. */
export function promisesIn(words: readonly Word[], groups: readonly Group[]): readonly Hit[] {
  const hereby = words.findIndex(({ is }) => is === "hereby");
  const isDone =
    hereby !== -1 && formAt(words, hereby + 1) === "third" && actsAt(words, hereby + 1, performing);
  const verb = wordAt(words, hereby + 1);
  const done: readonly Hit[] = isDone
    ? [
        {
          kind: "obligation",
          reason: "writer-commits-authority",
          at: hereby + 1,
          values: { subject: "the writer", verb },
        },
      ]
    : [];
  return done.concat(groups.map((group) => hitOf(words, group)).filter((hit): hit is Hit => hit !== null));
}
