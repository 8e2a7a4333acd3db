import type { OpenAttachment } from "../../../outlook/index.ts";
import { openInThread } from "./open-attachment.ts";

/** Opens attachments of a draft; nothing of it is loaded before the first one. */
export function attachmentOpener(): OpenAttachment {
  return openInThread(() => new Worker(new URL("./reader-worker.ts", import.meta.url)));
}
