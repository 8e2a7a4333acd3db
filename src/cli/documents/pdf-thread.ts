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
  private readonly script: URL;

  constructor(script: URL) {
    this.script = script;
  }

  readonly read: PdfReader = async (bytes) => {
    const worker = await (this.worker ??= this.start());
    worker.ref();
    return await new Promise<PdfRead>((resolve) => {
      const end = (read: PdfRead, isAlive: boolean): void => {
        clearTimeout(timer);
        worker.removeAllListeners();
        if (isAlive) worker.unref();
        else this.replace(worker);
        resolve(read);
      };
      const timer = setTimeout(() => {
        end(tooLarge(`${deadlineMs / 1000} second`), false);
      }, deadlineMs);
      const died = (): void => {
        end(tooLarge(`${heapMegabytes} MB`), false);
      };
      worker.once("message", (read: PdfRead) => {
        end(read, true);
      });
      worker.once("error", died);
      worker.once("exit", died);
      worker.postMessage(bytes);
    });
  };

  /** Starts a thread; resolves when it has loaded what it reads with. */
  private start(): Promise<Worker> {
    const worker = new Worker(this.script, { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } });
    return new Promise((resolve, reject) => {
      worker.once("error", reject);
      worker.once("message", () => {
        worker.removeAllListeners();
        resolve(worker);
      });
    });
  }

  private replace(worker: Worker): void {
    this.worker = null;
    // An "error" may follow while the thread is torn down: it has been answered for.
    worker.on("error", () => undefined);
    void worker.terminate();
  }
}
