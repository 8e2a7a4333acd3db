import { parentPort, workerData } from "node:worker_threads";
import { authorityOf } from "../people/index.ts";
import { checkSource } from "./check/check-source.ts";
import type { ThreadData } from "./check/threads.ts";
import type { Source } from "./paths.ts";

/** What a thread of `check` runs: it builds the authority's index once, then answers one message after the other. */
const { settings, occasion } = workerData as ThreadData;
const ready = { authority: authorityOf(settings.authority), consents: settings.consents };

function noInput(): Promise<Uint8Array> {
  return Promise.reject(new Error("standard input is read by the first thread only"));
}

parentPort?.on("message", (source: Source) => {
  void checkSource(source, noInput, ready, occasion).then((result) => parentPort?.postMessage(result));
});
