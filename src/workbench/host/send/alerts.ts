import type { Client } from "../clients.ts";
import type { Completion } from "./completion.ts";
import type { AlertButton } from "./outcome.ts";
import type { Choice, Situation } from "./reactions.ts";

/** What Outlook says by itself. In the manner of Outlook's own dialogs, not in their wording. */
const own: Readonly<Record<Situation, (addin: string) => string>> = {
  stopped: (addin) => `${addin} is preventing this email from being sent.`,
  "not-associated": (addin) => `${addin} is preventing this email from being sent.`,
  "timed-out": (addin) => `${addin} did not answer in time. Your message was not sent.`,
  "cannot-load": (addin) => `${addin} could not be loaded to check your message.`,
  "connection-lost": (addin) => `The connection was lost while ${addin} checked your message.`,
  "work-offline": (addin) => `${addin} cannot check your message while you work offline.`,
};

const labels: Readonly<Record<Choice, string>> = {
  "send-anyway": "Send Anyway",
  "dont-send": "Don't Send",
  "try-later": "Try Later",
  "take-action": "Take Action",
};

/** The alert's words: the add-in's where it gave any. */
export function alertText(situation: Situation, addin: string, completion: Completion | null): string {
  return completion?.message ?? own[situation](addin);
}

/**
 * The alert's buttons. With a command the web and Windows put one more beside "Don't Send"; on Mac "Don't Send" itself
 * carries the label and opens the command.
 */
export function alertButtons(
  choices: readonly Choice[],
  completion: Completion | null,
  client: Client,
): readonly AlertButton[] {
  const plain = choices.map((choice) => ({ choice, label: labels[choice] }));
  const commandId = completion?.commandId ?? null;
  const label = completion?.cancelLabel ?? null;
  if (commandId === null)
    return plain.map((button) =>
      button.choice === "dont-send" && label !== null ? { ...button, label } : button,
    );
  if (client.hasActionButton)
    return [{ choice: "take-action", label: label ?? labels["take-action"] }, ...plain];
  return plain.map((button) =>
    button.choice === "dont-send" ? { choice: "take-action", label: label ?? button.label } : button,
  );
}
