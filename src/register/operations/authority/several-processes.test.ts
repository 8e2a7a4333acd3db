import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { as, mondayMorning, valueOf, wexmoor } from "../../../../test/support/register/operations.ts";
import { openTestStore } from "../../../../test/support/register/test-store.ts";
import { openReceipts } from "../../receipts/index.ts";
import { openStore, type Store } from "../../store/index.ts";
import { createOperations, type Operations } from "../index.ts";

const now = (): number => mondayMorning;

async function operationsOver(store: Store): Promise<Operations> {
  const receipts = await openReceipts({ keyFile: null, publicUrl: "https://register.wexmoor-ca.example" });
  return createOperations({ store, receipts, now });
}

async function isTrueSoon(holds: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return true;
    await pause(25);
  }
  return false;
}

describe("two registers on one database", () => {
  it("take one's change of the directory or of a level as the other's own", async () => {
    const first = await openTestStore("postgres", { now });
    const second = await openStore({ kind: "postgres", url: first.url ?? "" }, { now });
    try {
      const [one, other] = [await operationsOver(first.store), await operationsOver(second)];
      expect(await one.loadAuthority(wexmoor)).toBe(true);
      expect(await other.loadAuthority(wexmoor)).toBe(false);
      const levels = async () => valueOf(await other.policy(as("o4"))).levels;
      expect(await levels()).toEqual({ "capacity-not-stated": "inform" });
      valueOf(await one.changeLevel(as("o1"), { check: "blind-copy", level: "prompt", reason: "r" }));
      expect(await isTrueSoon(async () => (await levels())?.["blind-copy"] === "prompt")).toBe(true);

      const people = wexmoor.people.filter(({ id }) => id !== "o5");
      expect((await other.me(as("o5"))).ok).toBe(true);
      valueOf(await one.putAuthority(as("o3"), { ...wexmoor, people }));
      expect(await isTrueSoon(async () => !(await other.me(as("o5"))).ok)).toBe(true);
    } finally {
      await second.close();
      await first.close();
    }
  });
});
