import type { Body, Unread } from "../../message/index.ts";
import { decodeText } from "../mime/charset.ts";
import { unread } from "../unread.ts";
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

/** The body of a message of a .msg file. One that is there as RTF alone is reported: there is no reader for it. */
export function readBody(properties: Properties): {
  readonly body: Body;
  readonly unread: readonly Unread[];
} {
  const body = { html: htmlOf(properties), text: properties.text(tags.body) };
  const messageClass = properties.text(tags.messageClass) ?? "";
  if (encrypted.test(messageClass))
    return { body, unread: [unread("body", "encrypted", { type: messageClass.slice(0, 40) })] };
  const hasOnlyRtf = !body.html && !body.text && (properties.bytes(tags.rtfCompressed)?.length ?? 0) > 0;
  return { body, unread: hasOnlyRtf ? [unread("body", "no-reader", { type: "application/rtf" })] : [] };
}
