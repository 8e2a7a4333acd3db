import { parentPort } from "node:worker_threads";
import { readPdf } from "../reading/documents/pdf/index.ts";

/** What the thread for PDFs runs: it says when it is ready, then answers one file after the other. */
parentPort?.on("message", (bytes: Uint8Array) => {
  void readPdf(bytes).then((read) => parentPort?.postMessage(read));
});
parentPort?.postMessage("ready");
