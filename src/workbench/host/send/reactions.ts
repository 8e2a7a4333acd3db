import type { SendMode } from "../manifest/facts.ts";

/** Why a message does not simply go. */
export type Situation =
  /** The handler answered `allowEvent: false`. */
  | "stopped"
  /** Nobody associated a function with the name in the manifest. */
  | "not-associated"
  /** Five minutes passed without an answer. */
  | "timed-out"
  /** The add-in's page did not load. */
  | "cannot-load"
  /** The line went while the handler ran. */
  | "connection-lost"
  /** The person chose to work offline. */
  | "work-offline";

/** What the sender may choose when asked. */
export type Choice = "send-anyway" | "dont-send" | "try-later" | "take-action";

/** What Outlook does in a situation. */
export type Reaction =
  /** Asks. `sendAnyway` and `dontSend` say where the message then goes. */
  | {
      readonly kind: "ask";
      readonly choices: readonly Choice[];
      readonly sendAnyway: "sent" | "outbox";
      readonly dontSend: "open" | "drafts";
    }
  /** Sends without asking, by way of the Outbox. */
  | { readonly kind: "outbox" };

const mayOnlyStop: Reaction = {
  kind: "ask",
  choices: ["dont-send"],
  sendAnyway: "sent",
  dontSend: "open",
};
const maySend: Reaction = { ...mayOnlyStop, choices: ["send-anyway", "dont-send"] };
const mayTryLater: Reaction = { ...mayOnlyStop, choices: ["send-anyway", "try-later"] };
const toOutbox: Reaction = { ...maySend, sendAnyway: "outbox", dontSend: "drafts" };
const toDrafts: Reaction = { ...mayOnlyStop, dontSend: "drafts" };

/** Microsoft's page "Handle OnMessageSend and OnAppointmentSend events", its table of send modes. */
const reactions: Readonly<Record<Situation, Readonly<Record<SendMode, Reaction>>>> = {
  stopped: { PromptUser: maySend, SoftBlock: mayOnlyStop, Block: mayOnlyStop },
  // The page names SoftBlock alone. Assumed for PromptUser: as if the handler had stopped it.
  "not-associated": { PromptUser: maySend, SoftBlock: mayOnlyStop, Block: mayOnlyStop },
  "timed-out": { PromptUser: maySend, SoftBlock: mayOnlyStop, Block: mayOnlyStop },
  // Another paragraph of the page says that the message is simply sent.
  "cannot-load": { PromptUser: mayTryLater, SoftBlock: mayTryLater, Block: mayOnlyStop },
  "connection-lost": { PromptUser: toOutbox, SoftBlock: toOutbox, Block: toDrafts },
  "work-offline": { PromptUser: { kind: "outbox" }, SoftBlock: mayOnlyStop, Block: mayOnlyStop },
};

/** What Outlook does in `situation` under `mode`. */
export function reactionTo(situation: Situation, mode: SendMode): Reaction {
  return reactions[situation][mode];
}
