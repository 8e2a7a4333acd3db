import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { MailError, maxMailBytes, readMail } from "../../mail/index.ts";
import { openDocuments } from "../../reading/documents/index.ts";
import { readers } from "../documents/readers.ts";
import type { Source } from "../paths.ts";
import type { Settings } from "../settings.ts";
import { fileTrouble } from "../trouble.ts";
import { checkDraft, type Occasion } from "./check-message.ts";
import type { Result } from "./result.ts";

/** A file that cannot be had at all. */
class FileError extends Error {
  readonly code = "ERR_FILE_UNREADABLE";
}

/** The bytes of an open file; of one beyond the limit only what shows that it is, so that its size costs no memory. */
function contentOf(file: number): Uint8Array {
  const { size } = fstatSync(file);
  // Of what is no file on a disk, such as a pipe, the size is not known.
  if (size === 0) return readFileSync(file);
  const content = Buffer.allocUnsafe(Math.min(size, maxMailBytes + 1));
  let read = 0;
  for (let more = -1; more !== 0 && read < content.length; read += more)
    more = readSync(file, content, read, content.length - read, null);
  return content.subarray(0, read);
}

/**
 * Waits for the disk on purpose: nothing else is to be done in this thread meanwhile, and handing each step of a small
 * file to another thread and back takes longer than checking it does (`npm run bench -- throughput`).
 */
function bytesOf(path: string): Uint8Array {
  try {
    const file = openSync(path, "r");
    try {
      return contentOf(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new FileError(`The file was not read: ${fileTrouble(error)}.`);
  }
}

/** Which kind of fault, and where in our code: nothing of the fault's message, which may quote the mail. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return `(${typeof error})`;
  const frame = /\/([\w.-]+:\d+):\d+\)?$/m.exec(error.stack ?? "")?.[1] ?? "place unknown";
  return `(${error.name} at ${frame})`;
}

/**
 * Checks one message. A message that cannot be read gives an error with its stable code: the next one goes on. A fault
 * of ours (`ERR_INTERNAL`) is reported the same way, so that one message never takes the others with it.
 */
export async function checkSource(
  source: Source,
  input: () => Promise<Uint8Array>,
  settings: Settings,
  occasion: Occasion,
): Promise<Result> {
  try {
    const bytes = source === "-" ? await input() : bytesOf(source);
    const draft = await openDocuments(await readMail(bytes), readers);
    return checkDraft(source, draft, settings, occasion);
  } catch (error) {
    if (error instanceof MailError || error instanceof FileError) {
      return { path: source, error: { code: error.code, message: error.message } };
    }
    const message = `The message was not checked: a fault of ours ${placeOf(error)}; please report that place.`;
    return { path: source, error: { code: "ERR_INTERNAL", message } };
  }
}
