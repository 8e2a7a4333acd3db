import { afterEach, describe, expect, it } from "vitest";
import { PdfThread } from "./pdf-thread.ts";

/** A thread that says it is ready and then does this with each file. */
function threadThat(does: string): PdfThread {
  const code = `import { parentPort } from "node:worker_threads";
    parentPort.on("message", (bytes) => { ${does} });
    parentPort.postMessage("ready");`;
  return new PdfThread(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
}

const letter = Uint8Array.of(7);
const content = { title: null, blocks: [], headers: "", footers: "", notes: "", comments: "" };
const answer = `parentPort.postMessage({ ...${JSON.stringify(content)}, title: String(bytes[0]) });`;

describe("the thread that reads PDFs", () => {
  let thread: PdfThread | null = null;

  afterEach(() => thread?.end());

  it("answers one file after the other", async () => {
    thread = threadThat(answer);
    expect(await thread.read(letter)).toEqual({ ...content, title: "7" });
    expect(await thread.read(Uint8Array.of(8))).toEqual({ ...content, title: "8" });
  });

  it("answers each of several files asked for together with what that file holds", async () => {
    const several = threadThat(answer);
    thread = several;
    const reads = await Promise.all([1, 2, 3].map((byte) => several.read(Uint8Array.of(byte))));
    expect(reads).toEqual(["1", "2", "3"].map((title) => ({ ...content, title })));
  });

  it("takes an answer that came in time, though it was too busy to look", async () => {
    thread = threadThat(answer);
    await thread.read(letter);
    const read = thread.read(letter);
    await new Promise((resolve) => setImmediate(resolve));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1100);
    expect(await read).toEqual({ ...content, title: "7" });
  });

  it("gives up a file that keeps it busy, and reads the next", async () => {
    thread = threadThat(`if (bytes[0] === 0) for (;;); ${answer}`);
    expect(await thread.read(Uint8Array.of(0))).toEqual({
      unread: { phrase: "document-too-large", values: { limit: "1 second" } },
    });
    expect(await thread.read(letter)).toEqual({ ...content, title: "7" });
  });

  it("gives up a file that takes all its memory, and reads the next", async () => {
    thread = threadThat(`if (bytes[0] === 0) process.exit(1); ${answer}`);
    expect(await thread.read(Uint8Array.of(0))).toEqual({
      unread: { phrase: "document-too-large", values: { limit: "128 MB" } },
    });
    expect(await thread.read(letter)).toEqual({ ...content, title: "7" });
  });
});
