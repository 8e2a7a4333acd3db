import { describe, expect, it } from "vitest";
import {
  accountOf,
  approvedAddress,
  assessmentAt,
  authorityOf,
  hasOffice,
  isMedia,
  isMember,
  isOfficer,
  isOwnAddress,
  isRecordKeeping,
  leaderOf,
  listOf,
  ministerOf,
  otherAuthorityOf,
  peopleOnList,
  personById,
  standingOf,
  type Account,
} from "./index.ts";

const noon = Date.UTC(2026, 5, 15, 11);

const passed: Account = {
  address: "cllr.raghunathan@elmstow.example",
  kind: "council",
  assessment: { outcome: "passed", on: "2026-02-03", expires: "2026-06-15" },
};

const a = authorityOf({
  name: "Wexmoor Combined Authority",
  domains: ["wexmoor-ca.example", "wexmoor.example"],
  timeZone: "Europe/London",
  protocols: ["part-5.5"],
  people: [
    {
      id: "m1",
      name: "Priya Raghunathan",
      kind: "member",
      offices: ["executive-member"],
      accounts: [
        { address: "priya@homenet.example", kind: "personal" },
        passed,
        { address: "priya.raghunathan@wexmoor-ca.example", kind: "authority" },
      ],
    },
    {
      id: "m2",
      name: "Ronald Beckett",
      kind: "mayor",
      accounts: [
        { address: "ron@beckettjoinery.example", kind: "business" },
        { address: "ron@calderfen.example", kind: "council", assessment: { outcome: "failed" } },
        { address: "rb@tarnvale.example", kind: "council", assessment: { outcome: "pending" } },
        {
          address: "beckett@northaven.example",
          kind: "council",
          assessment: { outcome: "passed", expires: "2026-06-14" },
        },
      ],
    },
    {
      id: "o1",
      name: "Ruth Calloway",
      kind: "officer",
      accounts: [{ address: "ruth@wexmoor-ca.example", kind: "authority" }],
    },
  ],
  lists: [{ address: "members@wexmoor-ca.example", people: ["m2", "nobody", "m1"] }],
  otherAuthorities: [
    {
      name: "Elmstow City Council",
      domains: ["elmstow.example"],
      leader: { name: "A Dunmore", addresses: ["leader@elmstow.example"] },
    },
  ],
  ministers: [{ name: "Lord Peverell", office: "Minister for Rail", addresses: ["rail@transport.example"] }],
  media: ["newsdesk@gazette.example", "tvnews.example"],
  recordKeeping: ["records@wexmoor-ca.example", "archive@store.example"],
});

const standings: readonly (readonly [address: string, standing: string, person: string | null])[] = [
  ["Priya.Raghunathan@WEXMOOR-CA.example", "authority-account", "m1"],
  ["cllr.raghunathan@elmstow.example", "assessed-account", "m1"],
  ["priya@homenet.example", "personal-account", "m1"],
  ["ron@beckettjoinery.example", "unassessed-account", "m2"],
  ["ron@calderfen.example", "unassessed-account", "m2"],
  ["rb@tarnvale.example", "unassessed-account", "m2"],
  ["beckett@northaven.example", "unassessed-account", "m2"],
  ["members@wexmoor-ca.example", "list", null],
  ["records@wexmoor-ca.example", "authority-account", null],
  ["archive@store.example", "external", null],
  ["nobody@wexmoor.example", "unresolved", null],
  ["priya@hr.wexmoor.example", "unresolved", null],
  ["", "unresolved", null],
  ["resident@village.example", "external", null],
  ["priya@wexm00r-ca.example", "lookalike", null],
];

const assessments: readonly (readonly [when: string, account: Account, at: number, state: string])[] = [
  ["an authority account", { address: "x@y.example", kind: "authority" }, noon, "approved"],
  ["a personal account", { address: "x@y.example", kind: "personal" }, noon, "personal"],
  ["an account without an assessment", { address: "x@y.example", kind: "business" }, noon, "pending"],
  ["the last minute of its last day in London", passed, Date.UTC(2026, 5, 15, 22, 59), "approved"],
  ["the first minute after its last day in London", passed, Date.UTC(2026, 5, 15, 23, 0), "expired"],
  ["the first minute of its first day", passed, Date.UTC(2026, 1, 3, 0, 0), "approved"],
  ["the minute before its first day", passed, Date.UTC(2026, 1, 2, 23, 59), "pending"],
  [
    "an assessment without an end",
    { address: "x@y.example", kind: "council", assessment: { outcome: "passed" } },
    Date.UTC(2099, 0, 1),
    "approved",
  ],
];

describe("standingOf", () => {
  it.each(standings)("gives %s the standing %s", (address, standing, person) => {
    const found = standingOf(a, { name: "Ruth Calloway", address }, noon);
    expect(found.standing).toBe(standing);
    expect(found.person?.id ?? null).toBe(person);
    expect(found.account === null).toBe(person === null);
    expect(found.list === null).toBe(standing !== "list");
    expect(found.lookalikeOf === null).toBe(standing !== "lookalike");
  });

  it("never takes an account that claims to be the authority's at another domain for one", () => {
    const claim = authorityOf({
      ...a.file,
      people: [
        { id: "m9", name: "X Y", kind: "member", accounts: [{ address: "x@y.example", kind: "authority" }] },
      ],
    });
    expect(standingOf(claim, { name: null, address: "x@y.example" }, noon).standing).toBe(
      "unassessed-account",
    );
  });
});

describe("assessmentAt", () => {
  it.each(assessments)("judges %s", (_, account, at, state) => {
    expect(assessmentAt(account, at)).toBe(state);
  });
});

describe("approvedAddress", () => {
  it("prefers the authority account, then an assessed one, and is null where there is none", () => {
    const [priya, ron] = [personById(a, "m1"), personById(a, "m2")];
    if (priya === null || ron === null) throw new Error("The file names both.");
    expect(approvedAddress(a, priya, noon)).toBe("priya.raghunathan@wexmoor-ca.example");
    expect(approvedAddress(a, { ...priya, accounts: priya.accounts.slice(0, 2) }, noon)).toBe(passed.address);
    expect(approvedAddress(a, ron, noon)).toBeNull();
    expect(approvedAddress(a, ron, Date.UTC(2026, 5, 14, 12))).toBe("beckett@northaven.example");
  });
});

describe("the people of the file", () => {
  it("are members, the Mayor too, or officers, with the offices the file gives them", () => {
    const kinds = a.file.people.map((person) => [
      isMember(person),
      isOfficer(person),
      hasOffice(person, "executive-member"),
    ]);
    expect(kinds).toEqual([
      [true, false, true],
      [true, false, false],
      [false, true, false],
    ]);
  });

  it("are found by any of their addresses and by id, and nobody else is", () => {
    expect(accountOf(a, "RB@tarnvale.example.")?.person.id).toBe("m2");
    expect(accountOf(a, "rb@mail.tarnvale.example")).toBeNull();
    expect(personById(a, "m3")).toBeNull();
  });

  it("stand on a list in its order, unknown ids left out", () => {
    const list = listOf(a, "Members@wexmoor-ca.example");
    expect(list === null ? null : peopleOnList(a, list).map(({ id }) => id)).toEqual(["m2", "m1"]);
    expect(listOf(a, "priya@homenet.example")).toBeNull();
  });
});

describe("other addresses of the file", () => {
  it("count whole, never by suffix", () => {
    expect(isOwnAddress(a, "x@WEXMOOR.example")).toBe(true);
    expect(isOwnAddress(a, "x@mail.wexmoor.example")).toBe(false);
    expect(isMedia(a, "anybody@tvnews.example")).toBe(true);
    expect(isMedia(a, "anybody@mail.tvnews.example")).toBe(false);
    expect(isMedia(a, "newsdesk@gazette.example")).toBe(true);
    expect(isMedia(a, "sport@gazette.example")).toBe(false);
    expect(isRecordKeeping(a, "Records@wexmoor-ca.example")).toBe(true);
    expect(isRecordKeeping(a, "x@wexmoor-ca.example")).toBe(false);
    expect(otherAuthorityOf(a, "x@elmstow.example")?.name).toBe("Elmstow City Council");
    expect(otherAuthorityOf(a, "x@mail.elmstow.example")).toBeNull();
  });

  it("are a minister's or a leader's by the address, never by the display name", () => {
    expect(ministerOf(a, { name: null, address: "Rail@transport.example" })?.name).toBe("Lord Peverell");
    expect(ministerOf(a, { name: "Lord Peverell", address: "x@transport.example" })).toBeNull();
    expect(leaderOf(a, { name: null, address: "leader@elmstow.example" })?.name).toBe("Elmstow City Council");
    expect(leaderOf(a, { name: "A Dunmore", address: "x@elmstow.example" })).toBeNull();
  });

  it("are nothing of the kind when they are no addresses", () => {
    expect([isMedia(a, "x"), isRecordKeeping(a, "x"), isOwnAddress(a, "x")]).toEqual([false, false, false]);
    expect(otherAuthorityOf(a, "x")).toBeNull();
  });
});
