import type { WeighedUnread } from "../checks/index.ts";
import type { FailCode } from "../decision/index.ts";
import type { Finding, Level } from "../message/index.ts";
import type { Checked } from "./at-send.ts";
import type { AlertAbilities, SendAnswer } from "./send-answer.ts";

/** A finding as the checks give it, at a level of choice. */
export function finding(check: Finding["check"], level: Level): Finding {
  return {
    check,
    level,
    clauses: [{ protocol: "part-5.5", clause: "14.1" }],
    saw: {
      phrase: check,
      values: { recipient: "Cllr Wilk", originator: "Cllr Rahman", signatory: "Cllr Wilk" },
    },
    about: ["tomasz.wilk@harrowmere.example"],
    people: ["m2"],
    originator: null,
    remedies:
      level === "hold" ? ["ask-for-release", "report-false-alarm"] : ["give-reason", "report-false-alarm"],
  };
}

/** An attachment that nobody has read; it asks unless said otherwise. */
export function unread(level: "prompt" | null = "prompt"): WeighedUnread {
  const why = { phrase: "attachment-not-fetched", values: { type: "application/pdf" } } as const;
  return { what: "attachment letter.pdf", why, ...(level === null ? {} : { level }) };
}

export const newest: AlertAbilities = { hasButton: true, hasMarkdown: true };
export const of114: AlertAbilities = { hasButton: true, hasMarkdown: false };
export const oldest: AlertAbilities = { hasButton: false, hasMarkdown: false };

const hold = finding("blind-copy", "hold");
const prompt = finding("capacity-not-stated", "prompt");
const inform = finding("sharing-without-consent", "inform");

/** What was found, and what OnMessageSend answers. */
export interface SendCase {
  readonly when: string;
  readonly checked: Partial<Checked>;
  readonly outlook?: AlertAbilities;
  /** The whole answer but for its words. */
  readonly answer: Omit<SendAnswer, "errorMessage" | "errorMessageMarkdown">;
  /** What the words say among other things; absent where there are none. */
  readonly says?: readonly string[];
}

const button = { cancelLabel: "Check this message", commandId: "checkPane" } as const;
const at = (index: number, { check }: Finding) => ({
  contextData: JSON.stringify({ finding: index, check }),
});

export const sendCases: readonly SendCase[] = [
  { when: "nothing was found", checked: {}, answer: { allowEvent: true } },
  {
    when: "something is only told",
    checked: { findings: [inform], unread: [unread(null)] },
    answer: { allowEvent: true },
  },
  {
    when: "something is held",
    checked: { findings: [hold, prompt], unread: [unread()] },
    answer: { allowEvent: false, ...button, ...at(0, hold) },
    says: ["Cllr Wilk is copied blind", "clause 14.1", "Also: 2 more."],
  },
  {
    when: "something is asked that must be recorded",
    checked: { findings: [prompt] },
    answer: { allowEvent: false, ...button, ...at(0, prompt) },
    says: ["The letter does not say in which capacity Cllr Wilk writes", "Give a reason and send."],
  },
  {
    when: "nothing but something unread asks",
    checked: { findings: [inform], unread: [unread()] },
    answer: { allowEvent: false, ...button, sendModeOverride: "promptUser" },
    says: ["We could not read attachment letter.pdf"],
  },
  {
    when: "all that asks was settled",
    checked: { findings: [prompt], unread: [unread()], isSettled: () => true },
    answer: { allowEvent: true },
  },
  {
    when: "the question was settled, and the hold was not",
    checked: { findings: [hold, prompt], isSettled: (asking) => asking === prompt },
    answer: { allowEvent: false, ...button, ...at(0, hold) },
    says: ["Cllr Wilk is copied blind"],
  },
  {
    when: "the first of two questions was settled",
    checked: {
      findings: [finding("blind-copy", "prompt"), prompt],
      isSettled: (asking) => asking !== prompt,
    },
    answer: { allowEvent: false, ...button, ...at(1, prompt) },
    says: ["in which capacity"],
  },
  {
    when: "the register could not be asked",
    checked: { findings: [hold], isRegisterAsked: false },
    answer: { allowEvent: false, ...button, ...at(0, hold) },
    says: ["Cllr Wilk is copied blind", "The register could not be asked."],
  },
  {
    when: "the register could not be asked, and nothing was found",
    checked: { findings: [inform], isRegisterAsked: false },
    answer: { allowEvent: true },
  },
  {
    when: "something is held in an Outlook without a button",
    checked: { findings: [hold], isRegisterAsked: false },
    outlook: oldest,
    answer: { allowEvent: false },
    says: ["is copied blind", "The register could not be asked.", "Open “Check this message” in the ribbon."],
  },
  {
    when: "something unread asks in an Outlook without a button",
    checked: { unread: [unread()] },
    outlook: oldest,
    answer: { allowEvent: false },
    says: ["We could not read attachment letter.pdf", "Open “Check this message” in the ribbon."],
  },
];

/** A failure, and whether Send may go on. */
export interface FailCase {
  readonly when: string;
  readonly outlook: AlertAbilities;
  readonly mayBeSentAgain?: boolean;
  readonly answer: Omit<SendAnswer, "errorMessage" | "errorMessageMarkdown">;
  readonly says?: string;
}

const codes: readonly FailCode[] = [
  "ERR_ITEM_UNREADABLE",
  "ERR_POLICY_MISSING",
  "ERR_NOT_SIGNED_IN",
  "ERR_NO_REGISTER",
  "ERR_OUT_OF_TIME",
  "ERR_NOT_RECORDED",
  "ERR_NOT_LOADED",
  "ERR_CHECK_FAILED",
];

export const failCodes = codes;

export const failCases: readonly FailCase[] = [
  {
    when: "the alert has a button",
    outlook: of114,
    answer: { allowEvent: false, ...button, sendModeOverride: "promptUser" },
    says: "Look at it yourself before you send.",
  },
  {
    when: "the alert has none, the first time",
    outlook: oldest,
    answer: { allowEvent: false },
    says: "Press Send again to send it unchecked.",
  },
  {
    when: "the alert has none, and the sender was told",
    outlook: oldest,
    mayBeSentAgain: true,
    answer: { allowEvent: true },
  },
  {
    when: "the alert has a button, whatever was told",
    outlook: newest,
    mayBeSentAgain: true,
    answer: { allowEvent: false, ...button, sendModeOverride: "promptUser" },
    says: "Look at it yourself before you send.",
  },
];
