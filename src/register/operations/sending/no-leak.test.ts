import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  as,
  asking,
  byTicket,
  mondayMorning,
  openBench,
  valueOf,
  type Bench,
} from "../../../../test/support/register/operations.ts";
import type { GrantBody, NewConsentRequest } from "../../../api/index.ts";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

interface Carried {
  readonly messageId: string | null;
  readonly author: string;
  readonly subject: string | null;
  readonly sent: string | null;
}

/** One send: who carries what to whom, when. */
interface Send {
  readonly sender: string;
  readonly recipient: string;
  readonly carried: Carried;
  readonly at: number;
}

/** A kind of correspondence that was granted: with a Message-ID, described only, on paper. */
interface Granted {
  readonly name: string;
  readonly asks: Partial<NewConsentRequest>;
  readonly grants: GrantBody;
  readonly carried: Carried;
}

const quoted: Carried = {
  messageId: null,
  author: "priya.raghunathan@wexmoor-ca.example",
  subject: "Fwd: Bus lanes in Castle Meadow",
  sent: "2026-11-12T09:30:00.000Z",
};
const attached: Carried = { ...quoted, messageId: "<carried-1@wexmoor-ca.example>" };
const described = { ...asking.correspondence, messageIds: [] };
const limited: GrantBody = { mayBeSharedWith: ["m2"], expires: "2026-11-30T00:00:00Z" };

const grants: readonly Granted[] = [
  { name: "an attached message", asks: {}, grants: limited, carried: attached },
  { name: "a quoted message", asks: {}, grants: limited, carried: quoted },
  {
    name: "a quoted message without Message-ID",
    asks: { correspondence: described },
    grants: limited,
    carried: quoted,
  },
  {
    name: "a message named by its author's other address",
    asks: {},
    grants: limited,
    carried: { ...quoted, author: "CLLR.Raghunathan@elmstow.example" },
  },
  {
    name: "an address outside",
    asks: { correspondence: { ...described, author: "resident@homenet.example" } },
    grants: limited,
    carried: { ...quoted, author: "Resident@homenet.example" },
  },
];

function at(moment: string, ms: number): string {
  return new Date(Date.parse(moment) + ms).toISOString();
}

const otherMessages: readonly Partial<Carried>[] = [
  { messageId: "<carried-2@wexmoor-ca.example>" },
  { messageId: "<carried-1@wexmoor-ca.example.net>" },
  { messageId: "<Carried-1@wexmoor-ca.example>" },
  { messageId: "<xcarried-1@wexmoor-ca.example>" },
  { messageId: "<%@%>" },
];
const otherQuotes: readonly Partial<Carried>[] = [
  ...[
    "tomasz.wilk@wexmoor-ca.example",
    "priya.raghunathan@wexmoor-ca.example.net",
    "priya@homenet.example.net",
    "m2",
    "nobody",
    "priya.raghunathan@wexrnoor-ca.example",
  ].map((author) => ({ author })),
  ...["Bus lanes", "Bus lanes in Castle Meadow 2", "Bus lanes in Castle  Meadows", "", null].map(
    (subject) => ({ subject }),
  ),
  ...[25 * 60, -25 * 60, 24 * 60 + 1, 7 * 24 * 60].map((minutes) => ({
    sent: at("2026-11-12T09:30:00.000Z", minutes * minuteMs),
  })),
  { sent: null },
];
const otherSenders = ["o5", "o1", "o2", "m2", "m4", "m1"];
const otherRecipients = ["m3", "m4", "m1", "o5", "o1", "nobody", ""];
const otherMoments = [-1, 14 * dayMs, 15 * dayMs, 400 * dayMs];

/** Everything that is another use of a grant, and every pair of such changes. */
function variations(granted: Granted): readonly Send[] {
  const exact: Send = {
    sender: "o4",
    recipient: "m2",
    carried: granted.carried,
    at: mondayMorning + minuteMs,
  };
  const messages = granted.carried.messageId === null ? otherQuotes : otherMessages;
  const single: readonly Partial<Send>[] = [
    ...messages.map((change) => ({ carried: { ...granted.carried, ...change } })),
    ...otherSenders.map((sender) => ({ sender })),
    ...otherRecipients.map((recipient) => ({ recipient })),
    ...otherMoments.map((ms) => ({ at: mondayMorning + ms })),
  ];
  const pairs = otherSenders.flatMap((sender) => otherRecipients.map((recipient) => ({ sender, recipient })));
  const later = messages.flatMap((change) =>
    otherRecipients.map((recipient) => ({ carried: { ...granted.carried, ...change }, recipient })),
  );
  return [...single, ...pairs, ...later].map((change) => ({ ...exact, ...change }));
}

async function found({ sender, recipient, carried, at: moment }: Send): Promise<readonly string[]> {
  bench.clock.now = moment;
  const answer = await bench.operations.lookup(byTicket(sender), {
    carried: [carried],
    recipients: [recipient],
  });
  bench.clock.now = mondayMorning;
  return valueOf(answer).consents.map(({ id }) => id);
}

async function grantedId({ asks, grants: body }: Granted): Promise<string> {
  const { id } = valueOf(await bench.operations.ask(as("o4"), { ...asking, ...asks }));
  valueOf(await bench.operations.grant(as("m1"), id, body));
  return id;
}

describe("a grant", () => {
  it("is tried in at least 500 other uses", () => {
    expect(grants.flatMap(variations).length).toBeGreaterThanOrEqual(500);
  });

  it.each(grants)("of $name serves its own use, and none of the others", async (granted) => {
    const id = await grantedId(granted);
    const exact = { sender: "o4", recipient: "m2", carried: granted.carried, at: mondayMorning + minuteMs };
    expect(await found(exact)).toContain(id);
    const leaks: Send[] = [];
    for (const send of variations(granted)) if ((await found(send)).length > 0) leaks.push(send);
    expect(leaks).toEqual([]);
    valueOf(await bench.operations.revoke(as("m1"), id, {}));
    expect(await found(exact)).toEqual([]);
  });

  it("an hour off serves for summer time; some hours off it is given for the sender to settle", async () => {
    const id = await grantedId({ name: "", asks: {}, grants: {}, carried: quoted });
    for (const hours of [1, -1, 5, -23]) {
      const carried = { ...quoted, sent: at("2026-11-12T09:30:00.000Z", hours * 60 * minuteMs) };
      expect(await found({ sender: "o4", recipient: "m2", carried, at: mondayMorning })).toEqual([id]);
    }
  });

  it("is not there before it was given, nor after a refusal, a lapse or a withdrawal", async () => {
    const { id } = valueOf(await bench.operations.ask(as("o5"), asking));
    const send = { sender: "o5", recipient: "m2", carried: attached, at: mondayMorning };
    expect(await found(send)).toEqual([]);
    valueOf(await bench.operations.refuse(as("m1"), id, {}));
    expect(await found(send)).toEqual([]);
  });
});

describe("a lookup", () => {
  it("leaves no trace in the records", async () => {
    const before = [
      await bench.store.head(),
      await bench.store.db.selectFrom("idempotency").selectAll().execute(),
    ];
    await found({ sender: "o4", recipient: "m2", carried: attached, at: mondayMorning });
    expect([
      await bench.store.head(),
      await bench.store.db.selectFrom("idempotency").selectAll().execute(),
    ]).toEqual(before);
  });
});
