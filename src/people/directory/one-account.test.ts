import { describe, expect, it } from "vitest";
import { harrowmere } from "../../../test/support/build.ts";
import type { AuthorityFile } from "../authority-file.ts";
import { readAuthorityFile } from "../authority-file/index.ts";
import { withAccount, type NewAccount, type NewHolder } from "./one-account.ts";
import { sayAccountFault } from "./say.ts";

const at = Date.UTC(2026, 10, 16, 10);

const base: AuthorityFile = {
  ...harrowmere().file,
  lists: [{ address: "all.members@harrowmere.example", people: ["m1"] }],
  people: [
    {
      id: "m1",
      name: "Priya Raghunathan",
      title: "Cllr",
      kind: "member",
      accounts: [
        { address: "priya.raghunathan@harrowmere.example", kind: "authority" },
        { address: "p.raghunathan@eelbridge.example", kind: "council", assessment: { outcome: "passed" } },
      ],
    },
    {
      id: "o1",
      name: "Rosa Whitcombe",
      kind: "officer",
      accounts: [{ address: "rosa.whitcombe@harrowmere.example", kind: "authority" }],
    },
  ],
};

const toPriya: NewAccount = { address: "priya@firm.example", kind: "business", holder: "m1" };
const ada: NewHolder = { name: "Cllr Ada Blyth", as: "member", post: "Chair of Transport" };
const withAda: NewAccount = { address: "ada.blyth@harrowmere.example", kind: "authority", holder: ada };

function added(account: NewAccount, isTaken?: (id: string) => boolean) {
  const made = withAccount(base, account, isTaken === undefined ? { at } : { at, isTaken });
  if ("because" in made) throw new Error(sayAccountFault(made));
  return made;
}

describe("one account", () => {
  it("is added to somebody who is there, as the last of theirs, and changes nobody else", () => {
    const { next, person, isNew } = added(toPriya);
    expect(isNew).toBe(false);
    expect(person.accounts).toEqual([
      ...(base.people[0]?.accounts ?? []),
      { address: "priya@firm.example", kind: "business" },
    ]);
    expect(next).toEqual({ ...base, people: [person, base.people[1]] });
  });

  it("is added with somebody new, whose councillor's title is kept apart", () => {
    const { next, isNew } = added(withAda);
    expect(isNew).toBe(true);
    expect(next.people.slice(0, 2)).toEqual(base.people);
    expect(next.people[2]).toEqual({
      id: "m3",
      name: "Ada Blyth",
      title: "Cllr",
      kind: "member",
      post: "Chair of Transport",
      accounts: [{ address: "ada.blyth@harrowmere.example", kind: "authority" }],
    });
  });

  it("gives somebody new no id that was ever another's", () => {
    expect(added(withAda, (id) => id === "m3").person.id).toBe("m4");
  });

  it("is kept in the form in which addresses are compared", () => {
    const { account } = added({ ...toPriya, address: "Priya@Firm.Example" });
    expect(account.address).toBe("priya@firm.example");
  });

  it.each([toPriya, withAda, { ...toPriya, kind: "personal" as const }])(
    "leaves a directory that holds: a $kind account at $address",
    (each) => {
      const { next } = added(each);
      expect(readAuthorityFile(next, next.protocols)).not.toHaveProperty("faults");
    },
  );

  it.each([
    ["no address", { address: "" }, "no-address"],
    ["what is no address", { address: "ada at firm" }, "not-an-address"],
    ["a domain without a dot", { address: "ada@firm" }, "not-an-address"],
    ["characters that cannot be seen", { address: "ada\u200b@firm.example" }, "address-hides-something"],
    ["another's address", { address: "rosa.whitcombe@harrowmere.example" }, "is-known"],
    ["their own address, written otherwise", { address: "P.RAGHUNATHAN@EELBRIDGE.EXAMPLE" }, "is-known"],
    ["a mailing list's", { address: "All.Members@harrowmere.example", kind: "authority" }, "is-a-list"],
    ["one that looks like ours", { address: "priya@harrowm3re.example" }, "looks-like"],
    [
      "one that looks like ours, as ours",
      { address: "p@harrowm3re.example", kind: "authority" },
      "looks-like",
    ],
    ["one that looks like an assessed one", { address: "p.raghunathan@ee1bridge.example" }, "looks-like"],
    ["one outside, as ours", { kind: "authority" }, "not-ours"],
    ["one of ours, as a council's", { address: "p.r@harrowmere.example", kind: "council" }, "ours"],
    ["nobody's id", { holder: "m9" }, "nobody"],
    ["nobody's name", { holder: { ...ada, name: "" } }, "no-name"],
    ["a name of 121 characters", { holder: { ...ada, name: "a".repeat(121) } }, "name-too-long"],
    ["a name that hides something", { holder: { ...ada, name: "Ada\u202eBlyth" } }, "name-hides-something"],
    ["a post of 121 characters", { holder: { ...ada, post: "a".repeat(121) } }, "post-too-long"],
    ["a post that hides something", { holder: { ...ada, post: "Chair\u200b" } }, "post-hides-something"],
    ["a name that is there", { holder: { ...ada, name: "Cllr Priya Raghunathan" } }, "namesake"],
  ] as const)("is refused for %s, with the reason", (_, changed, because) => {
    const fault = withAccount(base, { ...toPriya, ...changed }, { at });
    expect(fault).toMatchObject({ because });
    if ("because" in fault) expect(sayAccountFault(fault)).toMatch(/^\S[^{}]*\.$/);
  });

  it("that is known is named with whose it is", () => {
    const fault = withAccount(
      base,
      { ...toPriya, holder: "o1", address: "p.raghunathan@eelbridge.example" },
      { at },
    );
    if (!("because" in fault)) throw new Error("it was added");
    expect(sayAccountFault(fault)).toBe(
      "p.raghunathan@eelbridge.example is already an account of Cllr Priya Raghunathan: an address is one person's.",
    );
  });

  it("at a neighbour of our domain, and at a webmail provider, is nobody's imitation", () => {
    expect(added({ ...toPriya, address: "priya.raghunathan@gmail.com", kind: "personal" }).isNew).toBe(false);
    expect(added({ ...toPriya, address: "priya@members.harrowmere.example" }).isNew).toBe(false);
  });
});
