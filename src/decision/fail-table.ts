import { atLevel, milder } from "../checks/index.ts";
import type { CheckId, Finding, Level } from "../message/index.ts";
import type { AuthorityFile } from "../people/index.ts";
import type { Outcome } from "./decide.ts";

/** What can keep the send check from doing its work. */
export type FailCode =
  | "ERR_ITEM_UNREADABLE" // the mail program gave neither recipients nor text
  | "ERR_POLICY_MISSING" // no authority file has ever reached this mailbox
  | "ERR_NOT_SIGNED_IN" // nor can it be asked for: nobody has signed in, in the pane
  | "ERR_NO_REGISTER" // nor is there anybody to ask: the add-in was built without a register
  | "ERR_OUT_OF_TIME" // the send check's own deadline passed
  | "ERR_NOT_RECORDED" // the authority lets it go on record, and the record could not be made
  | "ERR_NOT_LOADED" // the check's script could not be loaded
  | "ERR_CHECK_FAILED"; // a fault of ours

/** What happens to the send: never silently let go, and never held for what the sender cannot mend. */
export const failTable: Readonly<Record<FailCode, Exclude<Outcome, "send">>> = {
  ERR_ITEM_UNREADABLE: "prompt",
  ERR_POLICY_MISSING: "prompt",
  ERR_NOT_SIGNED_IN: "prompt",
  ERR_NO_REGISTER: "prompt",
  ERR_OUT_OF_TIME: "prompt",
  ERR_NOT_RECORDED: "prompt",
  ERR_NOT_LOADED: "prompt",
  ERR_CHECK_FAILED: "prompt",
};

/** Checks that hold when the register could not be asked; every other asks at most. Source: architecture, At send, 4. */
const heldWhenUnreachable: readonly CheckId[] = ["sharing-without-consent", "blind-copy"];

/**
 * The level of a finding when the register could not be asked for consents and releases: the authority's own setting in
 * `whenRegisterUnreachable`, else hold for sharing and blind copies and prompt for the others; never stricter than found.
 */
export function levelWhenUnreachable({ check, level }: Finding, file: AuthorityFile): Level {
  const usual: Level = heldWhenUnreachable.indexOf(check) >= 0 ? "hold" : "prompt";
  return milder(level, file.whenRegisterUnreachable?.[check] ?? usual);
}

/** Findings as they count when the register could not be asked: each at its `levelWhenUnreachable`, most serious first. */
export function whenUnreachable(findings: readonly Finding[], file: AuthorityFile): readonly Finding[] {
  const counted = findings.map((finding) => atLevel(finding, levelWhenUnreachable(finding, file)));
  const inOrder = (level: Level): readonly Finding[] => counted.filter((finding) => finding.level === level);
  return [...inOrder("hold"), ...inOrder("prompt"), ...inOrder("inform")];
}
