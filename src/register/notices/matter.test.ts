import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, type Store } from "../store/index.ts";
import { matters } from "./matter.ts";

const askedAt = Date.UTC(2026, 10, 16, 10);
let store: Store;

beforeAll(async () => {
  store = await openStore({ kind: "pglite", folder: null }, { now: () => askedAt });
}, 60_000);
afterAll(() => store.close());

describe("the matter of a notice", () => {
  it("of what was asked about an account is its day, and neither who asked nor which account it is", async () => {
    const id = await store.transaction(async (tx) => {
      const next = await tx.nextId("A");
      const sealed = await tx.seal(next, "ask", {
        address: "a@b.example",
        name: "Anna Kowalski",
        reason: null,
      });
      const key = store.lookupKey("account:a@b.example");
      await tx.db
        .insertInto("assessment_asks")
        .values({ id: next, key, asker: "o4", holder: "m2", asked_at: askedAt, sealed })
        .execute();
      return next;
    });
    const matter = await matters(store)(id);
    expect(matter).toMatchObject({ asker: null, originator: null, shareWith: [], askedAt });
    expect(JSON.stringify(matter)).not.toMatch(/Anna|o4|m2|b\.example/);
  });

  it.each(["A-2026-9999", "C-2026-9999", "R-2026-9999"])(
    "of %s, which is none, is nothing",
    async (about) => {
      expect(await matters(store)(about)).toBeNull();
    },
  );
});
