import type { Saying } from "../../message/index.ts";

/** What this check can tell a sender: {officer} and the {sentence} that asks. The words stand in `decision/words`. */
export type JuniorOfficerPhrase = "junior-officer.asked" | "junior-officer.asked-several";

/** Who is asked without a senior officer being addressed; `others` more beside the first. */
export function asked(officer: string, others: number, sentence: string): Saying<JuniorOfficerPhrase> {
  return others === 0
    ? { phrase: "junior-officer.asked", values: { officer, sentence } }
    : { phrase: "junior-officer.asked-several", values: { officer, count: String(others), sentence } };
}
