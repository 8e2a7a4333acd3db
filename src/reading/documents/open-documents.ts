import type { AttachedFile, AttachedText, Attachment, Draft } from "../../message/index.ts";
import type { DocumentReaders, DocumentText } from "./document.ts";
import { limits } from "./limits.ts";
import { readDocument } from "./read-document.ts";

/** What stands in the margins, and footnotes at the end of the text: nothing that is printed is left out. */
function textOf({ name }: AttachedFile, document: DocumentText): AttachedText {
  const { text, headers, footers, notes, unread } = document;
  const margins = [headers, footers].filter((margin) => margin !== "").join("\n");
  return {
    kind: "text",
    name,
    markup: "plain",
    text: notes === "" ? text : `${text}\n\n${notes}`,
    ...(margins === "" ? {} : { margins }),
    ...(unread === undefined ? {} : { unread }),
  };
}

/** Opens the files of one message and of all messages attached to it; counts them together. */
class Opening {
  private left: number = limits.documents;
  private readonly readers: DocumentReaders;

  constructor(readers: DocumentReaders) {
    this.readers = readers;
  }

  async draft(draft: Draft): Promise<Draft> {
    if (draft.attachments.length === 0) return draft;
    const attachments: Attachment[] = [];
    for (const attachment of draft.attachments) attachments.push(await this.attachment(attachment));
    return { ...draft, attachments };
  }

  private async attachment(attachment: Attachment): Promise<Attachment> {
    if (attachment.kind === "message") return { ...attachment, draft: await this.draft(attachment.draft) };
    return attachment.kind === "file" ? await this.file(attachment) : attachment;
  }

  private async file(file: AttachedFile): Promise<Attachment> {
    const { name, type, bytes } = file;
    // Whoever read the mail has said why: an attached message that would not open is no document.
    if (bytes === null || file.unread !== undefined) return file;
    if (this.left === 0)
      return {
        ...file,
        unread: { phrase: "too-many-parts", values: { limit: `${limits.documents} documents` } },
      };
    const document = await readDocument({ name, type, bytes }, this.readers);
    if (document.text !== undefined) {
      this.left--;
      return textOf(file, document);
    }
    if (document.unread.phrase !== "no-reader") this.left--;
    return { ...file, unread: document.unread };
  }
}

/**
 * A draft whose attached documents were opened, also those of messages attached to it: what could be read is an attached
 * text, what could not is still a file and says why. It is to be called before `read`, by whoever has the bytes:
 * docs/decisions/006. Never throws on a file.
 */
export function openDocuments(draft: Draft, readers: DocumentReaders = {}): Promise<Draft> {
  return new Opening(readers).draft(draft);
}
