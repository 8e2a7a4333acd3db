import type { CheckId, Finding, Level, Remedy } from "../message/index.ts";

/** Remedies that depend on the level alone, and are added to every finding in the same way. */
const general: readonly Remedy[] = ["give-reason", "ask-for-release", "report-false-alarm"];

/** A hold that rests on reading text, where reading can err: the sender releases it with a reason. */
const heldByReading: readonly CheckId[] = ["binding-letter"];

function release(check: CheckId, level: Level): readonly Remedy[] {
  if (level === "inform") return [];
  return level === "prompt" || heldByReading.indexOf(check) >= 0 ? ["give-reason"] : ["ask-for-release"];
}

/**
 * A finding's remedies at the level at which it is shown: its own, then the way to send all the same (a reason, or the
 * Monitoring Officer's release), then the report of a false alarm, so that no finding is a dead end.
 */
export function waysOut(
  check: CheckId,
  level: Level,
  own: readonly [Remedy, ...Remedy[]],
): readonly [Remedy, ...Remedy[]] {
  const particular = own.filter((remedy) => general.indexOf(remedy) < 0);
  const [first, ...rest] = [...particular, ...release(check, level)];
  return first === undefined ? ["report-false-alarm"] : [first, ...rest, "report-false-alarm"];
}

/** The finding as it stands at another level: with the ways out of that level. */
export function atLevel(finding: Finding, level: Level): Finding {
  return { ...finding, level, remedies: waysOut(finding.check, level, finding.remedies) };
}
