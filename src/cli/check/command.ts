import { availableParallelism } from "node:os";
import type { Instant } from "../../message/index.ts";
import { authorityOf } from "../../people/index.ts";
import type { CheckRequest } from "../arguments.ts";
import { exit, type ExitCode } from "../exit.ts";
import { sourcesOf, type Source } from "../paths.ts";
import { clean } from "../report/clean.ts";
import { progressLine, summaryLines, Tally } from "../report/summary.ts";
import { styles } from "../report/style.ts";
import { readSettings } from "../settings.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { answersIn, type Answer, type Rendering } from "./answer.ts";
import { checkSource } from "./check-source.ts";
import { inOrder, type Lane } from "./in-order.ts";
import { Thread, type ThreadData } from "./threads.ts";

/** A thread costs about as much to start as this many messages cost to check. */
const messagesPerThread = 250;

/** Handed to a thread together: few enough that the last batches end at about the same time. */
const messagesPerBatch = 32;

/** How far checking may run ahead of what was already written, so that memory stays flat. */
const messagesAhead = 256;

/** From how many messages on the command says how far it is. */
const messagesBeforeProgress = 50;

/** The built thread script lies beside the built command; run from source, everything is checked in this thread. */
const threadScript = import.meta.url.endsWith(".ts") ? null : new URL("./worker.mjs", import.meta.url);

function jobsFor(request: CheckRequest, sources: readonly Source[]): number {
  if (threadScript === null || sources.includes("-")) return 1;
  return request.jobs ?? Math.min(availableParallelism(), Math.ceil(sources.length / messagesPerThread), 8);
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

/** Runs `correspondence check`. Throws UsageError before the first message; after that every message is reported. */
export async function check(request: CheckRequest, terminal: Terminal, now: Instant): Promise<ExitCode> {
  const settings = await readSettings(request.authority, request.consents);
  const { sources, emptyFolders } = await sourcesOf(request.paths);
  const nothingIn = emptyFolders.map(
    (folder) => `${clean(folder)}: found no .eml or .msg below it, name a folder of mail.`,
  );
  if (sources.length === 0) throw new UsageError(nothingIn);
  for (const line of nothingIn) terminal.note(line);

  const rendering: Rendering =
    request.format === "json"
      ? { format: "json" }
      : { format: "text", colour: terminal.colour, width: terminal.width };
  const data = { settings, occasion: { at: request.at, now, isDraft: request.isDraft }, rendering };
  const jobs = jobsFor(request, sources);
  const answers =
    threadScript !== null && jobs > 1
      ? checkInThreads(sources, data, jobs, threadScript)
      : checkHere(sources, data, terminal);
  const tally = await report(answers, sources.length, terminal);
  if (request.format === "text") await terminal.out(summaryLines(tally, styles(terminal.colour)));
  return nothingIn.length > 0 ? exit.usage : tally.exitCode();
}

async function report(
  answers: AsyncGenerator<readonly Answer[]>,
  total: number,
  terminal: Terminal,
): Promise<Tally> {
  const tally = new Tally();
  const showsProgress = terminal.noteIsTerminal && total > messagesBeforeProgress;
  for await (const some of answers) {
    for (const { outcome } of some) tally.add(outcome);
    if (showsProgress) terminal.progress("");
    await terminal.out(some.map(({ said }) => said).join(""));
    if (showsProgress) terminal.progress(progressLine(tally, total));
  }
  if (showsProgress) terminal.progress("");
  return tally;
}
