import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import { Thread, type ThreadData } from "./threads.ts";

/** A thread that answers with the paths it was handed, and stops on one of them. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", (batch) => {
      if (batch.includes("deadly.eml")) process.exit(1);
      parentPort.postMessage(batch.map((path) => ({ outcome: "send", said: path })));
    });
  `)}`,
);

/** The same, stopped by an error: Node tells of one by another way than it brings the answers that were given before. */
const failing = new URL(script.href.replace(encodeURIComponent("process.exit(1)"), "throw Error('deadly')"));

/** A worker whose error overtakes the answers that it gave before, every time. */
class Overtaken extends Worker {
  private late: unknown[] | null = null;

  override postMessage(batch: readonly string[]): void {
    if (batch.includes("deadly.eml")) this.late ??= [];
    super.postMessage(batch);
  }

  override emit(event: string | symbol, value?: unknown): boolean {
    if (event === "message" && this.late !== null) return this.late.push(value) > 0;
    const isHeard = super.emit(event, value);
    if (event === "error") this.release();
    return isHeard;
  }

  /** What was held back comes after the error, and what Node brings later still comes as it does. */
  private release(): void {
    const late = this.late ?? [];
    this.late = null;
    for (const answers of late) super.emit("message", answers);
  }
}

const data: ThreadData = {
  settings: {
    authority: {
      name: "Example Authority",
      domains: ["council.example"],
      timeZone: "Europe/London",
      protocols: ["part-5.5"],
      people: [],
    },
    consents: [],
  },
  occasion: { at: null, now: 0, isDraft: false },
  rendering: { format: "json" },
};

describe("a thread", () => {
  const thread = new Thread(script, data);
  afterEach(() => thread.stop());

  it("answers for a batch in its order", async () => {
    const answers = await thread.answer(["a.eml", "b.eml"]);
    expect(answers.map(({ said }) => said)).toEqual(["a.eml", "b.eml"]);
  });

  it("loses only the message on which it died, and answers for the others of its batch", async () => {
    const answers = await thread.answer(["a.eml", "deadly.eml", "b.eml"]);
    expect(answers.map(({ outcome }) => outcome)).toEqual(["send", "unreadable", "send"]);
    expect(answers[1]?.said).toContain("ERR_THREAD_STOPPED");
  });

  it("answers for what it was asked behind a batch on which it died", async () => {
    const asked = [["deadly.eml", "a.eml"], ["b.eml", "c.eml"], ["d.eml"]].map(thread.answer);
    const answers = await Promise.all(asked);
    expect(answers.map((batch) => batch.map(({ outcome }) => outcome))).toEqual([
      ["unreadable", "send"],
      ["send", "send"],
      ["send"],
    ]);
    expect(answers[1]?.map(({ said }) => said)).toEqual(["b.eml", "c.eml"]);
  });

  it("takes no answer that an error overtook for that of another batch, and blames only the batch it died on", async () => {
    const thread = new Thread(failing, data, Overtaken);
    const answers = await Promise.all(
      [["a.eml"], ["deadly.eml", "b.eml"], ["c.eml"]].map((batch) => thread.answer(batch)),
    );
    await thread.stop();
    expect(
      answers.map((batch) => batch.map(({ outcome, said }) => (outcome === "send" ? said : outcome))),
    ).toEqual([["a.eml"], ["unreadable", "b.eml"], ["c.eml"]]);
  });
});
