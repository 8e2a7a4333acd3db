import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harrowmere, message, people } from "../../../test/support/build.ts";
import { compared, findingsOf } from "../../../test/support/check-case.ts";
import { isBriefing } from "../briefing.ts";
import { sharingCases } from "./sharing-without-consent.cases.ts";
import { sharingWithoutConsent } from "./sharing-without-consent.ts";

const allIds = people.map(({ id }) => id);
const members = people.filter(({ kind }) => kind !== "officer").map(({ id }) => id);

/** Who is told of whose correspondence, in any order. */
function pairs(row: Parameters<typeof message>[0]): readonly string[] {
  return findingsOf(sharingWithoutConsent, { when: "", message: message(row), expected: [] })
    .map(({ level, originator, people: concerned }) => `${level} ${originator ?? ""} ${concerned.join()}`)
    .sort();
}

describe("sharing-without-consent", () => {
  it.each(sharingCases)("finds what it has to when $when", (row) => {
    const { found, expected } = compared(sharingWithoutConsent, row);
    expect(found).toEqual(expected);
  });

  it("finds the same whatever the case and the display names of addresses", () => {
    const shout = (id: string): string => {
      const address = people.find((each) => each.id === id)?.accounts[0]?.address ?? "";
      return `Somebody <${address.toUpperCase()}>`;
    };
    fc.assert(
      fc.property(fc.constantFrom(...members), fc.subarray(allIds), (author, to) => {
        const carried = [{ from: author, to: ["o3"], cc: ["m2"] }];
        expect(pairs({ to: to.map(shout), carried })).toEqual(pairs({ to, carried }));
      }),
    );
  });

  it("finds the same in whichever order and field the recipients stand", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(allIds), fc.nat(12), fc.nat(12), (to, first, second) => {
        const carried = [{ from: "m1", to: ["o3"] }];
        const [a, b] = [Math.min(first, second), Math.max(first, second)];
        const spread = { to: to.slice(0, a), cc: to.slice(a, b), bcc: to.slice(b), carried };
        expect(pairs(spread)).toEqual(pairs({ to: [...to].sort(), carried }));
      }),
    );
  });

  it("never finds the originator, the sender or a party to the message among the new members", () => {
    fc.assert(
      fc.property(fc.constantFrom(...allIds), fc.subarray(allIds), fc.subarray(allIds), (from, to, party) => {
        const carried = [{ from: "m1", to: ["o3", ...party.filter((id) => id.startsWith("o"))], cc: party }];
        const found = findingsOf(sharingWithoutConsent, {
          when: "",
          message: message({ from, to, carried }),
          expected: [],
        });
        for (const { people: concerned } of found)
          expect(["m1", from, ...party]).not.toContain(concerned.join());
      }),
    );
  });

  it("stays linear on a chain of a thousand messages", () => {
    const carried = Array.from({ length: 1000 }, () => ({
      from: "m1",
      to: ["o3"],
      words: "Feel free to forward.",
    }));
    expect(pairs({ to: members, carried })).toHaveLength(members.length - 1);
  });

  it("leaves Harrowmere's correspondence alone where the authority turned the check off", () => {
    const row = {
      when: "",
      message: message({ to: ["m2"], carried: [{ from: "m1", to: ["o3"] }] }),
      authority: harrowmere({ levels: { "sharing-without-consent": "off" } }),
      expected: [],
    };
    expect(findingsOf(sharingWithoutConsent, row)).toEqual([]);
  });
});

describe("a briefing", () => {
  const written = (subject: string, words = "Please see below.") =>
    isBriefing({ ...message({ carried: [{ from: "o2", to: ["m1"], subject, words }] }).carried[0]! });

  it.each([
    ["Briefing: tram options", ""],
    ["RE: Confidential briefing", ""],
    ["Tram options - briefing note", ""],
    ["Briefing on tram options", ""],
    ["Tram options", "MEMBER BRIEFING\n\nThe options are three."],
    ["Tram options", "Here is the briefing you asked for on Monday."],
    ["Tram options", "This is a private and confidential briefing for you."],
    ["Tram options", "As you asked, a briefing on the three options."],
    ["Tram options", "The briefing follows. There are three options."],
    ["Tram options", "As discussed, I am briefing you on the three options."],
  ])("is marked by “%s” or worded by “%s”", (subject, words) => {
    expect(written(subject, words)).toBe(true);
  });

  it.each([
    ["Briefing room", ""],
    ["Tram options", "Can we talk after the briefing on Tuesday?"],
    ["Press briefing arrangements", "The press briefing starts at ten."],
    ["Tram options", "I will be brief."],
    ["Tram options", "As you asked, the room for the staff briefing is booked."],
  ])("is not what “%s” and “%s” speak of", (subject, words) => {
    expect(written(subject, words)).toBe(false);
  });
});
