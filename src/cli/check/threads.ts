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

/** One thread: it reads the files itself and is asked for one batch at a time. One that dies is replaced. */
export class Thread {
  private worker: Worker | null = null;
  private readonly script: URL;
  private readonly data: ThreadData;

  constructor(script: URL, data: ThreadData) {
    this.script = script;
    this.data = data;
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
    this.worker ??= new Worker(this.script, { workerData: this.data, resourceLimits: threadLimits });
    const worker = this.worker;
    return new Promise((resolve) => {
      const died = (): void => {
        this.worker = null;
        worker.removeAllListeners();
        // An "error" may be followed by a second one while the thread is torn down: it has been answered for.
        worker.on("error", () => undefined);
        resolve(null);
      };
      worker.once("error", died);
      worker.once("exit", died);
      worker.once("message", (answers: readonly Answer[]) => {
        // One by one: the listeners by which Node itself opens the thread's port must stay for the next message.
        worker.off("error", died);
        worker.off("exit", died);
        resolve(answers);
      });
      worker.postMessage(batch);
    });
  }

  private stopped(path: Source): Answer {
    const message = "The message was not checked: the thread that read it ran out of memory or stopped.";
    const { rendering, settings } = this.data;
    return answersIn(rendering, settings.authority)({ path, error: { code: "ERR_THREAD_STOPPED", message } });
  }
}
