import type { Consent } from "../consent/index.ts";
import type { CheckId, ClauseRef, Finding, Instant, Level, Message } from "../message/index.ts";
import type { Authority, AuthorityFile } from "../people/index.ts";
import { clausesFor, localClause } from "../protocol/index.ts";
import { allChecks } from "./all-checks.ts";
import type { Check } from "./check.ts";
import { compareLevels, milder } from "./level.ts";
import { waysOut } from "./ways-out.ts";

/** Checks that are the product's own rule where no adopted protocol has one. */
const alwaysOn: readonly CheckId[] = ["blind-copy"];

/**
 * The clauses behind a check where the authority has it on, else null: an adopted protocol has a clause for it, or
 * `levels` names it, or it is always on; and `levels` does not turn it off. Source: outward contract, section 4.
 */
export function clausesInForce(file: AuthorityFile, id: CheckId): Clauses | null {
  const known = inForce.get(file) ?? new Map<CheckId, Clauses | null>();
  inForce.set(file, known);
  const clauses = known.get(id);
  if (clauses !== undefined) return clauses;
  const found = clausesOf(file, id);
  known.set(id, found);
  return found;
}

type Clauses = readonly [ClauseRef, ...ClauseRef[]];

/** What was found for each authority file, since every message asks for all checks: a file does not change. */
const inForce = new WeakMap<AuthorityFile, Map<CheckId, Clauses | null>>();

function clausesOf(file: AuthorityFile, id: CheckId): Clauses | null {
  const setting = file.levels?.[id];
  if (setting === "off") return null;
  const [first, ...rest] = clausesFor(file.protocols, id);
  if (first !== undefined) return [first, ...rest];
  return setting !== undefined || alwaysOn.indexOf(id) >= 0 ? [localClause(id)] : null;
}

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
      const level = levelOf(check, finding.level, file.levels?.[check.id]);
      found.push({ ...finding, level, remedies: waysOut(check.id, level, finding.remedies) });
    }
  }
  const inOrder = (level: Level): readonly Finding[] => found.filter((finding) => finding.level === level);
  return [...inOrder("hold"), ...inOrder("prompt"), ...inOrder("inform")];
}
