import { instantOf, type Instant } from "../message/index.ts";
import type { Account, Assessment, Day } from "./authority-file.ts";

/** What an account's security assessment comes to at a moment (report of June 2022, 4.3). */
export type AssessmentState = "approved" | "expired" | "pending" | "failed" | "personal";

/** The first moment of a day in London, some days on; `NaN` for what is no day, which compares as false. */
function startOf(day: Day, daysOn: number): Instant {
  const [year = NaN, month = NaN, date = NaN] = day.split("-").map(Number);
  return instantOf({ year, month, day: date + daysOn, hour: 0, minute: 0, offsetMinutes: null });
}

function passedAt(assessment: Assessment, at: Instant): AssessmentState {
  if (assessment.on !== undefined && at < startOf(assessment.on, 0)) return "pending";
  if (assessment.expires === undefined) return "approved";
  return at < startOf(assessment.expires, 1) ? "approved" : "expired";
}

/**
 * The state of an account's assessment at a moment. An authority account needs none and is approved; a personal one can
 * never pass; an account without an assessment is pending, and so is one before the day it was assessed on. `expires` is
 * the last day that counts, to its end in London.
 */
export function assessmentAt(account: Account, at: Instant): AssessmentState {
  if (account.kind === "authority") return "approved";
  if (account.kind === "personal") return "personal";
  if (account.assessment === undefined) return "pending";
  return account.assessment.outcome === "passed"
    ? passedAt(account.assessment, at)
    : account.assessment.outcome;
}
