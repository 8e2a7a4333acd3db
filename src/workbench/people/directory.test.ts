import { describe, expect, it } from "vitest";
import { readAuthorityFile } from "../../people/authority-file/index.ts";
import { protocols } from "../../protocol/index.ts";
import { addressBook, lowmarsh, owners, ownersAt, recipientFor, suggestionsFor } from "./index.ts";

describe("the fictional authority", () => {
  it("is an authority file without a fault", () => {
    const ids = protocols.map(({ id }) => id);
    expect(readAuthorityFile(JSON.parse(JSON.stringify(lowmarsh)), ids)).toEqual({ authority: lowmarsh });
  });

  it("has nobody who could be reached", () => {
    const addresses = [...addressBook, ...owners].map(({ address }) => address);
    expect(addresses.filter((address) => !address.endsWith(".example"))).toEqual([]);
  });

  it("lets one be an officer, a member, the Mayor, the Monitoring Officer and the account administrator", () => {
    expect(owners.map(({ id }) => id)).toEqual(expect.arrayContaining(["o1", "m1", "mayor", "o2", "o4"]));
  });
});

describe("what is typed into a recipient field", () => {
  it.each([
    [
      "a whole name",
      "cllr joss hartley",
      { name: "Cllr Joss Hartley", address: "joss.hartley@lowmarsh-ca.example" },
    ],
    [
      "a known address",
      "EDIEMARSH@gmail.example",
      { name: "Edie Marsh", address: "ediemarsh@gmail.example" },
    ],
    ["an unknown address", "a@b.example", { name: "a@b.example", address: "a@b.example" }],
    ["half a name", "joss", { name: "joss", address: "", resolved: false }],
    ["an address with a space", "a b@c.example", { name: "a b@c.example", address: "", resolved: false }],
    [
      "a list",
      "Transport Committee",
      {
        name: "Transport Committee",
        address: "transport-committee@lowmarsh-ca.example",
        recipientType: "distributionList",
      },
    ],
  ])("is taken as %s", (_, typed, recipient) => {
    expect(recipientFor(typed)).toEqual(recipient);
  });

  it("brings the start of a word before its middle, each of somebody's accounts, and six at most", () => {
    expect(suggestionsFor("van").map(({ address }) => address)).toEqual([
      "cllr.vane@saltmere.example",
      "pietervane@hotmail.example",
    ]);
    expect(suggestionsFor("e")).toHaveLength(6);
    expect(suggestionsFor(" ")).toEqual([]);
  });
});

describe("whom an address reaches", () => {
  it.each([
    ["transport-committee@lowmarsh-ca.example", ["m1", "m2", "m3"]],
    ["PieterVane@hotmail.example", ["m3"]],
    ["amara.dine@l0wmarsh-ca.example", []],
  ])("%s reaches %j", (address, ids) => {
    expect(ownersAt(address).map(({ id }) => id)).toEqual(ids);
  });
});
