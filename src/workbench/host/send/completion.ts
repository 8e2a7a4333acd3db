import type { Client } from "../clients.ts";
import type { ManifestFacts } from "../manifest/facts.ts";
import { isFields, type Fields } from "../wire/envelope.ts";

/** What a send handler answered, as Outlook takes it: what is not valid is already left out. */
export interface Completion {
  readonly isAllowed: boolean;
  /** What the alert says; null for Outlook's own sentence. */
  readonly message: string | null;
  /** The same in Markdown; null for none. */
  readonly markdown: string | null;
  /** The words of the button that opens the command; null for Outlook's own. */
  readonly cancelLabel: string | null;
  /** The command that the alert's button opens: one that the manifest has. */
  readonly commandId: string | null;
  /** What the command's page gets by `getInitializationContextAsync`. */
  readonly contextData: string | null;
  /** The handler lets the sender send anyway, whatever the manifest's mode. */
  readonly isLoosened: boolean;
}

/** An answer as Outlook takes it, and what is wrong with it. */
export interface ReadCompletion {
  readonly completion: Completion;
  readonly faults: readonly string[];
}

const longestMessage = 500;
const longestLabel = 20;

/** The options of Microsoft's SmartAlertsEventCompletedOptions page, each with the minor number of the set it came with. */
const optionsSince: Readonly<Record<string, number>> = {
  allowEvent: 12,
  errorMessage: 12,
  cancelLabel: 14,
  commandId: 14,
  contextData: 14,
  sendModeOverride: 14,
  errorMessageMarkdown: 15,
};

/** The options that the client knows. Assumed: an older one passes over the others. */
function knownTo(client: Client, given: Fields): Fields {
  return Object.fromEntries(
    Object.entries(given).filter(
      ([name]) => (optionsSince[name] ?? Number.POSITIVE_INFINITY) <= client.mailbox,
    ),
  );
}

/** A text option within its length; null when it is missing or not valid. Assumed: a longer message is cut, a longer label dropped. */
function textIn(options: Fields, name: string, longest: number, faults: string[]): string | null {
  const value = options[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") {
    faults.push(`${name} is no text`);
    return null;
  }
  if (value.length <= longest) return value;
  faults.push(`${name} has ${value.length} characters, and ${longest} at most are shown`);
  return name === "cancelLabel" ? null : value.slice(0, longest);
}

/** The command that is named, if the manifest has it: an unknown id makes a button that just cancels. */
function commandIn(options: Fields, manifest: ManifestFacts, faults: string[]): string | null {
  const named = textIn(options, "commandId", Number.MAX_SAFE_INTEGER, faults);
  if (named === null || manifest.commands.some(({ id }) => id === named)) return named;
  faults.push(`commandId ${named} is not in the manifest`);
  return null;
}

/** `contextData` as the text that every client takes. Classic before 2402 takes texts alone. */
function contextIn(options: Fields, commandId: string | null, faults: string[]): string | null {
  const value = options["contextData"];
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") faults.push("contextData is no text");
  if (commandId === null) faults.push("contextData is ignored without a commandId");
  if (commandId === null) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}

function overrideIn(options: Fields, faults: string[]): boolean {
  const value = options["sendModeOverride"];
  if (value === undefined || value === null) return false;
  if (value === "promptUser") return true;
  faults.push("sendModeOverride can only be promptUser");
  return false;
}

/** Assumed: an answer that does not say whether the event may go on stops it. */
function allowedIn(options: Fields, faults: string[]): boolean {
  const value = options["allowEvent"];
  if (typeof value !== "boolean") faults.push("allowEvent is neither true nor false");
  return value === true;
}

/** What `event.completed` was given, taken as Outlook takes it. */
export function readCompletion(options: unknown, manifest: ManifestFacts, client: Client): ReadCompletion {
  const faults: string[] = [];
  const written = isFields(options) ? options : {};
  for (const name of Object.keys(written)) if (!(name in optionsSince)) faults.push(`${name} is no option`);
  const given = knownTo(client, written);
  const message = textIn(given, "errorMessage", longestMessage, faults);
  const markdown = textIn(given, "errorMessageMarkdown", longestMessage, faults);
  const commandId = commandIn(given, manifest, faults);
  const cancelLabel = textIn(given, "cancelLabel", longestLabel, faults);
  if (message === null && (markdown ?? commandId ?? cancelLabel) !== null)
    faults.push("errorMessage is missing: classic Outlook then shows neither label nor pane");
  const isMute = client.alertNeedsMessage && message === null;
  const completion: Completion = {
    isAllowed: allowedIn(given, faults),
    message,
    markdown,
    cancelLabel: isMute ? null : cancelLabel,
    commandId: isMute ? null : commandId,
    contextData: contextIn(given, commandId, faults),
    isLoosened: overrideIn(given, faults),
  };
  return { completion, faults };
}
