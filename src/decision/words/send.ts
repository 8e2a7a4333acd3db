import type { FailCode } from "../fail-table.ts";

/** What the alert says where the send check could not do its work. */
export const failWords: Readonly<Record<FailCode, string>> = {
  ERR_ITEM_UNREADABLE: "We could not check this message: Outlook did not hand it over.",
  ERR_POLICY_MISSING:
    "We could not check this message: the list of members and officers could not be fetched.",
  ERR_NOT_SIGNED_IN: "We could not check this message: open “Check this message” once and sign in.",
  ERR_NO_REGISTER: "We could not check this message: this add-in was set up without a register.",
  ERR_OUT_OF_TIME: "We could not check this message in time.",
  ERR_NOT_RECORDED: "We could not check this message with the register, nor put that on record.",
  ERR_NOT_LOADED: "We could not check this message: the check could not be fetched.",
  ERR_CHECK_FAILED: "We could not check this message: something went wrong in the check.",
};

/** What is said at Send beside what was seen. */
export const sendWords = {
  /** The consent register was not reached, so permissions that it may hold are not known. */
  unasked: "The register could not be asked.",
  /** Told early, where no ticket of the register is there: at most 150 characters. */
  openOnce:
    "Open “Check this message” once and sign in, so that we can check your messages as you write them.",
  /** A check that failed: nothing can be mended in the pane. */
  lookYourself: "Look at it yourself before you send.",
  /** Where the alert has no button of ours and no way to send anyway. */
  sendAgain: "Press Send again to send it unchecked.",
  /** Where the alert has no button of ours. The words are those of the manifest's button. */
  useTheRibbon: "Open “Check this message” in the ribbon.",
  /** The alert's button: at most 20 characters (`cancelLabel`). */
  button: "Check this message",
} as const;
