import { describe, expect, it } from "vitest";
import type { CarriedMessage, Instant, WallClock } from "../message/index.ts";
import type { Authority, AuthorityFile } from "../people/index.ts";
import { authorityOf } from "../people/index.ts";
import type { Consent } from "./consent.ts";
import { consentThatCovers } from "./covers.ts";

const file: AuthorityFile = {
  name: "Wexmoor Combined Authority",
  domains: ["wexmoor-ca.example"],
  timeZone: "Europe/London",
  protocols: ["part-5.5"],
  people: [
    {
      id: "m1",
      name: "Priya Raghunathan",
      title: "Cllr",
      alsoKnownAs: ["P Raghunathan"],
      kind: "member",
      accounts: [
        { address: "priya.raghunathan@wexmoor-ca.example", kind: "authority" },
        { address: "cllr.raghunathan@elmstow.example", kind: "council" },
      ],
    },
    {
      id: "m2",
      name: "Tomasz Wilk",
      kind: "member",
      accounts: [{ address: "tomasz.wilk@wexmoor-ca.example", kind: "authority" }],
    },
    { id: "m3", name: "Sam Field", kind: "member", accounts: [] },
    { id: "m4", name: "Sam Field", kind: "member", accounts: [] },
    {
      id: "o1",
      name: "Dan Okafor",
      kind: "officer",
      accounts: [{ address: "dan.okafor@wexmoor-ca.example", kind: "authority" }],
    },
  ],
};
const authority: Authority = authorityOf(file);

const at = (iso: string): Instant => new Date(iso).getTime();
const wall = (hour: number, minute: number, day = 2, offsetMinutes: number | null = null): WallClock => ({
  year: 2026,
  month: 11,
  day,
  hour,
  minute,
  offsetMinutes,
});

const granted: Consent = {
  id: "C-1",
  originator: "m1",
  covers: {
    messageIds: ["<orchard@wexmoor-ca.example>"],
    description: { author: "m1", subject: "Bus shelters on Orchard Row", sent: at("2026-11-02T09:14:00Z") },
  },
  mayBeSharedWith: ["m2"],
  askedBy: null,
  grantedOn: at("2026-11-03T00:00Z"),
  expires: at("2026-12-01T00:00Z"),
  conditions: null,
  revokedOn: null,
};
const byDescription: Consent = { ...granted, covers: { ...granted.covers, messageIds: [] } };

const quoted: CarriedMessage = {
  from: { name: "Priya Raghunathan", address: "priya.raghunathan@wexmoor-ca.example" },
  fromAlso: null,
  to: [{ name: "Dan Okafor", address: "dan.okafor@wexmoor-ca.example" }],
  cc: [],
  subject: "RE: Bus shelters on Orchard Row",
  sent: wall(9, 14),
  messageId: null,
  how: "quoted",
  introducedBy: "header-block",
  words: "Please mend the shelters.",
  chain: 0,
};
const attached: CarriedMessage = {
  ...quoted,
  messageId: "<orchard@wexmoor-ca.example>",
  how: "attached",
  introducedBy: "attachment",
  chain: 1,
};
const sentOn = at("2026-11-10T10:00Z");

interface Use {
  readonly consents: readonly Consent[];
  readonly carried: CarriedMessage;
  readonly recipient: string;
  readonly at: Instant;
  readonly sender: string | null;
}
const use: Use = { consents: [granted], carried: quoted, recipient: "m2", at: sentOn, sender: "o1" };
const covering = (change: Partial<Use>) => {
  const used = { ...use, ...change };
  return consentThatCovers(used.consents, used.carried, used.recipient, used.at, authority, used.sender);
};
const fit = (change: Partial<Use>): string | null => covering(change)?.fit ?? null;

describe("a consent covers", () => {
  it.each<[string, Partial<Use>]>([
    ["its quoted message", {}],
    ["its attached message, by Message-ID", { carried: attached }],
    ["a Message-ID without brackets", { carried: { ...attached, messageId: " orchard@wexmoor-ca.example" } }],
    [
      "by Message-ID whatever the rest says",
      { carried: { ...attached, subject: "Else", sent: null, from: null } },
    ],
    [
      "the author at another of their addresses",
      { carried: { ...quoted, from: { name: null, address: "Cllr.Raghunathan@elmstow.example" } } },
    ],
    [
      "the author by name alone",
      { carried: { ...quoted, from: { name: "Raghunathan, Priya", address: null } } },
    ],
    [
      "the author on whose behalf it was sent",
      {
        carried: {
          ...quoted,
          from: { name: "Dan Okafor", address: "dan.okafor@wexmoor-ca.example" },
          fromAlso: quoted.from,
        },
      },
    ],
    ["a copy printed in summer time", { carried: { ...quoted, sent: wall(10, 14) } }],
    ["a copy printed an hour early", { carried: { ...quoted, sent: wall(8, 14) } }],
    [
      "a copy printed in another zone with its offset",
      { carried: { ...quoted, sent: wall(4, 14, 2, -300) } },
    ],
    [
      "forwarding prefixes, other case and folded blanks",
      { carried: { ...quoted, subject: "FW: Re: bus  shelters on ORCHARD row" } },
    ],
    ["the moment it is granted", { at: granted.grantedOn }],
    ["the last moment before it expires", { at: (granted.expires ?? 0) - 1 }],
    ["the last moment before it is revoked", { consents: [{ ...granted, revokedOn: sentOn + 1 }] }],
    [
      "any time from its grant on when it does not expire",
      { consents: [{ ...granted, expires: null }], at: at("2040-01-01T00:00Z") },
    ],
    ["its one asker", { consents: [{ ...granted, askedBy: "o1" }] }],
  ])("%s", (_, change) => {
    expect(fit(change)).toBe("exact");
  });

  it("an author whom the authority file does not know, by address", () => {
    const author = "old.address@wexmoor-ca.example";
    const description = { author, subject: "Shelters", sent: at("2026-11-02T09:14Z") };
    const consents = [{ ...granted, covers: { messageIds: [], description } }];
    const carried = { ...quoted, subject: "Shelters", from: { name: null, address: author } };
    expect(fit({ consents, carried })).toBe("exact");
    expect(fit({ consents, carried: { ...carried, from: { name: author, address: null } } })).toBeNull();
  });

  it("a message without a subject when the description has none either", () => {
    const description = { author: "m1", subject: "", sent: at("2026-11-02T09:14Z") };
    const consents = [{ ...granted, covers: { messageIds: [], description } }];
    expect(fit({ consents, carried: { ...quoted, subject: "RE:" } })).toBe("exact");
    expect(fit({ consents, carried: { ...quoted, subject: null } })).toBeNull();
  });
});

describe("a consent leaves a doubt", () => {
  it.each([
    ["two minutes", wall(9, 16)],
    ["two hours", wall(11, 14)],
    ["a day", wall(9, 14, 3)],
  ])("about a copy printed %s off", (_, sent) => {
    expect(fit({ carried: { ...quoted, sent } })).toBe("near");
  });
});

describe("a new consent is needed", () => {
  it.each<[string, Partial<Use>]>([
    ["for another recipient", { recipient: "m3" }],
    ["for the originator as recipient", { recipient: "m1" }],
    ["for a message sent more than a day apart", { carried: { ...quoted, sent: wall(9, 15, 3) } }],
    ["for a message without a time", { carried: { ...quoted, sent: null } }],
    ["for another conversation", { carried: { ...quoted, subject: "Bus shelters on Orchard Road" } }],
    ["for a message that prints no subject", { carried: { ...quoted, subject: null } }],
    ["for a message that names no author", { carried: { ...quoted, from: null } }],
    [
      "for the answer to the message",
      { carried: { ...quoted, from: { name: null, address: "dan.okafor@wexmoor-ca.example" } } },
    ],
    [
      "for the author's name at a stranger's address",
      { carried: { ...quoted, from: { name: "Priya Raghunathan", address: "priya@elsewhere.example" } } },
    ],
    [
      "for an ambiguous name",
      {
        carried: { ...quoted, from: { name: "Sam Field", address: null } },
        consents: [
          {
            ...granted,
            covers: {
              messageIds: [],
              description: {
                author: "m3",
                subject: "Bus shelters on Orchard Row",
                sent: at("2026-11-02T09:14Z"),
              },
            },
          },
        ],
      },
    ],
    [
      "for an attached message with another Message-ID",
      { carried: { ...attached, messageId: "<other@wexmoor-ca.example>" } },
    ],
    [
      "for a Message-ID in other letters",
      { carried: { ...attached, messageId: "<ORCHARD@wexmoor-ca.example>" } },
    ],
    [
      "for a message with a Message-ID under a description alone",
      { carried: attached, consents: [byDescription] },
    ],
    [
      "for a quoted message under a Message-ID alone",
      { consents: [{ ...granted, covers: { ...granted.covers, description: null } }] },
    ],
    ["before the grant", { at: granted.grantedOn - 1 }],
    ["once it expires", { at: granted.expires ?? 0 }],
    ["once it is revoked", { consents: [{ ...granted, revokedOn: sentOn }] }],
    ["for another asker", { consents: [{ ...granted, askedBy: "o9" }] }],
    [
      "for an unknown sender under one asker's consent",
      { consents: [{ ...granted, askedBy: "o1" }], sender: null },
    ],
    ["where there is none", { consents: [] }],
  ])("%s", (_, change) => {
    expect(covering(change)).toBeNull();
  });
});

describe("of several consents that cover", () => {
  const conditional: Consent = { ...granted, id: "C-2", conditions: "Not the annex" };
  const doubtful: Consent = {
    ...byDescription,
    id: "C-3",
    covers: {
      messageIds: [],
      description: { author: "m1", subject: "Bus shelters on Orchard Row", sent: at("2026-11-02T12:00Z") },
    },
  };
  const chosen = (consents: readonly Consent[]): string | undefined => covering({ consents })?.consent.id;

  it("the sure one without conditions is chosen, in any order", () => {
    expect(chosen([doubtful, conditional, granted])).toBe("C-1");
    expect(chosen([granted, conditional, doubtful])).toBe("C-1");
  });

  it("a sure one with conditions comes before a doubtful one without", () => {
    expect(chosen([doubtful, conditional])).toBe("C-2");
  });

  it("one that is over does not stand in the way of one that is live", () => {
    expect(chosen([{ ...granted, id: "C-0", revokedOn: 0 }, granted])).toBe("C-1");
  });
});
