import type { AssessmentState } from "../../people/index.ts";
import type { Saying } from "../../message/index.ts";

/** Why an account is no place for the authority's business. */
export type AccountFault = Exclude<AssessmentState, "approved"> | "unknown" | "imitation" | "resemblance";

/** What this check can tell a sender: {address}, and where somebody is meant {member}. The words stand in `decision/words`. */
export type AccountPhrase =
  | "account.from-personal"
  | "account.from-failed"
  | "account.from-expired"
  | "account.from-pending"
  | "account.from-unknown"
  | "account.from-imitation" // {address} {imitated}
  | "account.to-personal"
  | "account.to-failed"
  | "account.to-expired"
  | "account.to-pending"
  | "account.to-resemblance"
  | "account.to-imitation"; // {address} {imitated}

/** The member writes from such an account. */
export function from(
  fault: Exclude<AccountFault, "imitation" | "resemblance">,
  member: string,
  address: string,
): Saying<AccountPhrase> {
  return { phrase: `account.from-${fault}`, values: { member, address } };
}

/** The message goes to such an account of a member's. */
export function to(
  fault: Exclude<AccountFault, "imitation" | "unknown">,
  member: string,
  address: string,
): Saying<AccountPhrase> {
  return { phrase: `account.to-${fault}`, values: { member, address } };
}

/** An address made to look like one of the authority's. */
export function imitation(side: "from" | "to", address: string, imitated: string): Saying<AccountPhrase> {
  return { phrase: `account.${side}-imitation`, values: { address, imitated } };
}
