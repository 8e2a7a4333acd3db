import type { AccountView } from "../../../api/index.ts";

/** How an account stands, as far as somebody has to do something about it. */
export type AccountState =
  "authority" | "assessed" | "expiring" | "expired" | "pending" | "failed" | "personal";

/** Every state, in the order in which they are counted: what needs work comes first. */
export const accountStates: readonly AccountState[] = [
  "expired",
  "expiring",
  "pending",
  "failed",
  "personal",
  "assessed",
  "authority",
];

/** From how many days before its last an assessment is said to end soon. */
const soonDays = 30;

const dayMs = 86_400_000;

function endsSoon(lastDay: string, today: string): boolean {
  return Date.parse(lastDay) - Date.parse(today) <= soonDays * dayMs;
}

/** How an account stands today (`2026-11-22`): what the register says of it, and whether its last day is near. */
export function accountStateOf({ kind, standing, assessment }: AccountView, today: string): AccountState {
  if (kind === "authority") return "authority";
  if (standing !== "approved") return standing;
  const lastDay = assessment?.expires;
  return lastDay !== undefined && endsSoon(lastDay, today) ? "expiring" : "assessed";
}

/** Whether an account can be assessed: one of the authority needs none, and a personal one can never pass. */
export function isAssessable({ kind }: AccountView): boolean {
  return kind === "council" || kind === "business";
}
