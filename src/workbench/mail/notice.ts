import type { DeliveredMessage } from "../host/index.ts";
import { lowmarsh, ownersAt } from "../people/index.ts";
import { escaped } from "./html.ts";

/** A mail of the register, as plain text. */
export interface Notice {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const sender = { name: `${lowmarsh.name}, consent register`, address: "no-reply@lowmarsh-ca.example" };

/** An address of this machine that stands alone on its line: the page that a notice points to. */
const ownLine = /^https:\/\/localhost:\d+\/\S*$/;

function line(text: string): string {
  const shown = escaped(text);
  return ownLine.test(text) ? `<a href="${shown}" target="_blank">${shown}</a>` : shown;
}

function asHtml(text: string): string {
  return text
    .trim()
    .split("\n\n")
    .map((paragraph) => `<p>${paragraph.split("\n").map(line).join("<br>")}</p>`)
    .join("");
}

/** A notice as it lies in the Inbox of whom it is for. `number` tells it from the others. */
export function noticeMail({ to, subject, text }: Notice, number: number, sentAt: number): DeliveredMessage {
  const name = ownersAt(to)[0]?.name ?? to;
  const messageId = `<notice-${number}@register.lowmarsh-ca.example>`;
  return {
    messageId,
    from: sender,
    sender,
    to: [{ name, address: to }],
    cc: [],
    bcc: [],
    subject,
    body: { type: "html", content: asHtml(text) },
    attachments: [],
    conversationId: messageId,
    sentAt,
    deferredUntil: null,
    headers: [
      ["From", `${sender.name} <${sender.address}>`],
      ["To", `${name} <${to}>`],
      ["Subject", subject],
      ["Message-ID", messageId],
      ["Auto-Submitted", "auto-generated"],
    ],
  };
}
