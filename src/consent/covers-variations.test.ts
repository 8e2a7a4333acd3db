import { describe, expect, it } from "vitest";
import type { CarriedMessage, Instant, WallClock } from "../message/index.ts";
import type { AuthorityFile, Person } from "../people/index.ts";
import { authorityOf } from "../people/index.ts";
import type { Consent } from "./consent.ts";
import { consentThatCovers } from "./covers.ts";

/** Twelve grants, each used as it was given and then with one thing changed at a time: no change may go through. */
const member = (id: string, name: string): Person => ({
  id,
  name,
  kind: "member",
  accounts: [{ address: `${id}@wexmoor-ca.example`, kind: "authority" }],
});
const names = ["Ada Birch", "Ben Cole", "Cara Dale", "Dev Elm", "Eve Firth", "Fay Glen", "Gus Holt"];
const people = names.map((name, n) => member(`m${n + 1}`, name));
const file: AuthorityFile = {
  name: "Wexmoor Combined Authority",
  domains: ["wexmoor-ca.example"],
  timeZone: "Europe/London",
  protocols: ["part-5.5"],
  people: [...people, { ...member("o1", "Hal Ings"), kind: "officer" }],
};
const authority = authorityOf(file);
const idOf = (n: number): string => people[n % people.length]?.id ?? "";

const day = 24 * 60 * 60_000;
const granted = Date.UTC(2026, 5, 1);

interface Use {
  readonly carried: CarriedMessage;
  readonly recipient: string;
  readonly at: Instant;
  readonly sender: string;
}
interface Given {
  readonly consent: Consent;
  readonly use: Use;
}

function given(n: number): Given {
  const author = idOf(n);
  const isAttached = n % 3 === 0;
  const sent: WallClock = {
    year: 2026,
    month: 1 + (n % 5),
    day: 10 + n,
    hour: 9 + (n % 8),
    minute: 5 * (n % 12),
    offsetMinutes: 0,
  };
  const sentAt = Date.UTC(2026, sent.month - 1, sent.day, sent.hour, sent.minute);
  const subject = `Works at site ${n}`;
  return {
    consent: {
      id: `C-${n}`,
      originator: author,
      covers: {
        messageIds: [`<${n}@wexmoor-ca.example>`],
        description: { author: n % 2 === 0 ? author : `${author}@wexmoor-ca.example`, subject, sent: sentAt },
      },
      mayBeSharedWith: [idOf(n + 1), idOf(n + 2)],
      askedBy: "o1",
      grantedOn: granted,
      expires: granted + 30 * day,
      conditions: n % 4 === 0 ? "Not the annex" : null,
      revokedOn: null,
    },
    use: {
      carried: {
        from: { name: null, address: `${author}@wexmoor-ca.example` },
        fromAlso: null,
        to: [{ name: "Hal Ings", address: null }],
        cc: [],
        subject: `RE: ${subject}`,
        sent,
        messageId: isAttached ? `<${n}@wexmoor-ca.example>` : null,
        how: isAttached ? "attached" : "quoted",
        introducedBy: isAttached ? "attachment" : "header-block",
        words: "Please look at this.",
        chain: 0,
      },
      recipient: idOf(n + 1),
      at: granted + day,
      sender: "o1",
    },
  };
}

const givens = Array.from({ length: 12 }, (_, n) => given(n));

function covers({ consent, use }: Given): boolean {
  return consentThatCovers([consent], use.carried, use.recipient, use.at, authority, use.sender) !== null;
}

type Variation = readonly [title: string, varied: Given];
const used = (from: Given, use: Partial<Use>): Given => ({ ...from, use: { ...from.use, ...use } });
const carrying = (from: Given, carried: Partial<CarriedMessage>): Given =>
  used(from, { carried: { ...from.use.carried, ...carried } });
const consented = (from: Given, consent: Partial<Consent>): Given => ({
  ...from,
  consent: { ...from.consent, ...consent },
});

/** What makes it another message: for an attached one its Message-ID alone does. */
function otherMessages(from: Given): Variation[] {
  const { carried } = from.use;
  if (carried.messageId !== null)
    return [
      "<0-else@x.example>",
      `<x${carried.messageId.slice(1)}`,
      carried.messageId.toUpperCase(),
      "<>",
      "",
    ].map((messageId) => [`another Message-ID ${messageId}`, carrying(from, { messageId })]);
  const authors = people.filter(({ id }) => id !== from.consent.originator).map(({ name }) => name);
  const subjects = ["", "RE:", "Works at site", `${carried.subject ?? ""} and more`, "Works", "Fwd: lunch"];
  const apart = [1441, 1500, 2880, 10_080, 525_600];
  const { sent } = carried;
  return [
    ...authors.map((name): Variation => [`by ${name}`, carrying(from, { from: { name, address: null } })]),
    ...subjects.map((subject): Variation => [`about "${subject}"`, carrying(from, { subject })]),
    ...(sent === null
      ? []
      : apart.flatMap((minutes): Variation[] => [
          [`${minutes} minutes later`, carrying(from, { sent: { ...sent, minute: sent.minute + minutes } })],
          [
            `${minutes} minutes earlier`,
            carrying(from, { sent: { ...sent, minute: sent.minute - minutes } }),
          ],
        ])),
    ["without author", carrying(from, { from: null })],
    ["without subject", carrying(from, { subject: null })],
    ["without time", carrying(from, { sent: null })],
  ];
}

function otherUses(from: Given): Variation[] {
  const strangers = [...people.map(({ id }) => id), "o1", "", "nobody"].filter(
    (id) => !from.consent.mayBeSharedWith.includes(id),
  );
  return [
    ...strangers.map((recipient): Variation => [`to ${recipient}`, used(from, { recipient })]),
    ...["m1", "m7", "", "nobody"].map((sender): Variation => [`sent by ${sender}`, used(from, { sender })]),
    ...[1, 60_000, day, 900 * day].flatMap((ms): Variation[] => [
      [`${ms} ms before the grant`, used(from, { at: granted - ms })],
      [`${ms - 1} ms after the end`, used(from, { at: granted + 30 * day + ms - 1 })],
      [`revoked ${ms - 1} ms ago`, consented(from, { revokedOn: from.use.at - ms + 1 })],
    ]),
  ];
}

const variations = givens.flatMap((from) => [...otherMessages(from), ...otherUses(from)]);

describe("a grant used as it was given", () => {
  it.each(givens)("passes: $consent.id", (from) => {
    expect(covers(from)).toBe(true);
    expect(covers(used(from, { recipient: from.consent.mayBeSharedWith[1] ?? "" }))).toBe(true);
  });
});

describe("a grant used otherwise", () => {
  it("is tried in at least 500 ways", () => {
    expect(variations.length).toBeGreaterThanOrEqual(500);
  });

  it("needs a new consent in every one of them", () => {
    const leaks = variations.filter(([, varied]) => covers(varied));
    expect(leaks.map(([title, { consent }]) => `${consent.id} ${title}`)).toEqual([]);
  });
});
