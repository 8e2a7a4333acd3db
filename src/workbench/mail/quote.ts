import type { Person, ReadState } from "../host/index.ts";
import { escaped, paragraphs, signatureBlock } from "./html.ts";
import { quotedMoment } from "./moments.ts";

function named({ name, address }: Person): string {
  return name === "" || name === address ? escaped(address) : `${escaped(name)} &lt;${escaped(address)}&gt;`;
}

function headLine(label: string, value: string): readonly string[] {
  return value === "" ? [] : [`<b>${label}:</b> ${value}`];
}

/** A message as new Outlook quotes it below an answer: a line, its head in `divRplyFwdMsg`, then its body as it came. */
export function quotation({ from, to, cc, subject, createdAt, body }: ReadState): string {
  const list = (people: readonly Person[]) => people.map(named).join("; ");
  const head = [
    ...headLine("From", named(from)),
    ...headLine("Sent", quotedMoment(createdAt)),
    ...headLine("To", list(to)),
    ...headLine("Cc", list(cc)),
    ...headLine("Subject", escaped(subject)),
  ];
  const content = body.type === "html" ? body.content : paragraphs(body.content.split("\n"));
  return [
    '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">',
    '<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">',
    head.join("<br>"),
    `</font><div>&nbsp;</div></div><div>${content}</div>`,
  ].join("");
}

/** What a body holds before anything is written: room for words, the signature, and the quotation if there is one. */
export function openingBody(words: readonly string[], signature: readonly string[], quoted = ""): string {
  const own = words.length === 0 ? '<div class="elementToProof"><br></div>' : paragraphs(words);
  return `${own}<div class="elementToProof"><br></div>${signatureBlock(signature)}${quoted}`;
}

/** The subject of an answer: marked once, however often it went to and fro. */
export function answerSubject(mark: "RE" | "FW", subject: string): string {
  return subject.toUpperCase().startsWith(`${mark}: `) ? subject : `${mark}: ${subject}`;
}
