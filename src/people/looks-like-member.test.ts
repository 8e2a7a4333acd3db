import { describe, expect, it } from "vitest";
import type { Mailbox } from "../message/index.ts";
import { authorityOf, isWebmail, looksLikeMember } from "./index.ts";

const a = authorityOf({
  name: "Wexmoor Combined Authority",
  domains: ["wexmoor-ca.example"],
  timeZone: "Europe/London",
  protocols: ["part-5.5"],
  people: [
    {
      id: "m1",
      name: "Tomasz Wilk",
      title: "Cllr",
      kind: "member",
      accounts: [
        { address: "tomasz.wilk@wexmoor-ca.example", kind: "authority" },
        { address: "tomasz.wilk@fenside.example", kind: "personal" },
      ],
    },
    { id: "m2", name: "David Jones", kind: "member", accounts: [] },
    { id: "o1", name: "David Jones", kind: "officer", accounts: [] },
    { id: "o2", name: "Ruth Calloway", kind: "officer", accounts: [] },
    { id: "m3", name: "Al Li", kind: "member", accounts: [] },
    {
      id: "m4",
      name: "Siobhán O’Keane-Birch",
      kind: "member",
      alsoKnownAs: ["S Birch", "Shiv Birch"],
      accounts: [],
    },
  ],
  otherAuthorities: [{ name: "Elmstow City Council", domains: ["elmstow.example"] }],
});

const looksLike: readonly (readonly [when: string, name: string | null, address: string, id: string])[] = [
  ["the display name at a webmail domain", "Tomasz Wilk", "tw1971@gmail.com", "m1"],
  ["the display name with title and suffix", "Wilk, Tomasz (Cllr)", "tw@hotmail.co.uk", "m1"],
  ["a homoglyph in the display name", "Tоmasz Wilk", "tw@yahoo.co.uk", "m1"],
  ["the local part", null, "tomasz.wilk@btinternet.com", "m1"],
  ["the local part run together, with a number", null, "tomaszwilk71@gmail.com", "m1"],
  ["the local part, surname first", "TW", "wilk_tomasz@outlook.com", "m1"],
  ["the local part with a title", null, "cllr.tomasz.wilk@icloud.com", "m1"],
  ["the local part with a title run together", null, "cllrtomaszwilk@icloud.com", "m1"],
  ["the local part with a tag", null, "tomasz.wilk+council@gmail.com", "m1"],
  ["an accent and an apostrophe left out", null, "siobhan.okeanebirch@gmail.com", "m4"],
  ["a full name under alsoKnownAs", "Shiv Birch", "sb@gmail.com", "m4"],
  ["a provider no table knows, by its name", "Tomasz Wilk", "tw@valemail.example", "m1"],
  ["another provider no table knows", "Tomasz Wilk", "tw@postbox.example", "m1"],
  ["a domain of personal accounts in the file", null, "tomaszwilk@fenside.example", "m1"],
  ["a domain named after the member", "Tomasz Wilk", "hello@tomasz-wilk.example", "m1"],
  ["a look-alike of an own domain", null, "siobhan.okeane-birch@wexm00r-ca.example", "m4"],
  ["a look-alike of another authority's domain", "Tomasz Wilk", "tw@e1mstow.example", "m1"],
];

const looksLikeNobody: readonly (readonly [when: string, name: string | null, address: string])[] = [
  ["a known account", "Tomasz Wilk", "tomasz.wilk@fenside.example"],
  ["an own address", "Tomasz Wilk", "wilk@wexmoor-ca.example"],
  ["a sub-domain of an own domain", "Tomasz Wilk", "tomasz.wilk@mail.wexmoor-ca.example"],
  ["another authority's address", "Tomasz Wilk", "tomasz.wilk@elmstow.example"],
  ["a firm's address, where a namesake is as likely", "Tomasz Wilk", "tomasz.wilk@hansafreight.example"],
  ["a university's address", "Tomasz Wilk", "tomasz.wilk@northaven.ac.example"],
  ["an officer's name", "Ruth Calloway", "ruth.calloway@gmail.com"],
  ["a name that two people have", "David Jones", "david.jones@gmail.com"],
  ["an initial and the surname", "T Wilk", "t.wilk@gmail.com"],
  ["an alias with an initial", "S Birch", "sbirch@gmail.com"],
  ["the surname alone", "Wilk", "wilk@gmail.com"],
  ["a name within a longer one", null, "tomasz.wilkinson@gmail.com"],
  ["a name so short that it may be anything", null, "alli@gmail.com"],
  ["no address", "Tomasz Wilk", ""],
];

describe("looksLikeMember", () => {
  it.each(looksLike)("knows %s", (_, name, address, id) => {
    expect(looksLikeMember(a, { name, address } satisfies Mailbox)?.id).toBe(id);
  });

  it.each(looksLikeNobody)("says nothing of %s", (_, name, address) => {
    expect(looksLikeMember(a, { name, address } satisfies Mailbox)).toBeNull();
  });
});

describe("isWebmail", () => {
  it.each(["gmail.com", "hotmail.co.uk", "yahoo.fr", "btinternet.com", "live.co.uk", "me.com", "proton.me"])(
    "knows %s",
    (domain) => {
      expect(isWebmail(domain)).toBe(true);
    },
  );

  it.each([
    "wexmoor-ca.example",
    "me.example",
    "sky.org",
    "live.example",
    "gmail.com.attacker.example",
    "mail.gmail.com",
    "com",
  ])("does not take %s for one", (domain) => {
    expect(isWebmail(domain)).toBe(false);
  });
});
