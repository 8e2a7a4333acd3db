import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AuthorityFile } from "../authority-file.ts";
import { authorityOf } from "../authority.ts";
import { looksLikeMember } from "../looks-like-member.ts";
import { approvedAddress, standingOf } from "../standing.ts";
import { policyFileOf, servedPolicy, type ServedPolicy } from "./served-policy.ts";

const folder = join(import.meta.dirname, "../../../test/corpus/authority");
const files = readdirSync(folder).map(
  (name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8")) as AuthorityFile] as const,
);
const at = Date.UTC(2026, 10, 20);
const salt = "00112233445566778899aabbccddeeff";

function addressesOf({ people }: AuthorityFile): readonly string[] {
  return people.flatMap(({ accounts }) => accounts.map(({ address }) => address));
}

/** A policy after its way over the wire. */
function overTheWire(file: AuthorityFile): ServedPolicy {
  return JSON.parse(JSON.stringify(servedPolicy(file, salt, at))) as ServedPolicy;
}

/** Addresses that are somebody's, nearly somebody's, and nobody's. */
function near(file: AuthorityFile): readonly string[] {
  const theirs = addressesOf(file);
  return [
    ...theirs,
    ...theirs.map((address) => address.toUpperCase()),
    ...theirs.map((address) => `x${address}`),
    ...theirs.map((address) => address.replace("@", "@mail.")),
    ...file.people.map(({ name }) => `${name.toLowerCase().replace(/ /g, ".")}@gmail.com`),
    ...file.people.flatMap(({ name, accounts }) =>
      accounts.map(({ address }) => `${name.toLowerCase().replace(/ /g, "")}@${address.split("@")[1] ?? ""}`),
    ),
    "nobody@nowhere.example",
    "",
  ];
}

describe.each(files)("the policy served of %s", (_name, file) => {
  const [before, after] = [authorityOf(file), authorityOf(policyFileOf(overTheWire(file)))];

  it("gives every address the standing, the person and the resemblance that the file gives it", () => {
    for (const address of near(file)) {
      const mailbox = { name: null, address };
      const expected = standingOf(before, mailbox, at);
      const found = standingOf(after, mailbox, at);
      expect([address, found.standing, found.person?.id, found.lookalikeOf]).toEqual([
        address,
        expected.standing,
        expected.person?.id,
        expected.lookalikeOf,
      ]);
      expect(looksLikeMember(after, mailbox)?.id).toBe(looksLikeMember(before, mailbox)?.id);
    }
  });

  it("names the same approved address for everybody", () => {
    const [theirs, ours] = [before, after].map((a) => a.file.people.map((p) => approvedAddress(a, p, at)));
    expect(ours).toEqual(theirs);
  });

  it("holds no personal address, no domain of one that is not known otherwise, and no assessment", () => {
    const text = JSON.stringify(servedPolicy(file, salt, at));
    const personal = file.people.flatMap(({ accounts }) =>
      accounts.filter(({ kind }) => kind === "personal"),
    );
    for (const { address } of personal) expect(text).not.toContain(address);
    expect(text).not.toContain('"assessment"');
  });
});

describe("a served policy", () => {
  const person = {
    id: "m1",
    name: "Ann Hill",
    kind: "member",
    accounts: [{ address: "Ann@Homenet.example", kind: "personal" }],
  } as const;
  const file: AuthorityFile = {
    name: "A",
    domains: ["a.example"],
    timeZone: "Europe/London",
    protocols: ["sefton"],
    people: [person],
  };

  it("marks a personal address as anybody can with the salt: SHA-256 of salt, line feed and normalised address", () => {
    const mark = createHash("sha256").update(`${salt}\nann@homenet.example`).digest("hex");
    const domain = createHash("sha256").update(`${salt}\n@homenet.example`).digest("hex");
    const served = servedPolicy(file, salt, at);
    expect(served.people[0]?.accounts).toEqual([{ kind: "personal", sha256: mark, standing: "personal" }]);
    expect(served.personalDomains).toEqual([domain]);
  });

  it("marks the same address otherwise under another salt", () => {
    const other = servedPolicy(file, "ff".repeat(16), at);
    expect(other.people[0]?.accounts).not.toEqual(servedPolicy(file, salt, at).people[0]?.accounts);
  });

  it("knows no address by a text that looks like a mark", () => {
    const a = authorityOf(policyFileOf(servedPolicy(file, salt, at)));
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{64}$/), (mark) => {
        expect(standingOf(a, { name: null, address: mark }, at).person).toBeNull();
      }),
    );
    const mark = a.file.people[0]?.accounts[0]?.address ?? "";
    expect(standingOf(a, { name: null, address: mark }, at).person).toBeNull();
  });

  it("keeps what an assessment came to on the day it was served", () => {
    const council = { address: "ann@elm.example", kind: "council" } as const;
    const assessed = (assessment: object) => ({
      ...file,
      people: [{ ...person, accounts: [{ ...council, ...assessment }] }],
    });
    const cases = [
      [{}, "unassessed-account"],
      [{ assessment: { outcome: "passed" } }, "assessed-account"],
      [{ assessment: { outcome: "passed", expires: "2026-01-01" } }, "unassessed-account"],
      [{ assessment: { outcome: "failed" } }, "unassessed-account"],
    ] as const;
    for (const [assessment, standing] of cases) {
      const a = authorityOf(policyFileOf(servedPolicy(assessed(assessment), salt, at)));
      expect(standingOf(a, { name: null, address: "ann@elm.example" }, at + 1e10).standing).toBe(standing);
    }
  });
});
