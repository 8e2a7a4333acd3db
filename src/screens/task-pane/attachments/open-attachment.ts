import type { AttachedFile, Attachment } from "../../../message/index.ts";
import type { OpenAttachment } from "../../../outlook/index.ts";

/** The part of a Worker that reading needs. */
export type ReaderThread = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** How long one file may take: what takes more is no letter. */
const deadlineMs = 10_000;

function unreadAfter(file: AttachedFile): AttachedFile {
  return {
    ...file,
    unread: { phrase: "document-too-large", values: { limit: `${deadlineMs / 1000} seconds` } },
  };
}

function unreadBroken(file: AttachedFile): AttachedFile {
  return { ...file, unread: { phrase: "document-broken", values: { type: file.type } } };
}

type Answer = { readonly id: number; readonly attachment: Attachment | null };

function isAnswerTo(id: number, data: unknown): data is Answer {
  return typeof data === "object" && data !== null && "id" in data && data.id === id && "attachment" in data;
}

/**
 * Opens attachments in a thread of its own, one at a time, so that a large document never freezes the pane: one that takes
 * more than ten seconds costs the thread, which is ended and begun anew, and is reported as unread.
 */
export function openInThread(begin: () => ReaderThread): OpenAttachment {
  let thread: ReaderThread | null = null;
  let asked = 0;

  function end(): void {
    thread?.terminate();
    thread = null;
  }

  return (file) =>
    new Promise((resolve) => {
      asked += 1;
      const id = asked;
      const now = (thread ??= begin());
      const settle = (attachment: Attachment): void => {
        clearTimeout(timer);
        resolve(attachment);
      };
      const timer = setTimeout(() => {
        end();
        settle(unreadAfter(file));
      }, deadlineMs);
      now.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (isAnswerTo(id, data)) settle(data.attachment ?? unreadBroken(file));
      };
      now.onerror = (event) => {
        event.preventDefault();
        end();
        settle(unreadBroken(file));
      };
      now.postMessage({ id, file });
    });
}
