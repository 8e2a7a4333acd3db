import type { StatementKind, StatementReason } from "../../../message/index.ts";
import type { Group } from "./group.ts";
import type { Hit } from "./reading.ts";
import type { Word } from "./words.ts";
import { formAt, wordAt } from "./words.ts";

const negative =
  /^(?:not|no|never|nothing|none|nobody|neither|nor|without|deny|denies|denied|reject|rejects|rejected|dispute|disputes|refuse|refused|your|own)$/;

/** The reason that fits a kind best, where signs and not grammar told it. */
function reasonOf(words: readonly Word[], kind: StatementKind, groups: readonly Group[]): StatementReason {
  if (kind === "liability")
    return words.some(({ is }) => negative.test(is)) ? "denies-liability" : "accepts-liability";
  if (kind === "instruction") return formAt(words, 0) === "base" ? "instructs-directly" : "instructs-by-duty";
  const [group] = groups;
  if (group === undefined) return "promise-without-agent";
  return group.subject === "us" && group.modal === "full" ? "authority-promises" : "writer-commits-authority";
}

/** A statement told by its signs alone: the words shown are those around the one that weighs most. */
export function signHit(
  words: readonly Word[],
  kind: StatementKind,
  at: number,
  groups: readonly Group[],
): Hit {
  const around = [at - 1, at, at + 1].map((each) => wordAt(words, each)).filter((is) => is !== "");
  const said = around.join(" ");
  const subject = groups[0]?.subject === "us" ? "the authority" : "the writer";
  return { kind, reason: reasonOf(words, kind, groups), at, values: { subject, words: said, verb: said } };
}
