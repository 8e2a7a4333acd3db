import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  as,
  asking,
  once,
  openBench,
  valueOf,
  type Bench,
} from "../../../../test/support/register/operations.ts";
import type { AccountPreview, NewAccount } from "../../../api/index.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

type Usable = Extract<AccountPreview, { isUsable: true }>;

const toPugh: NewAccount = { address: " Pugh@Pugh-Joinery.example ", kind: "business", holder: "m4" };
const ada: NewAccount = {
  address: "ada.blyth@wexmoor-ca.example",
  kind: "authority",
  holder: { name: "Cllr Ada Blyth", as: "member", post: "Chair of Transport" },
};

async function previewed(account: NewAccount): Promise<Usable> {
  const preview = valueOf(await bench.operations.previewAccount(as("o3"), account));
  if (!preview.isUsable) throw new Error(preview.says);
  return preview;
}

async function add(account: NewAccount, by = "o3"): Promise<string> {
  const { digest } = await previewed(account);
  return valueOf(await bench.operations.addAccount(as(by), { ...account, digest })).version;
}

async function addressesOf(person: string): Promise<readonly string[]> {
  const { people } = valueOf(await bench.operations.accounts(as("o3")));
  return people.find((each) => each.person === person)?.accounts.map(({ address }) => address) ?? [];
}

const changedSince = { code: "not-in-this-state", state: "changed-since" };

describe("a preview of one account", () => {
  it("says whose it would be, how it would stand, and which accounts stay; and changes nothing", async () => {
    const head = await bench.store.head();
    expect(await previewed(toPugh)).toMatchObject({
      name: "Cllr Gareth Pugh",
      isNew: false,
      account: { address: "pugh@pugh-joinery.example", kind: "business", standing: "pending" },
      others: [{ address: "gareth.pugh@wexmoor-ca.example", standing: "approved" }],
    });
    expect(await previewed(ada)).toMatchObject({
      name: "Cllr Ada Blyth",
      post: "Chair of Transport",
      isNew: true,
      account: { address: "ada.blyth@wexmoor-ca.example", standing: "approved" },
      others: [],
    });
    expect(await bench.store.head()).toEqual(head);
  });

  it("of one that cannot be added says why", async () => {
    const known = { ...toPugh, address: "cllr.raghunathan@elmstow.example" };
    expect(valueOf(await bench.operations.previewAccount(as("o3"), known))).toEqual({
      isUsable: false,
      says: "cllr.raghunathan@elmstow.example is already an account of Cllr Priya Raghunathan: an address is one person's.",
    });
  });
});

describe("adding one account", () => {
  it("counts at once, and stands on the log under its holder without their address in the open", async () => {
    await add(toPugh);
    expect(await addressesOf("m4")).toEqual(["gareth.pugh@wexmoor-ca.example", "pugh@pugh-joinery.example"]);
    const { events } = valueOf(await bench.operations.accountHistory(as("m4"), "m4"));
    expect(events).toMatchObject([
      { kind: "added", address: "pugh@pugh-joinery.example", by: { id: "o3", name: "Mei Tanaka" } },
    ]);
    const log = await bench.store.db.selectFrom("chain").select("entry").execute();
    expect(log.map(({ entry }) => entry).join("\n")).not.toContain("joinery");
    expect(await bench.store.verify()).toMatchObject({ ok: true });
  });

  it("brings somebody new in with it", async () => {
    await add(ada);
    const { people } = valueOf(await bench.operations.policy(as("o4")));
    expect(people.find(({ id }) => id === "m12")).toMatchObject({ name: "Ada Blyth", title: "Cllr" });
    expect(await addressesOf("m12")).toEqual(["ada.blyth@wexmoor-ca.example"]);
  });

  it("is refused where the directory was changed since the preview, and for another account than was seen", async () => {
    const { digest } = await previewed(toPugh);
    const other = { ...toPugh, kind: "council" as const, digest };
    expect(await bench.operations.addAccount(as("o3"), other)).toMatchObject(changedSince);
    await add(ada, "o6");
    expect(await bench.operations.addAccount(as("o3"), { ...toPugh, digest })).toMatchObject(changedSince);
  });

  it("happens once for one key, and of two at once one is done", async () => {
    const { digest } = await previewed(toPugh);
    const body = { ...toPugh, digest };
    const first = valueOf(await bench.operations.addAccount(once("o3", "k1"), body));
    expect(valueOf(await bench.operations.addAccount(once("o3", "k1"), body))).toEqual(first);
    const next = { ...ada, digest: (await previewed(ada)).digest };
    const both = await Promise.all(["o3", "o6"].map((by) => bench.operations.addAccount(as(by), next)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("is known then by who asked for its assessment while it was nobody's", async () => {
    const address = "pugh@pugh-joinery.example";
    valueOf(await bench.operations.askAssessment(as("o4"), { address }));
    await add(toPugh);
    const { asks } = valueOf(await bench.operations.assessmentAsks(as("o3")));
    expect(asks).toMatchObject([{ address, holder: { id: "m4", name: "Cllr Gareth Pugh" } }]);
  });

  it("is for an account administrator", async () => {
    for (const person of ["o1", "o2", "o4", "m1"]) {
      const refused = { code: "not-by-this-person" };
      const body = { ...toPugh, digest: "0".repeat(64) };
      expect(await bench.operations.previewAccount(as(person), toPugh)).toMatchObject(refused);
      expect(await bench.operations.addAccount(as(person), body)).toMatchObject(refused);
    }
  });
});

describe("undoing an account that was added", () => {
  it("takes it away again, once, and its holder's history says so", async () => {
    const version = await add(toPugh);
    expect(valueOf(await bench.operations.lastBroughtIn(as("o6"))).last).toMatchObject({
      as: "account",
      changed: 1,
    });
    valueOf(await bench.operations.undoBringIn(as("o6"), { version }));
    expect(await addressesOf("m4")).toEqual(["gareth.pugh@wexmoor-ca.example"]);
    const { events } = valueOf(await bench.operations.accountHistory(as("o3"), "m4"));
    expect(events.map(({ kind, address }) => [kind, address])).toEqual([
      ["added-undone", "pugh@pugh-joinery.example"],
      ["added", "pugh@pugh-joinery.example"],
    ]);
    expect(await bench.operations.undoBringIn(as("o6"), { version })).toMatchObject(changedSince);
  });

  it("leaves nobody new what was somebody else's: their id is not given again, nor by a list", async () => {
    const version = await add(ada);
    const asked = { ...asking, originator: "m12" };
    valueOf(await bench.operations.ask(as("o4"), asked));
    valueOf(await bench.operations.undoBringIn(as("o3"), { version }));
    await add({
      ...ada,
      address: "ivo.hale@wexmoor-ca.example",
      holder: { name: "Ivo Hale", as: "member", post: "" },
    });
    expect(await addressesOf("m12")).toEqual([]);
    expect(await addressesOf("m13")).toEqual(["ivo.hale@wexmoor-ca.example"]);
    const csv = "mail,displayName\nuna.dray@wexmoor-ca.example,Una Dray";
    const body = { as: "member" as const, bytes: Buffer.from(csv).toString("base64") };
    const list = valueOf(await bench.operations.previewDirectory(as("o3"), body));
    expect(list.isUsable && list.added.map(({ person }) => person)).toEqual(["m14"]);
  });
});
