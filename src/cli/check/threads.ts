import { Worker } from "node:worker_threads";
import type { Source } from "../paths.ts";
import type { SettingsFiles } from "../settings.ts";
import { answersIn, type Answer, type Rendering } from "./answer.ts";
import type { Occasion } from "./check-message.ts";
import type { Lane } from "./in-order.ts";

/** What a thread is started with. */
export interface ThreadData {
  readonly settings: SettingsFiles;
  readonly occasion: Occasion;
  readonly rendering: Rendering;
}

/**
 * What a thread may take. Left to itself a heap grows to what the machine has, thread by thread; the largest of mails needs
 * less than this (test/hostile/memory.test.ts), and one that needed more would be reported as such.
 */
const threadLimits = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 160 } as const;

/** A batch that a thread was handed, and who waits for its answers; null tells that the thread died on it. */
interface Asked {
  readonly batch: readonly Source[];
  readonly answered: (answers: readonly Answer[] | null) => void;
}

/**
 * One thread: it reads the files itself and answers batches in the order in which it was asked. It may be asked for the next
 * while it is busy with one, so that it never waits for whoever hands them out. One that dies is replaced.
 */
export class Thread {
  private worker: Worker | null = null;
  private readonly asked: Asked[] = [];
  private readonly script: URL;
  private readonly data: ThreadData;
  private readonly Kind: typeof Worker;

  constructor(script: URL, data: ThreadData, Kind: typeof Worker = Worker) {
    this.script = script;
    this.data = data;
    this.Kind = Kind;
  }

  /** A batch on which the thread died is asked for again, message by message: only the deadly one has no answer. */
  readonly answer: Lane<Source, Answer> = async (batch) => {
    const answers = await this.ask(batch);
    if (answers !== null) return answers;
    const [only, ...others] = batch;
    if (only !== undefined && others.length === 0) return [this.stopped(only)];
    const singly: Answer[] = [];
    for (const source of batch) singly.push(...(await this.answer([source])));
    return singly;
  };

  async stop(): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    worker?.removeAllListeners();
    await worker?.terminate();
  }

  /** Null when the thread died on the batch. */
  private ask(batch: readonly Source[]): Promise<readonly Answer[] | null> {
    const worker = this.worker ?? this.start();
    return new Promise((answered) => {
      this.asked.push({ batch, answered });
      worker.postMessage(batch);
    });
  }

  private start(): Worker {
    const worker = new this.Kind(this.script, { workerData: this.data, resourceLimits: threadLimits });
    this.worker = worker;
    worker.on("message", (answers: readonly Answer[]) => this.asked.shift()?.answered(answers));
    // An "error" may overtake answers that were given before it. Every one has come by the "exit" that follows.
    worker.on("error", () => undefined);
    worker.on("exit", () => {
      this.replace();
    });
    return worker;
  }

  /** The batch it was busy with is what it died on; those behind go to the next thread. */
  private replace(): void {
    this.worker = null;
    const deadly = this.asked.shift();
    if (this.asked.length > 0) {
      const worker = this.start();
      for (const { batch } of this.asked) worker.postMessage(batch);
    }
    deadly?.answered(null);
  }

  private stopped(path: Source): Answer {
    const message = "The message was not checked: the thread that read it ran out of memory or stopped.";
    const { rendering, settings } = this.data;
    return answersIn(rendering, settings.authority)({ path, error: { code: "ERR_THREAD_STOPPED", message } });
  }
}
