import type { Consent } from "../consent/index.ts";
import type { Finding, Instant, Level, Message } from "../message/index.ts";
import { strictnessOf, type Authority } from "../people/index.ts";
import { allChecks } from "./all-checks.ts";
import type { Check } from "./check.ts";
import { asCited, clausesInForce } from "./in-force.ts";
import { compareLevels, milder } from "./level.ts";
import { waysOut } from "./ways-out.ts";

/** The authority's setting replaces a check's plain level; what the check itself lowered stays no stricter than it found. */
function levelOf(check: Check, found: Level, setting: Level | "off" | undefined): Level {
  if (setting === undefined || setting === "off") return found;
  return compareLevels(found, check.level) < 0 ? milder(found, setting) : setting;
}

/**
 * What the checks that are on find in a message, most serious first, otherwise in the order of `allChecks` and of the
 * message. `at` is when it is sent; a later time of delivery that the message asks for counts instead.
 */
export function examine(
  message: Message,
  authority: Authority,
  consents: readonly Consent[],
  at: Instant,
): readonly Finding[] {
  const { file } = authority;
  const delivered = Math.max(at, message.draft.deferredUntil ?? at);
  const found: Finding[] = [];
  for (const check of allChecks) {
    const clauses = clausesInForce(file, check.id);
    if (clauses === null) continue;
    for (const finding of check.examine(message, { authority, clauses, consents, at: delivered })) {
      const level = levelOf(check, finding.level, strictnessOf(file, check.id));
      found.push({
        ...finding,
        level,
        clauses: asCited(file, finding.clauses),
        remedies: waysOut(check.id, level, finding.remedies),
      });
    }
  }
  const inOrder = (level: Level): readonly Finding[] => found.filter((finding) => finding.level === level);
  return [...inOrder("hold"), ...inOrder("prompt"), ...inOrder("inform")];
}
