import { Ajv } from "ajv";
import { createGenerator } from "ts-json-schema-generator";
import { afterEach, describe, expect, it } from "vitest";
import { startFakeGraph, type FakeGraph, type Misfortune } from "../../../test/support/graph/fake-graph.ts";
import type { Tenant } from "../../../test/support/graph/tenant.ts";
import type { GraphGroups, Mirror } from "./mirror.ts";
import { graphReader, type GraphFault } from "./read-graph.ts";
import { readGroups } from "./round.ts";

const ids = {
  members: "11111111-1111-4111-8111-111111111111",
  officers: "22222222-2222-4222-8222-222222222222",
  list: "33333333-3333-4333-8333-333333333333",
};
const groups: GraphGroups = {
  members: [ids.members],
  officers: [ids.officers],
  lists: [ids.list],
  sharedMailboxes: [],
};

const closing: FakeGraph[] = [];
afterEach(async () => {
  for (const fake of closing.splice(0)) await fake.close();
});

function fill(tenant: Tenant, people: number): void {
  tenant.putGroup({ id: ids.members, mail: "members@wexmoor-ca.example" });
  tenant.putGroup({ id: ids.officers, mail: null });
  tenant.putGroup({ id: ids.list, mail: "scrutiny@wexmoor-ca.example" });
  for (let at = 0; at < people; at += 1) {
    const id = `u-${at}`;
    tenant.putUser({
      id,
      displayName: `Person ${at}`,
      givenName: "Person",
      surname: String(at),
      mail: `person.${at}@wexmoor-ca.example`,
      userPrincipalName: `person.${at}@wexmoor-ca.example`,
      userType: "Member",
      jobTitle: null,
      accountEnabled: true,
    });
    tenant.addMember(at % 10 === 0 ? ids.members : ids.officers, id);
    if (at % 50 === 0) tenant.addMember(ids.list, id);
  }
}

/** A Graph with people in its groups, and a way to read it under a clock that waiting moves on. */
async function graphOf(people: number, misfortune?: (nth: number) => Misfortune | null, pageSize = 100) {
  const clock = { now: 0 };
  const waits: number[] = [];
  const fake = await startFakeGraph({
    pageSize,
    now: () => clock.now,
    ...(misfortune === undefined ? {} : { misfortune }),
  });
  closing.push(fake);
  fill(fake.tenant, people);
  const reader = graphReader({
    application: {
      tenant: "t-1",
      clientId: "c-1",
      clientSecret: "s-1",
      graphUrl: fake.url,
      loginUrl: fake.url,
    },
    fetch,
    now: () => clock.now,
    pause: (ms) => {
      waits.push(ms);
      clock.now += ms;
      return Promise.resolve();
    },
  });
  const read = (before: Mirror | null = null, wanted = groups): Promise<Mirror | GraphFault> =>
    readGroups(reader, fake.url, wanted, before);
  return { fake, read, waits, clock };
}

function whole(read: Mirror | GraphFault): Mirror {
  if ("fault" in read) throw new Error(`${read.fault} ${read.code}`);
  return read;
}

/** Who is where, without the links, which are each server's own. */
function told({ groups: all, users }: Mirror) {
  return { groups: all, users };
}

const misfortunes: readonly Misfortune[] = [
  { is: "throttled", seconds: 7 },
  { is: "status", status: 503 },
  { is: "cut-off" },
  { is: "throttled", seconds: 120 },
  { is: "hung-up" },
  { is: "status", status: 500 },
  { is: "status", status: 401 },
  { is: "status", status: 504 },
];

describe("the groups of 5,000 people", () => {
  it("come to the same over 50 pages with throttling and faults on every other question as without any", async () => {
    const clean = await graphOf(5_000);
    const expected = whole(await clean.read());
    const faulty = await graphOf(5_000, (nth) =>
      nth % 2 === 0 ? (misfortunes[(nth / 2) % misfortunes.length] ?? null) : null,
    );
    const found = whole(await faulty.read());
    expect(told(found)).toEqual(told(expected));
    expect(Object.keys(found.users)).toHaveLength(5_000);
    const usersPages = faulty.fake.asked.filter(({ url }) => url.pathname === "/v1.0/users/delta");
    expect(usersPages.length).toBeGreaterThanOrEqual(50);
    expect(faulty.fake.impatient).toEqual([]);
    expect(faulty.waits).toContain(120_000);
  });

  it("are asked for in what Graph's published types describe, and so is what the fake answers", async () => {
    const { fake, read } = await graphOf(250);
    whole(await read());
    const generator = createGenerator({
      path: "test/support/graph/published.ts",
      skipTypeCheck: true,
      topRef: false,
      additionalProperties: false,
    });
    const compiled = (type: "PublishedUser" | "PublishedGroup") => {
      const schema = generator.createSchema(type);
      const properties = Object.keys(schema.properties ?? {});
      return { properties, validate: new Ajv({ strict: false }).compile(schema as object) };
    };
    const kinds = { users: compiled("PublishedUser"), groups: compiled("PublishedGroup") };
    for (const { url, answer } of fake.asked) {
      const kind = kinds[url.pathname.split("/")[2] as "users" | "groups"];
      const selected = url.searchParams.get("$select")?.split(",") ?? [];
      expect(selected.filter((name) => !kind.properties.includes(name))).toEqual([]);
      expect(url.searchParams.get("$filter") ?? "id eq 'x'").toMatch(/^id eq '[^']+'( or id eq '[^']+')*$/);
      const { value } = answer as { value: readonly object[] };
      for (const each of value) {
        const bare = Object.entries(each).filter(([name]) => !name.includes("@"));
        expect(kind.validate(Object.fromEntries(bare))).toBe(true);
      }
    }
    expect(kinds.users.validate({ id: "u-1", displayNam: "A misspelt field" })).toBe(false);
  });
});

describe("a page that cannot be had", () => {
  it.each([
    ["is refused", { is: "status", status: 403 }, "refused"],
    ["is never there", { is: "status", status: 503 }, "out-of-reach"],
    ["is always cut off", { is: "cut-off" }, "out-of-reach"],
    ["leads nowhere", { is: "no-link" }, "refused"],
    ["tells of something without an id", { is: "nameless" }, "refused"],
    ["asks to wait for an hour", { is: "throttled", seconds: 3600 }, "out-of-reach"],
  ] as const)(
    "and %s ends the reading: there is no mirror with somebody missing",
    async (_what, is, fault) => {
      for (const from of [1, 2, 4]) {
        const { read } = await graphOf(250, (nth) => (nth >= from ? is : null));
        expect(await read()).toMatchObject({ fault });
      }
    },
  );
});

describe("a second reading", () => {
  it("tells what changed alone, and comes to what a first one would", async () => {
    const { fake, read } = await graphOf(300);
    const first = whole(await read());
    const before = fake.asked.length;
    const { tenant } = fake;
    tenant.putUser({ id: "u-7", jobTitle: "Head of Highways" });
    tenant.removeMember(ids.officers, "u-8");
    tenant.removeUser("u-9");
    tenant.removeMember(ids.members, "u-10");
    tenant.addMember(ids.officers, "u-10");
    tenant.putUser({ id: "u-new", displayName: "New", mail: "new@wexmoor-ca.example", accountEnabled: true });
    tenant.addMember(ids.officers, "u-new");
    tenant.addMember(ids.officers, "g-inner", "group");
    const second = whole(await read(first));
    expect(fake.asked.length - before).toBe(2);
    expect(second.users["u-7"]).toMatchObject({ jobTitle: "Head of Highways", displayName: "Person 7" });
    expect(second.users["u-8"]).toBeUndefined();
    expect(second.users["u-9"]).toBeUndefined();
    expect(second.groups[ids.officers]?.others).toEqual(["g-inner"]);
    expect(told(second)).toEqual(told(whole(await read())));
  });

  it("asks for whoever came into a group long after the tenant, and forgets who left", async () => {
    const { fake, read } = await graphOf(20);
    fake.tenant.putUser({ id: "u-old", displayName: "Old", mail: "old@wexmoor-ca.example" });
    const first = whole(await read());
    expect(first.users["u-old"]).toBeUndefined();
    fake.tenant.addMember(ids.members, "u-old");
    const second = whole(await read(first));
    expect(second.users["u-old"]).toMatchObject({ displayName: "Old" });
    fake.tenant.removeMember(ids.members, "u-old");
    expect(whole(await read(second)).users["u-old"]).toBeUndefined();
  });

  it.each([410, 400] as const)("begins anew where its links have ended (%i)", async (status) => {
    const { fake, read } = await graphOf(300);
    const first = whole(await read());
    fake.tenant.removeUser("u-3");
    fake.expire(status);
    const second = whole(await read(first));
    expect(told(second)).toEqual(told(whole(await read())));
    expect(Object.keys(second.users)).toHaveLength(299);
  });

  it("begins anew for other groups", async () => {
    const { read } = await graphOf(100);
    const first = whole(await read());
    const members = whole(await read(first, { ...groups, officers: [], lists: [] }));
    expect(Object.keys(members.groups)).toEqual([ids.members]);
    expect(Object.keys(members.users)).toHaveLength(10);
  });

  it("knows that a group is gone", async () => {
    const { fake, read } = await graphOf(100);
    const first = whole(await read());
    fake.tenant.removeGroup(ids.list);
    expect(Object.keys(whole(await read(first)).groups).sort()).toEqual([ids.members, ids.officers]);
  });
});

describe("a token", () => {
  it("goes to Graph alone", async () => {
    const { fake, read } = await graphOf(20);
    const first = whole(await read());
    const elsewhere = { ...first, usersLink: "https://elsewhere.example/v1.0/users/delta" };
    const before = fake.asked.length;
    expect(await read(elsewhere)).toEqual({ fault: "refused", code: "GRAPH_ELSEWHERE" });
    expect(fake.asked.length - before).toBe(1);
  });
});
