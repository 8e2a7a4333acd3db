import { parentPort, workerData } from "node:worker_threads";
import { authorityOf } from "../people/index.ts";
import { answersIn, type Answer } from "./check/answer.ts";
import { checkSource } from "./check/check-source.ts";
import type { ThreadData } from "./check/threads.ts";
import type { Source } from "./paths.ts";

/** What a thread of `check` runs: it builds the authority's index once, then answers one batch after the other. */
const { settings, occasion, rendering } = workerData as ThreadData;
const ready = { authority: authorityOf(settings.authority), consents: settings.consents };
const answerFor = answersIn(rendering, settings.authority);

function noInput(): Promise<Uint8Array> {
  return Promise.reject(new Error("standard input is read by the first thread only"));
}

async function answer(batch: readonly Source[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const source of batch) answers.push(answerFor(await checkSource(source, noInput, ready, occasion)));
  return answers;
}

/** The batch before: they are answered in the order in which they come, also where one waits for a document. */
let busy: Promise<unknown> = Promise.resolve();

parentPort?.on("message", (batch: readonly Source[]) => {
  busy = busy.then(async () => parentPort?.postMessage(await answer(batch)));
});
