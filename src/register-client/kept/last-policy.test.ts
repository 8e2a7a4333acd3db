import { describe, expect, it } from "vitest";
import { harrowmere } from "../../../test/support/build.ts";
import { lastPolicyIn } from "./last-policy.ts";
import type { Storage } from "./storage.ts";

const policy = { version: "v1", file: harrowmere().file };
const day = 86_400_000;
const written = Date.UTC(2026, 10, 20);

function storageWith(text: string | null): Storage {
  let held = text;
  return {
    read: () => Promise.resolve(held),
    write: (_key, given) => Promise.resolve(void (held = given)),
  };
}

describe("the last policy", () => {
  it.each([
    ["at once", 0, policy],
    ["after thirty days", 30 * day, policy],
    ["after a day more, when somebody may have left", 31 * day, null],
    ["on a clock that was set back", -day, null],
  ])("is there again %s, or is not", async (_when, later, expected) => {
    const last = lastPolicyIn(storageWith(null));
    await last.write(policy, written);
    expect(await last.read(written + later)).toEqual(expected);
  });

  it.each([
    ["nothing", null],
    ["no JSON", "<"],
    ["something else's text", '{"at":1}'],
    ["null", "null"],
  ])("is none where the storage holds %s", async (_what, text) => {
    expect(await lastPolicyIn(storageWith(text)).read(written)).toBeNull();
  });

  it("is none, and nothing fails, where the storage is full, refuses, or is not there", async () => {
    const refusing: Storage = {
      read: () => Promise.reject(new Error("refused")),
      write: () => {
        throw new Error("full");
      },
    };
    for (const storage of [refusing, null]) {
      const last = lastPolicyIn(storage);
      await expect(last.write(policy, written)).resolves.toBe(false);
      expect(await last.read(written)).toBeNull();
    }
  });
});
