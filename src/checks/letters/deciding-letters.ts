import type { Letter, Message } from "../../message/index.ts";

/** A document whose text nobody has read: the letter may be in it. */
const document = /\.(?:docx?|odt|rtf|pdf|pages)$/i;

/** Of a covering note: it points to what is attached, and says little else. */
const points =
  /\b(?:attach(?:ed|ment|ing)?|enclos(?:ed|ing)|letter|please see|please find|self-explanatory)\b/i;
const longestNote = 400;

function isCoveringNote({ ownWords, draft }: Message): boolean {
  const body = ownWords.find(({ where }) => where === "body")?.text.trim() ?? "";
  const hasDocument = draft.attachments.some(({ kind, name }) => kind === "file" && document.test(name));
  return hasDocument && body.length <= longestNote && (body === "" || points.test(body));
}

/**
 * The letters that decide whose letter it is: with a letter attached, the attached ones, since the body only covers
 * them; else the body's. None where the body is a covering note to a document that was not read: that is `unread`.
 */
export function decidingLetters(message: Message): readonly Letter[] {
  const attached = message.letters.filter(({ where }) => where !== "body");
  if (attached.length > 0) return attached;
  return isCoveringNote(message) ? [] : message.letters;
}
