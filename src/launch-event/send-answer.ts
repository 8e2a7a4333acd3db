import { cleaned, sayCheck, sayAtSend } from "../decision/index.ts";
import type { Finding } from "../message/index.ts";

/**
 * What `event.completed` of OnMessageSend is given: Microsoft, SmartAlertsEventCompletedOptions. `contextData` is a text,
 * because classic Outlook before 2402 takes nothing else.
 */
export interface SendAnswer {
  readonly allowEvent: boolean;
  /** Absent only where the event is allowed: without it classic Outlook shows neither label nor pane (issue 5233). */
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  readonly sendModeOverride?: "promptUser";
}

/** What this Outlook's alert can show. */
export interface AlertAbilities {
  /** Mailbox 1.14: a button of ours, and sending anyway. */
  readonly hasButton: boolean;
  /** Mailbox 1.15: formatted words beside the plain ones. */
  readonly hasMarkdown: boolean;
}

/** The message may go, and nothing is shown. */
export const allowed: SendAnswer = { allowEvent: true };

/** The button of the manifest that opens the task pane beside a draft. */
const paneButton = "checkPane";

/** Characters that mean something in the Markdown of an alert; each is escaped with a backslash. */
const special = /[\\`*_{}[\]()#+\-.!<>|~]/g;

/** How many further findings the formatted words name. */
const mostNamed = 4;

/** The alert's words with the titles of what else asks, in at most 500 characters; each item of a list ends with CR. */
function markdownOf(text: string, others: readonly Finding[]): string {
  const escape = (plain: string): string => plain.replace(special, "\\$&");
  const titles = others.map(({ check }) => sayCheck(check)).filter((one, at, all) => all.indexOf(one) === at);
  const items = titles.slice(0, mostNamed).map((title) => `- ${escape(title)}\r`);
  const list = items.length === 0 ? "" : `\n\n${items.join("")}`;
  const whole = `**${escape(text)}**${list}`;
  return whole.length <= longestMarkdown ? whole : `**${escape(cleaned(text, 150))}**`;
}

const longestMarkdown = 500;

/** What stands in the way of a send, ready to be shown. */
export interface Stop {
  readonly text: string;
  /** The findings that ask beside the one in `text`. */
  readonly others: readonly Finding[];
  readonly context: string | null;
  /** The sender may send anyway, in the alert itself. */
  readonly maySendAnyway: boolean;
}

/** The message may not go, or not without the sender's word; with as much as this Outlook can show. */
export function stopped({ text, others, context, maySendAnyway }: Stop, outlook: AlertAbilities): SendAnswer {
  if (!outlook.hasButton) return { allowEvent: false, errorMessage: text };
  return {
    allowEvent: false,
    errorMessage: text,
    ...(outlook.hasMarkdown ? { errorMessageMarkdown: markdownOf(text, others) } : {}),
    cancelLabel: sayAtSend("button"),
    commandId: paneButton,
    ...(context === null ? {} : { contextData: context }),
    ...(maySendAnyway ? { sendModeOverride: "promptUser" as const } : {}),
  };
}
