import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harrowmere, sentAt } from "../../../test/support/build.ts";
import { manualClock } from "../../../test/support/office/manual-clock.ts";
import { servedPolicy } from "../../people/index.ts";
import { consentsIn, policyIn } from "./guards.ts";
import { registerAt } from "./register-at.ts";

const served = { version: "v1", ...servedPolicy(harrowmere().file, "0".repeat(32), sentAt) };
const live = {
  id: "C-2026-0001",
  originator: "m1",
  covers: {
    messageIds: ["<a@x>"],
    author: "m1",
    subject: "S",
    sent: "2026-11-18T09:12:00Z",
    medium: "email",
  },
  mayBeSharedWith: ["m2"],
  askedBy: "o3",
  grantedOn: "2026-11-19T09:00:00.000Z",
  expires: null,
  conditions: null,
  receipt: "a.b.c",
};

describe("what counts as a policy", () => {
  it("is what a register serves", () => {
    expect(policyIn(served)).toMatchObject({ version: "v1", file: { name: served.name } });
  });

  it.each([
    ["nothing", null],
    ["a text", "x"],
    ["a problem", { code: "ERR_NOT_FOUND" }],
    ["one without a version", { ...served, version: undefined }],
    ["one without people", { ...served, people: undefined }],
    ["one without a salt", { ...served, salt: 1 }],
  ])("is not %s", (_what, json) => {
    expect(policyIn(json)).toBeNull();
  });

  it("throws for what is one by its looks only, which the checks take for no answer", async () => {
    const looks = { ...served, people: [null] };
    expect(() => policyIn(looks)).toThrow();
    const register = registerAt({
      url: "https://register.example",
      token: () => Promise.resolve("a-ticket"),
      fetch: () =>
        Promise.resolve({
          ok: true,
          status: 200,
          headers: { get: () => null },
          text: () => Promise.resolve(JSON.stringify(looks)),
        }),
      clock: manualClock(),
    });
    expect(await register.policy(1_000)).toMatchObject({ ok: false, trouble: "unreachable" });
  });
});

describe("what counts as permissions", () => {
  it("is a list of live consents, each with its receipt", () => {
    const read = consentsIn({ consents: [live] });
    expect(read?.receipts).toEqual({ "C-2026-0001": "a.b.c" });
    expect(read?.consents).toEqual([
      {
        id: "C-2026-0001",
        originator: "m1",
        covers: {
          messageIds: ["<a@x>"],
          description: { author: "m1", subject: "S", sent: Date.UTC(2026, 10, 18, 9, 12) },
        },
        mayBeSharedWith: ["m2"],
        askedBy: "o3",
        grantedOn: Date.UTC(2026, 10, 19, 9),
        expires: null,
        conditions: null,
        revokedOn: null,
      },
    ]);
  });

  it.each([
    ["no moment of the grant", { grantedOn: "yesterday" }],
    ["an end that nobody can read", { expires: "soon" }],
    ["no asker", { askedBy: null }],
    ["nothing that it covers", { covers: null }],
  ])("leaves out one with %s: it makes the check ask, never let go", (_what, change) => {
    expect(consentsIn({ consents: [{ ...live, ...change }] })?.consents).toEqual([]);
  });

  it("describes nothing by a mere day: letters on paper are in no mail", () => {
    const covers = { ...live.covers, sent: "2026-11-18" };
    expect(consentsIn({ consents: [{ ...live, covers }] })?.consents[0]?.covers.description).toBeNull();
  });

  it("never throws, and is nothing for any other JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(consentsIn(json)).toBeNull();
        expect(() => consentsIn({ consents: [json, { ...live, covers: json }] })).not.toThrow();
      }),
    );
  });
});
