import { describe, expect, it } from "vitest";
import { authorityOf, personByName, personOf, type Person } from "./index.ts";
import { canonicalName } from "./name.ts";

function person(id: string, name: string, more: Partial<Person> = {}): Person {
  return { id, name, kind: "member", accounts: [], ...more };
}

const a = authorityOf({
  name: "Wexmoor Combined Authority",
  domains: ["wexmoor-ca.example"],
  timeZone: "Europe/London",
  protocols: ["part-5.5"],
  people: [
    person("haldane", "Tom Haldane", {
      title: "Cllr",
      alsoKnownAs: ["T Haldane", "Cllr Haldane"],
      accounts: [{ address: "tom.haldane@wexmoor-ca.example", kind: "authority" }],
    }),
    person("mayor", "Helena Marsh-Okoro", { kind: "mayor", alsoKnownAs: ["The Mayor"] }),
    person("keane", "Siobhán Keane"),
    person("obrien", "Niamh O’Brien", { title: "Lt Col" }),
    person("berg", "Jan van der Berg"),
    person("jones-1", "David Jones", { alsoKnownAs: ["Dai Jones"] }),
    person("jones-2", "David Jones", { kind: "officer" }),
    person("twice", "Ann Lee", { alsoKnownAs: ["ANN LEE", "Lee, Ann"] }),
  ],
});

const fits: readonly (readonly [printed: string, id: string])[] = [
  ["Tom Haldane", "haldane"],
  ["tom  HALDANE", "haldane"],
  ["Haldane, Tom", "haldane"],
  ["HALDANE, Tom (Cllr)", "haldane"],
  ["Haldane, Tom [Members]", "haldane"],
  ["Cllr. Tom Haldane", "haldane"],
  ["Councillor Tom Haldane OBE", "haldane"],
  ["Haldane, Cllr Tom", "haldane"],
  ["Haldane, Tom, MBE", "haldane"],
  ["Tom Haldane | Transport", "haldane"],
  ["Tom Haldane - Wexmoor CA", "haldane"],
  ["Tom Haldane/Members/WCA", "haldane"],
  ["Tom Haldane/WCA@WCA", "haldane"],
  ["'Tom Haldane'", "haldane"],
  ['"Haldane, Tom"', "haldane"],
  ["T. Haldane", "haldane"],
  ["Councillor Haldane", "haldane"],
  ["Tom\u00a0Haldane", "haldane"],
  ["Mayor Helena Marsh-Okoro", "mayor"],
  ["Marsh‑Okoro, Helena", "mayor"],
  ["The Mayor", "mayor"],
  ["Siobhan Keane", "keane"],
  ["Siobha\u0301n Keane", "keane"],
  ["Niamh O'Brien", "obrien"],
  ["Lt Col Niamh O'Brien", "obrien"],
  ["van der Berg, Jan", "berg"],
  ["Dai Jones", "jones-1"],
  ["Ann Lee", "twice"],
];

const fitNobody: readonly (readonly [when: string, printed: string])[] = [
  ["two people's name", "David Jones"],
  ["a surname alone", "Haldane"],
  ["another title before a surname", "Dr Haldane"],
  ["another forename", "Timothy Haldane"],
  ["a middle name more", "Tom James Haldane"],
  ["a name within another", "Tom Haldane-Smith"],
  ["forename and surname in one word", "TomHaldane"],
  ["nothing", ""],
  ["marks alone", "(, '"],
  ["a Cyrillic letter", "Tоm Haldane"],
];

describe("personByName", () => {
  it.each(fits)("knows %s", (printed, id) => {
    expect(personByName(a, printed)?.id).toBe(id);
  });

  it.each(fitNobody)("knows nobody by %s", (_, printed) => {
    expect(personByName(a, printed)).toBeNull();
  });

  it("keeps a canonical name as it is", () => {
    for (const [printed] of fits) expect(canonicalName(canonicalName(printed))).toBe(canonicalName(printed));
  });
});

describe("personOf", () => {
  it("goes by the address where there is one, whatever name stands beside it", () => {
    const address = "TOM.haldane@wexmoor-ca.example";
    expect(personOf(a, { name: "Siobhan Keane", address })?.id).toBe("haldane");
    expect(personOf(a, { name: "Tom Haldane", address: "tom@elsewhere.example" })).toBeNull();
  });

  it("goes by the name where there is no address", () => {
    expect(personOf(a, { name: "Haldane, Tom", address: null })?.id).toBe("haldane");
    expect(personOf(a, { name: "Haldane, Tom", address: "" })?.id).toBe("haldane");
    expect(personOf(a, { name: null, address: null })).toBeNull();
  });
});
