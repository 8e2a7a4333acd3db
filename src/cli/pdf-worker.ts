import { parentPort } from "node:worker_threads";
import { preparePdf, readPdf } from "../reading/documents/pdf/index.ts";
import { passOverStrayRejections } from "./documents/stray-rejections.ts";

/** What the thread for PDFs runs: it says when it is ready, then answers one file after the other. */
passOverStrayRejections();
parentPort?.on("message", (bytes: Uint8Array) => {
  void readPdf(bytes).then((read) => parentPort?.postMessage(read));
});
void preparePdf().then(() => parentPort?.postMessage("ready"));
