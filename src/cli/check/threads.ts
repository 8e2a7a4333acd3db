import { Worker } from "node:worker_threads";
import type { Source } from "../paths.ts";
import type { SettingsFiles } from "../settings.ts";
import type { Occasion } from "./check-message.ts";
import type { Result } from "./result.ts";

/** What a thread is started with. */
export interface ThreadData {
  readonly settings: SettingsFiles;
  readonly occasion: Occasion;
}

/** How far the threads may run ahead of what was already written, so that memory stays flat. */
const messagesAhead = 256;

/** One thread, asked one message at a time. A thread that dies answers for the message it had, and is replaced. */
class Thread {
  private worker: Worker | null = null;
  private readonly script: URL;
  private readonly data: ThreadData;

  constructor(script: URL, data: ThreadData) {
    this.script = script;
    this.data = data;
  }

  ask(source: Source): Promise<Result> {
    this.worker ??= new Worker(this.script, { workerData: this.data });
    const worker = this.worker;
    return new Promise((resolve) => {
      const died = (): void => {
        this.worker = null;
        worker.removeAllListeners();
        // An "error" may be followed by a second one while the thread is torn down: it has been answered for.
        worker.on("error", () => undefined);
        const message = "The message was not checked: the thread that read it ran out of memory or stopped.";
        resolve({ path: source, error: { code: "ERR_THREAD_STOPPED", message } });
      };
      worker.once("error", died);
      worker.once("exit", died);
      worker.once("message", (result: Result) => {
        // One by one: the listeners by which Node itself opens the thread's port must stay for the next message.
        worker.off("error", died);
        worker.off("exit", died);
        resolve(result);
      });
      worker.postMessage(source);
    });
  }

  async stop(): Promise<void> {
    this.worker?.removeAllListeners();
    await this.worker?.terminate();
  }
}

/** Hands results over in the order of the sources, whichever thread was first. */
class InOrder {
  private readonly ready = new Map<number, Result>();
  private given = 0;
  private wake: () => void = () => undefined;
  private readonly resting: (() => void)[] = [];

  put(index: number, result: Result): void {
    this.ready.set(index, result);
    this.wake();
  }

  async take(index: number): Promise<Result> {
    for (;;) {
      const result = this.ready.get(index);
      if (result !== undefined) {
        this.ready.delete(index);
        this.given = index + 1;
        for (const resume of this.resting.splice(0)) resume();
        return result;
      }
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  /** Resolves when the reader has come near enough for this message to be begun. */
  async room(index: number): Promise<void> {
    while (index - this.given >= messagesAhead) {
      await new Promise<void>((resume) => {
        this.resting.push(resume);
      });
    }
  }
}

/** Checks messages in several threads; the results come in the order given. Standard input is not for threads. */
export async function* checkInThreads(
  sources: readonly Source[],
  data: ThreadData,
  jobs: number,
  script: URL,
): AsyncGenerator<Result> {
  const inOrder = new InOrder();
  const threads = Array.from({ length: jobs }, () => new Thread(script, data));
  const queue = sources.entries();
  const drive = async (thread: Thread): Promise<void> => {
    for (const [index, source] of queue) {
      await inOrder.room(index);
      inOrder.put(index, await thread.ask(source));
    }
  };
  const driving = Promise.all(threads.map(drive));
  try {
    for (const index of sources.keys()) yield await inOrder.take(index);
    await driving;
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}
