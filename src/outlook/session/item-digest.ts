import { sha256Of, type Mailbox } from "../../message/index.ts";
import { normaliseAddress } from "../../people/index.ts";
import type { ItemRead } from "../read-item/read-item.ts";

/** The words of HTML without its tags; a `<` that nothing closes is a word. Linear. */
function wordsOfHtml(html: string): string {
  let words = "";
  let at = 0;
  for (let open = html.indexOf("<"); open >= 0; open = html.indexOf("<", at)) {
    const close = html.indexOf(">", open);
    if (close < 0) break;
    words += html.slice(at, open);
    at = close + 1;
  }
  return words + html.slice(at);
}

/** Blanks in whatever spelling: Outlook changes them when it saves a draft. */
const blanks = /(?:\s|&nbsp;|&#160;)+/g;

function audienceKey({ name, address }: Mailbox): string {
  return normaliseAddress(address) ?? (address === "" ? `name ${name ?? ""}` : address);
}

function audience(mailboxes: readonly Mailbox[]): readonly string[] {
  return mailboxes.map(audienceKey).sort();
}

/**
 * A mark of content and audience: subject, words, names and sizes of attachments, who sends, and who receives in which
 * field. Equal as long as none of these changes; how the text looks, the order of recipients and their display names do
 * not count. It is SHA-256, because a release is bound to it: nobody finds another message with the same one.
 */
export function itemDigest(read: ItemRead): string {
  const known = digests.get(read);
  if (known !== undefined) return known;
  const digest = computed(read);
  digests.set(read, digest);
  return digest;
}

/** One reading is asked for its digest again and again. */
const digests = new WeakMap<ItemRead, string>();

function computed({ draft, listed }: ItemRead): string {
  const { html, text } = draft.body;
  return sha256Of(
    JSON.stringify([
      draft.subject,
      (html === null ? (text ?? "") : wordsOfHtml(html)).replace(blanks, ""),
      listed === null ? null : listed.map(({ name, size }) => [name, size]),
      audience(draft.from),
      audience(draft.to),
      audience(draft.cc),
      audience(draft.bcc),
    ]),
  );
}
