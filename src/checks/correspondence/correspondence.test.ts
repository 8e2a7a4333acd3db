import { describe, expect, it } from "vitest";
import { carried, harrowmere, message, people } from "../../../test/support/build.ts";
import { correspondenceCases } from "./correspondence.cases.ts";
import { correspondenceIn, type Correspondence } from "./index.ts";

const authority = harrowmere();
const person = (id: string | null) => people.find((each) => each.id === id) ?? null;

function first(short: Parameters<typeof carried>[0], sender = "o3"): Correspondence | undefined {
  return correspondenceIn([carried(short)], person(sender), authority)[0];
}

describe("correspondence between a member and an officer", () => {
  it.each(correspondenceCases)("is found by its rule when $when", ({ carried: shorts, member, sender }) => {
    const found = correspondenceIn(shorts.map(carried), person(sender), authority);
    const members = shorts.map((_, index) => found.find((each) => each.index === index)?.member.id ?? null);
    expect(members).toEqual(member);
  });

  it("has as party its author and recipients, at whichever address, with lists opened", () => {
    const found = first({
      from: "Amina <amina@homenet.example>",
      to: ["o3"],
      cc: ["green-group@harrowmere.example"],
    });
    expect(Array.from(found?.party ?? []).sort()).toEqual(["m1", "m2", "o3"]);
  });

  it("has as party whoever answered it, where it names no recipients", () => {
    expect(Array.from(first({ from: "m1" })?.party ?? []).sort()).toEqual(["m1", "o3"]);
  });

  it("has as party whom the messages around it name, where it names no recipients", () => {
    const chain = [{ from: "m1", to: ["o3"], cc: ["m2"] }, { from: "o3" }, { from: "m1" }].map(carried);
    const parties = correspondenceIn(chain, person("o3"), authority).map(({ party }) => [...party].sort());
    expect(parties).toEqual([
      ["m1", "m2", "o3"],
      ["m1", "m2", "o3"],
      ["m1", "m2", "o3"],
    ]);
  });

  it("has nobody from around it as party, where it names its recipients or stands in another chain", () => {
    const around = { from: "m1", to: ["o3"], cc: ["m2"] };
    const named = [around, { from: "m1", to: ["o3"] }].map(carried);
    const apart = [around, { from: "m1", chain: 1 }].map(carried);
    for (const chain of [named, apart])
      expect([...(correspondenceIn(chain, person("o3"), authority)[1]?.party ?? [])].sort()).toEqual([
        "m1",
        "o3",
      ]);
  });

  it("has as party both hands of a message written for somebody else", () => {
    const found = first({ from: "o4", fromAlso: "m1", to: ["o3"] });
    expect(Array.from(found?.party ?? []).sort()).toEqual(["m1", "o3", "o4"]);
  });

  it("is its author's and never that of who transmitted it, who is party all the same", () => {
    const sent = { ...carried({ from: "m1", to: ["o3"] }), sender: carried({ from: "m2" }).from };
    const [found] = correspondenceIn([sent], person("o3"), authority);
    expect([found?.author.id, found?.member.id]).toEqual(["m1", "m1"]);
    expect([...(found?.party ?? [])].sort()).toEqual(["m1", "m2", "o3"]);
  });

  it("takes a name that two people bear for evidence of nothing", () => {
    const twins = harrowmere({
      people: [...people, { id: "o9", name: "Amina Rahman", kind: "officer", accounts: [] }],
    });
    const { carried: twice } = message({ carried: [{ from: "Amina Rahman", to: ["o3"] }] });
    expect(correspondenceIn(twice, person("o3"), twins)).toEqual([]);
  });
});
