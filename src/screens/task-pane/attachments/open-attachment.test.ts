import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AttachedFile } from "../../../message/index.ts";
import { openInThread, type ReaderThread } from "./open-attachment.ts";

const file: AttachedFile = { kind: "file", name: "a.docx", type: "x", size: 1, bytes: new Uint8Array(1) };
const text = { kind: "text", name: "a.docx", markup: "plain", text: "Dear" } as const;

interface FakeThread extends ReaderThread {
  isEnded: boolean;
  readonly asked: unknown[];
}

/** Threads that answer as they are told. */
function threads(answer: (thread: FakeThread, id: number) => void) {
  const begun: FakeThread[] = [];
  const open = openInThread(() => {
    const thread: FakeThread = {
      isEnded: false,
      asked: [],
      onmessage: null,
      onerror: null,
      postMessage(ask: { readonly id: number }) {
        thread.asked.push(ask);
        answer(thread, ask.id);
      },
      terminate() {
        thread.isEnded = true;
      },
    };
    begun.push(thread);
    return thread;
  });
  return { begun, open };
}

function tell(thread: FakeThread, data: unknown): void {
  thread.onmessage?.call(thread as never, { data } as MessageEvent);
}

describe("opening an attachment in a thread", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("begins no thread before the first file, and one for all", async () => {
    const { begun, open } = threads((thread, id) => {
      tell(thread, { id, attachment: text });
    });
    expect(begun).toHaveLength(0);
    expect(await open(file)).toEqual(text);
    expect(await open(file)).toEqual(text);
    expect(begun).toHaveLength(1);
  });

  it("ends a thread that takes too long, says so of its file, and goes on with a new one", async () => {
    let isHanging = true;
    const { begun, open } = threads((thread, id) => {
      if (!isHanging) tell(thread, { id, attachment: text });
    });
    const opening = open(file);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await opening).toMatchObject({ kind: "file", unread: { phrase: "document-too-large" } });
    expect(begun[0]?.isEnded).toBe(true);
    isHanging = false;
    expect(await open(file)).toEqual(text);
    expect(begun).toHaveLength(2);
  });

  it("reports a file at which the thread fell or that its reader threw at", async () => {
    const fallen = threads((thread) => {
      thread.onerror?.call(thread as never, { preventDefault: () => undefined } as ErrorEvent);
    });
    expect(await fallen.open(file)).toMatchObject({ unread: { phrase: "document-broken" } });
    const thrown = threads((thread, id) => {
      tell(thread, { id, attachment: null });
    });
    expect(await thrown.open(file)).toMatchObject({ unread: { phrase: "document-broken" } });
  });

  it("takes no answer for that of another file", async () => {
    const { open } = threads((thread, id) => {
      tell(thread, { id: id - 1, attachment: { ...text, text: "another" } });
      tell(thread, "nonsense");
      tell(thread, { id, attachment: text });
    });
    expect(await open(file)).toEqual(text);
  });
});
