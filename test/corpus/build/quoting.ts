import { partsOf } from "./dates.ts";
import type { Client, Mail, Quoted } from "./mail.ts";
import { boxOf, type Box } from "./mailbox.ts";

/** How each client writes text and quotes the messages below it. */

/** A subject without its answering and forwarding prefixes. */
export function bareSubject(subject: string): string {
  return subject.replace(/^(?:(?:re|fwd?|ynghylch): ?)+/i, "");
}

function paragraphs(text: string): readonly string[] {
  return text.trim().split(/\n\n+/);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function printed(box: Box, namesOnly: boolean | undefined, link: "angle" | "mailto" = "angle"): string {
  if (namesOnly && box.name) return box.name;
  if (!box.name) return box.address;
  return link === "mailto" ? `${box.name} [mailto:${box.address}]` : `${box.name} <${box.address}>`;
}

type HeaderLine = readonly [label: string, value: string];

type When = ReturnType<typeof partsOf>;

function weekdayStamp(when: When): HeaderLine {
  return ["Sent", `${when.dayName}, ${when.date} ${when.time}`];
}

function plainStamp(when: When): HeaderLine {
  return ["Sent", `${when.date} ${when.time}`];
}

/** How each client prints when a message was sent. */
const stamps: Readonly<Record<Client, (when: When) => HeaderLine>> = {
  desktop: plainStamp,
  original: plainStamp,
  web: weekdayStamp,
  underscores: weekdayStamp,
  mobile: (when) => ["Date", `${when.dayName}, ${when.date} at ${when.time}`],
  "gmail-forward": (when) => ["Date", `${when.dayName.slice(0, 3)}, ${when.date} at ${when.time}`],
  "apple-forward": (when) => [
    "Date",
    `${when.date} at ${when.time}:00 ${when.offset === "+0100" ? "BST" : "GMT"}`,
  ],
  gmail: plainStamp,
  apple: plainStamp,
  angles: plainStamp,
};

/** The header lines of a quoted message, in the words and order of its client. */
function headerLines(quoted: Quoted, client: Client, subject: string): readonly HeaderLine[] {
  const when = partsOf(quoted.at);
  const all = (who: readonly string[] | undefined, between: string) =>
    (who ?? []).map((one) => printed(boxOf(one), quoted.namesOnly)).join(between);
  const between = client === "mobile" || client.endsWith("forward") ? ", " : "; ";
  const from: HeaderLine = [
    "From",
    printed(boxOf(quoted.from), quoted.namesOnly, client === "original" ? "mailto" : "angle"),
  ];
  const to: HeaderLine = ["To", all(quoted.to, between)];
  const cc: readonly HeaderLine[] = quoted.cc === undefined ? [] : [["Cc", all(quoted.cc, between)]];
  const about: HeaderLine = ["Subject", quoted.subject ?? subject];
  const sent = stamps[client](when);
  if (client === "gmail-forward") return [from, sent, about, to, ...cc];
  if (client === "apple-forward") return [from, about, sent, to, ...cc];
  return [from, sent, to, ...cc, about];
}

function attribution(quoted: Quoted, client: Client): string {
  const when = partsOf(quoted.at);
  const author = printed(boxOf(quoted.from), quoted.namesOnly);
  if (client === "apple")
    return `On ${when.date.replace(when.monthName, when.monthName.slice(0, 3))}, at ${when.time}, ${author} wrote:`;
  if (client === "gmail")
    return `On ${when.dayName.slice(0, 3)}, ${when.date.replace(when.monthName, when.monthName.slice(0, 3))} at ${when.time}, ${author} wrote:`;
  return `On ${when.dayName}, ${when.date} at ${when.time}, ${author} wrote:`;
}

function isAttributed(client: Client): boolean {
  return client === "gmail" || client === "apple" || client === "angles";
}

const separators: Readonly<Partial<Record<Client, string>>> = {
  original: "-----Original Message-----",
  underscores: "________________________________",
  web: "________________________________",
  "gmail-forward": "---------- Forwarded message ---------",
  "apple-forward": "Begin forwarded message:\n",
};

/** The chain as plain text. */
function chainText(chain: readonly Quoted[], client: Client, subject: string): string {
  const [first, ...rest] = chain;
  if (first === undefined) return "";
  const own = first.client ?? client;
  const below = chainText(rest, own, subject);
  const body = [first.text.trim(), ...(below ? [below] : [])].join("\n\n");
  if (isAttributed(own)) {
    const lines = body.split("\n").map((line) => (line.startsWith(">") || !line ? `>${line}` : `> ${line}`));
    return [attribution(first, own), "", ...lines].join("\n");
  }
  const lines = headerLines(first, own, subject).map(([label, value]) => `${label}: ${value}`);
  const separator = separators[own];
  return [...(separator ? [separator] : []), ...lines, "", body].join("\n");
}

/** The mail's text, chain and all. */
export function textBody(mail: Mail, ownText: string, client: Client): string {
  const below = chainText(mail.under ?? [], client, bareSubject(mail.subject));
  return [ownText.trim(), ...(below ? [below] : [])].join("\n\n") + "\n";
}

function htmlLines(text: string): string {
  return escaped(text).replace(/\n/g, "<br>");
}

/** Text as a client's paragraphs. */
function htmlText(text: string, client: Client): string {
  const parts = paragraphs(text);
  if (client === "desktop")
    return parts
      .map(
        (part) =>
          `<p class="MsoNormal">${htmlLines(part)}<o:p></o:p></p>\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\n`,
      )
      .join("");
  if (client === "web")
    return parts
      .map(
        (part) =>
          `<div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt;">${htmlLines(part)}</div>\n<div class="elementToProof"><br></div>\n`,
      )
      .join("");
  return parts.map((part) => `<div>${htmlLines(part)}</div>\n<div><br></div>\n`).join("");
}

function htmlHeader(lines: readonly HeaderLine[]): string {
  return lines.map(([label, value]) => `<b>${label}:</b> ${escaped(value)}`).join("<br>\n");
}

/** What a client wraps round a quoted message: its header lines or attribution, and its body with what lies below. */
type Wrap = (introduction: { readonly header: string; readonly attribution: string }, body: string) => string;

const mobileStyle =
  "text-align: left; padding: 3pt 0in 0in; border-width: 1pt medium medium; border-style: solid none none; border-color: rgb(181, 196, 223) currentcolor currentcolor; font-family: Aptos; font-size: 12pt; color: black";

const wrapWeb: Wrap = ({ header }, body) =>
  `<div id="appendonsend"></div>\n<hr style="display:inline-block;width:98%" tabindex="-1">\n<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${header}</font>\n<div>&nbsp;</div>\n</div>\n<div>${body}</div>\n`;

const wraps: Readonly<Record<Client, Wrap>> = {
  desktop: ({ header }, body) =>
    `<div>\n<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">\n<p class="MsoNormal">${header}<o:p></o:p></p>\n</div>\n</div>\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\n${body}`,
  mobile: ({ header }, body) =>
    `<div id="mail-editor-reference-message-container" class="ms-outlook-mobile-reference-message skipProofing">\n<div style="${mobileStyle}">${header}<br><br></div>\n${body}</div>\n`,
  gmail: ({ attribution: line }, body) =>
    `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${line}<br></div>\n<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">${body}</div></blockquote></div>\n`,
  "gmail-forward": ({ header }, body) =>
    `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>${header.replace(/<\/?b>/g, "")}<br></div><br><br>\n${body}</div>\n`,
  apple: ({ attribution: line }, body) =>
    `<div><br><blockquote type="cite"><div>${line}</div><br class="Apple-interchange-newline"><div>${body}</div></blockquote></div>\n`,
  "apple-forward": ({ header }, body) =>
    `<div><br><blockquote type="cite"><div>Begin forwarded message:</div><br class="Apple-interchange-newline"><div style="margin: 0px;">${header}</div><br><div>${body}</div></blockquote></div>\n`,
  web: wrapWeb,
  original: wrapWeb,
  underscores: wrapWeb,
  angles: wrapWeb,
};

/** A quoted message and what lies below it, as its client marks it up. */
function chainHtml(chain: readonly Quoted[], client: Client, subject: string): string {
  const [first, ...rest] = chain;
  if (first === undefined) return "";
  const own = first.client ?? client;
  const header = htmlHeader(headerLines(first, own, subject));
  const body = htmlText(first.text, own) + chainHtml(rest, own, subject);
  return wraps[own]({ header, attribution: escaped(attribution(first, own)) }, body);
}

const wordHead =
  '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style><!--\np.MsoNormal{margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif;}\n--></style></head><body lang="EN-GB" link="#0563C1" style="word-wrap:break-word"><div class="WordSection1">\n';

/** The mail's HTML, chain and all; null for clients that write plain text. */
export function htmlBody(mail: Mail, ownText: string, client: Client): string | null {
  if (client === "original" || client === "underscores" || client === "angles") return null;
  const inside = htmlText(ownText, client) + chainHtml(mail.under ?? [], client, bareSubject(mail.subject));
  if (client === "desktop") return `${wordHead}${inside}</div></body></html>\n`;
  if (client === "gmail" || client === "gmail-forward") return `<div dir="ltr">${inside}</div>\n`;
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>\n${inside}</body></html>\n`;
}
