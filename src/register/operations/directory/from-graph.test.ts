import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { as, openBench, valueOf, wexmoor, type Bench } from "../../../../test/support/register/operations.ts";
import type { DirectoryChanges } from "../../../api/index.ts";
import { keepMirror, type GraphUser, type Mirror } from "../../graph/index.ts";
import { fromGraph } from "./from-graph.ts";

const at = "@wexmoor-ca.example";

function user(local: string, displayName: string, more: GraphUser = {}): GraphUser {
  const mail = `${local}${at}`;
  return { displayName, mail, userPrincipalName: mail, userType: "Member", accountEnabled: true, ...more };
}

const mirror: Mirror = {
  groupIds: { members: ["g-m"], officers: ["g-o"], lists: ["g-l"], sharedMailboxes: ["g-s"] },
  groups: {
    "g-m": { mail: null, users: ["u-ada", "u-both", "u-guest", "u-wilk"], others: [] },
    "g-o": { mail: null, users: ["u-both", "u-bad", "u-clerks", "u-lund", "u-new"], others: ["g-inner"] },
    "g-l": { mail: `scrutiny${at}`, users: ["u-ada", "u-wilk", "u-guest"], others: [] },
    "g-s": { mail: null, users: ["u-clerks"], others: [] },
  },
  users: {
    "u-ada": user("ada.blyth", "Cllr Ada Blyth"),
    "u-wilk": user("tomasz.wilk", "Tomasz Wilk", { jobTitle: "Deputy Mayor" }),
    "u-guest": user("x", "Gus Guest", { mail: "gus@elsewhere.example", userType: "Guest" }),
    "u-both": user("bo.both", "Bo Both"),
    "u-lund": user("peter.lund", "Peter Lund"),
    "u-new": user("nia.new", "Nia New", { jobTitle: null }),
    "u-bad": user("bad", "", { displayName: null }),
    "u-clerks": user("clerks", "Clerks"),
  },
  usersLink: "https://graph.microsoft.com/v1.0/users/delta?$deltatoken=1",
  groupsLink: "https://graph.microsoft.com/v1.0/groups/delta?$deltatoken=1",
};

describe("the groups of Microsoft 365", () => {
  it("add who is new as what their group says, and change nothing about anybody in doubt", () => {
    const { next, doubts, faults, unchanged, absent } = fromGraph(mirror, wexmoor);
    const before = new Set(wexmoor.people.map(({ id }) => id));
    expect(next.people.filter(({ id }) => !before.has(id)).map(({ name, kind }) => [name, kind])).toEqual([
      ["Ada Blyth", "member"],
      ["Nia New", "officer"],
    ]);
    expect(next.people.find(({ id }) => id === "m2")?.post).toBe("Deputy Mayor");
    expect(unchanged).toBe(1);
    expect(doubts.map(({ because }) => because).sort()).toEqual([
      "guest",
      "in-both",
      "mailbox-of-nobody",
      "not-a-person",
    ]);
    expect(faults).toEqual([
      { line: null, because: "no-name", says: `bad${at}: There is no name: add one.` },
    ]);
    expect(absent.map(({ id }) => id)).toContain("m1");
  });

  it("that are mailing lists hold whom the directory knows", () => {
    const { next } = fromGraph(mirror, wexmoor);
    const ada = next.people.find(({ name }) => name === "Ada Blyth");
    expect(next.lists).toEqual([{ address: `scrutiny${at}`, people: ["m2", ada?.id].sort() }]);
    const held = { ...next, lists: [{ address: `Scrutiny${at}`, people: [ada?.id ?? "", "m2"] }] };
    expect(fromGraph(mirror, held).next.lists).toEqual(held.lists);
  });

  it("take nobody away who left them, and say which group is not there", () => {
    const gone: Mirror = { ...mirror, groups: {}, users: {} };
    const { next, doubts } = fromGraph(gone, wexmoor);
    expect(next.people).toEqual(wexmoor.people);
    expect(doubts.map(({ because }) => because)).toEqual(Array(4).fill("no-such-group"));
  });
});

describe("what was read of them", () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench();
  });
  afterEach(() => bench.close());

  const body = { as: "graph", bytes: "" } as const;

  async function previewed(): Promise<DirectoryChanges> {
    const preview = valueOf(await bench.operations.previewDirectory(as("o3"), body));
    if (!preview.isUsable) throw new Error(preview.says);
    return preview;
  }

  it("is not there before the first reading", async () => {
    expect(valueOf(await bench.operations.lastBroughtIn(as("o3"))).graphReadAt).toBeNull();
    expect(valueOf(await bench.operations.previewDirectory(as("o3"), body))).toMatchObject({
      isUsable: false,
    });
  });

  it("changes the directory once somebody has looked at it, and is undone", async () => {
    await keepMirror(bench.store.db, mirror, bench.clock.now);
    const { version, graphReadAt } = valueOf(await bench.operations.lastBroughtIn(as("o3")));
    expect(graphReadAt).toBe("2026-11-16T10:00:00.000Z");
    const { digest, added, settings } = await previewed();
    expect([added.length, settings]).toEqual([2, ["lists"]]);
    expect(valueOf(await bench.operations.lastBroughtIn(as("o3"))).version).toBe(version);
    const done = valueOf(await bench.operations.bringIn(as("o3"), { ...body, digest }));
    expect(done).toMatchObject({ as: "graph", added: 2, changed: 1 });
    expect((await previewed()).added).toEqual([]);
    valueOf(await bench.operations.undoBringIn(as("o3"), { version: done.version }));
    expect((await previewed()).digest).not.toBe(digest);
  });

  it("is refused where another reading came between the look and the yes", async () => {
    await keepMirror(bench.store.db, mirror, bench.clock.now);
    const { digest } = await previewed();
    const users = { ...mirror.users, "u-new": user("nia.new", "Nia Newer") };
    await keepMirror(bench.store.db, { ...mirror, users }, bench.clock.now);
    expect(await bench.operations.bringIn(as("o3"), { ...body, digest })).toMatchObject({
      state: "changed-since",
    });
  });
});
