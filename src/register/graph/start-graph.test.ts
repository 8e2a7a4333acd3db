import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openTestStore, type TestStore } from "../../../test/support/register/test-store.ts";
import type { Settings } from "../settings/index.ts";
import { startGraph } from "./start-graph.ts";

const folder = mkdtempSync(join(tmpdir(), "graph-"));
const secretFile = join(folder, "secret");
writeFileSync(secretFile, "s-1\n");

/** Settings of which only those of the groups are there. */
const settings = {
  signIn: { tenant: "t-1" },
  graphDirectory: {
    clientId: "c-1",
    secretFile,
    groups: { members: ["g-1"], officers: [], lists: [], sharedMailboxes: [] },
  },
} as unknown as Settings;

let test: TestStore;
let lines: string[] = [];
const log = pino(
  { base: null },
  new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  }),
);

beforeAll(async () => {
  test = await openTestStore("pglite");
});
afterEach(() => {
  lines = [];
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true });
});

/** A reading that has got as far as its first question, to which Graph's sign-in answers so. */
async function readingWhere(answer: (signal: AbortSignal) => Promise<Response>) {
  let hear = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    hear = resolve;
  });
  const reading = startGraph({
    store: test.store,
    settings,
    now: () => 0,
    log,
    fetch: (_url, init) => {
      hear();
      return answer(init?.signal ?? new AbortController().signal);
    },
  });
  await asked;
  return reading;
}

/** No answer until the asking is given up. */
function never(signal: AbortSignal): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => {
      reject(signal.reason as Error);
    });
  });
}

describe("stopping the reading of groups", () => {
  it.each([
    ["it waits to ask again", () => Promise.resolve(new Response(null, { status: 503 }))],
    ["it waits for an answer", never],
  ] as const)("leaves no line in the log while %s", async (_when, answer) => {
    const reading = await readingWhere(answer);
    await new Promise((resolve) => setImmediate(resolve));
    await reading.stop();
    expect(lines).toEqual([]);
  });

  it("leaves the line of a fault that was there before", async () => {
    const reading = await readingWhere(() => Promise.resolve(new Response(null, { status: 401 })));
    await expect.poll(() => lines).toHaveLength(1);
    await reading.stop();
    expect(lines).toEqual([expect.stringContaining('"fault":"refused","code":"GRAPH_TOKEN_401"')]);
  });
});
