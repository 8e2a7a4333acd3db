import { emptyDraft, type AttachedFile, type Attachment } from "../../../message/index.ts";
import { MailError, maxMailBytes, readMail } from "../../../mail/index.ts";
import { openDocuments, type DocumentReaders } from "../../../reading/documents/index.ts";

/** The reader of PDFs outweighs everything else: it is loaded when the first PDF comes. */
const readers: DocumentReaders = {
  pdf: async (bytes) => {
    const { readPdf } = await import("../../../reading/documents/pdf/index.ts");
    return await readPdf(bytes);
  },
};

/** A message by its name: takes `Re plan.EML`, `a.msg`; not `email`. */
const messageName = /\.(?:eml|msg)$/i;
const messageTypes = ["message/rfc822", "application/vnd.ms-outlook"];

function isMessage({ name, type }: AttachedFile): boolean {
  return messageName.test(name.trim()) || messageTypes.includes(type);
}

function tooLarge(file: AttachedFile): AttachedFile {
  const limit = `${Math.floor(maxMailBytes / 1_000_000)} MB`;
  return { ...file, unread: { phrase: "too-long", values: { limit } } };
}

async function openMessage(file: AttachedFile, bytes: Uint8Array): Promise<Attachment> {
  try {
    const draft = await openDocuments(await readMail(bytes), readers);
    return { kind: "message", name: file.name, draft };
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    const values = { detail: error.message };
    return { ...file, unread: { phrase: "attached-message-unreadable", values } };
  }
}

/** Opens an attached file: a message with all that it carries, or a document. What is none of both stays a file. */
export async function readFile(file: AttachedFile): Promise<Attachment> {
  const { bytes } = file;
  if (bytes === null) return file;
  if (bytes.length > maxMailBytes) return tooLarge(file);
  if (isMessage(file)) return await openMessage(file, bytes);
  const { attachments } = await openDocuments({ ...emptyDraft, attachments: [file] }, readers);
  return attachments[0] ?? file;
}
