import type { Attachment, Draft } from "../../message/index.ts";

/** What no reader of mail reads: from where to where it stands in the HTML. */
const unread: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<style", "</style>"],
  ["<script", "</script>"],
];

/** A text without whatever stands from one mark to the other, in any case; an unclosed one is left. Linear. */
function without(text: string, from: string, to: string): string {
  const lower = text.toLowerCase();
  let slim = "";
  let at = 0;
  for (let start = lower.indexOf(from); start >= 0; start = lower.indexOf(from, at)) {
    const end = lower.indexOf(to, start);
    if (end < 0) break;
    slim += text.slice(at, start);
    at = end + to.length;
  }
  return slim + text.slice(at);
}

function slimDraft(draft: Draft): Draft {
  const { html, text } = draft.body;
  const body =
    html === null
      ? { html, text }
      : { html: unread.reduce((rest, [from, to]) => without(rest, from, to), html), text: null };
  return { ...draft, body, attachments: draft.attachments.map(slim) };
}

/** An attachment as it is kept: no bytes, of two forms of a text the one that is read, and that without styles. */
export function slim(attachment: Attachment): Attachment {
  if (attachment.kind === "message") return { ...attachment, draft: slimDraft(attachment.draft) };
  return attachment.kind === "file" ? { ...attachment, bytes: null } : attachment;
}
