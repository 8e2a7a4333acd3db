import { availableParallelism } from "node:os";
import { authorityOf } from "../../people/index.ts";
import type { Source } from "../paths.ts";
import type { Terminal } from "../terminal.ts";
import { answersIn, type Answer } from "./answer.ts";
import { checkSource } from "./check-source.ts";
import { inOrder, type Lane } from "./in-order.ts";
import { Thread, type ThreadData } from "./threads.ts";

/** A thread costs about as much to start, and to become quick, as this many messages cost to check. */
const messagesPerThread = 500;

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

/** What this thread does with a batch. */
function laneHere(
  { settings: files, occasion, rendering }: ThreadData,
  terminal: Terminal,
): Lane<Source, Answer> {
  const settings = { authority: authorityOf(files.authority), consents: files.consents };
  const answerFor = answersIn(rendering, files.authority);
  return async (batch) => {
    const answers: Answer[] = [];
    for (const source of batch)
      answers.push(answerFor(await checkSource(source, () => terminal.input(), settings, occasion)));
    return answers;
  };
}

/** The results of messages checked in this thread alone, in their order. */
function checkHere(
  sources: readonly Source[],
  data: ThreadData,
  terminal: Terminal,
): AsyncGenerator<readonly Answer[]> {
  const lanes = Array<Lane<Source, Answer>>(sideBySide).fill(laneHere(data, terminal));
  return inOrder(sources, lanes, { batch: sideBySide, ahead: messagesAhead / sideBySide });
}

/** Lets whatever else has come for this thread be heard first: a batch from another thread, above all. */
function afterOthers(lane: Lane<Source, Answer>): Lane<Source, Answer> {
  return async (batch) => {
    await new Promise<void>((resume) => setImmediate(resume));
    return lane(batch);
  };
}

/**
 * The same in several threads, each with a batch to go on with in hand, and in those of them that are given here: this
 * thread, where it does not only hand out. Standard input is not for threads.
 */
async function* checkInThreads(
  sources: readonly Source[],
  threads: readonly Thread[],
  here: readonly Lane<Source, Answer>[],
): AsyncGenerator<readonly Answer[]> {
  const dealing = { batch: messagesPerBatch, ahead: messagesAhead / messagesPerBatch };
  const lanes = threads.map((thread) => thread.answer);
  try {
    yield* inOrder(sources, [...lanes, ...here, ...lanes], dealing);
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
  const script = threadScript;
  // Many messages go through a thread even where one is wanted: a thread's memory has a limit, the command's own has none.
  const isMany = sources.length > manyMessages && !sources.includes("-");
  if (script === null || (jobs <= 1 && !isMany)) return checkHere(sources, data, terminal);
  const count = isMany ? jobs : jobs - 1;
  const threads = Array.from({ length: count }, () => new Thread(script, data));
  return checkInThreads(sources, threads, isMany ? [] : [afterOthers(laneHere(data, terminal))]);
}
