import type { DocumentReaders } from "../../reading/documents/index.ts";
import { PdfThread } from "./pdf-thread.ts";

/** The built thread script lies beside the built command; run from source, PDFs are read in the thread that checks. */
const script = import.meta.url.endsWith(".ts") ? null : new URL("./pdf-worker.mjs", import.meta.url);
const thread = script === null ? null : new PdfThread(script);

/** The readers of documents that the command has; the one for PDFs is loaded when the first PDF comes. */
export const readers: DocumentReaders = {
  pdf: async (bytes) => {
    if (thread !== null) return await thread.read(bytes);
    const { readPdf } = await import("../../reading/documents/pdf/index.ts");
    return await readPdf(bytes);
  },
};
