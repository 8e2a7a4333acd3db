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

interface Bounded {
  readonly texts: readonly OwnWords[];
  readonly unread: readonly Unread[];
}

/** The texts as far as they are read for letters, and what of them is not. */
function boundedForLetters(ownWords: readonly OwnWords[]): Bounded {
  const long = ownWords.filter(({ text }) => text.length > letterLength);
  if (long.length === 0) return { texts: ownWords, unread: [] };
  return {
    texts: ownWords.map((words) => ({ ...words, text: words.text.slice(0, letterLength) })),
    unread: long.map(({ where }) => ({
      what: where === "body" ? "body" : `attachment ${where}`,
      why: { phrase: "too-long", values: { limit: `${letterLength / 1000},000 characters` } },
    })),
  };
}

/**
 * Understands a draft: which earlier messages it carries, what its sender's own words are, whose letters they make, which
 * markings they bear, and what could not be read. Pure and linear; never throws on mail.
 */
export function read(draft: Draft, authority: Authority): Message {
  const { carried: told, own, unread } = readThread(draft);
  const { carried, ...known } = withProvenance(told, draft, authority);
  const ownWords = [{ where: "body", text: own }, ...attachedWords(draft.attachments)];
  const forLetters = boundedForLetters(ownWords);
  return {
    draft,
    carried,
    ...known,
    ownWords,
    letters: readLetters(forLetters.texts, { draft, carried, authority }),
    markings: readMarkings(draft, ownWords, carried),
    unread: [...draft.unread, ...unread, ...forLetters.unread, ...unreadFiles(draft.attachments, "")],
  };
}
