import { sayCheck, sayClause } from "../../decision/index.ts";
import type { Level } from "../../message/index.ts";
import type { AuthorityFile } from "../../people/index.ts";
import type { CheckedFinding, CheckedMessage, Result, UnreadableMessage } from "../check/result.ts";
import { clean } from "./clean.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

const margin = "  ";
const indent = `${margin}         `;

const outcomes = {
  send: ["may go", (style: Style, text: string) => style.good(text)],
  prompt: ["asks", (style: Style, text: string) => style.prompt(text)],
  hold: ["held", (style: Style, text: string) => style.hold(text)],
  unreadable: ["not read", (style: Style, text: string) => style.hold(text)],
} as const;

const levels: Readonly<Record<Level, (style: Style, text: string) => string>> = {
  inform: (style, text) => style.strong(text),
  prompt: (style, text) => style.prompt(text),
  hold: (style, text) => style.hold(text),
};

function heading(outcome: keyof typeof outcomes, path: string, style: Style): string {
  const [word, colour] = outcomes[outcome];
  return `${colour(style, word.padEnd(8))} ${style.strong(clean(path))}\n`;
}

/** Names where the authority knows them, else names or addresses as the message gives them. */
function whom(
  party: { person: string | null; name: string | null; address: string },
  authority: AuthorityFile,
): string {
  const known = authority.people.find((person) => person.id === party.person);
  return clean(known?.name ?? party.name ?? party.address);
}

/** The first few of a list, and how many more. */
function few(names: readonly string[], most: number): string {
  const rest = names.length - most;
  return rest > 1 ? `${names.slice(0, most).join(", ")} and ${rest} more` : names.join(", ");
}

function envelope(message: CheckedMessage, authority: AuthorityFile): readonly string[] {
  const sender = message.sender === null ? "(no sender)" : whom(message.sender, authority);
  const recipients = message.recipients.map((one) => {
    const blind = one.field === "bcc" ? " (blind copy)" : "";
    return `${whom(one, authority)}${blind}`;
  });
  const subject = message.subject === "" ? "(no subject)" : `“${clean(message.subject)}”`;
  const lines = [subject, `${sender} → ${recipients.length === 0 ? "(nobody)" : few(recipients, 4)}`];
  if (message.carried.length > 0) {
    const authors = message.carried.map((one) =>
      clean(one.from?.name ?? one.from?.address ?? "somebody not named"),
    );
    lines.push(
      `carries ${authors.length === 1 ? "a message" : `${authors.length} messages`} of ${few([...new Set(authors)], 4)}`,
    );
  }
  return lines;
}

function entry(level: Level, title: string, style: Style): string {
  return `${margin}${levels[level](style, level.padEnd(8))} ${style.strong(title)}\n`;
}

function finding(found: CheckedFinding, style: Style, width: number): string {
  const head = entry(found.level, sayCheck(found.check), style);
  const because = wrap(clean(found.because), width, indent);
  const clauses = style.faint(wrap(clean(found.clauses.map(sayClause).join("; ")), width, indent));
  const advice = found.advice.map((step) => `${indent}· ${wrap(clean(step), width, `${indent}  `)}\n`);
  return `${head}${indent}${because}\n${indent}${clauses}\n${advice.join("")}`;
}

function notRead(message: CheckedMessage, style: Style, width: number): string {
  return message.unread
    .map(({ what, because, level }) => {
      const said = wrap(clean(`${what}: ${because}`), width, indent);
      if (level !== undefined) return `${entry(level, "Not read", style)}${indent}${said}\n`;
      return `${margin}${style.faint("not read")} ${said}\n`;
    })
    .join("");
}

function checked(message: CheckedMessage, authority: AuthorityFile, style: Style, width: number): string {
  const head = heading(message.outcome, message.path, style);
  const lines = envelope(message, authority).map(
    (line) => `${indent}${style.faint(wrap(line, width, indent))}\n`,
  );
  const findings = message.findings.map((found) => finding(found, style, width));
  return [head, ...lines, ...findings, notRead(message, style, width), "\n"].join("");
}

function unreadable({ path, error }: UnreadableMessage, style: Style, width: number): string {
  return `${heading("unreadable", path, style)}${indent}${wrap(clean(error.message), width, indent)}\n\n`;
}

/** What a person reads about one message: what becomes of it, who writes to whom, what was found, and what to do. */
export function textOf(result: Result, authority: AuthorityFile, style: Style, width: number): string {
  return "error" in result ? unreadable(result, style, width) : checked(result, authority, style, width);
}
