import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { examine, weighUnread } from "../../src/checks/index.ts";
import { MailError, readMail } from "../../src/mail/index.ts";
import { authorityOf } from "../../src/people/index.ts";
import { read } from "../../src/reading/index.ts";
import { hostileMessages, smallAuthority } from "../support/hostile/index.ts";
import { mutate } from "../support/hostile/mutate.ts";
import { randomOf } from "../support/hostile/random.ts";

/** `HOSTILE_MUTATIONS=1000000 npx vitest run test/hostile/mutations.test.ts` is the long run, before a release. */
const count = Number(process.env["HOSTILE_MUTATIONS"] ?? 50_000);
/** `HOSTILE_SEED` of another number makes other messages; a failure names the number that it fell at. */
const seed = Number(process.env["HOSTILE_SEED"] ?? 1);

const largestSeedBytes = 8_000;
/** A bound against standstill, for one message. */
const mostMs = 1000;

const seeds = Object.values(hostileMessages)
  .flat()
  .map(({ bytes }) => bytes())
  .filter(({ length }) => length <= largestSeedBytes);

const authority = authorityOf(smallAuthority);

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function heapMb(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

function messageAt(number: number): Uint8Array {
  const random = randomOf(seed * 1_000_003 + number);
  const pick = () => seeds[random(seeds.length)] ?? new Uint8Array();
  return mutate(pick(), pick(), random);
}

/** Reads a message and checks it; a refusal is an answer, any other error is a fault of ours. */
async function check(bytes: Uint8Array): Promise<void> {
  try {
    const draft = await readMail(bytes);
    const message = read(draft, authority);
    examine(message, authority, [], 0);
    weighUnread(message, authority, 0);
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
  }
}

/** The time for a message; the better of two where the first may have been disturbed. */
async function msFor(number: number): Promise<number> {
  const bytes = messageAt(number);
  let best = Infinity;
  for (let attempt = 0; attempt < 2 && best > mostMs / 4; attempt++) {
    const start = performance.now();
    await check(bytes);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe("mutated messages", () => {
  it(
    `are all read or refused, none slowly, and leave nothing in memory: ${count}`,
    { timeout: 100_000 + count },
    async () => {
      const faults: string[] = [];
      const warmUp = Math.floor(count / 5);
      let heapBefore = 0;
      for (let number = 0; number < count; number++) {
        if (number === warmUp) heapBefore = heapMb();
        const outcome = await msFor(number).catch((error: unknown) => String(error));
        if (typeof outcome === "string" || outcome > mostMs) faults.push(`number ${number}: ${outcome}`);
      }
      expect(faults).toEqual([]);
      expect(heapMb()).toBeLessThan(heapBefore * 1.2 + 8);
    },
  );
});
