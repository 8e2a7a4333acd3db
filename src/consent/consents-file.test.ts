import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authorityOf } from "../people/index.ts";
import { readConsents } from "./consents-file.ts";

const authority = authorityOf({
  name: "Wexmoor Combined Authority",
  domains: ["wexmoor-ca.example"],
  timeZone: "Europe/London",
  protocols: ["part-5.5"],
  people: ["m1", "m2", "o1"].map((id) => ({
    id,
    name: `Person ${id}`,
    kind: id === "o1" ? ("officer" as const) : ("member" as const),
    accounts: [{ address: `${id}@wexmoor-ca.example`, kind: "authority" as const }],
  })),
});

const row = {
  id: "C-2026-0001",
  originator: "m1",
  covers: {
    messageIds: ["<a@x.example>"],
    author: "m1",
    subject: "Shelters",
    sent: "2026-06-02T10:14:00+01:00",
  },
  mayBeSharedWith: ["m2"],
  grantedOn: "2026-06-03",
  expires: "2026-07-31",
  conditions: "Not the annex",
  revokedOn: null,
};
const at = (iso: string): number => new Date(iso).getTime();
const read = (json: unknown) => readConsents(json, authority);

/** The row with one thing changed; a key set to undefined is left out, as in JSON. */
const withRow = (change: object): unknown => JSON.parse(JSON.stringify([{ ...row, ...change }]));
const withCovers = (change: object): unknown => withRow({ covers: { ...row.covers, ...change } });
const faultsOf = (json: unknown) => {
  const result = read(json);
  return "faults" in result ? result.faults : [];
};

describe("readConsents", () => {
  it("reads a consent, days as whole days in London", () => {
    expect(read([row])).toEqual({
      consents: [
        {
          id: "C-2026-0001",
          originator: "m1",
          covers: {
            messageIds: ["<a@x.example>"],
            description: { author: "m1", subject: "Shelters", sent: at("2026-06-02T09:14Z") },
          },
          mayBeSharedWith: ["m2"],
          askedBy: null,
          grantedOn: at("2026-06-02T23:00Z"),
          expires: at("2026-07-31T23:00Z"),
          conditions: "Not the annex",
          revokedOn: null,
        },
      ],
    });
  });

  it.each([
    ["an empty file of consents", []],
    ["notes anywhere", withRow({ note: "seen", covers: { ...row.covers, note: 7 } })],
    ["Message-IDs alone", withRow({ covers: { messageIds: ["<a@x.example>"] } })],
    ["a description alone", withCovers({ messageIds: undefined })],
    ["an empty subject", withCovers({ messageIds: [], subject: "" })],
    ["an address as author", withCovers({ author: "m1@wexmoor-ca.example" })],
    [
      "no expiry, no conditions, no revocation",
      withRow({ expires: undefined, conditions: null, revokedOn: undefined }),
    ],
    ["a grant that ends the day it is given", withRow({ expires: "2026-06-03" })],
    [
      "a grant that ends at the end of the day on which it is given",
      withRow({ grantedOn: "2026-06-03T10:00+01:00", expires: "2026-06-03" }),
    ],
    [
      "a grant revoked the day it is given",
      withRow({ grantedOn: "2026-06-03T09:00+01:00", revokedOn: "2026-06-03" }),
    ],
    [
      "a grant revoked at the very moment it is given",
      withRow({ grantedOn: "2026-06-03T10:00+01:00", revokedOn: "2026-06-03T09:00Z" }),
    ],
    ["one asker", withRow({ askedBy: "o1" })],
  ])("accepts %s", (_, json) => {
    expect(faultsOf(json)).toEqual([]);
  });

  it.each([
    ["Message-IDs alone", { author: undefined, subject: undefined, sent: undefined }],
    ["an author beside them", { subject: undefined, sent: undefined }],
    ["author and subject beside them", { sent: undefined }],
    ["a moment beside them", { author: undefined, subject: undefined }],
    ["subject and moment beside them", { author: undefined }],
    ["author and moment beside them", { subject: undefined }],
  ])("describes no message by %s", (_, change) => {
    expect(read(withCovers(change))).toMatchObject({
      consents: [{ covers: { messageIds: ["<a@x.example>"], description: null } }],
    });
  });

  it("describes a message beside Message-IDs and without any", () => {
    const description = { author: "m1", subject: "Shelters", sent: at("2026-06-02T09:14Z") };
    expect(read(withCovers({ messageIds: undefined }))).toMatchObject({
      consents: [{ covers: { messageIds: [], description } }],
    });
  });

  it.each(["a@x.example", "<a@x.example>", " <a@x.example> "])("takes %j for a Message-ID", (messageId) => {
    expect(faultsOf(withCovers({ messageIds: [messageId] }))).toEqual([]);
  });

  it.each<[string, unknown, string, string, RegExp]>([
    ["something else than a list", { consents: [] }, "", "an object", /list of consents/],
    ["nothing at all", null, "", "null", /list of consents/],
    ["a row that is no object", [7], "/0", "7", /object/],
    ["a missing id", withRow({ id: undefined }), "/0/id", "nothing", /id of its own/],
    ["a blank id", withRow({ id: " " }), "/0/id", '" "', /id of its own/],
    ["an unknown key", withRow({ "grant/ed": 1 }), "/0/grant~1ed", "1", /no such key: one of id, originator/],
    ["an unknown key of covers", withCovers({ sender: "m1" }), "/0/covers/sender", '"m1"', /no such key/],
    [
      "an unknown originator",
      withRow({ originator: "m9" }),
      "/0/originator",
      '"m9"',
      /person in the authority file/,
    ],
    [
      "an unknown recipient",
      withRow({ mayBeSharedWith: ["m2", "m9"] }),
      "/0/mayBeSharedWith/1",
      '"m9"',
      /person/,
    ],
    [
      "nobody to share with",
      withRow({ mayBeSharedWith: [] }),
      "/0/mayBeSharedWith",
      "a list",
      /at least one/,
    ],
    ["a recipient that is no list", withRow({ mayBeSharedWith: "m2" }), "/0/mayBeSharedWith", '"m2"', /list/],
    ["an unknown author", withCovers({ author: "m9" }), "/0/covers/author", '"m9"', /address, or the id/],
    ["an unknown asker", withRow({ askedBy: "o9" }), "/0/askedBy", '"o9"', /person/],
    ["no covers", withRow({ covers: undefined }), "/0/covers", "nothing", /messageIds, or/],
    ["nothing covered", withRow({ covers: {} }), "/0/covers", "an object", /something covered/],
    [
      "no Message-ID in the list",
      withRow({ covers: { messageIds: [] } }),
      "/0/covers",
      "an object",
      /something covered/,
    ],
    [
      "half a description",
      withRow({ covers: { author: "m1", subject: "x" } }),
      "/0/covers",
      "an object",
      /together/,
    ],
    [
      "a Message-ID with blanks inside",
      withCovers({ messageIds: ["<a b>"] }),
      "/0/covers/messageIds/0",
      '"<a b>"',
      /Message-ID/,
    ],
    [
      "a day for the minute it was sent",
      withCovers({ sent: "2026-06-02" }),
      "/0/covers/sent",
      '"2026-06-02"',
      /instant/,
    ],
    ["an impossible date", withRow({ grantedOn: "2026-02-30" }), "/0/grantedOn", '"2026-02-30"', /a date \(/],
    [
      "an instant without its offset",
      withRow({ expires: "2026-07-01T10:00" }),
      "/0/expires",
      '"2026-07-01T10:00"',
      /offset/,
    ],
    ["a number for a date", withRow({ grantedOn: 20260603 }), "/0/grantedOn", "20260603", /a date/],
    ["no day of granting", withRow({ grantedOn: null }), "/0/grantedOn", "null", /a date/],
    [
      "an expiry before the grant",
      withRow({ expires: "2026-06-02" }),
      "/0/expires",
      '"2026-06-02"',
      /after grantedOn/,
    ],
    [
      "an expiry at the very moment of the grant",
      withRow({ grantedOn: "2026-06-03T10:00+01:00", expires: "2026-06-03T09:00Z" }),
      "/0/expires",
      '"2026-06-03T09:00Z"',
      /after grantedOn/,
    ],
    [
      "a revocation before the grant",
      withRow({ revokedOn: "2026-06-01" }),
      "/0/revokedOn",
      '"2026-06-01"',
      /not before/,
    ],
    [
      "a Message-ID in two pairs of brackets",
      withCovers({ messageIds: ["<<a>>"] }),
      "/0/covers/messageIds/0",
      '"<<a>>"',
      /Message-ID/,
    ],
    [
      "Message-IDs that are no list",
      withCovers({ messageIds: "<a>" }),
      "/0/covers/messageIds",
      '"<a>"',
      /^a list of Message-IDs$/,
    ],
    ["a key with a tilde", withRow({ "a~b": 1 }), "/0/a~0b", "1", /no such key/],
    ["blank conditions", withRow({ conditions: " " }), "/0/conditions", '" "', /not empty/],
    ["empty conditions", withRow({ conditions: "" }), "/0/conditions", '""', /not empty/],
  ])("refuses %s in one line", (_, json, pointer, found, wanted) => {
    expect(faultsOf(json)).toEqual([{ pointer, found, wanted: expect.stringMatching(wanted) as string }]);
  });

  it("refuses an id that stands twice, at its second place", () => {
    expect(faultsOf([row, row])).toEqual([
      { pointer: "/1/id", found: '"C-2026-0001"', wanted: "an id of its own" },
    ]);
  });

  it("tells every fault of every row", () => {
    const faults = faultsOf([
      { ...row, originator: "m8" },
      { ...row, id: "C-2", expires: "soon", x: 1 },
    ]);
    expect(faults.map(({ pointer }) => pointer)).toEqual(["/0/originator", "/1/x", "/1/expires"]);
  });

  it("cuts what it found short", () => {
    expect(faultsOf(withRow({ originator: "x".repeat(500) }))[0]?.found).toHaveLength(60);
    // Two quotation marks stand around it: this is the longest that is told in full.
    expect(faultsOf(withRow({ originator: "x".repeat(58) }))[0]?.found).toBe(`"${"x".repeat(58)}"`);
  });

  it("gives consents or at least one fault for any JSON, and never throws", () => {
    const oddRow = fc.dictionary(fc.constantFrom(...Object.keys(row), "note", "x"), fc.jsonValue());
    const oddlyChanged = oddRow.map((change) => [{ ...row, ...change }]);
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), oddlyChanged), (json) => {
        const result = read(json);
        if ("faults" in result) expect(result.faults.length).toBeGreaterThan(0);
        else expect(result.consents).toHaveLength((json as unknown[]).length);
      }),
      { numRuns: 5000 },
    );
  });

  it("is not led astray by keys with a meaning in JavaScript", () => {
    const json: unknown = JSON.parse('[{"__proto__": {"id": "C-1"}, "constructor": 1}]');
    expect(faultsOf(json).map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(["/0/__proto__", "/0/constructor", "/0/id"]),
    );
  });
});
