import { describe, expect, it } from "vitest";
import { allChecks, examine, weighUnread } from "../../src/checks/index.ts";
import { decide } from "../../src/decision/index.ts";
import { MailError, readMail } from "../../src/mail/index.ts";
import type { Draft, Mailbox, Message, UnreadReason } from "../../src/message/index.ts";
import { authorityOf, standingOf } from "../../src/people/index.ts";
import { read } from "../../src/reading/index.ts";
import { hostileMessages, smallAuthority } from "../support/hostile/index.ts";
import type { ExpectedReading, HostileMessage } from "../support/hostile/index.ts";
import { timeTaken } from "../support/time-taken.ts";

const authority = authorityOf(smallAuthority);
const at = Date.UTC(2025, 2, 4, 10, 15);

/** So long may reading a file take, and so long the whole engine: bounds against standstill, no measurements. */
const mostMs = { reading: 1000, engine: 8000 } as const;

/** What became of a message. */
interface Outcome {
  readonly draft: Draft;
  readonly message: Message;
  readonly verdict: "send" | "prompt" | "hold";
}

function checkDraft(draft: Draft): Outcome {
  const message = read(draft, authority);
  const findings = examine(message, authority, [], at);
  return { draft, message, verdict: decide(findings, weighUnread(message, authority, at)) };
}

function addresses(mailboxes: readonly Mailbox[]): readonly string[] {
  return mailboxes.map(({ address }) => address);
}

/** Why things are unread in a draft, in its attachments and in all messages attached to it. */
function reasons(draft: Draft): readonly UnreadReason[] {
  const inside = draft.attachments.flatMap((one) => {
    if (one.kind === "message") return reasons(one.draft);
    return one.unread ? [one.unread.phrase] : [];
  });
  return [...draft.unread.map(({ why }) => why.phrase), ...inside];
}

function isOurs(address: string): boolean {
  const { standing } = standingOf(authority, { name: null, address }, at);
  return standing === "authority-account" || standing === "assessed-account";
}

function expectParties(draft: Draft, expected: ExpectedReading): void {
  for (const field of ["from", "to", "cc", "bcc"] as const)
    if (expected[field]) expect(addresses(draft[field]), field).toEqual(expected[field]);
  if (expected.recipients !== undefined) expect(draft.to.length).toBe(expected.recipients);
}

function expectReading({ draft, message, verdict }: Outcome, expected: ExpectedReading): void {
  const reported = reasons(draft);
  expectParties(draft, expected);
  for (const reason of expected.reports ?? []) expect(reported).toContain(reason);
  if (expected.isPlain) expect(draft.unread).toEqual([]);
  for (const address of expected.ours ?? []) expect(isOurs(address), address).toBe(true);
  for (const address of expected.notOurs ?? []) expect(isOurs(address), address).toBe(false);
  for (const author of expected.carries ?? [])
    expect(message.carried.map(({ from }) => from?.address)).toContain(author);
  if (expected.isStopped) expect(verdict).not.toBe("send");
}

async function codeOf(bytes: Uint8Array): Promise<string | null> {
  const error: unknown = await readMail(bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof MailError ? error.code : null;
}

/** The time that reading takes; the better of two, where the first may have been disturbed. */
async function msOf(task: () => Promise<unknown>): Promise<number> {
  const first = await timeTaken(task);
  return first <= mostMs.reading / 2 ? first : Math.min(first, await timeTaken(task));
}

async function expectHolds({ bytes, expected }: HostileMessage): Promise<void> {
  const file = bytes();
  expect(await msOf(() => codeOf(file))).toBeLessThan(mostMs.reading);
  if (typeof expected === "string") {
    expect(await codeOf(file)).toBe(expected);
    return;
  }
  const draft = await readMail(file);
  const taken = await timeTaken(() => {
    expectReading(checkDraft(draft), expected);
  });
  expect(taken).toBeLessThan(mostMs.engine);
}

describe.each(Object.entries(hostileMessages))("hostile %s", (_kind, messages) => {
  it.each(messages.map((message) => [message.name, message] as const))(
    "are read rightly or refused: %s",
    (_name, message) => expectHolds(message),
  );
});

describe("the hostile set", () => {
  it("is run through every check", () => {
    expect(allChecks.length).toBeGreaterThan(0);
    expect(Object.values(hostileMessages).flat().length).toBeGreaterThan(150);
  });
});
