import { Worker } from "node:worker_threads";
import type { PdfReader } from "../../reading/documents/index.ts";

type PdfRead = Awaited<ReturnType<PdfReader>>;

/** How long one PDF may take, and how much memory: what takes more is no letter. */
const deadlineMs = 1000;
const heapMegabytes = 128;

function tooLarge(limit: string): PdfRead {
  return { unread: { phrase: "document-too-large", values: { limit } } };
}

/**
 * Reads PDFs in a thread of its own, one at a time. pdf.js cannot be stopped from within: a file that keeps it busy costs
 * the thread, which is ended and replaced, and is reported as unread.
 */
export class PdfThread {
  private worker: Promise<Worker> | null = null;
  /** Settles when the file before has been read. */
  private last: Promise<unknown> = Promise.resolve();
  private readonly script: URL;

  constructor(script: URL) {
    this.script = script;
  }

  /** Waits for its turn: the thread is asked for one file at a time, and its next answer is that file's. */
  readonly read: PdfReader = (bytes) => {
    const read = this.last.then(() => this.readNow(bytes));
    this.last = read.catch(() => undefined);
    return read;
  };

  private async readNow(bytes: Uint8Array): Promise<PdfRead> {
    const worker = await (this.worker ??= this.start());
    worker.ref();
    return await new Promise<PdfRead>((resolve) => {
      let isOver = false;
      const answered = (read: PdfRead): void => {
        isOver = true;
        clearTimeout(timer);
        worker.off("error", died);
        worker.off("exit", died);
        worker.unref();
        resolve(read);
      };
      const ended = (limit: string): void => {
        if (isOver) return;
        isOver = true;
        clearTimeout(timer);
        this.worker = null;
        worker.removeAllListeners();
        // An "error" may follow while the thread is torn down: it has been answered for.
        worker.on("error", () => undefined);
        void worker.terminate();
        resolve(tooLarge(limit));
      };
      const died = (): void => {
        ended(`${heapMegabytes} MB`);
      };
      // An answer that came while this thread was busy with another message is taken first.
      const timer = setTimeout(() => setImmediate(ended, `${deadlineMs / 1000} second`), deadlineMs);
      worker.once("message", answered);
      worker.once("error", died);
      worker.once("exit", died);
      worker.postMessage(bytes);
    });
  }

  /** Ends the thread; the next file starts another. */
  async end(): Promise<void> {
    const worker = await this.worker;
    this.worker = null;
    await worker?.terminate();
  }

  /** Starts a thread; resolves when it has loaded what it reads with. */
  private start(): Promise<Worker> {
    const worker = new Worker(this.script, { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } });
    return new Promise((resolve, reject) => {
      worker.once("error", reject);
      worker.once("message", () => {
        worker.off("error", reject);
        resolve(worker);
      });
    });
  }
}
