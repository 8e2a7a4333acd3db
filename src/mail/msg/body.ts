import type { Body, Unread } from "../../message/index.ts";
import { decodeText } from "../mime/charset.ts";
import type { Budget } from "../limits.ts";
import { tooLong, unread } from "../unread.ts";
import { charsetOfCodePage } from "./code-pages.ts";
import type { Properties } from "./properties.ts";
import { tags } from "./tags.ts";

function htmlOf(properties: Properties): string | null {
  const bytes = properties.bytes(tags.html);
  if (!bytes) return properties.text(tags.html);
  const charset = charsetOfCodePage(properties.number(tags.internetCodepage));
  return decodeText(bytes, charset, true).text;
}

/** S/MIME and rights management keep the message in an attachment. Takes `IPM.Note.SMIME`, not `….MultipartSigned`. */
const encrypted = /^IPM\.Note\.(?:SMIME$|rpmsg\b)/i;

/** A text as far as it may be read. */
function within(text: string | null, budget: Budget, notes: Unread[]): string | null {
  if (text === null) return null;
  const taken = text.slice(0, budget.takeText(text.length));
  if (taken.length < text.length) notes.push({ what: "body", why: tooLong() });
  return taken;
}

/** The body of a message of a .msg file. One that is there as RTF alone is reported: there is no reader for it. */
export function readBody(
  properties: Properties,
  budget: Budget,
): { readonly body: Body; readonly unread: readonly Unread[] } {
  const notes: Unread[] = [];
  const html = within(htmlOf(properties), budget, notes);
  const text = within(properties.text(tags.body), budget, notes);
  const messageClass = properties.text(tags.messageClass) ?? "";
  const hasOnlyRtf = !html && !text && (properties.bytes(tags.rtfCompressed)?.length ?? 0) > 0;
  if (encrypted.test(messageClass))
    notes.push(unread("body", "encrypted", { type: messageClass.slice(0, 40) }));
  else if (hasOnlyRtf) notes.push(unread("body", "no-reader", { type: "application/rtf" }));
  return { body: { html, text }, unread: notes };
}
