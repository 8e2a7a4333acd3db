import { availableParallelism } from "node:os";
import { authorityOf } from "../../people/index.ts";
import type { Source } from "../paths.ts";
import type { Terminal } from "../terminal.ts";
import { answersIn, type Answer } from "./answer.ts";
import { checkSource } from "./check-source.ts";
import { inOrder, type Lane } from "./in-order.ts";
import { Thread, type ThreadData } from "./threads.ts";

/** A thread costs about as much to start as this many messages cost to check. */
const messagesPerThread = 250;

/** Handed to a thread together: few enough that the last batches end at about the same time. */
const messagesPerBatch = 32;

/** How far checking may run ahead of what was already written, so that memory stays flat. */
const messagesAhead = 256;

/** From so many messages on memory counts for more than the start of a thread. */
const manyMessages = 5000;

/** The built thread script lies beside the built command; run from source, everything is checked in this thread. */
const threadScript = import.meta.url.endsWith(".ts") ? null : new URL("./worker.mjs", import.meta.url);

function jobsFor(wanted: number | null, sources: readonly Source[]): number {
  if (threadScript === null || sources.includes("-")) return 1;
  return wanted ?? Math.min(availableParallelism(), Math.ceil(sources.length / messagesPerThread), 8);
}

/**
 * How many handfuls of so many messages are begun side by side in one thread: while a message waits for a document that
 * another thread reads, those of the next handful are checked.
 */
const sideBySide = 8;

/** The results of messages checked in this thread, in their order. */
function checkHere(
  sources: readonly Source[],
  { settings: files, occasion, rendering }: ThreadData,
  terminal: Terminal,
): AsyncGenerator<readonly Answer[]> {
  const settings = { authority: authorityOf(files.authority), consents: files.consents };
  const answerFor = answersIn(rendering, files.authority);
  const lane: Lane<Source, Answer> = async (batch) => {
    const answers: Answer[] = [];
    for (const source of batch)
      answers.push(answerFor(await checkSource(source, () => terminal.input(), settings, occasion)));
    return answers;
  };
  const lanes = Array<typeof lane>(sideBySide).fill(lane);
  return inOrder(sources, lanes, { batch: sideBySide, ahead: messagesAhead / sideBySide });
}

/** The same in several threads. Standard input is not for threads. */
async function* checkInThreads(
  sources: readonly Source[],
  data: ThreadData,
  jobs: number,
  script: URL,
): AsyncGenerator<readonly Answer[]> {
  const threads = Array.from({ length: jobs }, () => new Thread(script, data));
  const dealing = { batch: messagesPerBatch, ahead: messagesAhead / messagesPerBatch };
  try {
    yield* inOrder(
      sources,
      threads.map((thread) => thread.answer),
      dealing,
    );
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

/** Checks messages in as many threads as are wanted, or as many as help; the answers come in the order given. */
export function checkAll(
  sources: readonly Source[],
  data: ThreadData,
  wantedJobs: number | null,
  terminal: Terminal,
): AsyncGenerator<readonly Answer[]> {
  const jobs = jobsFor(wantedJobs, sources);
  // Many messages go through a thread even where one is wanted: a thread's memory has a limit, the command's own has none.
  const isMany = sources.length > manyMessages && !sources.includes("-");
  return threadScript !== null && (jobs > 1 || isMany)
    ? checkInThreads(sources, data, jobs, threadScript)
    : checkHere(sources, data, terminal);
}
