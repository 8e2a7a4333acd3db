import type { DeliveredMessage } from "./delivery.ts";
import type { Choice, Situation } from "./reactions.ts";

/** A button of an alert. */
export interface AlertButton {
  readonly choice: Choice;
  readonly label: string;
}

/** A dialog of Outlook's that waits for the sender. */
export interface Alert {
  readonly kind: "alert";
  readonly situation: Situation;
  /** The add-in's name, which nobody can change. */
  readonly title: string;
  readonly text: string;
  /** The same in Markdown, when the add-in gave it; shown instead of `text`. */
  readonly markdown: string | null;
  readonly buttons: readonly AlertButton[];
  readonly offersSendAnyway: boolean;
  /** The command that "take-action" opens; null for none. */
  readonly commandId: string | null;
  readonly contextData: string | null;
  /** Presses a button; a choice that is not offered throws. */
  readonly choose: (choice: Choice) => SendOutcome;
}

/** How a press of Send ended, or what it waits for. */
export type SendOutcome =
  | Alert
  /** It is on its way. */
  | {
      readonly kind: "sent";
      readonly message: DeliveredMessage;
      /** `outbox`: it goes when there is a connection again. */
      readonly by: "line" | "outbox";
      /** `allowed`: the handler said so. `anyway`: the sender did. `unchecked`: nobody was asked. */
      readonly because: "allowed" | "anyway" | "unchecked";
    }
  /** It is still a draft. */
  | { readonly kind: "kept"; readonly where: "open" | "drafts" }
  /** Outlook itself does not send it; the add-in had no part in that. */
  | { readonly kind: "refused"; readonly text: string };

/** Outlook's own dialog while the handler takes long. */
export interface Notice {
  readonly text: string;
  /** Sends without waiting; null where Outlook does not offer it. */
  readonly sendAnyway: (() => void) | null;
}
