import type { Consent } from "../consent/index.ts";
import type { Finding, Instant } from "../message/index.ts";
import { acknowledgedAs, itemDigest } from "../outlook/index.ts";
import type { SendReport } from "../register-client/index.ts";
import type { JudgedBy } from "./grounds.ts";
import type { ItemNow } from "./item-now.ts";
import { settlementsOf } from "./settled.ts";

type SentFinding = SendReport["findings"][number];

/** The release under which a finding passed; null when it was a reason. */
function releaseOf(finding: Finding, now: ItemNow): string | null {
  const settled = settlementsOf(now)(finding);
  return settled?.says === "release" ? settled.reason : null;
}

function sentFinding(finding: Finding, now: ItemNow): SentFinding {
  const { check, level, clauses } = finding;
  const settled = settlementsOf(now)(finding);
  const alarm = acknowledgedAs("false-alarm", finding, itemDigest(now), now.knowledge.acknowledgements);
  return {
    check,
    level,
    clauses: clauses.map(({ protocol, clause }) => ({ protocol, clause })),
    ...(settled?.says === "reason" && settled.reason !== "" ? { reason: settled.reason } : {}),
    ...(alarm === null ? {} : { isFalseAlarm: true }),
  };
}

/**
 * What the register is told of a message that goes: with which findings at prompt or hold, why, and under which permissions.
 * Null where there was neither; never anything of its content.
 */
export function reportOf(
  { findings, version }: JudgedBy,
  used: readonly Consent[],
  now: ItemNow,
  at: Instant,
): SendReport | null {
  const asking = findings.filter(({ level }) => level !== "inform");
  if (asking.length + used.length === 0) return null;
  const [release] = asking.map((finding) => releaseOf(finding, now)).filter((id) => id !== null);
  return {
    digest: itemDigest(now),
    sentAt: new Date(at).toISOString(),
    policyVersion: version,
    findings: asking.map((finding) => sentFinding(finding, now)),
    receipts: used.map(({ id }) => id),
    ...(release === undefined ? {} : { release }),
    from: "send",
  };
}
