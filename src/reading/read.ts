import type { Attachment, Draft, Message, OwnWords, Unread } from "../message/index.ts";
import type { Authority } from "../people/index.ts";
import { textOfHtml } from "./html/index.ts";
import { readLetters } from "./letter/index.ts";
import { readMarkings } from "./markings/index.ts";
import { withProvenance } from "./provenance.ts";
import { readThread } from "./thread/index.ts";

/** The texts of the attachments that were decoded. */
function attachedWords(attachments: readonly Attachment[]): readonly OwnWords[] {
  const words: OwnWords[] = [];
  for (const attachment of attachments) {
    if (attachment.kind !== "text") continue;
    const { name, markup, text, margins } = attachment;
    words.push({
      where: name,
      text: markup === "html" ? textOfHtml(text) : text,
      ...(margins === undefined ? {} : { margins }),
    });
  }
  return words;
}

/** Every file that was not read, or not wholly, and why; also in attached messages. */
function unreadFiles(attachments: readonly Attachment[], inside: string): readonly Unread[] {
  const unread: Unread[] = [];
  for (const attachment of attachments) {
    const what = `attachment ${attachment.name}${inside}`;
    if (attachment.kind === "message") {
      unread.push(...unreadFiles(attachment.draft.attachments, ` in ${attachment.name}`));
    } else if (attachment.unread !== undefined) {
      unread.push({ what, why: attachment.unread });
    } else if (attachment.kind === "file") {
      unread.push({ what, why: { phrase: "no-reader", values: { type: attachment.type } } });
    }
  }
  return unread;
}

/**
 * As much of one text as is read for letters, in UTF-16 units: some 70 pages. The reader of language is the slowest part
 * of all, and nobody writes a letter of that length in a mail.
 */
const letterLength = 200_000;

/** As many lines of it: 70 pages of print have not half as many. Each line is looked at, however short it is. */
const letterLines = 10_000;

/** A text as far as it is read for letters. */
function forLetters(words: OwnWords): OwnWords {
  // A text has no more lines than characters: nothing is cut from most of them, nor copied.
  if (words.text.length <= letterLines) return words;
  const lines = words.text.slice(0, letterLength).split("\n", letterLines);
  return { ...words, text: lines.join("\n") };
}

/** What of the texts is not read for letters. */
function unreadForLetters(ownWords: readonly OwnWords[], read: readonly OwnWords[]): readonly Unread[] {
  const unread: Unread[] = [];
  ownWords.forEach(({ where, text }, at) => {
    const length = read[at]?.text.length;
    if (length === text.length) return;
    const limit =
      length === letterLength ? `${letterLength / 1000},000 characters` : `${letterLines / 1000},000 lines`;
    const what = where === "body" ? where : `attachment ${where}`;
    unread.push({ what, why: { phrase: "too-long", values: { limit } } });
  });
  return unread;
}

/**
 * Understands a draft: which earlier messages it carries, what its sender's own words are, whose letters they make, which
 * markings they bear, and what could not be read. Pure and linear; never throws on mail.
 */
export function read(draft: Draft, authority: Authority): Message {
  const { carried: told, own, unread } = readThread(draft);
  const { carried, ...known } = withProvenance(told, draft, authority);
  const ownWords = [{ where: "body", text: own }, ...attachedWords(draft.attachments)];
  const letterTexts = ownWords.map(forLetters);
  return {
    draft,
    carried,
    ...known,
    ownWords,
    letters: readLetters(letterTexts, { draft, carried, authority }),
    markings: readMarkings(draft, ownWords, carried),
    unread: [
      ...draft.unread,
      ...unread,
      ...unreadForLetters(ownWords, letterTexts),
      ...unreadFiles(draft.attachments, ""),
    ],
  };
}
