import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { examine, weighUnread } from "../../src/checks/index.ts";
import { MailError, readMail } from "../../src/mail/index.ts";
import { authorityOf } from "../../src/people/index.ts";
import { read } from "../../src/reading/index.ts";
import { endure, ordealOf } from "../support/hostile/endure.ts";
import { hostileMessages, smallAuthority } from "../support/hostile/index.ts";
import { mutate } from "../support/hostile/mutate.ts";

/** `HOSTILE_MUTATIONS=1000000 npx vitest run test/hostile/mutations.test.ts` is the long run, before a release. */
const count = Number(process.env["HOSTILE_MUTATIONS"] ?? 50_000);

const largestSeedBytes = 8_000;

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

/** Messages, read and checked. */
const messages = ordealOf(seeds, mutate, async (bytes) => {
  try {
    const message = read(await readMail(bytes), authority);
    examine(message, authority, [], 0);
    weighUnread(message, authority, 0);
    return true;
  } catch (error) {
    if (error instanceof MailError) return false;
    throw error;
  }
});

describe("mutated messages", () => {
  it(
    `are all read or refused, none slowly, and leave nothing in memory: ${count}`,
    { timeout: 100_000 + count },
    async () => {
      const warmUp = Math.floor(count / 5);
      const first = await endure(messages, 0, warmUp);
      const heapBefore = heapMb();
      const rest = await endure(messages, warmUp, count);
      expect([...first.faults, ...rest.faults]).toEqual([]);
      expect(heapMb()).toBeLessThan(heapBefore * 1.2 + 8);
    },
  );
});
